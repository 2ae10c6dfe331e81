"""Reader burden: how much reading above the audience's level a text asks for.

The burden of a sentence is its words times the grades it lies above the target. It adds up over
sentences, sections and documents, so that a long section of hard sentences comes before a short
one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from l10n.languages import get
from l10n.messages import N_
from l10n.plain.ruler import Ruler, lix
from l10n.readability.facts import mask_of, numbers_of, words_of
from l10n.readability.registry import NEUTRAL
from l10n.readability.tokens import Sentences, tokens_of

GRADE = N_("words × grades above the target, by the language's grade formula for single sentences")
EASE = N_(
    "words × distance from the target by the language's formula, half a band for one grade; ranks "
    "only, no grade"
)
LENGTH = N_(
    "words × excess of LIX over its target, in grades of eight points; ranks only, no grade"
)


class Burden(NamedTuple):
    """A sum of burdens.

    Attributes:
        units: the burden, 0 or more.
        words: words of all sentences.
        sentences: how many sentences.
    """

    units: float
    words: int
    sentences: int

    def __add__(self, other: object) -> Burden:
        """The burden of both."""
        if not isinstance(other, Burden):
            return NotImplemented
        return Burden(
            self.units + other.units, self.words + other.words, self.sentences + other.sentences
        )


NONE = Burden(0.0, 0, 0)


def total(burdens: tuple[Burden, ...] | list[Burden]) -> Burden:
    """The sum."""
    found = NONE
    for burden in burdens:
        found += burden
    return found


class Weight(NamedTuple):
    """What one sentence asks of a reader.

    Attributes:
        words: its words.
        excess: how many grades it lies above the target, or what stands for them; 0 or more.
        units: its burden.
    """

    words: int
    excess: float
    units: float


class Scales:
    """Weighs the sentences of a document; one with the same counts as another is not weighed
    again.
    """

    def __init__(self, tag: str | None, ruler: Ruler) -> None:
        """Scales for a language, by its BCP 47 tag.

        Raises:
            UsageError: the language is no tag.
        """
        self.language = get(tag or NEUTRAL)
        self._ruler = ruler
        self._needs = () if ruler.formula is None else ruler.formula.needs
        self._counts = None if ruler.formula is None else mask_of({"words", *self._needs})
        self._known: dict[str | int, Weight] = {}

    def weights(self, sentences: Sentences) -> list[Weight]:
        """What some sentences ask of a reader, one by one."""
        known, texts, facts = self._known, sentences.texts, sentences.facts
        keys: Sequence[str | int] = texts
        if self._counts is not None:
            keys = [fact & self._counts for fact in facts]
        return [
            known[key] if key in known else self._weigh(key, text, fact)
            for key, text, fact in zip(keys, texts, facts, strict=True)
        ]

    def _weigh(self, key: str | int, text: str, facts: int) -> Weight:
        words = words_of(facts)
        excess = max(0.0, self._ruler.beyond(self._level(text, facts)))
        weight = self._known[key] = Weight(words, excess, words * excess)
        return weight

    def _level(self, text: str, facts: int) -> float:
        formula = self._ruler.formula
        if formula is None:
            return lix(tokens_of(text, self.language.traits.words), words_of(facts))
        level = formula.value(numbers_of(facts, self._needs))
        return self._ruler.limit if level is None else level


def burden_of(weights: Sequence[Weight]) -> Burden:
    """The burden of some sentences."""
    words = sum([weight.words for weight in weights])
    return Burden(sum([weight.units for weight in weights], 0.0), words, len(weights))


def basis(ruler: Ruler) -> str:
    """How burdens are computed (a message)."""
    if ruler.formula is None:
        return LENGTH
    return GRADE if ruler.graded else EASE
