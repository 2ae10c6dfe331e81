"""Names of drugs that a list tells: all Chinese ones, short ones of Japanese, Korean and Hindi."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from operator import itemgetter

from l10n.fidelity.data.drug_names import CHINESE, HINDI, JAPANESE, KOREAN
from l10n.fidelity.names.tables import rows_of
from l10n.text.patterns import lazy

_TABLES = (
    # Korean glues endings to a name, and Chinese has no edges of words.
    (lazy("[\u0904-\u0939]"), HINDI, "\u0900-\u097f", "\u0900-\u097f"),
    (lazy("[ァ-ヺ]"), JAPANESE, "ァ-ー", "ァ-ー"),
    (lazy("[一-鿿]"), CHINESE, "", ""),
    (lazy("[가-힣]"), KOREAN, "가-힣", ""),
)
"""A letter of a script, its names, and the letters that stand neither before a name nor behind."""


def drugs_written(text: str) -> Iterator[tuple[str, str]]:
    """The drugs in a text, each with the word as it is written."""
    for place, (letter, _, _, _) in enumerate(_TABLES):
        if letter.search(text):
            known, names = _read(place)
            for found in names.finditer(text):
                yield known[found.group()], found.group()


@cache
def _read(place: int) -> tuple[Mapping[str, str], re.Pattern[str]]:
    """The drugs of a table by their names, and the expression that finds these: by their first
    letters, long ones first.
    """
    _, table, before, behind = _TABLES[place]
    known = {name: row[0] for row in rows_of(table) for name in row[1:]}
    ways = [
        f"{letter}(?:{'|'.join(name[1:] for name in sorted(names, key=len, reverse=True))})"
        for letter, names in groupby(sorted(known), key=itemgetter(0))
    ]
    names = "|".join(ways)
    first = f"(?<![{before}])" if before else ""
    return known, re.compile(f"{first}(?:{names})" + (f"(?![{behind}])" if behind else ""))
