"""Words of Greek and Latin parts, as science makes them, in English.

The parts stand here once: difficulty counts every word that may be one, the rules name only words
that are one for sure.
"""

from __future__ import annotations

import re
from functools import cache

_BEGINNINGS = (
    "immuno histo cyto patho physio cardio gastro hepato nephro endocrin myelo lympho angio osteo"
    " dermato pharmaco chemo carcino onco thrombo neuro broncho hyper hypo hemato haemato"
)
_PERHAPS_BEGINNINGS = (
    "hema haema endo dermat electro micro macro poly mono photo phospho proteo pseudo hetero homo"
    " meta peri"
)
_ENDINGS = (
    "opathy opathies opathic ological osis oses itis emia aemia escent escence genesis genic lysis"
    " lytic plasty ectomy ostomy otomy oscopy trophic trophy algia penia uria cytic phil"
)
_SHORT = 3
_PERHAPS_ENDINGS = "osies cyte cytes ase ases some somes oid ogenous ide ine ylation"
_FOREIGN = re.compile(r"[a-z]{2,}(?:us|um|ae?|os?|is?|as|ah)")


def foreign(word: str) -> bool:
    """Whether an English word in lower case ends as words taken from other languages do
    ("bacillus", "stigmata", "placebo"); common words do so as well.
    """
    return len(word) > _SHORT and _FOREIGN.fullmatch(word) is not None


def learned(word: str, *, sure: bool = False) -> bool:
    """Whether an English word in lower case is built of Greek or Latin parts.

    ``sure`` leaves out the parts that everyday words have too ("medicine", "awesome").
    """
    return _pattern(sure).fullmatch(word) is not None


@cache
def _pattern(sure: bool) -> re.Pattern[str]:
    begin, end = _BEGINNINGS, _ENDINGS
    if not sure:
        begin, end = f"{begin} {_PERHAPS_BEGINNINGS}", f"{end} {_PERHAPS_ENDINGS}"
    least = 4 if sure else 3
    first, last = "|".join(begin.split()), "|".join(end.split())
    return re.compile(rf"(?:{first})[a-z]{{{least + 1},}}|[a-z]{{{least},}}(?:{last})")
