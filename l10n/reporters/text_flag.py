"""The work order of a document, told to people: what to rewrite first, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from l10n.finding import Finding, Severity
from l10n.messages import N_
from l10n.reporters.columns import clipped
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.words import figure
from l10n.text.spans import Lines

if TYPE_CHECKING:
    from l10n.plain.flag import SectionWork

_EXCERPT_COLUMNS = 88
_MARKS = {Severity.ERROR: "!!", Severity.WARNING: "! ", Severity.INFO: "  "}


def work_lines(document: DocumentReport, translate: Translate) -> Iterator[str]:
    """The lines for one document; none without a flag report."""
    flags = document.flags
    if flags is None:
        return
    yield f"{document.path}  {document.title}".rstrip()
    busy = [work for work in flags.sections if work.findings or work.burden.units > 0]
    if not busy:
        yield f"  {translate(N_('Nothing to rewrite.'))}"
    lines = Lines(document.source)
    for place, work in enumerate(busy, start=1):
        yield ""
        yield from _section(place, work, lines, translate)
        for finding in work.findings:
            yield from _finding(finding, document.source, translate)


def _section(place: int, work: SectionWork, lines: Lines, translate: Translate) -> Iterator[str]:
    title = work.title or translate(N_("(no heading)"))
    where = translate(N_("line %(line)d")) % {"line": lines.line(work.span.start)}
    yield f"  {place}. {title} ({where})"
    yield f"     {effect(work, translate)}"


def effect(work: SectionWork, translate: Translate) -> str:
    """``burden 120 · grade 13.1 now, 9.8 after the edits below``."""
    parts = [translate(N_("burden %(units)s")) % {"units": figure(work.burden.units, 0)}]
    if work.grade is not None:
        now = figure(work.grade)
        if work.grade_after is not None and figure(work.grade_after) != now:
            template = translate(N_("grade %(now)s now, %(after)s after the splits below"))
            parts.append(template % {"now": now, "after": figure(work.grade_after)})
        else:
            parts.append(translate(N_("grade %(now)s")) % {"now": now})
    return " · ".join(parts)


def _finding(finding: Finding, source: str, translate: Translate) -> Iterator[str]:
    mark = _MARKS[finding.severity]
    place = f"{finding.line}:{finding.column}"
    yield f"     {mark} {place} {finding.text(translate)} [{finding.rule}]"
    text = " ".join(finding.span.of(source).split())
    if text:
        yield f"          {clipped(text, _EXCERPT_COLUMNS)}"
    if finding.advice:
        yield f"          → {finding.advice_text(translate)}"
