"""One reading of the prose for all scores: sentences and their words, in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple, overload

from l10n.frozen import dataclass
from l10n.languages.language import Language
from l10n.languages.words import words_in
from l10n.readability.facts import facts_in, with_letters
from l10n.text.spans import Span


class Sentence(NamedTuple):
    """A sentence of the prose; it has at least one letter.

    Attributes:
        start: where it begins in the prose's text.
        text: what stands there.
        facts: its counts, packed as in ``l10n.readability.facts``.
    """

    start: int
    text: str
    facts: int

    @property
    def span(self) -> Span:
        """Half-open offsets into the prose's text."""
        return Span(self.start, self.start + len(self.text))


@dataclass(frozen=True, slots=True)
class Sentences(Sequence[Sentence]):
    """Sentences of one text in columns; a single one is made when it is asked for.

    Attributes:
        starts: where each begins in the prose's text.
        texts: what stands there.
        facts: the counts of each, packed as in ``l10n.readability.facts``.
        manner: how their words are told, as in ``Traits.words``.
    """

    starts: tuple[int, ...]
    texts: tuple[str, ...]
    facts: tuple[int, ...]
    manner: str

    def __len__(self) -> int:
        """How many there are."""
        return len(self.starts)

    @overload
    def __getitem__(self, at: int) -> Sentence: ...

    @overload
    def __getitem__(self, at: slice) -> Sentences: ...

    def __getitem__(self, at: int | slice) -> Sentence | Sentences:
        """One of them, or those that follow each other."""
        if isinstance(at, slice):
            return Sentences(self.starts[at], self.texts[at], self.facts[at], self.manner)
        return Sentence(self.starts[at], self.texts[at], self.facts[at])

    def some(self, places: Iterable[int]) -> Sentences:
        """Those at some places, in their order."""
        chosen = tuple(places)
        return Sentences(
            tuple([self.starts[place] for place in chosen]),
            tuple([self.texts[place] for place in chosen]),
            tuple([self.facts[place] for place in chosen]),
            self.manner,
        )

    @property
    def sums(self) -> int:
        """The counts of all of them, packed."""
        return sum(self.facts)

    @property
    def words(self) -> tuple[str, ...]:
        """Their words as written, in order."""
        return _words_of(self.texts, self.manner)


def tokens_of(text: str, manner: str) -> tuple[str, ...]:
    """The words of a text as written, in order; ``manner`` as in ``Traits.words``."""
    return _words_of((text,), manner)


def _words_of(texts: Iterable[str], manner: str) -> tuple[str, ...]:
    pieces = chain.from_iterable(map(str.split, texts))
    return tuple(chain.from_iterable(map(words_in(manner), pieces)))


def read(text: str, language: Language) -> Sentences:
    """The sentences that hold a letter; none reaches over a blank line."""
    places = language.places(text)
    texts = [text[start:end] for start, end in places]
    facts = list(map(facts_in(language), texts))
    starts = [start for start, _ in places]
    found = Sentences(tuple(starts), tuple(texts), tuple(facts), language.traits.words)
    lettered = with_letters(facts)
    return found if len(lettered) == len(found) else found.some(lettered)
