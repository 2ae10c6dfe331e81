"""Units that stand twice behind their number: "2.4 mg mg"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.numbers.vocabulary import unit_named
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_GAP = "[ \u00a0\u202f]"
_TWICE = lazy(rf"{_GAP}?(?:([^\d\s]{{2,10}}){_GAP}?\1|([^\d\s]){_GAP}\2)(?![a-zA-Z\u00c0-\u024f-])")
"""One letter twice without a gap is another unit: mm, cc."""


def doubled_units(pair: Pair) -> Iterator[tuple[str, Span]]:
    """Every unit of measure that stands twice in the target, with the place of both; none where
    the source has such a place, too.

    Words of time are left out, as some languages double them: "3 दिन दिन-रात".
    """
    found = [*_doubled(pair.target_units)]
    yield from found if found and not any(_doubled(pair.source_units)) else ()


def _doubled(units: Iterable[Unit]) -> Iterator[tuple[str, Span]]:
    for unit in units:
        for number in unit.numbers:
            if number.unit is None or number.unit.kind != "measure":
                continue
            twice = _TWICE.match(unit.text, number.span.end)
            measure = unit_named(twice[1] or twice[2]) if twice else None
            if twice and measure is not None and measure.kind == "measure":
                place = unit.flow.source(twice.start(1 if twice[1] else 2), twice.end())
                yield twice[1] or twice[2], place
