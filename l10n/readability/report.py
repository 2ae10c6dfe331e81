"""How hard a document is to read, as a whole and section by section."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cached_property, partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from l10n.errors import UsageError
from l10n.frozen import dataclass
from l10n.languages import get
from l10n.languages.language import Language
from l10n.readability.agreement import disagreement
from l10n.readability.audience import stated
from l10n.readability.counts import Counts
from l10n.readability.facts import counts_of, words_of
from l10n.readability.later import Later
from l10n.readability.registry import NEUTRAL, code_of
from l10n.readability.scoring import (
    ONE_WORD,
    Score,
    Scores,
    primary_of,
    unscorable,
)
from l10n.readability.swallowed import caveats_of, swallowed
from l10n.readability.targets import DEFAULTS, VERDICT_WORDS, Target, Targets, target_for
from l10n.readability.tokens import Sentences, read
from l10n.text.document import Document, Section
from l10n.text.entities import resolved
from l10n.text.prose import LeftOut, Prose, prose_of
from l10n.text.spans import Span

if TYPE_CHECKING:
    from l10n.readability.difficulty import Difficulty


@dataclass(frozen=True)
class _Reading:
    """What documents and sections have in common. Scores and difficulty are computed when first
    asked for.

    Attributes:
        counts: the sums; those of the sections add up to the document's.
        code: language code of the formulas, or None.
        audience: who the text is for, as the front matter says, or None.
        reason: why there is no score (a message), or None.
        prose: the document's prose.
        sentences: the sentences that were counted.
        targets: the thresholds by audience and formula.
    """

    counts: Counts
    code: str | None
    audience: str | None
    reason: str | None
    prose: Prose = field(repr=False)
    sentences: Sentences = field(repr=False)
    targets: Targets = field(repr=False)

    @cached_property
    def _scores(self) -> Scores:
        return Scores(self.counts._asdict(), self.code, self.reason)

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """Every formula of the language, its own first;

        Values are None with a reason where there is none.
        """
        return self._scores.all()

    @property
    def primary(self) -> Score | None:
        """The score that speaks for the text; None for languages without a formula."""
        return primary_of(self.score, self.code)

    @property
    def target(self) -> Target | None:
        """What the primary score is measured against, or None."""
        found = target_for(self.primary, self.audience, self.targets)
        if found is not None and self.counts.words < VERDICT_WORDS:
            return found._replace(met=None, distance=None)
        return found

    def score(self, formula: str) -> Score | None:
        """The score of a formula, or None where the language has no such formula."""
        return self._scores[formula]

    @property
    def _rankable(self) -> bool:
        """Whether words can be weighed: a phrase is too short for formulas, but not for that."""
        return self.reason is None or (self.reason == ONE_WORD and self.counts.words > 1)

    @cached_property
    def difficulty(self) -> Difficulty | None:
        """The load a reader carries through the text, with its reasons;

        Higher is harder. None without prose.
        """
        from l10n.readability.difficulty import difficulty_of

        if not self._rankable:
            return None
        return difficulty_of(self.sentences, self.code)

    @cached_property
    def density(self) -> Difficulty | None:
        """The load per sentence, with its reasons; orders sections. None without prose."""
        from l10n.readability.difficulty import density_of

        if not self._rankable:
            return None
        return density_of(self.sentences, self.code)

    @property
    def oov_share(self) -> float | None:
        """Share (0-1) of words whose syllables were guessed by rule; None without words."""
        return self.counts.guessed_words / self.counts.words if self.counts.words else None

    @property
    def measures(self) -> Mapping[str, float]:
        """Language-neutral measures:

        Words, sentences, their ratios, the longest sentence in words.
        """
        words, sentences = self.counts.words, self.counts.sentences
        found: dict[str, float] = {"words": words, "sentences": sentences}
        if words and sentences:
            found["words_per_sentence"] = words / sentences
            found["longest_sentence"] = max(map(words_of, self.sentences.facts))
            found["letters_per_word"] = self.counts.letters / words
            found["syllables_per_word"] = self.counts.syllables / words
        return MappingProxyType(found)

    def interval(self, name: str) -> tuple[float, float] | None:
        """The 95 % interval of a formula's value, of ``difficulty`` or of ``density``.

        SMOG's is the one its author states; the others come from a seeded bootstrap over the
        sentences. None where there is no value or fewer than five sentences.
        """
        from l10n.readability.interval import bootstrap

        if name not in ("difficulty", "density"):
            score = self.score(name)
            if score is None or score.value is None or score.interval is not None:
                return None if score is None else score.interval
        elif not self._rankable:
            return None
        return bootstrap(name, self.code or NEUTRAL, self.sentences)


@dataclass(frozen=True)
class SectionReading(_Reading):
    """How hard a section is to read.

    Attributes:
        title: what a reader sees as its name.
        level: level of its heading, 0 where there is none.
        span: half-open code-point offsets into the document's source, headings included.
    """

    title: str
    level: int
    span: Span


@dataclass(frozen=True)
class ReadingReport(_Reading):
    """How hard a document is to read.

    Attributes:
        path: the file as the user named it, or None.
        language: BCP 47 tag as the document says, or None.
        title: the document's title, or "".
        caveats: what to know about all scores (messages).
        hidden: that a code fence hides text of the page (a message), or None.
        sections: its sections, in order, those without prose included; every sentence belongs to
            exactly one. A function may be given that reads them when somebody first asks.
    """

    path: str | None
    language: str | None
    title: str
    caveats: tuple[str, ...]
    hidden: str | None = None
    sections: Later[tuple[SectionReading, ...]] = Later(())

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """What was not counted, by kind, with the number of words."""
        return self.prose.left_out


def score_document(document: Document, *, targets: Targets = DEFAULTS) -> ReadingReport:
    """How hard a document is to read.

    Never raises for a language it does not know: it says so in the scores.
    """
    code, language = _language(document.language)
    prose = prose_of(document)
    sentences = read(prose.text, language)
    reason = disagreement(sentences, code)
    said = stated(document, targets)
    counts = counts_of(sentences.sums)
    hidden = swallowed(document, language)
    return ReadingReport(
        counts=counts,
        code=code,
        audience=said.name,
        reason=reason or unscorable(counts, code),
        prose=prose,
        sentences=sentences,
        targets=targets,
        path=document.path,
        language=document.language,
        title=_title(document),
        caveats=caveats_of(counts, code, reason, said.known, hidden),
        hidden=hidden,
        sections=partial(_sections, document, prose, sentences, code, said.name, reason, targets),
    )


def _language(tag: str | None) -> tuple[str | None, Language]:
    if tag is not None:
        try:
            return code_of(tag), get(tag)
        except UsageError:
            pass
    return None, get(NEUTRAL)


def _sections(
    document: Document,
    prose: Prose,
    sentences: Sentences,
    code: str | None,
    audience: str | None,
    disagrees: str | None,
    targets: Targets,
) -> tuple[SectionReading, ...]:
    """The sections; ``disagrees`` says why the language does not fit (a message)."""
    found = []
    for section, part in _parts(document, prose, sentences):
        counts = counts_of(part.sums)
        found.append(
            SectionReading(
                counts=counts,
                code=code,
                audience=audience,
                reason=disagrees or unscorable(counts, code),
                prose=prose,
                sentences=part,
                targets=targets,
                title=section.title,
                level=section.level,
                span=section.span,
            )
        )
    return tuple(found)


def _parts(
    document: Document, prose: Prose, sentences: Sentences
) -> Iterator[tuple[Section, Sentences]]:
    """The sections with their sentences: both stand in the order of the page."""
    sections = document.sections
    if len(sections) == 1:
        yield sections[0], sentences
        return
    paragraphs = Counter(map(id, prose.blocks)).get
    seen = first = 0
    for section in sections:
        seen += sum([paragraphs(id(block), 0) for block in section.blocks])
        end = prose.paragraphs[seen - 1].end if seen else 0
        last = bisect_left(sentences.starts, end)
        yield section, sentences[first:last]
        first = last


def _title(document: Document) -> str:
    """The front matter's title, entities resolved, else the first heading's text."""
    front = document.front_matter
    title = None if front is None else front.value("title")
    if title:
        return resolved(title)
    return next((b.plain().strip() for b in document.blocks if b.kind.titles), "")
