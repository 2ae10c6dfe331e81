"""The top of the page: the verdict on all documents, where to start, and the table of languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from l10n.frozen import dataclass
from l10n.messages import N_
from l10n.reporters.escape import page
from l10n.reporters.heat import STEPS
from l10n.reporters.html_sections import SectionView
from l10n.reporters.html_view import DocumentView
from l10n.reporters.report import DocumentReport, Totals, Translate
from l10n.reporters.speech import figure, language_name
from l10n.reporters.words import (
    formula_and_scale,
    headline,
    limit_of,
    sentence,
    short_level,
    unread,
)

_NONE = "–"
_WORST_DOCUMENTS, _WORST_SECTIONS = 5, 3


class Column(NamedTuple):
    """A language of the table; ``scale`` tells what its numbers are where one formula gives all."""

    language: str
    name: str
    scale: str


class Cell(NamedTuple):
    """A document in one language. ``scale`` is "" where the column tells it."""

    id: str
    column: str
    scale: str
    target: str
    level: str
    heat: str
    share: str
    stale: bool
    reading: int
    translation: int
    errors: int
    unread: bool


class Line(NamedTuple):
    """A document in all languages; a cell is None where there is no such document."""

    title: str
    path: str
    language: str
    direction: str
    cells: tuple[Cell | None, ...]


class Start(NamedTuple):
    """Something to begin with: a document or a section, and why."""

    id: str
    title: str
    language: str
    direction: str
    why: str
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The top of the page. ``worst`` is what to begin with first; ``rest`` tells of the documents
    of which the verdict says nothing.
    """

    verdict: str
    rest: str
    worst: tuple[Start, ...]
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]


Pair = tuple[DocumentReport, DocumentView]


def overview_of(
    documents: Sequence[DocumentReport], views: Sequence[DocumentView], translate: Translate
) -> Overview:
    """Everything at the top of the page."""
    pairs = list(zip(documents, views, strict=True))
    usual = next((document.language for document in documents if document.language), _NONE)

    def tongue(document: DocumentReport) -> str:
        """The language of a document; of one that could not be read, any that is there."""
        return document.language or (_NONE if document.error is None else usual)

    languages = tuple(dict.fromkeys(map(tongue, documents)))
    columns = tuple(_column(name, documents, translate) for name in languages)
    homes: dict[str, dict[str, Pair]] = {}
    for document, view in pairs:
        home = homes.setdefault(document.source_path or document.path, {})
        home[tongue(document)] = (document, view)
    lines = [_line(path, entries, columns, translate) for path, entries in homes.items()]
    single = len(pairs) == 1
    worst = _sections(*pairs[0], translate) if single else _documents(pairs, translate)
    return Overview(
        _verdict(pairs, translate), _rest(pairs, translate), worst, columns, tuple(lines)
    )


def _column(name: str, documents: Sequence[DocumentReport], translate: Translate) -> Column:
    scales = {_scale(d, translate) for d in documents if (d.language or _NONE) == name} - {""}
    said = translate(N_("no language named")) if name == _NONE else language_name(name, translate)
    return Column(name, said, scales.pop() if len(scales) == 1 else "")


def _scale(document: DocumentReport, translate: Translate) -> str:
    """The formula of the level and which way it goes."""
    primary = None if document.reading is None else document.reading.primary
    if primary is None or primary.value is None:
        return ""
    return formula_and_scale(primary, translate)


def _line(
    path: str, entries: dict[str, Pair], columns: Sequence[Column], translate: Translate
) -> Line:
    own = (view for document, view in entries.values() if document.path == path)
    first = next(own, next(iter(entries.values()))[1])
    cells = tuple(
        _cell(*entries[column.language], column, translate) if column.language in entries else None
        for column in columns
    )
    return Line(first.title, path, first.language, first.direction, cells)


def _cell(
    document: DocumentReport, view: DocumentView, column: Column, translate: Translate
) -> Cell:
    reading, progress = document.reading, document.progress
    flagged = () if document.flags is None else document.flags.findings
    return Cell(
        id=view.id,
        column=", ".join(part for part in (column.name or column.language, column.scale) if part),
        scale="" if column.scale else _scale(document, translate),
        target=limit_of(reading, translate),
        level="–" if reading is None else short_level(reading.primary, translate),
        heat=view.heat,
        share="" if progress is None else f"{figure(progress.percent, 0)} %",
        stale=view.stale,
        reading=len(flagged),
        translation=len(document.findings),
        errors=_errors(view),
        unread=document.error is not None,
    )


def _errors(view: DocumentView) -> int:
    return sum(finding.severity == "error" for finding in view.findings)


def _verdict(pairs: Sequence[Pair], translate: Translate) -> str:
    judged = [view for _, view in pairs if view.heat in STEPS]
    met = sum(view.heat == STEPS[0] for view in judged)
    if len(pairs) == 1 and pairs[0][1].verdict:
        return headline(pairs[0][0], translate)
    if not judged:
        return translate(N_("No document has a reading target."))
    template = translate(N_("%(met)d of %(judged)d documents reach their reading target."))
    return template % {"met": met, "judged": len(judged)}


def _rest(pairs: Sequence[Pair], translate: Translate) -> str:
    lost = sum(document.error is not None for document, _ in pairs)
    judged = sum(view.heat in STEPS for _, view in pairs)
    aimless = sum(view.heat not in STEPS and _has_level(document) for document, view in pairs)
    counts = {
        N_("Without a reading target: %(count)d."): aimless,
        N_("Without a reading level: %(count)d."): len(pairs) - judged - aimless - lost,
    }
    said = [translate(text) % {"count": n} for text, n in counts.items() if judged and n]
    return " ".join(filter(None, [*said, unread(Totals("report", "", 0, {}, lost), translate)]))


def _has_level(document: DocumentReport) -> bool:
    primary = None if document.reading is None else document.reading.primary
    return primary is not None and primary.value is not None and not document.untranslated


def _documents(pairs: Sequence[Pair], translate: Translate) -> tuple[Start, ...]:
    def order(place: int) -> tuple[float, float, int]:
        document, view = pairs[place]
        burden = document.flags.burden.units if document.flags is not None else 0.0
        return (-_errors(view), -burden, place)

    ranked = [pairs[place] for place in sorted(range(len(pairs)), key=order)]
    worth = [
        (document, view)
        for document, view in ranked
        if _errors(view)
        or (view.heat != STEPS[0] and not document.untranslated and (view.findings or view.error))
    ]
    return tuple(
        Start(
            view.id,
            view.title,
            view.language,
            view.direction,
            view.error or view.verdict,
            _broken(view),
        )
        for _, view in worth[:_WORST_DOCUMENTS]
    )


def _broken(view: DocumentView) -> tuple[str, ...]:
    """The first error of a document."""
    if view.error:
        return ()  # it is told already
    return tuple([f.message for f in view.findings if f.severity == "error"][:1])


def _sections(
    document: DocumentReport, view: DocumentView, translate: Translate
) -> tuple[Start, ...]:
    """The heaviest sections of a single document, and what weighs most in each."""
    if document.flags is None:
        return ()
    by_start = {section.start: section for section in view.sections}
    found = [
        (by_start[work.span.start], work.findings)
        for work in document.flags.sections
        if work.span.start in by_start and work.findings and work.burden.units > 0
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
