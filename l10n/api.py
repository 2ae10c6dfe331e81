"""The functions of the toolkit: one for each command, on values that are already read.

Nothing here writes a file or reads one except ``read`` and ``read_catalog``. Each function imports
its room when it is called.
"""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike, fspath
from pathlib import PurePath
from typing import TYPE_CHECKING

from l10n.text.files import FILE_BYTES, read_utf8

if TYPE_CHECKING:
    from l10n.catalog.memory.store import Memory
    from l10n.catalog.message import Catalog
    from l10n.finding import Finding
    from l10n.plain.flag import FlagReport
    from l10n.readability.report import ReadingReport
    from l10n.reporters.report import Report
    from l10n.text.document import Document

__all__ = [
    "adopt",
    "build",
    "check",
    "check_catalog",
    "compile",
    "doctor",
    "explain",
    "extract",
    "flag",
    "memory",
    "parse",
    "parse_catalog",
    "read",
    "read_catalog",
    "report",
    "score",
    "update",
]


def read(
    path: str | PathLike[str], *, language: str | None = None, limit: int = FILE_BYTES
) -> Document:
    """Read a document from a file.

    Its language is the one that its front matter names, else that of a folder on its path
    (``…/es/page.md``), else ``language``.

    Args:
        path: a Markdown file in UTF-8.
        language: BCP 47 tag for a document that says nothing itself.
        limit: the largest size accepted, in bytes.

    Raises:
        UsageError: there is no such file.
        DocumentError: it cannot be read, is too large, is not UTF-8, or its front matter is broken.
    """
    name = fspath(path)
    return parse(read_utf8(name, limit=limit), path=name, language=language)


def parse(text: str, *, path: str | None = None, language: str | None = None) -> Document:
    """A document from its text; arguments, language and errors are those of ``read``.

    Args:
        text: the document, verbatim.
        path: the file it comes from, for findings and errors.
        language: BCP 47 tag for a document that says nothing itself.
    """
    from l10n.text.parse import parse as parse_document

    return parse_document(text, path=path, language=folder_language(path) or language)


def folder_language(path: str | None) -> str | None:
    """The BCP 47 tag of the innermost folder on a path that is named like a locale, or None."""
    if path is None:
        return None
    from l10n.languages.tags import plausible

    folders = reversed(PurePath(path).parts[:-1])
    return next(filter(None, map(plausible, folders)), None)


def read_catalog(path: str | PathLike[str], *, limit: int = FILE_BYTES) -> Catalog:
    """Read a PO or POT file.

    Raises:
        UsageError: there is no such file.
        DocumentError: it is too large, not UTF-8, or the system refuses to read it.
        CatalogError: it is no catalog.
    """
    name = fspath(path)
    return parse_catalog(read_utf8(name, limit=limit), path=name)


def parse_catalog(text: str, *, path: str | None = None) -> Catalog:
    """A catalog from its text.

    Raises:
        CatalogError: it is no catalog.
    """
    from l10n.catalog.po.read import parse_catalog as parse_po

    return parse_po(text, path=path)


def score(document: Document) -> ReadingReport:
    """How hard a document is to read: scores, difficulty and counts, also of each section."""
    from l10n.readability.report import score_document

    return score_document(document)


def flag(document: Document) -> FlagReport:
    """What to rewrite first: findings, and the sections in the order of what a rewrite gains.

    Raises:
        FrontMatterError: its language is no language tag.
    """
    from l10n.languages.stated import check_language
    from l10n.plain.flag import flag_document

    check_language(document)
    return flag_document(document)


def extract(*documents: Document, flags: bool = False) -> Catalog:
    """A template of what there is to translate in documents, with equal texts joined.

    With ``flags`` comments say how hard a text is, and what a writer should settle in it first.
    """
    from l10n.catalog.segmenting.extract import extract as extract_template
    from l10n.plain.unsettled import hints

    return extract_template(documents, hints=hints if flags else None)


def update(catalog: Catalog, template: Catalog) -> Catalog:
    """A translator's catalog with the messages of a new template; no translation is dropped."""
    from l10n.catalog.updating.update import update as update_catalog

    return update_catalog(catalog, template)


