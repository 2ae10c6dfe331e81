"""Words of Greek and Latin parts, as science makes them, in English.

The parts stand here once: difficulty counts every word that may be one, the rules name only words
that are one for sure.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

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
_FOREIGN = ("us", "um", "a", "ae", "o", "os", "i", "is", "as", "ah")


def foreign(word: str) -> bool:
    """Whether an English word in lower case ends as words taken from other languages do
    ("bacillus", "stigmata", "placebo"); common words do so as well.
    """
    return len(word) > _SHORT and word.endswith(_FOREIGN) and _is_plain(word)


def learned(word: str, *, sure: bool = False) -> bool:
    """Whether an English word in lower case is built of Greek or Latin parts.

    ``sure`` leaves out the parts that everyday words have too ("medicine", "awesome").
    """
    beginnings, endings, least = _parts(sure)
    room = len(word) - least
    begins = word.startswith(beginnings) and any(
        len(part) < room and word.startswith(part) for part in beginnings
    )
    ends = not begins and word.endswith(endings)
    ends = ends and any(len(part) <= room and word.endswith(part) for part in endings)
    return (begins or ends) and _is_plain(word)


class _Parts(NamedTuple):
    """Beginnings and endings, and how many letters stand before an ending; one more behind a
    beginning.
    """

    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    least: int


@cache
def _parts(sure: bool) -> _Parts:
    if sure:
        return _Parts(tuple(_BEGINNINGS.split()), tuple(_ENDINGS.split()), 4)
    begin, end = f"{_BEGINNINGS} {_PERHAPS_BEGINNINGS}", f"{_ENDINGS} {_PERHAPS_ENDINGS}"
    return _Parts(tuple(begin.split()), tuple(end.split()), 3)


def _is_plain(word: str) -> bool:
    """Whether there is nothing in a word but the letters from a to z."""
    return word.isascii() and word.isalpha() and word.islower()
