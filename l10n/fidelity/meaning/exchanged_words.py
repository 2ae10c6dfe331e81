"""Words that changed places while the numbers beside them did not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.expressions import compiled
from l10n.fidelity.numbers.number import Number
from l10n.text.spans import Span


def exchanged(
    source: Unit, target: Unit, texts: tuple[str, str], sides: Sequence[Sequence[str]]
) -> tuple[Span, Span] | None:
    """Where two words stand that changed places: "3 in the morning, 4 in the evening".

    Both texts say each word once, one number stands between them, another beside one of them, and
    the two numbers differ and stand in the same order.

    Args:
        source: the unit of the source.
        target: that of the translation.
        texts: what both say, as the expressions want it; as long as their own texts.
        sides: the expressions of the two words, in each of the languages.
    """
    ours, theirs = (_once(text, both) for text, both in zip(texts, sides, strict=True))
    if ours is None or theirs is None:
        return None
    if (ours[0].start() < ours[1].start()) == (theirs[0].start() < theirs[1].start()):
        return None
    here, there = _two(source.numbers, ours), _two(target.numbers, theirs)
    if here is None or there is None or here[0].equals(here[1]):
        return None
    if not all(one.equals(other) for one, other in zip(here, there, strict=True)):
        return None
    first = min(ours, key=_start)
    return Span(*first.span()), Span(*min(theirs, key=_start).span())


def _once(text: str, sides: Sequence[str]) -> tuple[re.Match[str], re.Match[str]] | None:
    found = [list(compiled(side).finditer(text)) for side in sides]
    return (found[0][0], found[1][0]) if all(len(side) == 1 for side in found) else None


def _start(found: re.Match[str]) -> int:
    return found.start()


def _two(
    numbers: Sequence[Number], words: tuple[re.Match[str], re.Match[str]]
) -> tuple[Number, Number] | None:
    """The number between two words, and the one in front of the first or behind the second."""
    first, second = sorted(words, key=_start)
    between = [n for n in numbers if first.end() <= n.span.start < second.start()]
    before = [n for n in numbers if n.span.start < first.start()]
    after = [n for n in numbers if n.span.start >= second.end()]
    if len(between) != 1:
        return None
    if before:
        return before[-1], between[0]
    return (between[0], after[0]) if after else None
