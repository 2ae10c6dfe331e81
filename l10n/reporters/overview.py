"""The top of the page: the verdict on all documents, where to start, and the table of languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from l10n.frozen import dataclass
from l10n.messages import N_
from l10n.reporters.heat import STEPS
from l10n.reporters.html_summary import Start, Summary
from l10n.reporters.report import Totals, Translate
from l10n.reporters.speech import language_name
from l10n.reporters.words import unread

_NONE = "–"
_WORST_DOCUMENTS = 5


class Column(NamedTuple):
    """A language of the table; ``scale`` tells what its numbers are where one formula gives all;
    ``without`` what is said where a document is not in it.
    """

    language: str
    name: str
    scale: str
    without: str


class Cell(NamedTuple):
    """A document in one language, by name of the column for readers who see no table. ``scale`` is
    "" where the column tells it."""

    column: str
    scale: str
    of: Summary


class Line(NamedTuple):
    """A document in all languages; a cell is None where there is no such document."""

    title: str
    path: str
    language: str
    direction: str
    cells: tuple[Cell | None, ...]


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


def overview_of(
    documents: Sequence[Summary], translate: Translate, *, complete: bool = False
) -> Overview:
    """Everything at the top of the page; ``complete`` where it shows all pages of a project."""
    usual = next((document.language for document in documents if document.language), _NONE)

    def tongue(document: Summary) -> str:
        """The language of a document; of one that could not be read, any that is there."""
        return document.language or (usual if document.error else _NONE)

    languages = tuple(dict.fromkeys(map(tongue, documents)))
    into = {tongue(d) for d in documents if complete and d.home != d.path}
    columns = tuple(_column(name, documents, name in into, translate) for name in languages)
    homes: dict[str, dict[str, Summary]] = {}
    for document in documents:
        homes.setdefault(document.home, {})[tongue(document)] = document
    lines = [_line(path, entries, columns) for path, entries in homes.items()]
    worst = documents[0].worst if len(documents) == 1 else _documents(documents)
    return Overview(
        _verdict(documents, translate), _rest(documents, translate), worst, columns, tuple(lines)
    )


def _column(
    name: str, documents: Sequence[Summary], translated: bool, translate: Translate
) -> Column:
    scales = {d.scale for d in documents if (d.language or _NONE) == name} - {""}
    said = translate(N_("no language named")) if name == _NONE else language_name(name, translate)
    without = N_("not translated yet") if translated else N_("not in this report")
    return Column(name, said, scales.pop() if len(scales) == 1 else "", translate(without))


def _line(path: str, entries: dict[str, Summary], columns: Sequence[Column]) -> Line:
    own = (document for document in entries.values() if document.path == path)
    first = next(own, next(iter(entries.values())))
    cells = tuple(
        _cell(entries[column.language], column) if column.language in entries else None
        for column in columns
    )
    return Line(first.title, path, first.language, first.direction, cells)


def _cell(document: Summary, column: Column) -> Cell:
    name = ", ".join(part for part in (column.name or column.language, column.scale) if part)
    return Cell(name, "" if column.scale else document.scale, document)


def _verdict(documents: Sequence[Summary], translate: Translate) -> str:
    judged = [document for document in documents if document.heat in STEPS]
    met = sum(document.heat == STEPS[0] for document in judged)
    if len(documents) == 1 and documents[0].headline:
        return documents[0].headline
    if not judged:
        return translate(N_("No document has a reading target."))
    template = translate(N_("%(met)d of %(judged)d documents with a reading target reach it."))
    levels = template % {"met": met, "judged": len(judged)}
    return " ".join(filter(None, (_wrong(documents, translate), levels)))


def _wrong(documents: Sequence[Summary], translate: Translate) -> str:
    """The errors of translations, which matter more than any level; or ""."""
    errors = sum(document.errors for document in documents if document.home != document.path)
    if not errors:
        return ""
    if errors == 1:
        return translate(N_("1 error in translations."))
    return translate(N_("%(count)d errors in translations.")) % {"count": errors}


def _rest(documents: Sequence[Summary], translate: Translate) -> str:
    lost = sum(bool(document.error) for document in documents)
    judged = sum(document.heat in STEPS for document in documents)
    aimless = sum(d.heat not in STEPS and d.levelled and d.begun for d in documents)
    counts = {
        N_("Documents without a reading target: %(count)d."): aimless,
        N_("Documents without a reading level: %(count)d."): len(documents)
        - judged
        - aimless
        - lost,
    }
    said = [translate(text) % {"count": n} for text, n in counts.items() if judged and n]
    return " ".join(filter(None, [*said, unread(Totals("report", "", 0, {}, lost), translate)]))


def _documents(documents: Sequence[Summary]) -> tuple[Start, ...]:
    ranked = sorted(documents, key=lambda document: (-document.errors, -document.burden))
    worth = [
        document
        for document in ranked
        if document.errors
        or (document.heat != STEPS[0] and document.begun and (document.found or document.error))
    ]
    return tuple(
        Start(
            document.id,
            document.title,
            document.language,
            document.direction,
            document.error or document.verdict,
            (document.broken,) if document.broken and not document.error else (),
        )
        for document in worth[:_WORST_DOCUMENTS]
    )
