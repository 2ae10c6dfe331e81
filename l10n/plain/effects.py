"""What an edit would gain: the edit is made on a copy, and the copy is scored like any document.

Two ledgers are kept apart. The effect on the formula is exact, because nothing is estimated: the
figure is that of the edited text. What a reader gains is the tier of the rule, from the standards;
no number here claims to measure it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from l10n.finding import Finding
from l10n.messages import N_
from l10n.plain.after import After
from l10n.plain.burden import Burden, Scales, burden_of
from l10n.plain.edited import edited
from l10n.plain.gains import Gain, gains_of
from l10n.plain.recount import Recount
from l10n.plain.rule import Edit
from l10n.plain.ruler import Ruler
from l10n.plain.subject import Subject
from l10n.readability.report import ReadingReport
from l10n.readability.scoring import Score
from l10n.readability.tokens import read
from l10n.text.document import Document
from l10n.text.prose import prose_of
from l10n.text.spans import Span

REWRITE = N_("needs a rewrite or a cut: edits alone reach grade %(grade)s")
HOLLOW = N_(
    "these edits lower the grade, but the words stay as hard: short sentences alone are not plain"
)
BEST = 5


class _Sample(NamedTuple):
    words: int
    sentences: int


_CLOSE = 0.5
"""Grades above the target that need no rewrite."""

_SAME = 0.98
"""What is left of the load of the words where they count as no easier."""

_ENOUGH = _Sample(60, 5)
"""Below it a section is too short for a verdict."""


class Forecast(NamedTuple):
    """A section before and after its edits.

    Attributes:
        formula: id of the formula of the levels, or None where the language has none.
        now: level of the section in points of the formula (grades where it gives grades), or None.
        best: level after its best edits.
        all: level after all its edits.
        edits: how many edits stand for ``all``.
        gains: its best edits, the one that takes off most first.
        note: an honest remark (a message with a place for ``floor``), or "".
        floor: level after all edits that the rules propose, whatever was chosen among them.
    """

    formula: str | None
    now: float | None
    best: float | None
    all: float | None
    edits: int
    gains: tuple[Gain, ...]
    note: str
    floor: float | None


class Outlook(NamedTuple):
    """A document before and after its edits.

    Attributes:
        forecasts: one a section, in the order of the document.
        gains: every edit with what it takes off, the most first.
        best: those to make first: the five that take off most, none in the way of another.
        note: a warning where the grade falls and the words stay as hard, or "".
    """

    forecasts: tuple[Forecast, ...]
    gains: tuple[Gain, ...]
    best: tuple[Gain, ...]
    note: str


def burden_after(document: Document, edits: Iterable[Edit], ruler: Ruler) -> Burden:
    """The reader burden of the document after some edits."""
    return document_burden(edited(document, edits), ruler)


def document_burden(document: Document, ruler: Ruler) -> Burden:
    """The reader burden of a document."""
    scales = Scales(document.language, ruler)
    return burden_of(scales.weights(read(prose_of(document).text, scales.language)))


def outlook(subject: Subject, findings: Sequence[Finding]) -> Outlook:
    """What the edits that findings propose would gain, section by section."""
    recount = Recount(subject)
    gains = gains_of(subject, findings, recount)
    paying = [gain for gain in gains if _pays(subject, gain)]
    by_section = _by_section(subject, paying)
    apart = [_apart(part) for part in by_section]
    everything = best = After(subject, [gain.edit for part in apart for gain in part], recount)
    if any(len(part) > BEST for part in apart):
        best = After(subject, [gain.edit for part in apart for gain in part[:BEST]], recount)
    forecasts = tuple(
        [_forecast(subject, i, part, best, everything) for i, part in enumerate(apart)]
    )
    first = _apart(paying)[:BEST]
    return Outlook(forecasts, gains, tuple(first), _note(subject, everything))


def with_notes(mine: Outlook, everything: Outlook) -> Outlook:
    """What some edits gain, with what is true of all of them: how far edits alone can reach."""
    pairs = zip(mine.forecasts, everything.forecasts, strict=True)
    forecasts = [one._replace(note=other.note, floor=other.floor) for one, other in pairs]
    return mine._replace(forecasts=tuple(forecasts))


class Whole(NamedTuple):
    """A document before and after its edits, on the scale of one formula.

    Attributes:
        now: its score.
        best: the score after the best ``BEST`` edits of the whole document; None without edits.
        all: the score after all of them; None without edits.
        edits: how many edits stand for ``all``.
    """

    now: Score
    best: Score | None
    all: Score | None
    edits: int


def whole(subject: Subject, gains: Sequence[Gain]) -> Whole | None:
    """What the edits of a document would gain in all; None where it has no reading level.

    The formula is that of the reading level.
    """
    now = subject.reading.primary
    if now is None or now.value is None:
        return None
    kept = _apart([gain for gain in gains if _pays(subject, gain)])
    recount = Recount(subject)
    first = kept[:BEST] if len(kept) > BEST else ()
    best, last = [_score(subject, part, recount, now.formula) for part in (first, kept)]
    return Whole(now, best, last, len(kept))


def _score(subject: Subject, gains: Sequence[Gain], recount: Recount, formula: str) -> Score | None:
    """The score of a document after some edits; None without edits, or where it has no value."""
    if not gains:
        return None
    score = After(subject, [gain.edit for gain in gains], recount).score(formula)
    return None if score is None or score.value is None else score


def _by_section(subject: Subject, gains: Sequence[Gain]) -> list[list[Gain]]:
    sections = subject.sections
    starts = [section.span.start for section in sections]
    parts: list[list[Gain]] = [[] for _ in sections]
    for gain in gains:
        i = bisect_right(starts, gain.edit.span.start) - 1
        if i >= 0 and sections[i].span.holds(gain.edit.span):
            parts[i].append(gain)
    return parts


def _pays(subject: Subject, gain: Gain) -> bool:
    """Whether an edit takes something off, and does not make its section harder by the formula."""
    return gain.burden > 0 and not gain.harder(subject.ruler)


def _apart(gains: Sequence[Gain]) -> list[Gain]:
    """The gains whose edits do not overlap one that takes off more."""
    kept: list[Gain] = []
    taken: list[Span] = []
    for gain in gains:
        span = gain.edit.span
        at = bisect_right(taken, span)
        before = at == 0 or taken[at - 1].end <= span.start
        if before and (at == len(taken) or span.end <= taken[at].start):
            taken.insert(at, span)
            kept.append(gain)
    return kept


def _forecast(
    subject: Subject,
    i: int,
    gains: Sequence[Gain],
    best: After,
    everything: After,
) -> Forecast:
    last = everything.level(i)
    reading = subject.reading.sections[i]
    score = subject.level(reading)
    enough = reading.counts.words >= _ENOUGH.words and reading.counts.sentences >= _ENOUGH.sentences
    above = subject.ruler.graded and last is not None and subject.ruler.beyond(last) > _CLOSE
    return Forecast(
        None if score is None else score.formula,
        None if score is None else score.value,
        best.level(i),
        last,
        len(gains),
        tuple(gains[:BEST]),
        REWRITE if above and enough else "",
        last,
    )


def _note(subject: Subject, after: After) -> str:
    """The warning where only the formula gains."""
    old = subject.level(subject.reading)
    new = None if old is None else after.score(old.formula)
    if old is None or new is None or old.value is None or new.value is None:
        return ""
    falls = subject.ruler.beyond(new.value) < subject.ruler.beyond(old.value) - 1
    # What words weigh takes long to find out, and matters only now.
    return HOLLOW if falls and _is_hollow(subject.reading, after.reading) else ""


def _is_hollow(now: ReadingReport, after: ReadingReport) -> bool:
    """Whether the words of a text stay as hard."""
    if now.difficulty is None or after.difficulty is None:
        return False
    return _load(after) >= _SAME * _load(now)


def _load(reading: ReadingReport) -> float:
    """What the words alone weigh: the heaviest term about words. Where sentences end is no part of
    it.
    """
    reasons = reading.difficulty.reasons if reading.difficulty is not None else ()
    return next((reason.points for reason in reasons if reason.words), 0.0)
