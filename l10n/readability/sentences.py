"""Every sentence of a document's prose, with its place and what it costs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from l10n.languages import get
from l10n.readability.counts import Counts
from l10n.readability.definition import Formula, Scale
from l10n.readability.facts import counts_of
from l10n.readability.registry import NEUTRAL, PRIMARY, code_of, formulas
from l10n.readability.tokens import Sentence, read, tokens_of
from l10n.text.document import Block, Document
from l10n.text.prose import Prose, prose_of
from l10n.text.spans import Span

if TYPE_CHECKING:
    from l10n.readability.report import ReadingReport


class SentenceReading(NamedTuple):
    """A sentence of the prose.

    Attributes:
        span: half-open code-point offsets into the document's source.
        text: the sentence as a reader sees it.
        words: number of words.
        syllables: number of syllables.
        grade: school grade by the language's linear grade formula (Flesch-Kincaid in English), or
            None; one sentence is far below any formula's sample: good for ordering, not for a
            verdict.
        counts: all counts.
        block: the block it stands in.
        manner: how its words are told, as in ``Traits.words``.
    """

    span: Span
    text: str
    words: int
    syllables: int
    grade: float | None
    counts: Counts
    block: Block
    manner: str

    @property
    def tokens(self) -> tuple[str, ...]:
        """The words as written."""
        return tokens_of(self.text, self.manner)


def sentence_readings(
    document: Document, report: ReadingReport | None = None
) -> tuple[SentenceReading, ...]:
    """Every sentence of the prose, in order.

    Args:
        document: the document.
        report: what was read of it already, or None.

    Raises:
        UsageError: the document's language is no tag.
    """
    tag = document.language or NEUTRAL
    if report is not None:
        return readings_of(report.prose, report.sentences, tag)
    prose = prose_of(document)
    return readings_of(prose, read(prose.text, get(tag)), tag)


def readings_of(
    prose: Prose, sentences: Iterable[Sentence], tag: str
) -> tuple[SentenceReading, ...]:
    """What is told of some sentences of prose in a language, by its BCP 47 tag."""
    manner = get(tag).traits.words
    ruler = _ruler(code_of(tag))
    grades: dict[tuple[int, ...], float | None] = {}
    needed = () if ruler is None else needs(ruler)
    found = []
    for sentence in sentences:
        counts = counts_of(sentence.facts)
        grade = None
        if ruler is not None:
            values = tuple([getattr(counts, name) for name in needed])
            if values not in grades:  # short sentences are much alike
                grades[values] = ruler.value(dict(zip(needed, values, strict=True)))
            grade = grades[values]
        found.append(
            SentenceReading(
                prose.source_span(*sentence.span),
                sentence.text,
                counts.words,
                counts.syllables,
                grade,
                counts,
                prose.block_at(sentence.start),
                manner,
            )
        )
    return tuple(found)


def needs(formula: Formula) -> tuple[str, ...]:
    """The names of the counts that a linear formula reads."""
    return tuple(dict.fromkeys(name for term in formula.terms for name in term.ratio.needs))


@cache
def _ruler(code: str) -> Formula | None:
    """The formula that grades single sentences: linear, its value a grade, and one of those that
    stand for the language (Crawford's grades of Spanish primers say nothing above them).
    """
    names = dict(PRIMARY).get(code, ())
    fitting = (f for f in formulas(code) if f.terms and f.scale is Scale.GRADE and f.id in names)
    return next(fitting, None)
