"""How machine translators hand over a translation, and what they offer behind it, by language.

A sentence is meant only where it speaks of the translation, and where the source does not.
"""

from __future__ import annotations

_REST = "[^.:!?。：！？]{0,60}[:：]"

PREAMBLES: dict[str, str] = {
    "ar": r"(?:إليك|إليكم|فيما يلي|هذه هي|تفضل) (?:\S+ )?(?:ال)?ترجمة",
    "de": r"\bhier (?:ist|kommt|finden sie|haben sie) (?:die|eine|ihre|deine) (?:\w+ )?übersetzung",
    "es": r"\b(?:aquí|a continuación) (?:\w+ ){1,3}?(?:la|una|tu|su) traducción",
    "fa": r"(?:در اینجا|این|بفرمایید،?) (?:\S+ )?ترجمه",
    "fr": r"\bvoici (?:la|une|votre|ta) (?:\w+ )?traduction",
    "he": "(?:הנה|להלן) (?:ה)?תרגום",
    "hi": r"(?:यहाँ|यहां|यह|ये) (?:\S+ ){0,3}अनुवाद",
    "it": r"\b(?:ecco|di seguito) (?:\w+ ){0,2}?(?:la|una|sua|tua) (?:\w+ )?traduzione",
    "ja": "(?:以下[がはに]|こちらが)[^。：:]{0,14}(?:翻訳|訳文)",
    "ko": "(?:다음은|아래는|여기)[^.:]{0,16}번역",
    "nl": r"\bhier is (?:de|een|uw|je) (?:\w+ )?vertaling",
    "pl": r"\boto (?:\w+ )?tłumaczenie",
    "pt": r"\b(?:aqui (?:está|vai|tem|segue)|segue(?: abaixo)?) (?:a|uma|sua) (?:\w+ )?tradução",
    "ru": r"\bвот (?:\w+ )?перевод",
    "tr": r"\bişte (?:\w+ )?çeviri",
    "uk": r"\bось (?:\w+ )?переклад",
    "vi": r"\b(?:đây|dưới đây) là bản dịch",
    "zh": "(?:以下|这|這|下面)是[^。：:]{0,14}(?:翻[译譯]|[译譯]文)",
}

OFFERS: dict[str, str] = {
    "de": r"\b(?:(?:möchten sie|möchtest du),? dass ich|soll ich|wenn sie|falls sie"
    r"|lassen sie mich wissen)\b[^.?!,]{0,60}\b(?:übersetzung|übersetze)",
    "en": r"\b(?:let me know if|would you like me to|if you(?:['’]d| would)? (?:like|need|want))\b"
    r"[^.?!,]{0,60}\b(?:this|the|my) translation\b",
    "es": r"(?:\bquier[ae]s? que|\bdeseas? que|\bgustaría que|\bsi (?:necesitas?|quieres?|deseas?)"
    r"|\bavísame|\bhazme saber)\b[^.?!,]{0,60}\b(?:la traducción|traduzca)\b",
    "fr": r"(?:\b(?:souhaitez|voulez)-vous que|\bveux-tu que|\bsi (?:vous|tu) (?:avez|voulez|as"
    r"|veux|souhaitez))\b[^.?!,]{0,60}\b(?:la traduction|traduise)\b",
    "it": r"\b(?:vuole|vuoi|desidera|se (?:ha|hai|vuole|vuoi|desidera))\b[^.?!,]{0,60}"
    r"\b(?:la traduzione|traduca)\b",
    "pt": r"\b(?:quer que|gostaria que|deseja que|se (?:precisar|quiser|desejar))\b[^.?!,]{0,60}"
    r"\b(?:a tradução|traduza)\b",
}

TOOLS = (
    r"\b(?:translated|traducid[oa]|traduite?|übersetzt|traduzid[oa]|tradott[oa]|vertaald) "
    r"(?:with|by|con|por|avec|par|mit|von|com|da|met|door) (?:deepl|google|chatgpt|microsoft)\b"
)

ALL = "|".join((*(f"(?:{p}){_REST}" for p in PREAMBLES.values()), *OFFERS.values(), TOOLS))

WORDS = (
    "translat", "traducc", "traducid", "traduzca", "traduct", "traduit", "traduis", "übersetz",
    "traduç", "traduz", "tradott", "traduca", "vertaal", "vertaling", "tłumacz", "перевод",
    "переклад", "çeviri", "bản dịch", "ترجم", "תרגום", "अनुवाद", "翻訳", "訳文", "번역", "翻译",
    "翻譯", "译文", "譯文",
)  # fmt: skip
"""One of these is in every such sentence, in small letters; looking for them is quick."""
