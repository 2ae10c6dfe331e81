"""Symbols of genes that a translation writes in small letters: "brca1"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.names.runs import word_runs
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_SYMBOL = lazy(r"[A-Z](?<![\w-][A-Z])[A-Z]{1,3}\d{1,2}(?:[A-Z]\d{0,2})?(?![\w-])")
"""Two to four capitals and a number, as BRCA1, TP53, CYP2D6. COVID-19 and its like have small
letters in some languages.
"""

_FORM = re.compile(r"[A-Z]{2,4}\d{1,2}(?:[A-Z]\d{0,2})?", re.ASCII)
"""The same by itself."""

_MOST = 20
"""Symbols of a page that speaks of genes; one with more lists samples or laboratories."""


def lowered_genes(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """Symbols that a block has in small letters only, with the symbol and the place; none that the
    source itself writes so somewhere.
    """
    page, source = pair.target.source, pair.source.source
    runs = filter(_FORM.fullmatch, word_runs(source))
    if word_runs(page).isdisjoint(map(str.lower, runs)):
        return  # hardly any page has one in small letters
    symbols = set(_SYMBOL.findall(source))
    if len(symbols) > _MOST:
        return
    low = {symbol for symbol in symbols if symbol.lower() in page}
    for symbol in sorted(low):
        if _word(symbol.lower()).search(source):
            continue
        for match in pair.paired:
            if any(symbol in unit.text for unit in match.source):
                yield from ((match, symbol, span) for span in _lowered(match, symbol))


def _lowered(match: Match, symbol: str) -> Iterator[Span]:
    if not any(symbol in unit.text for unit in match.target):
        for unit in match.target:
            found = _word(symbol.lower()).search(unit.text)
            if found:
                yield unit.flow.source(*found.span())


def _word(text: str) -> re.Pattern[str]:
    """A text that no ASCII letter or digit touches: some scripts have no spaces."""
    return re.compile(rf"(?<![A-Za-z0-9]){text}(?![A-Za-z0-9])")
