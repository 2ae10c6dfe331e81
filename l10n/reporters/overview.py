"""The top of the page: the verdict on all documents, where to start, and the table of languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from l10n.messages import N_
from l10n.reporters.heat import STEPS
from l10n.reporters.html_view import DocumentView
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.words import figure, headline, scale_note, short_level

_WORST = 5


class Cell(NamedTuple):
    """A document in one language."""

    id: str
    formula: str
    scale: str
    level: str
    heat: str
    errors: int
    findings: int
    share: str


class Line(NamedTuple):
    """A document in all languages; a cell is None where there is no such document."""

    title: str
    path: str
    language: str
    direction: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The top of the page. ``worst`` are documents, what to begin with first."""

    verdict: str
    worst: tuple[DocumentView, ...]
    languages: tuple[str, ...]
    lines: tuple[Line, ...]


def overview_of(
    documents: Sequence[DocumentReport], views: Sequence[DocumentView], translate: Translate
) -> Overview:
    """Everything at the top of the page."""
    pairs = list(zip(documents, views, strict=True))
    languages = tuple(dict.fromkeys(document.language or "–" for document in documents))
    homes: dict[str, dict[str, tuple[DocumentReport, DocumentView]]] = {}
    for document, view in pairs:
        home = homes.setdefault(document.source_path or document.path, {})
        home[document.language or "–"] = (document, view)
    lines = [_line(path, entries, languages, translate) for path, entries in homes.items()]
    return Overview(_verdict(pairs, translate), _worst(pairs), languages, tuple(lines))


def _line(
    path: str,
    entries: dict[str, tuple[DocumentReport, DocumentView]],
    languages: Sequence[str],
    translate: Translate,
) -> Line:
    own = (view for document, view in entries.values() if document.path == path)
    first = next(own, next(iter(entries.values()))[1])
    cells = tuple(
        _cell(*entries[name], translate) if name in entries else None for name in languages
    )
    return Line(first.title, path, first.language, first.direction, cells)


def _cell(document: DocumentReport, view: DocumentView, translate: Translate) -> Cell:
    reading, progress = document.reading, document.progress
    share = "" if progress is None else f"{figure(progress.percent, 0)} %"
    errors = sum(finding.severity == "error" for finding in view.findings)
    primary = None if reading is None else reading.primary
    formula = scale = ""
    if primary is not None and primary.value is not None:
        formula, scale = primary.formula, scale_note(primary, translate)
    level = "–" if reading is None else short_level(reading.primary)
    return Cell(view.id, formula, scale, level, view.heat, errors, len(view.findings), share)


def _verdict(pairs: Sequence[tuple[DocumentReport, DocumentView]], translate: Translate) -> str:
    judged = [view for _, view in pairs if view.heat in STEPS]
    met = sum(view.heat == STEPS[0] for view in judged)
    if len(pairs) == 1 and pairs[0][1].verdict:
        return headline(pairs[0][0], translate)
    if not judged:
        return translate(N_("No document has a reading target."))
    template = translate(N_("%(met)d of %(judged)d documents reach their reading target."))
    return template % {"met": met, "judged": len(judged)}


def _worst(pairs: Sequence[tuple[DocumentReport, DocumentView]]) -> tuple[DocumentView, ...]:
    def order(place: int) -> tuple[float, float, int]:
        document, view = pairs[place]
        errors = sum(finding.severity == "error" for finding in view.findings)
        burden = document.flags.burden.units if document.flags is not None else 0.0
        return (-errors, -burden, place)

    ranked = sorted(range(len(pairs)), key=order)
    worth = [
        pairs[place][1]
        for place in ranked
        if pairs[place][1].heat != STEPS[0] and not pairs[place][0].untranslated
    ]
    return tuple([view for view in worth if view.findings or view.error][:_WORST])
