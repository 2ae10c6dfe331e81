"""A language as the rest of the toolkit sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.languages.traits import Traits
from l10n.languages.words import Cut, cut
from l10n.text.spans import Span, spans_of

if TYPE_CHECKING:
    from l10n.languages.syllables import Counter


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Sentences, words and syllables of one language.

    Attributes:
        tag: BCP 47 language subtag of the facts used; the tag asked for where there are none.
        name: English name, or the tag.
        supported: whether the language has a file of its own; a neutral language counts by
            general rules.
        traits: the facts.
    """

    tag: str
    name: str
    supported: bool
    traits: Traits
    _split: Callable[[str], list[tuple[int, int]]]
    _words: Callable[[str], tuple[Span, ...]]
    _counter: Callable[[], Counter]

    def sentences(self, text: str) -> tuple[Span, ...]:
        """The sentences as half-open code-point spans into ``text``, in order.

        White space between sentences is outside. A blank line always ends a sentence; a single
        line end never does.
        """
        return spans_of(self._split(text))

    def places(self, text: str) -> list[tuple[int, int]]:
        """The sentences as pairs of offsets, which is faster where there are many."""
        return self._split(text)

    def words(self, text: str) -> tuple[Span, ...]:
        """The running words as half-open code-point spans into ``text``, in order.

        A hyphenated compound, a number, ``25%-35%`` and ``Ph.D.`` are one word each; dashes and
        slashes split.
        """
        return self._words(text)

    def cut(self, text: str) -> Cut:
        """The same with the words as written, which is faster where there are many."""
        return cut(text, self.traits.words)

    def syllables(self, word: str) -> int:
        """Spoken syllables of a word; parts of compounds are summed. 0 only for text without
        letters and digits.
        """
        return self._counter().count(word)

    def syllables_known(self, word: str) -> bool:
        """Whether the count is a fact of the language's spelling or table rather than a guess by
        rule.
        """
        return self._counter().known(word)

    def counter(self) -> Counter:
        """What counts syllables, for many words."""
        return self._counter()
