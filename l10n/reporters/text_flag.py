"""The work order of a document, told to people: what to rewrite first, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from l10n.finding import Finding, Severity
from l10n.messages import N_
from l10n.reporters.columns import clipped
from l10n.reporters.forecast import forecast_note, forecast_text, outlook_note
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.speech import figure, listed
from l10n.reporters.words import level, section_reading
from l10n.text.spans import Lines

if TYPE_CHECKING:
    from l10n.plain.flag import SectionWork

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_EMPHASIS = re.compile(r"\*\*|__")
_EXCERPT_COLUMNS = 88
_MARKS = {Severity.ERROR: "!!", Severity.WARNING: "! ", Severity.INFO: "  "}


def work_lines(document: DocumentReport, translate: Translate) -> Iterator[str]:
    """The lines for one document; none without a flag report, and none where nothing is left of it
    that was not known before.
    """
    flags = document.flags
    if flags is None or (flags.narrowed and not flags.findings):
        return
    yield f"{document.path}  {document.title}".rstrip()
    whole = about_page(document)
    for finding in whole:
        yield from _finding(finding, document.source, translate)
    busy = [work for work in flags.sections if work.todo]
    if not busy and not whole:
        yield f"  {translate(N_('Nothing to rewrite.'))}"
    warning = outlook_note(document, translate)
    if warning:
        yield f"  {warning}"
    lines = flags.subject.lines
    for place, work in enumerate(busy, start=1):
        yield ""
        yield from _section(place, work, lines, document, translate)
        for finding in work.findings:
            if finding not in whole:
                yield from _finding(finding, document.source, translate)


def about_page(document: DocumentReport) -> tuple[Finding, ...]:
    """The findings about the page as a whole, which stand before its sections: about its language
    or audience, and all where there are no sections.
    """
    flags = document.flags
    if flags is None:
        return ()
    starts = [work.span.start for work in flags.sections]
    first = min(starts, default=None)
    front = flags.subject.document.front_matter
    body = 1 if front is None else front.span.end
    return tuple(f for f in flags.findings if first is None or f.span.start < body)


def _section(
    place: int, work: SectionWork, lines: Lines, document: DocumentReport, translate: Translate
) -> Iterator[str]:
    title = work.title or translate(N_("(no heading)"))
    where = translate(N_("line %(line)d")) % {"line": lines.line(work.span.start)}
    yield f"  {place}. {title} ({where})"
    for told in (
        effort(document, work, translate),
        forecast_text(document, work, translate),
        forecast_note(document, work, translate),
    ):
        if told:
            yield f"     {told}"


def effort(document: DocumentReport, work: SectionWork, translate: Translate) -> str:
    """``burden 120, 35 % of the document; Flesch-Kincaid Grade Level grade 13.1``.

    No burden is spoken of where there is none.
    """
    values = {"units": figure(work.burden.units, 0), "share": figure(100 * work.share, 0)}
    parts = [translate(N_("burden %(units)s, %(share)s %% of the document")) % values]
    if work.burden.units < 1:
        parts = []
    elif work.met:
        parts = [translate(N_("meets its target, some sentences do not"))]
    section = section_reading(document, work.span)
    if section is not None and section.primary is not None and section.primary.value is not None:
        parts.append(level(section.primary, translate))
    return listed(parts, translate)


def _finding(finding: Finding, source: str, translate: Translate) -> Iterator[str]:
    mark, (line, column) = _MARKS[finding.severity], finding.start
    yield f"     {mark} {line}:{column} {finding.text(translate)} [{finding.rule}]"
    text = _read(" ".join(finding.span.of(source).split()))
    if text:
        yield f"          | {clipped(text, _EXCERPT_COLUMNS)}"
    if finding.advice:
        yield f"          → {finding.advice_text(translate)}"


def _read(text: str) -> str:
    """A piece of a page without the marks of links and emphasis, which may begin outside of it."""
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    return _EMPHASIS.sub("", text) if "**" in text or "__" in text else text
