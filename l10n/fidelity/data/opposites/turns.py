"""Turns of phrase that hold one of two opposites without meaning it, by language."""

from __future__ import annotations

TURNS: dict[str, str] = {
    "ar": r"من قبل|بعد ذلك",
    "ca": r"\bl['’]alta\b|\balta (?:mèdica|hospitalària)|\bbaixa (?:mèdica|laboral)|\bmés o menys\b"
    r"|\babans que res\b|\bdesprés de tot\b",
    "cs": r"\bpředem\b|\bvíce(?:méně| či méně)\b",
    "de": r"\bvor allem\b|\bnach (?:wie vor|hause|und nach)\b|\bmehr oder weniger\b|\bheißt\b",
    "en": r"\blook(?:s|ed|ing)? after\b|\bafter all\b|\bnamed after\b|\bbefore long\b"
    r"|\bup to (?:date|you|your|now|this|speed)\b|\bat least once\b|\bmore or less\b"
    r"|\blow(?:er)? (?:back|limbs?|legs?|abdom\w+|arms?|lip|jaw|body|bowel|chest|part|half"
    r"|eyelid)\b"
    r"|\b(?:feel|feeling|felt) low\b|\blow (?:mood|spirits)\b|\bhigh (?:school|street)\b"
    r"|\b(?:eye|ear|nose|nasal|cough) drops?\b|\bdrops? (?:of|in)\b"
    r"|\bdrop(?:s|ped)? (?:off|by|in)\b"
    r"|\bfall(?:s|ing)? (?:asleep|down|over|off|ill)\b|\bfell (?:asleep|down|over|ill)\b"
    r"|\b(?:risk|prevent\w*|history|fear) (?:of )?falls?\b|\bfalls? prevention\b"
    r"|\bcommon cold\b|\bcold sores?\b|\bcolds\b|\bhot (?:flash|flush)\w*"
    r"|\ba cold\b(?=[^\w\s-]|\s*$|\s(?:and|or|but|if|when|that|which|can|may|is|was|has|in|at|for"
    r"|from|with|after|before|while|you|the|to|usually|often|virus)\b)"
    r"|\bmorning sickness\b|\bmorning[- ]after\b|\bleft (?:over|out|behind)\b"
    r"|\bright (?:away|now|after|before)\b|\bgrown[- ]ups?\b|\bas early as\b",
    "es": r"\b(?:de|el|al|del) alta\b|\balta (?:médica|hospitalaria)\b|\bante todo\b"
    r"|\bcuanto antes\b|\blo antes posible\b|\bdespués de todo\b|\bmás o menos\b",
    "fr": r"\bavant-bras\b|\bavant tout\b|\bbas (?:de contention|du|de la|des)\b|\bplus ou moins\b"
    r"|\barrêts? (?:cardiaque|de travail|maladie)\b|\bà la hauteur\b",
    "it": r"\bprima di tutto\b|\bquanto prima\b|\bpiù o meno\b|\bdopo tutto\b",
    "pl": r"\bniepożądan\w*",
    "pt": r"\b(?:de|a|da|ter|receber) alta\b|\balta (?:médica|hospitalar)\b|\bquanto antes\b"
    r"|\bantes de mais\b|\bmais ou menos\b",
    "tr": r"\bdüşük yap",
    "uk": r"\bнебажан\w*",
    "vi": r"\bmiếng cao\b|\bcao dán\b",
    "zh": "[切摘清]除",
}
"""Their letters are taken for blanks."""

TURN_KEYS: dict[str, str] = {
    "en": "after before up least less low lower high drop drops dropped fall falls falling fell"
    " cold colds hot morning left right grown early",
}
"""Words of which one stands in every turn of phrase: most texts hold none."""
