"""The work of ``l10n adopt`` on one catalog after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.adopt_plan import Job
from l10n.cli.documents import unreadable
from l10n.cli.settings import Settings
from l10n.errors import CatalogError, L10nError, Said, UsageError

if TYPE_CHECKING:
    from l10n.finding import Finding
    from l10n.reporters.report import DocumentReport
    from l10n.text.document import Document


def adopted(job: Job, settings: Settings) -> tuple[DocumentReport, ...]:
    """Make or change one catalog; what there is to say stands in reports of its documents.

    What makes it impossible is in a report, too, so that other catalogs are made.
    """
    from l10n.cli.guard import CATALOGS, refuse_inputs

    try:
        files = [path for pair in job.pairs for path in pair]
        refuse_inputs([job.catalog], [*files, job.base], CATALOGS)
        pairs = [_read(*pair, job.locale, settings) for pair in job.pairs]
        findings = _updated(job, pairs, settings) if job.updates else _made(job, pairs, settings)
    except L10nError as error:
        return (unreadable(error.path or job.pairs[0][1], "", error),)
    return tuple(_reports((document for pair in pairs for document in pair), findings))


def _read(
    source: str, target: str, locale: str | None, settings: Settings
) -> tuple[Document, Document]:
    from l10n import api
    from l10n.fidelity.check import readable
    from l10n.text.files import read_utf8

    limit = settings.configuration.max_file_bytes
    language = settings.language or settings.configuration.source_language
    document = api.read(source, language=language, limit=limit)
    there = locale or api.folder_language(target)
    return document, readable(read_utf8(target, limit=limit), target, there)[0]


def _made(
    job: Job, pairs: list[tuple[Document, Document]], settings: Settings
) -> tuple[Finding, ...]:
    from l10n.cli.catalog_style import catalog_text, prepared
    from l10n.cli.check_plan import has_translations
    from l10n.cli.output import deliver, note
    from l10n.fidelity.adoption.adopt import adopt
    from l10n.project.places import locale_of_catalog
    from l10n.project.policies import front_matter_policy

    path = job.catalog
    if path is not None and Path(path).is_file() and has_translations(path, settings):
        raise UsageError(
            "the output is a catalog that holds translations",
            path=path,
            remedy="bring the page's edits into it with --update",
        )
    locale = job.locale or (locale_of_catalog(path) if path is not None else None)
    policy = front_matter_policy(settings.configuration)
    result = adopt(pairs, locale=locale, policy=policy)
    catalog = prepared(result.catalog, settings, result.catalog.language)
    deliver(catalog_text(catalog, settings), path)
    total = len(catalog.live)
    told = Said(
        "%(path)s: %(translated)s of %(total)s texts adopted, %(fuzzy)s to review"
        if result.fuzzy
        else "%(path)s: %(translated)s of %(total)s texts adopted",
        path=path or Said("standard output"),
        translated=result.translated,
        total=total,
        fuzzy=result.fuzzy,
    )
    note(told)
    return result.findings


def _updated(
    job: Job, pairs: list[tuple[Document, Document]], settings: Settings
) -> tuple[Finding, ...]:
    from l10n import api
    from l10n.cli.catalog_style import catalog_text
    from l10n.cli.output import note
    from l10n.fidelity.adoption.adopt import locale_of
    from l10n.fidelity.adoption.merge import Edits, merge
    from l10n.project.policies import front_matter_policy
    from l10n.project.writer import rewrite

    limit = settings.configuration.max_file_bytes
    policy = front_matter_policy(settings.configuration)
    base = api.read_catalog(job.base, limit=limit) if job.base is not None else None
    path = job.catalog or ""
    edits = Edits()
    findings: list[Finding] = []

    def change(text: str | None) -> str:
        nonlocal edits
        if text is None:
            raise CatalogError("there is no such catalog", path=path, remedy="make it with -o")
        catalog = api.parse_catalog(text, path=path)
        edits = Edits()
        findings.clear()
        for source, target in pairs:
            locale = job.locale or catalog.language or locale_of([(source, target)])
            result = merge(source, target, catalog, locale=locale, base=base, policy=policy)
            catalog = result.catalog
            edits += result.edits
            findings.extend(result.findings)
        return catalog_text(catalog, settings)

    rewrite(path, change, limit=limit)
    note(Said("%(path)s: %(done)s", path=path, done=edits.told()))
    return tuple(findings)


def _reports(
    documents: Iterable[Document], findings: Iterable[Finding]
) -> Iterator[DocumentReport]:
    """One report for each document of which there is something to say, and for translations."""
    from l10n import api
    from l10n.reporters.report import DocumentReport

    by_path: dict[str | None, list[Finding]] = {}
    for finding in findings:
        by_path.setdefault(finding.path, []).append(finding)
    for document in documents:
        yield DocumentReport(
            path=document.path or "",
            language=document.language,
            title=api.title_of(document),
            source=document.source,
            findings=tuple(by_path.get(document.path, ())),
        )
