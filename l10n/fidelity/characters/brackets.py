"""Round brackets that are opened and not closed, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_BRACKET = lazy("[()（）]")
_ITEM = lazy(r"(?<![\w(（])(?:\w{1,3}|[ivxIVX]{1,6})[.°º]?[)）]")
_FACE = lazy(r"(?<!\S)[:;8][-^]?[()]")
"""The number or letter of an item, "b)", "1.)", and faces."""

_BEFORE = 9
"""Letters in front of a bracket among which the rest of these stands."""


def unpaired_brackets(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """The first bracket of every block that has no partner, where all of the source have one."""
    if _balance(pair.target.source) == 0:
        # Two faults that make up for each other are rare, and a look at every block costs time.
        return
    for match in pair.paired:
        found = [(unit, alone) for unit in match.target for alone in _alone(unit)]
        if not found or any(map(_alone, match.source)):
            continue
        # A bracket may be closed in the next block of the same match.
        if sum(_balance(alone.group()) for _, alone in found) != 0:
            unit, first = found[0]
            yield match, first.group(), unit.flow.source(*first.span())


def _alone(unit: Unit) -> list[re.Match[str]]:
    """The brackets of a text that have no partner, in order."""
    text = unit.text
    if unit.kind in SKIPPED or _balance(text) == 0:
        return []
    opened: list[re.Match[str]] = []
    closed: list[re.Match[str]] = []
    for found in _BRACKET.finditer(text):
        if found.group() in "(（":
            opened.append(found)
        elif opened:
            opened.pop()
        else:
            closed.append(found)
    return [found for found in (*closed, *opened) if not _is_sign(text, found)]


def _is_sign(text: str, bracket: re.Match[str]) -> bool:
    """Whether a bracket belongs to an item or a face."""
    start, end = max(0, bracket.start() - _BEFORE), bracket.end()
    signs = (sign for form in (_ITEM, _FACE) for sign in form.finditer(text, start, end))
    return any(sign.end() == end for sign in signs)


def _balance(text: str) -> int:
    count = text.count
    return count("(") + count("（") - count(")") - count("）")
