"""Reading termbases: CSV and TBX-Basic.

A CSV file has a head line with BCP 47 tags as columns, and a line for every concept. Several terms
of one language are parted by ``|``, the preferred one first; ``!`` marks one not to be used. Two
more columns are understood: ``keep`` (``yes``: not translated) and ``note``::

    en,es,fr,keep,note
    nausea,náuseas|!mareo,nausées,,feeling sick
    imatinib,,,yes,
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from l10n.catalog.terms.termbase import Concept, Status, Term, Termbase
from l10n.catalog.xml_safe import LANGUAGE, content, local, read_xml
from l10n.errors import CatalogError, Said, did_you_mean
from l10n.languages.tags import canonical
from l10n.text.limits import limits, remedy
from l10n.text.normal import normalized

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_COLUMNS = ("keep", "note")
_YES = frozenset({"yes", "y", "true", "1", "x"})
_NO = frozenset({"no", "n", "false", "0", ""})


def read_terms(text: str, *, path: str | None = None) -> Termbase:
    """The termbase of a TBX-Basic file, if the text begins like XML, or of a CSV file; its letters
    are composed (NFC).

    Raises:
        CatalogError: with the line: it is neither, or holds what the format has not.
    """
    body = normalized("NFC", text.removeprefix("\ufeff"))
    return read_tbx(body, path=path) if body.lstrip()[:1] == "<" else read_csv(body, path=path)


def read_csv(text: str, *, path: str | None = None) -> Termbase:
    """The termbase of a CSV file.

    Raises:
        CatalogError: with the line: an unknown column, too many cells, or an odd ``keep``.
    """
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    concepts: list[Concept] = []
    columns: list[str] = []
    try:
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if not columns:
                columns = [_column(name, path, rows.line_num) for name in row]
            else:
                concepts.append(_concept(columns, row, path, rows.line_num))
    except csv.Error as error:
        raise CatalogError(
            Said("not CSV: %(error)s", error=error), path=path, line=rows.line_num
        ) from None
    return Termbase(concepts)


def _column(name: str, path: str | None, line: int) -> str:
    name = name.strip()
    if name.lower() in _COLUMNS:
        return name.lower()
    tag = canonical(name)
    if tag is None:
        raise CatalogError(
            Said('"%(name)s" is neither a language nor a known column', name=name[:40]),
            path=path,
            line=line,
            remedy=did_you_mean(name, _COLUMNS),
        )
    return tag


def _concept(columns: Sequence[str], row: Sequence[str], path: str | None, line: int) -> Concept:
    if len(row) > len(columns):
        raise CatalogError(
            "more cells than the head line has",
            path=path,
            line=line,
            remedy="quote commas in terms",
        )
    cells = dict(zip(columns, row, strict=False))
    keep = cells.pop("keep", "").strip().lower()
    if keep not in _YES | _NO:
        raise CatalogError(
            Said('"%(keep)s" in the column keep', keep=keep[:40]),
            path=path,
            line=line,
            remedy="write yes or no",
        )
    note = cells.pop("note", "").strip()
    terms = [term for language, cell in cells.items() for term in _terms(language, cell)]
    _check_lengths(terms, path, line)
    return Concept(tuple(terms), keep in _YES, note, line)


def _terms(language: str, cell: str) -> Iterator[Term]:
    status = Status.PREFERRED
    for text in filter(None, map(str.strip, cell.split("|"))):
        if text.startswith("!"):
            yield Term(language, text[1:].strip(), Status.AVOID)
        else:
            yield Term(language, text, status)
            status = Status.ADMITTED


def _check_lengths(terms: Sequence[Term], path: str | None, line: int | None) -> None:
    longest = limits().term_length
    if any(len(term.text) > longest for term in terms):
        reason = Said("a term longer than the limit of %(longest)s characters", longest=longest)
        wanted = remedy("term_length", "put remarks into the column note")
        raise CatalogError(reason, path=path, line=line, remedy=wanted)


_STATUS = {
    "preferredterm-admn-sts": Status.PREFERRED,
    "preferred": Status.PREFERRED,
    "admittedterm-admn-sts": Status.ADMITTED,
    "admitted": Status.ADMITTED,
    "deprecatedterm-admn-sts": Status.AVOID,
    "supersededterm-admn-sts": Status.AVOID,
    "notrecommended": Status.AVOID,
    "obsolete": Status.AVOID,
}


def read_tbx(text: str, *, path: str | None = None) -> Termbase:
    """The termbase of a TBX-Basic file, of the 2008 or the 2019 edition.

    A concept with the same preferred term in all of its languages, two or more, is one to keep.

    Raises:
        CatalogError: it is not XML, defines entities, or is no TBX.
    """
    root = read_xml(text, path=path)
    if local(root.tag) not in ("martif", "tbx"):
        raise CatalogError("not a TBX file", path=path, remedy="export the terms as TBX-Basic")
    concepts = [
        _tbx_concept(element, path)
        for element in root.iter()
        if local(element.tag) in ("termEntry", "conceptEntry")
    ]
    return Termbase([concept for concept in concepts if concept.terms])


def _tbx_concept(entry: Element, path: str | None) -> Concept:
    terms: list[Term] = []
    for section in entry:
        if local(section.tag) in ("langSet", "langSec"):
            language = canonical(section.get(LANGUAGE) or "")
            if language:
                terms += sorted(_tbx_terms(section, language), key=_rank)
    _check_lengths(terms, path, None)
    note = next((content(e).strip() for e in entry.iter() if _is_definition(e)), "")
    first = {
        term.language: term.text for term in reversed(terms) if term.status is not Status.AVOID
    }
    keep = len(first) > 1 and len(set(first.values())) == 1
    return Concept(tuple(terms), keep, note)


def _tbx_terms(section: Element, language: str) -> Iterator[Term]:
    for group in section:
        if local(group.tag) not in ("tig", "ntig", "termSec"):
            continue
        text, status = "", Status.PREFERRED
        for element in group.iter():
            name = local(element.tag)
            kind = element.get("type") or name
            if name == "term":
                text = " ".join(content(element).split())
            elif kind == "administrativeStatus":
                status = _STATUS.get(content(element).strip().lower(), Status.ADMITTED)
        if text:
            yield Term(language, text, status)


def _rank(term: Term) -> int:
    return list(Status).index(term.status)


def _is_definition(element: Element) -> bool:
    return local(element.tag) == "definition" or (
        local(element.tag) == "descrip" and element.get("type") == "definition"
    )
