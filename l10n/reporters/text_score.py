"""The reading level of a document, told to people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from l10n.errors import say
from l10n.messages import N_
from l10n.reporters.columns import clipped, table
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.speech import figure, labelled, listed
from l10n.reporters.words import (
    EVIDENCE,
    SEVERITIES,
    aim,
    formula_name,
    left_out,
    level,
    misses,
    no_level,
    other_formula,
    ranked_sections,
    ruler,
    short_level,
)
from l10n.text.spans import Lines

if TYPE_CHECKING:
    from l10n.readability.report import ReadingReport
    from l10n.readability.scoring import Score

_TITLE_COLUMNS = 52


def score_lines(document: DocumentReport, translate: Translate) -> Iterator[str]:
    """The lines for one document; none without a reading."""
    reading = document.reading
    if reading is None:
        return
    yield f"{document.path}  {document.title}".rstrip()
    yield from _head(document, reading, translate)
    for finding in document.findings:
        severity = translate(SEVERITIES[finding.severity])
        yield f"  {labelled(severity, finding.text(translate), translate)}"
    scores = _scores(reading, translate)
    if scores:
        yield ""
        yield from (f"  {line}" for line in scores)
    yield from _caveats(reading, translate)
    yield from _sections(document, reading, translate)
    dropped = left_out(document, translate)
    if dropped:
        template = translate(N_("Not counted (words): %(what)s"))
        yield ""
        yield f"  {template % {'what': dropped}}"


def _head(document: DocumentReport, reading: ReadingReport, translate: Translate) -> Iterator[str]:
    primary = reading.primary
    if primary is None:
        yield f"  {no_level(document, translate)}"
    else:
        parts = [level(primary, translate) + _interval(primary, translate)]
        if reading.target is not None:
            parts.append(aim(reading.target, primary, translate))
        yield f"  {listed(parts, translate)}"
    template = translate(
        N_("%(words)d words in one sentence")
        if reading.counts.sentences == 1
        else N_("%(words)d words in %(sentences)d sentences")
    )
    sample = template % {"words": reading.counts.words, "sentences": reading.counts.sentences}
    longest = reading.measures.get("longest_sentence")
    if longest:
        more = translate(N_("the longest has %(words)d words"))
        sample = listed((sample, more % {"words": longest}), translate)
    yield f"  {labelled(reading.language or '–', sample, translate)}"


def _interval(score: Score, translate: Translate) -> str:
    if score.interval is None:
        return ""
    low, high = score.interval
    return f" ({figure(low, 1, translate)}–{figure(high, 1, translate)})"


def _scores(reading: ReadingReport, translate: Translate) -> list[str]:
    head = (N_("Formula"), N_("Value"), N_("Grade"), N_("Band"), N_("Evidence"))
    rows = [tuple(translate(title) for title in head)]
    rows += [_score(score, translate) for score in reading.scores if score.value is not None]
    return table(rows, right=(1, 2)) if len(rows) > 1 else []


def _score(score: Score, translate: Translate) -> tuple[str, ...]:
    return (
        formula_name(score),
        "–" if score.value is None else figure(score.value, 1, translate),
        "–" if score.grade is None else figure(score.grade, 1, translate),
        translate(score.band) if score.band else "–",
        translate(EVIDENCE[score.evidence]),
    )


def _caveats(reading: ReadingReport, translate: Translate) -> Iterator[str]:
    primary = reading.primary
    own = () if primary is None else primary.caveats
    short = (score.short for score in reading.scores if score.value is not None and score.short)
    said = dict.fromkeys((*own, *reading.caveats, *short))
    if said:
        yield ""
    for caveat in said:
        yield f"  {labelled(translate(N_('Note')), say(caveat, translate), translate)}"


def _sections(
    document: DocumentReport, reading: ReadingReport, translate: Translate
) -> Iterator[str]:
    told = [section for section in reading.sections if section.counts.words]
    formula = ruler(reading)
    if len(told) < 2 or formula is None:
        return
    lines = Lines(document.source)
    ranked = ranked_sections(reading)
    shown = next(s for section in told if (s := section.score(formula)) is not None)
    head = (N_("Line"), formula_name(shown), N_("Words"), N_("Sections, hardest first"))
    rows = [tuple(translate(title) for title in head)]
    for section in ranked:
        mark = " !" if misses(section) else "  "
        title = clipped(section.title or translate(N_("(no heading)")), _TITLE_COLUMNS)
        place = str(lines.line(section.span.start))
        level = short_level(section.score(formula), translate) + mark
        rows.append((place, level, str(section.counts.words), title))
    yield ""
    yield from (f"  {line}" for line in table(rows, right=(0, 1, 2)))
    if any(map(misses, told)):
        yield f"  {translate(N_('! misses the target'))}"
    why = other_formula(reading, translate)
    if why:
        yield f"  {why}"
