"""One text of the translation divided between two texts of the source, between sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import log
from typing import NamedTuple

from l10n.catalog.segmenting.links import targets
from l10n.catalog.segmenting.segment import Segment
from l10n.catalog.updating.keys import numbers
from l10n.fidelity.adoption.reading import Reading
from l10n.text.spans import Span

_TOKEN = 0.5
"""What a number or a number of links on the wrong side costs, in logarithms of lengths."""


class Parts(NamedTuple):
    """Two parts, and whether the cut is plain: as many sentences on both sides."""

    readings: tuple[Reading, Reading]
    sure: bool


def split(
    reading: Reading, segments: Sequence[Segment], sentences: Callable[[str], tuple[Span, ...]]
) -> Parts | None:
    """A text in two, each for one of two segments; None where it is a single sentence."""
    text = reading.text
    cuts = [span.start for span in sentences(text)[1:]]
    if not cuts:
        return None
    first, second = (segment.msgid for segment in segments)
    cut = min(cuts, key=lambda at: _cost(text[:at], text[at:], first, second))
    counts = [len(sentences(part)) for part in (first, second)]
    plain = len(cuts) + 1 == sum(counts) and cuts.index(cut) + 1 == counts[0]
    head, tail = text[:cut].rstrip(), text[cut:]
    return Parts((reading._replace(text=head), reading._replace(text=tail)), plain)


def _cost(head: str, tail: str, first: str, second: str) -> float:
    share = (len(head) + 1) / (len(tail) + 1), (len(first) + 1) / (len(second) + 1)
    wrong = sum(
        abs(len(targets(a)) - len(targets(b))) + len(set(numbers(a)) ^ set(numbers(b)))
        for a, b in ((head, first), (tail, second))
    )
    return abs(log(share[0] / share[1])) + _TOKEN * wrong
