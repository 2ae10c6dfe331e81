"""What rules look at: a document with everything that more than one rule needs, computed once and
only when asked.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import chain, compress, pairwise, repeat
from operator import lt
from typing import TYPE_CHECKING

from l10n.errors import UsageError
from l10n.languages import get
from l10n.languages.language import Language
from l10n.plain.page import Page, Passage, Role, page_of, page_offsets
from l10n.plain.page_words import PageWords
from l10n.plain.profiles import Profile, profile_of
from l10n.plain.sentences import Sentence, Sentences
from l10n.plain.words import primary
from l10n.readability.scoring import OTHER_LANGUAGE
from l10n.readability.targets import DEFAULTS, Targets
from l10n.text.document import Document, Section
from l10n.text.spans import Lines, Span

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_HEADING = Role.HEADING

if TYPE_CHECKING:
    from l10n.plain.burden import Scales, Weight
    from l10n.plain.percentages import Percentage
    from l10n.plain.ruler import Ruler
    from l10n.plain.splits import Splits
    from l10n.plain.vocabulary import Vocabulary
    from l10n.readability import ReadingReport, Score, SectionReading
    from l10n.text.prose import Prose

NEUTRAL = "und"

_OF_RULES = (
    "_cut", "words", "forms", "written", "lower", "written_bare", "bare", "places",
    "bare_places", "_spots",
    "passage_words", "sentences", "by_section", "_excess", "_paragraphs", "quotations",
    "percentages", "splits", "vocabulary",
)  # fmt: skip


class Subject(PageWords):
    """A document as rules see it.

    Attributes:
        document: the document.
        profile: the limits of its audience.
        targets: the levels to reach, by audience and formula.
    """

    def __init__(
        self, document: Document, profile: Profile | None = None, targets: Targets = DEFAULTS
    ) -> None:
        self.document = document
        self.targets = targets
        self.profile = profile or profile_of(document)

    def __reduce__(self) -> tuple[object, ...]:
        """Cross to another process without what can be worked out again there."""
        return Subject, (self.document, self.profile, self.targets)

    def rest(self) -> None:
        """Let go of what only rules ask for, which is many times the size of the text. Asked for
        again, it is worked out again.
        """
        for name in _OF_RULES:
            self.__dict__.pop(name, None)

    @cached_property
    def language(self) -> str | None:
        """Primary subtag of its language; None where nobody named one, or where the text is in
        another one: rules and formulas of the named language would be wrong about it.
        """
        named = primary(self.document.language) or None
        return None if named in (None, NEUTRAL) or self.misnamed else named

    @cached_property
    def misnamed(self) -> bool:
        """Whether the text is not in the language it is said to be in."""
        return self.reading.reason == OTHER_LANGUAGE

    @cached_property
    def lines(self) -> Lines:
        """Line and column of source offsets."""
        return Lines(self.document.source)

    @cached_property
    def speech(self) -> Language:
        """Sentences, words and syllables of the document's language; a neutral one where that is
        unknown.
        """
        try:
            return get(NEUTRAL if self.misnamed else self.document.language or NEUTRAL)
        except UsageError:
            return get(NEUTRAL)

    @cached_property
    def prose(self) -> Prose:
        """What readability counts."""
        return self.reading.prose

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The document's sections."""
        return self.document.sections

    @cached_property
    def page(self) -> Page:
        """Everything a reader sees, as one text."""
        return page_of(self.sections)

    @cached_property
    def sentences(self) -> Sentences:
        """The sentences of the page that have words, fragments and headings among them."""
        counted = {id(block) for block in self.prose.blocks}
        passages = self.page.passages
        prose = [p.role is not _HEADING and id(p.block) in counted for p in passages]
        places, words, last = self.speech.places(self.text), self.words.starts, 0
        starts, ends = zip(*places, strict=True) if places else ((), ())
        most = len(words)
        # A sentence has no more words than letters.
        lasts = [
            last := bisect_left(words, end, last, min(last + end - start, most))
            for start, end in places
        ]
        firsts = [0, *lasts][:-1]
        edges = [bisect_left(starts, passage.start) for passage in passages]
        homes = chain.from_iterable(
            repeat(i, b - a) for i, (a, b) in enumerate(pairwise((*edges, len(starts))))
        )
        full = list(map(lt, firsts, lasts))
        columns = (array("I", compress(c, full)) for c in (starts, ends, firsts, lasts, homes))
        return Sentences(passages, prose, *columns)

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds an offset into the page's text, or the one before it."""
        return self.sentences[max(bisect_right(self.sentences.starts, offset) - 1, 0)]

    def sentence_of(self, word: int) -> Sentence:
        """The sentence that a word belongs to."""
        return self.sentences[bisect_right(self.sentences.firsts, word) - 1]

    @cached_property
    def by_section(self) -> tuple[Sentences, ...]:
        """The prose sentences of every section."""
        return tuple(self.sentences.by_section(len(self.sections)))

    @cached_property
    def reading(self) -> ReadingReport:
        """What readability says about the document and its sections."""
        from l10n.readability.report import score_document

        return score_document(self.document, targets=self.targets)

    @cached_property
    def ruler(self) -> Ruler:
        """What sentences and sections are measured with."""
        from l10n.plain.ruler import ruler_of

        named = None if self.language is None else self.document.language
        return ruler_of(named, self.profile, self.targets)

    @property
    def target(self) -> float:
        """The level from which on text is a burden, in points of the ruler's formula."""
        return self.ruler.limit

    def level(self, reading: SectionReading | ReadingReport) -> Score | None:
        """The score of a text by the ruler's formula; None where there is none."""
        formula = self.ruler.formula
        return None if formula is None else reading.score(formula.id)

    @cached_property
    def scales(self) -> Scales:
        """What weighs the sentences of the prose, and others of the same language."""
        from l10n.plain.burden import Scales

        return Scales(self.document.language, self.ruler)

    @cached_property
    def weights(self) -> list[Weight]:
        """What every sentence of the prose asks of a reader."""
        return self.scales.weights(self.reading.sentences)

    def excess_of(self, sentence: Sentence) -> float:
        """How many grades a sentence lies above the target, or what stands for them; 0 or more, and
        0 for what is no prose.
        """
        if not sentence.prose:
            return 0.0
        block = id(sentence.passage.block)
        if block not in self._excess:
            self._excess[block] = self._excess_in(sentence.passage)
        return self._excess[block].get(sentence.start, 0.0)

    @cached_property
    def _excess(self) -> dict[int, dict[int, float]]:
        """What is known of the sentences of a block, by where they start."""
        return {}

    def _excess_in(self, passage: Passage) -> dict[int, float]:
        found, starts, counted = dict[int, float](), self.sentences.starts, self.reading.sentences
        for paragraph in self._paragraphs[id(passage.block)]:
            places = range(*(bisect_left(counted.starts, edge) for edge in paragraph))
            hard = [i for i in places if self.weights[i].excess]
            if not hard:
                continue
            offsets = [counted.starts[i] for i in hard]
            moved = page_offsets(self.page, passage, self.prose, paragraph, offsets)
            for place, i in zip(moved, hard, strict=True):
                # Code may stand before the prose of its sentence.
                start = starts[max(bisect_right(starts, place) - 1, 0)]
                found[start] = max(self.weights[i].excess, found.get(start, 0.0))
        return found

    @cached_property
    def _paragraphs(self) -> dict[int, list[Span]]:
        """The paragraphs of the prose by their blocks."""
        found: dict[int, list[Span]] = {}
        for block, span in zip(self.prose.blocks, self.prose.paragraphs, strict=True):
            found.setdefault(id(block), []).append(span)
        return found

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Quotations in the page's text: half-open offsets, in order."""
        from l10n.plain.quotations import quotations_of

        return quotations_of(self.page, self.language)

    @cached_property
    def percentages(self) -> tuple[Percentage, ...]:
        """The percentages on the page, in order."""
        from l10n.plain.percentages import percentages_of

        return tuple(percentages_of(self))

    @cached_property
    def splits(self) -> Splits:
        """Where its sentences can be cut."""
        from l10n.plain.splits import Splits

        return Splits(self)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The terms of the page."""
        from l10n.plain.vocabulary import Vocabulary

        return Vocabulary(self)

    def source(self, start: int, end: int) -> Span:
        """The source span of half-open offsets into the page's text."""
        return self.page.source_span(start, end)

    def source_of_words(self, first: int, last: int) -> Span:
        """The source span of the words ``first`` up to, not including, ``last``."""
        return self.source(self.words.starts[first], self.words.ends[last - 1])
