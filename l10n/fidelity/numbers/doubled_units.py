"""Units that stand twice behind their number: "2.4 mg mg"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.numbers.vocabulary import unit_named
from l10n.fidelity.pair import Pair
from l10n.text.spans import Span

_GAP = "[ \u00a0\u202f]"
_TWICE = re.compile(
    rf"\d{_GAP}?(?:([^\d\s]{{2,10}}){_GAP}?\1|([^\d\s]){_GAP}\2)(?![a-zA-Z\u00c0-\u024f-])"
)
"""One letter twice without a gap is another unit: mm, cc."""


def doubled_units(pair: Pair) -> Iterator[tuple[str, Span]]:
    """Every unit of measure that stands twice in the target, with the place of both; none where
    the source has such a place, too.

    Words of time are left out, as some languages double them: "3 दिन दिन-रात".
    """
    found = [*_doubled(pair.target.source)]
    yield from found if found and not any(_doubled(pair.source.source)) else ()


def _doubled(text: str) -> Iterator[tuple[str, Span]]:
    for twice in _TWICE.finditer(text):
        form = twice[1] or twice[2]
        unit = unit_named(form)
        if unit is not None and unit.kind == "measure":
            yield form, Span(twice.start(1 if twice[1] else 2), twice.end())
