"""How far a translation is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from l10n.catalog.message import Catalog, Message
from l10n.catalog.segmenting.extract import SOURCE_FIELD
from l10n.catalog.segmenting.segment import Segment
from l10n.catalog.segmenting.visible import visible
from l10n.frozen import dataclass
from l10n.languages.tags import canonical


@dataclass(frozen=True, slots=True)
class Progress:
    """Messages and words of a catalog by state; ``a + b`` adds up.

    Words are those that a reader sees of the msgids, by the rule of their language: in Chinese
    every ideograph is one, in Japanese every run of one script.

    Attributes:
        translated: messages that count as done.
        fuzzy: messages that wait for review.
        untranslated: messages without a translation.
        obsolete: messages that the source has no more.
        translated_words: words of the translated messages.
        fuzzy_words: words of the fuzzy ones.
        untranslated_words: words of the untranslated ones.
    """

    translated: int = 0
    fuzzy: int = 0
    untranslated: int = 0
    obsolete: int = 0
    translated_words: int = 0
    fuzzy_words: int = 0
    untranslated_words: int = 0

    @property
    def segments(self) -> int:
        """Messages that are not obsolete."""
        return self.translated + self.fuzzy + self.untranslated

    @property
    def words(self) -> int:
        """Words of the messages that are not obsolete."""
        return self.translated_words + self.fuzzy_words + self.untranslated_words

    @property
    def percent(self) -> float:
        """Share of words that are translated, 0 to 100; 100 for a catalog without words."""
        return 100.0 * self.translated_words / self.words if self.words else 100.0

    def __add__(self, other: Progress) -> Progress:
        return Progress(
            self.translated + other.translated,
            self.fuzzy + other.fuzzy,
            self.untranslated + other.untranslated,
            self.obsolete + other.obsolete,
            self.translated_words + other.translated_words,
            self.fuzzy_words + other.fuzzy_words,
            self.untranslated_words + other.untranslated_words,
        )


def progress(catalog: Catalog) -> Progress:
    """How far a catalog is."""
    from l10n import languages

    source = languages.get(canonical(catalog.header.get(SOURCE_FIELD)) or "en")
    live = catalog.live
    counted = (_one(message, len(source.words(visible(message.msgid)))) for message in live)
    return sum(counted, Progress(obsolete=len(catalog.messages) - len(live)))


def total(parts: Iterable[Progress]) -> Progress:
    """The sum of several."""
    return sum(parts, Progress())


class Waiting(NamedTuple):
    """Segments whose translation does not count yet, by code-point offsets into the source.

    Attributes:
        fuzzy: where those begin whose translation waits for a review.
        untranslated: where those begin that have none.
        translated: where those begin whose translation counts.
    """

    fuzzy: tuple[int, ...]
    untranslated: tuple[int, ...]
    translated: tuple[int, ...] = ()


def waiting(catalog: Catalog, segments: Iterable[Segment]) -> Waiting:
    """Which segments of a document a catalog does not translate yet."""
    done = {(m.msgctxt, m.msgid) for m in catalog.live if m.translated}
    begun = {(m.msgctxt, m.msgid) for m in catalog.live if m.fuzzy and any(m.msgstr)}
    every = tuple(segments)
    open_ = [s for s in every if (s.msgctxt, s.msgid) not in done]
    return Waiting(
        tuple(s.span.start for s in open_ if (s.msgctxt, s.msgid) in begun),
        tuple(s.span.start for s in open_ if (s.msgctxt, s.msgid) not in begun),
        tuple(s.span.start for s in every if (s.msgctxt, s.msgid) in done),
    )


def _one(message: Message, words: int) -> Progress:
    if not any(message.msgstr):
        return Progress(untranslated=1, untranslated_words=words)
    if message.translated:
        return Progress(translated=1, translated_words=words)
    return Progress(fuzzy=1, fuzzy_words=words)
