"""Checks of pairs of documents and of catalogs, one after the other or in several processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from l10n.cli.documents import unreadable
from l10n.cli.inputs import inputs, is_folder
from l10n.cli.settings import Settings
from l10n.errors import FrontMatterError, L10nError, UsageError
from l10n.project.run import run
from l10n.project.walk import CATALOGS, MARKDOWN, documents
from l10n.text.files import read_utf8

if TYPE_CHECKING:
    from l10n.fidelity.policy import Policy
    from l10n.finding import Finding
    from l10n.reporters.report import DocumentReport
    from l10n.text.document import Document

_CATALOG_SUFFIXES = (".po", ".pot")


class Work(NamedTuple):
    """A translation and its source, or a catalog, whose source is None.

    Attributes:
        source: the source document.
        target: the translation or the catalog.
        locale: BCP 47 tag that the translation should be in, or None.
    """

    source: str | None
    target: str
    locale: str | None = None


def work_for(
    paths: Sequence[str], pairs: str | None, locales: Sequence[str], settings: Settings
) -> tuple[Work, ...]:
    """What a user asks to be checked.

    Raises:
        UsageError: the paths do not make a pair or a catalog, or there is nothing to check.
    """
    if pairs is not None:
        from l10n.cli.pair_list import read_pairs

        if paths:
            raise UsageError("paths and --pairs", remedy="give one of them")
        return tuple(Work(source, target) for source, target in read_pairs(pairs))
    if not paths:
        return _project(locales, settings)
    if all(path.endswith(_CATALOG_SUFFIXES) for path in paths):
        return tuple(Work(None, item.path) for item in inputs(paths, settings))
    if len(paths) == 1:
        return _one(paths[0], settings)
    if len(paths) == 2:
        return _two(paths[0], paths[1], settings)
    raise UsageError(
        "more than a document and its translation", remedy="give two paths, or --pairs LIST"
    )


def _one(path: str, settings: Settings) -> tuple[Work, ...]:
    """A folder of catalogs, or a translation of the project."""
    if is_folder(path):
        files = documents(path, CATALOGS, limit=settings.configuration.max_files)
        return tuple(Work(None, file) for file in files)
    found = settings.layout.source_of(path)
    if found is None:
        raise UsageError(
            "a document without its translation",
            path=path,
            remedy="name the source, then the target",
        )
    return (Work(found[0].file, path, found[1]),)


def _two(source: str, target: str, settings: Settings) -> tuple[Work, ...]:
    folders = is_folder(source), is_folder(target)
    if folders == (False, False):
        return (Work(source, target),)
    if folders != (True, True):
        raise UsageError("a file and a folder", path=target, remedy="name two files or two folders")
    limit = settings.configuration.max_files
    names = {
        file[len(source.rstrip("/")) + 1 :] for file in documents(source, MARKDOWN, limit=limit)
    }
    start = len(target.rstrip("/")) + 1
    found = tuple(
        Work(f"{source.rstrip('/')}/{file[start:]}", file)
        for file in documents(target, MARKDOWN, limit=limit)
        if file[start:] in names
    )
    if not found:
        raise UsageError(
            f'no document has the name of one in "{source}"',
            path=target,
            remedy="name the folders of the sources and of the translations",
        )
    return found


def _project(locales: Sequence[str], settings: Settings) -> tuple[Work, ...]:
    """Every translation and catalog of the project that is there."""
    found = tuple(_project_work(locales, settings))
    if not found:
        raise UsageError(
            "there are no translations in the project",
            path=settings.configuration.path,
            remedy="name a document and its translation",
        )
    return found


def _project_work(locales: Sequence[str], settings: Settings) -> Iterator[Work]:
    layout = settings.layout
    sources = layout.sources()
    for locale in layout.chosen(tuple(locales)):
        for source in sources:
            target = layout.target(source.path, locale)
            if Path(target).is_file():
                yield Work(source.file, target, locale)
            catalog = layout.catalog(source.path, locale)
            if Path(catalog).is_file():
                yield Work(None, catalog, locale)


def reports(items: Sequence[Work], settings: Settings) -> tuple[DocumentReport, ...]:
    """The reports of translations and catalogs, in their order."""
    from l10n.project.policies import fidelity_policy

    configuration = settings.configuration
    work = Checking(fidelity_policy(configuration), configuration.max_file_bytes)
    return tuple(outcome.result() for outcome in run(work, items, settings.jobs))


@dataclass(frozen=True, slots=True)
class Checking:
    """The work on one pair or catalog; picklable.

    Attributes:
        policy: what the project lets its translations do.
        limit: the largest file, in bytes.
    """

    policy: Policy
    limit: int

    def __call__(self, item: Work) -> DocumentReport:
        """The report of one target; what makes it unreadable is in the report."""
        texts = {"": ""}
        try:
            texts[item.target] = read_utf8(item.target, limit=self.limit)
            if item.source is None:
                return _catalog_report(item, texts[item.target])
            source = read_utf8(item.source, limit=self.limit)
            return _pair_report(item, source, texts[item.target], self.policy)
        except L10nError as error:
            path = error.path or item.target
            return unreadable(path, texts.get(path, ""), error)


def _catalog_report(item: Work, text: str) -> DocumentReport:
    """The report of a catalog; one of the project that nobody has begun has no findings."""
    from l10n import api
    from l10n.reporters.report import DocumentReport

    catalog = api.parse_catalog(text, path=item.target)
    begun = item.locale is None or any(any(m.msgstr) for m in catalog.messages)
    findings = api.check_catalog(catalog) if begun else ()
    return DocumentReport(item.target, catalog.language, "", text, findings=findings)


def _pair_report(item: Work, source: str, target: str, policy: Policy) -> DocumentReport:
    from l10n import api
    from l10n.fidelity.check import check
    from l10n.reporters.report import DocumentReport

    original = _source(source, item.source or "")
    findings: tuple[Finding, ...]
    try:
        document = api.parse(target, path=item.target)
    except FrontMatterError:
        findings = _broken_front(item, source, target, policy)
        language, title = item.locale, ""
    else:
        findings = check(original, document, policy=policy, target_language=item.locale)
        language, title = document.language, api.title_of(document)
    return DocumentReport(
        path=item.target,
        language=language,
        title=title,
        source=target,
        source_path=item.source,
        source_text=source,
        findings=findings,
    )


def _broken_front(item: Work, source: str, target: str, policy: Policy) -> tuple[Finding, ...]:
    """The check of a translation whose front matter cannot be read: that is a finding."""
    from l10n.fidelity.check import check_texts

    return check_texts(
        source,
        target,
        source_path=item.source,
        target_path=item.target,
        target_language=item.locale,
        policy=policy,
    )


@lru_cache(maxsize=4)
def _source(text: str, path: str) -> Document:
    """A source document; the translations of one often follow each other."""
    from l10n import api

    return api.parse(text, path=path)
