"""Halves of sentences that are missing: what keeps medicines from children."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, small_of
from l10n.fidelity.data.children import CHILDREN, REACH
from l10n.fidelity.expressions import compiled
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary

_SIGN = {
    "de": "kinder",
    "en": "children",
    "es": "niños",
    "fr": "enfants",
    "it": "bambini",
    "pt": "crianças",
}
"""A word of every such text."""


def lost_halves(pair: Pair) -> Iterator[tuple[Match, str]]:
    """Blocks that keep something out of the reach of children, and whose translation speaks of no
    children at all, with the words that say so.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    if here not in REACH or there not in CHILDREN or not pair.translated:
        return
    for match in pair.paired:
        for unit in match.source:
            if _SIGN[here] not in unit.small or unit.kind in SKIPPED:
                continue
            found = compiled(REACH[here]).search(unit.small)
            if found and not compiled(CHILDREN[there]).search(small_of(match.target)):
                yield match, unit.text[found.start() : found.end()]
                break
