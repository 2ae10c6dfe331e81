"""What the top of the page tells of one document, as plain values: the verdict and the table of all
documents are made of nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from l10n.messages import N_
from l10n.reporters.escape import page
from l10n.reporters.html_sections import SectionView
from l10n.reporters.html_view import DocumentView
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.speech import figure
from l10n.reporters.words import formula_and_scale, headline, limit_of, sentence, short_level

_WORST_SECTIONS = 3


class Start(NamedTuple):
    """Something to begin with: a document or a section, and why."""

    id: str
    title: str
    language: str
    direction: str
    why: str
    more: tuple[str, ...]


class Told(NamedTuple):
    """A rule that the page explains, and its place among all rules."""

    place: int
    id: str
    summary: str
    help: str


class Summary(NamedTuple):
    """A document in a few words and figures.

    Attributes:
        id: of its article.
        path: the file as the user named it.
        home: the file it translates, or its own.
        language: BCP 47 tag, or "".
        direction: in which it is written.
        title: its name.
        heat: how far it is from its target.
        level: its reading level, or a dash.
        levelled: whether there is one.
        scale: the formula of the level and which way it goes, or "".
        target: the limit of the level, or "".
        share: how far it is translated, or "".
        stale: whether its source has changed since.
        begun: whether enough of it is translated to judge it.
        reading: how many findings are about its language.
        translation: how many are about the translation.
        errors: how many are errors.
        found: whether there is any finding.
        burden: of the flags, in units of work.
        verdict: a sentence about its level, or "".
        headline: the same for a page about nothing else.
        error: why it could not be read, or "".
        broken: its first error, or "".
        worst: its heaviest sections.
    """

    id: str
    path: str
    home: str
    language: str
    direction: str
    title: str
    heat: str
    level: str
    levelled: bool
    scale: str
    target: str
    share: str
    stale: bool
    begun: bool
    reading: int
    translation: int
    errors: int
    found: bool
    burden: float
    verdict: str
    headline: str
    error: str
    broken: str
    worst: tuple[Start, ...]


def summary_of(document: DocumentReport, view: DocumentView, translate: Translate) -> Summary:
    """The summary of a document."""
    reading, flags = document.reading, document.flags
    errors = [finding for finding in view.findings if finding.severity == "error"]
    primary = None if reading is None else reading.primary
    return Summary(
        id=view.id,
        path=document.path,
        home=document.source_path or document.path,
        language=view.language,
        direction=view.direction,
        title=view.title,
        heat=view.heat,
        level="–" if reading is None else short_level(primary, translate),
        levelled=primary is not None and primary.value is not None,
        scale=_scale(document, translate),
        target=limit_of(reading, translate),
        share=_share(document),
        stale=view.stale,
        begun=not document.untranslated,
        reading=0 if flags is None else len(flags.findings),
        translation=len(document.findings),
        errors=len(errors),
        found=bool(view.findings),
        burden=0.0 if flags is None else flags.burden.units,
        verdict=view.verdict,
        headline=headline(document, translate) if view.verdict else "",
        error=view.error,
        broken=errors[0].message if errors else "",
        worst=_sections(document, view, translate),
    )


def revived(values: Sequence[Any]) -> Summary:
    """A summary out of its values as JSON keeps them."""
    *plain, worst = values
    starts = tuple(Start._make((*start, tuple(more))) for *start, more in worst)
    return Summary._make((*plain, starts))


def _share(document: DocumentReport) -> str:
    return "" if document.progress is None else f"{figure(document.progress.percent, 0)} %"


def _scale(document: DocumentReport, translate: Translate) -> str:
    primary = None if document.reading is None else document.reading.primary
    if primary is None or primary.value is None:
        return ""
    return formula_and_scale(primary, translate)


def _sections(
    document: DocumentReport, view: DocumentView, translate: Translate
) -> tuple[Start, ...]:
    """The heaviest sections, and what weighs most in each."""
    if document.flags is None:
        return ()
    by_start = {section.start: section for section in view.sections}
    found = [
        (by_start[work.span.start], work.findings)
        for work in document.flags.sections
        if work.span.start in by_start and work.findings and work.burden.units > 0 and not work.met
    ]
    first = {finding.sort_key(): n for n, finding in enumerate(document.flags.first)}
    starts = []
    for section, findings in found[:_WORST_SECTIONS]:
        known = sorted(findings, key=lambda f: first.get(f.sort_key(), len(first)))
        more = tuple(
            page(sentence(f"{f.text(translate)}. {f.advice_text(translate)}")) for f in known[:2]
        )
        why = _why(section, view, translate)
        starts.append(Start(section.id, section.title, view.language, view.direction, why, more))
    return tuple(starts)


def _why(section: SectionView, view: DocumentView, translate: Translate) -> str:
    values = {"line": section.line, "formula": view.ruler, "level": section.level}
    if section.level == "–":
        return sentence(translate(N_("line %(line)d")) % values)
    return sentence(translate(N_("line %(line)d; %(formula)s %(level)s")) % values)
