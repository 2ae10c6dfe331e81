"""Round brackets that are opened and not closed, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.text.spans import Span

_BRACKET = re.compile("[()（）]")
_NOT_A_PAIR = re.compile(r"(?<![\w(（])\w{1,3}[)）]|[:;8][-^]?[()]")
"""The number or letter of an item, "b)", and faces."""


def unpaired_brackets(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """The first bracket of every block that has no partner, where all of the source have one."""
    if _balance(pair.target.source) == 0:
        # Two faults that make up for each other are rare, and a look at every block costs time.
        return
    for match in pair.paired:
        found = [(unit, at) for unit in match.target if (at := _lonely(unit)) is not None]
        if not found or any(map(_lonely, match.source)):
            continue
        # A bracket may be closed in the next block of the same match.
        if sum(_balance(_paired(unit.text)) for unit in match.target) != 0:
            unit, at = found[0]
            yield match, at.group(), unit.flow.source(*at.span())


def _lonely(unit: Unit) -> re.Match[str] | None:
    """The first bracket of a text that has no partner."""
    if unit.kind in SKIPPED or _balance(unit.text) == 0:
        return None
    opened: list[re.Match[str]] = []
    text = _paired(unit.text)
    for found in _BRACKET.finditer(text):
        if found.group() in "(（":
            opened.append(found)
        elif opened:
            opened.pop()
        else:
            return found
    return opened[0] if opened else None


def _paired(text: str) -> str:
    """A text with blanks for brackets that are none."""
    return _NOT_A_PAIR.sub(lambda found: " " * len(found.group()), text)


def _balance(text: str) -> int:
    count = text.count
    return count("(") + count("（") - count(")") - count("）")
