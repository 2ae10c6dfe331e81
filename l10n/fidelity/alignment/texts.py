"""The texts of units, and the words of a document and its translation, as far as they tell a
language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from l10n.fidelity.alignment.units import Unit

TEXTS = frozenset(
    {"paragraph", "item", "quote", "footnote", "title", "bold-heading", "admonition", "heading"}
)
"""Kinds of units that hold sentences."""

SKIPPED = frozenset({"code", "html", "macro"})
"""Kinds of units that hold no words for a reader."""


def text_of(units: Iterable[Unit]) -> str:
    """What a reader sees of some units, one a line."""
    return "\n".join([unit.text for unit in units])


def small_of(units: Iterable[Unit]) -> str:
    """The same in small letters."""
    return "\n".join([unit.small for unit in units])


class Vocabulary(NamedTuple):
    """What words a document holds.

    Attributes:
        blocks: in how many blocks of the translation a word stands.
        source: the words of the source.
        familiar: words that the source does not hold, and more than one of these blocks.
        shared: words that both hold.
        size: the number of blocks of text of the translation.
    """

    blocks: Counter[str]
    source: frozenset[str]
    familiar: frozenset[str]
    size: int
    shared: frozenset[str] = frozenset()

    def share(self, words: Sequence[str]) -> float:
        """Share of the words that other blocks of the translation hold as well."""
        own = len(words) - sum(map(self.source.__contains__, words))
        return sum(map(self.familiar.__contains__, words)) / own if own else 1.0


def vocabulary_of(source: Sequence[Unit], target: Sequence[Unit]) -> Vocabulary:
    """The words of a source and its translation."""
    texts = [unit for unit in target if unit.kind in TEXTS]
    blocks = Counter(chain.from_iterable(unit.vocabulary for unit in texts))
    words = frozenset[str]().union(*[unit.words for unit in source])
    familiar = frozenset([word for word, count in blocks.items() if count > 1])
    cells = [unit.words for unit in target if unit.kind == "row"]
    shared = words.intersection(chain(blocks, *cells))
    return Vocabulary(blocks, words, familiar - words, len(texts), shared)