def build(document: Document, catalog: Catalog) -> str:
    """The translated document.

    What has no translation stays as it is, and so does a segment whose translation would break the
    structure of the page; ``l10n.catalog.building.build`` tells which.
    """
    from l10n.catalog.building.build import build as build_document

    return build_document(document, catalog).text


def adopt(source: Document, target: Document) -> Catalog:
    """A catalog of what a published translation says.

    What has no counterpart is not translated, doubtful pairs are fuzzy;
    ``l10n.fidelity.adoption.adopt`` tells which, and takes several documents.

    Raises:
        UsageError: nothing tells the language of the translation.
    """
    from l10n.fidelity.adoption.adopt import adopt as adopt_pairs

    return adopt_pairs([(source, target)]).catalog


def compile(catalog: Catalog) -> bytes:
    """The bytes of a ``.mo`` file with the finished translations of a catalog, as of ``msgfmt``."""
    from l10n.catalog.po.compile import compile_catalog

    return compile_catalog(catalog)


def doctor(catalog: Catalog) -> Catalog:
    """A catalog without what other tools write wrongly into catalogs of documents.

    False format flags ("35% of") go, lost previous msgids come back; ``l10n.catalog.po.doctor``
    tells which.
    """
    from l10n.catalog.po.doctor import repaired

    return repaired(catalog).catalog


def memory(*catalogs: Catalog, source_language: str = "en") -> Memory:
    """A translation memory of the finished translations in catalogs, kept in the computer's memory.

    Args:
        catalogs: translators' catalogs, in any languages.
        source_language: BCP 47 tag of the msgids in catalogs that do not name it.
    """
    from l10n.catalog.memory.store import Memory
    from l10n.catalog.memory.units import units_of
    from l10n.catalog.segmenting.extract import SOURCE_FIELD

    made = Memory()
    made.add(
        unit
        for catalog in catalogs
        for unit in units_of(catalog, catalog.header.get(SOURCE_FIELD) or source_language)
    )
    return made


def check(source: Document, target: Document, *, rewrite: bool = False) -> tuple[Finding, ...]:
    """What a translation lost, added or changed, sorted by place in the target.

    Args:
        source: the source document.
        target: its translation.
        rewrite: whether the target is a plain-language rewrite in the language of the source: its
            sentences and blocks may differ, its numbers, links, names and warnings may not.
    """
    from l10n.fidelity.check import check as check_pair
    from l10n.fidelity.rewriting.rewrite import check_rewrite

    if rewrite:
        return check_rewrite(source, target)

    return check_pair(source, target)


def check_catalog(catalog: Catalog) -> tuple[Finding, ...]:
    """What is wrong with the translations in a catalog, sorted by place."""
    from l10n.fidelity.catalog_check import check_catalog as check_messages

    return check_messages(catalog)


def report(documents: Iterable[Document]) -> Report:
    """Scores and flags of documents as one value; ``l10n.reporters`` turns it into a page."""
    from l10n import __version__
    from l10n.reporters.report import DocumentReport, Report

    return Report(
        command="report",
        documents=tuple(
            DocumentReport(
                path=document.path or "",
                language=document.language,
                title=title_of(document),
                source=document.source,
                reading=score(document),
                flags=flag(document),
            )
            for document in documents
        ),
        version=__version__,
    )


def title_of(document: Document) -> str:
    """What a reader sees as the name of a document, entities resolved, or ""."""
    from l10n.text.entities import resolved

    front = document.front_matter
    named = resolved((front and front.value("title")) or "")
    if named:
        return named
    return next((section.title for section in document.sections if section.title), "")


def explain(name: str, *, locale: str | None = None) -> str:
    """What is known about a rule, a formula or a language, as plain text.

    Args:
        name: of a rule, a formula or a language.
        locale: BCP 47 tag of the reader's language; English answers for one without messages.

    Raises:
        UsageError: there is nothing of that name.
    """
    from l10n.messages import translator
    from l10n.project.explanations import explanation

    return explanation(name, translator(locale))
