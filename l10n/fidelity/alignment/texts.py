"""The texts of units, and the words of a document and its translation, as far as they tell a
language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, filterfalse
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


_SEAM = re.compile("['’-]")
"""What stands inside words, and ends a word for expressions."""


def held(keys: frozenset[str], unit: Unit) -> frozenset[str]:
    """The keys that stand in a unit, as words or as parts of words: "before-meal", "children's"."""
    found = keys.intersection(unit.words)
    small = unit.small
    if "-" in small or "'" in small or "’" in small:
        parts = chain.from_iterable(map(_SEAM.split, filterfalse(str.isalpha, unit.words)))
        return found.union(keys.intersection(parts))
    return found


class Vocabulary(NamedTuple):
    """What words a document holds.

    Attributes:
        repeated: the words that stand in more than one block of the translation.
        source: the words of the source.
        familiar: those that are repeated and that the source does not hold.
        shared: words that both hold.
        target: words of the translation, of code, too.
        size: the number of blocks of text of the translation.
    """

    repeated: frozenset[str]
    source: frozenset[str]
    familiar: frozenset[str]
    size: int
    shared: frozenset[str] = frozenset()
    target: frozenset[str] = frozenset()

    def share(self, words: Sequence[str]) -> float:
        """Share of the words that other blocks of the translation hold as well."""
        own = len(words) - sum(map(self.source.__contains__, words))
        return sum(map(self.familiar.__contains__, words)) / own if own else 1.0


def vocabulary_of(source: Sequence[Unit], target: Sequence[Unit]) -> Vocabulary:
    """The words of a source and its translation."""
    texts = [unit.words for unit in target if unit.kind in TEXTS]
    cells = [unit.words for unit in target if unit.kind == "row"]
    words, others = (frozenset[str]().union(*[u.words for u in side]) for side in (source, target))
    blocks = Counter(chain.from_iterable(map(frozenset, texts)))
    repeated = frozenset([word for word, count in blocks.items() if count > 1])
    shared = words.intersection(chain(blocks, *cells))
    return Vocabulary(repeated, words, repeated - words, len(texts), shared, others)
