"""The words of a page: as written, in lower case, and where each of them stands."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Collection
from functools import cached_property

from l10n.languages.elision import elides, unelided
from l10n.languages.language import Language
from l10n.languages.words import Cut
from l10n.plain.page import Page
from l10n.plain.phrases import Places, places_of, where
from l10n.plain.words import word_set
from l10n.text.spans import Spans


class PageWords(ABC):
    """The words of a page, computed once and only when asked."""

    @property
    @abstractmethod
    def page(self) -> Page:
        """Everything a reader sees, as one text."""

    @property
    @abstractmethod
    def language(self) -> str | None:
        """Primary subtag of its language, or None."""

    @property
    @abstractmethod
    def speech(self) -> Language:
        """Sentences, words and syllables of its language."""

    @cached_property
    def text(self) -> str:
        """The page's text."""
        return self.page.text

    @cached_property
    def _cut(self) -> Cut:
        return self.speech.cut(self.text)

    @cached_property
    def words(self) -> Spans:
        """The words of the page's text."""
        return Spans(self._cut.starts, self._cut.ends)

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The words as written."""
        return self._cut.forms

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case, with straight apostrophes."""
        return tuple(map(self.written.__getitem__, self.forms))

    @cached_property
    def written(self) -> dict[str, str]:
        """Every different word as written, with what it is in ``lower``."""
        return {form: form.lower().replace("’", "'") for form in set(self.forms)}

    @cached_property
    def places(self) -> Places:
        """Where every word in lower case stands."""
        return places_of(self.lower)

    def where(self, words: Collection[str]) -> list[int]:
        """The indexes of the words that are among some words in lower case, in order."""
        return where(self.places, words)

    @cached_property
    def _spots(self) -> dict[tuple[str, ...], list[int]]:
        return {}

    def spots(self, *names: str) -> list[int]:
        """The indexes of the words that are in one of some word lists, in order."""
        if names not in self._spots:
            listed = (word_set(name, self.language) for name in names)
            self._spots[names] = self.where(frozenset().union(*listed))
        return self._spots[names]

    @cached_property
    def bare_places(self) -> Places:
        """The same of words without elided articles and pronouns."""
        return self.places if self.bare is self.lower else places_of(self.bare)

    @cached_property
    def bare(self) -> tuple[str, ...]:
        """The words in lower case without what is elided before (``l'anémie``: ``anémie``)."""
        if self.written_bare is self.written:
            return self.lower
        return tuple(map(self.written_bare.__getitem__, self.forms))

    @cached_property
    def written_bare(self) -> dict[str, str]:
        """Every different word as written, with what it is in ``bare``."""
        if not elides(self.language):
            return self.written
        return {form: unelided(word) for form, word in self.written.items()}

    def bare_start(self, i: int) -> int:
        """Offset of a word behind what is elided before it."""
        return self.words.starts[i] + len(self.lower[i]) - len(self.bare[i])

    @cached_property
    def passage_words(self) -> list[int]:
        """Index of the first word of every passage, and how many words there are."""
        starts = self.words.starts
        firsts = [bisect_left(starts, passage.start) for passage in self.page.passages]
        return [*firsts, len(starts)]

    def word_at(self, offset: int, first: int = 0, last: int | None = None) -> int:
        """Index of the first word that starts at or behind an offset; it is looked for from one
        word to another, where the caller knows them.
        """
        return bisect_left(self.words.starts, offset, first, last)
