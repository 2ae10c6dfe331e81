"""``l10n report``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.cli.settings import Settings
    from l10n.reporters.report import DocumentReport

_BY_SUFFIX = (
    (".html", "html"),
    (".htm", "html"),
    (".json", "json"),
    (".jsonl", "json-lines"),
    (".md", "markdown"),
    (".csv", "csv"),
    (".sarif", "sarif"),
    (".xml", "junit"),
    (".txt", "text"),
)


@click.command(name="report")
@options.paths()
@options.output("The file to write; its suffix tells the format.")
@options.formats("report", "html, or by the suffix of OUT")
@options.locales
@options.findings
@options.language
@options.jobs
@options.looks
def command(
    paths: tuple[str, ...],
    output: str | None,
    format_: str | None,
    locales: tuple[str, ...],
    **rest: Any,
) -> int:
    """Scores, flags, progress and checks of documents as one page that opens in a browser.

    Without a PATH, the sources of the project and their translations are reported.
    """
    from l10n.cli.documents import finish
    from l10n.cli.settings import NEVER, Settings

    rest["fail_on"] = rest["fail_on"] or NEVER
    settings = Settings.of(**rest)
    found = _documents(paths, locales, settings)
    chosen = format_ or _format_of(output)
    return finish(found, settings, command="report", format_=chosen, output=output)


def _format_of(output: str | None) -> str:
    name = (output or "").lower()
    return next((format_ for suffix, format_ in _BY_SUFFIX if name.endswith(suffix)), "html")


def _documents(
    paths: tuple[str, ...], locales: tuple[str, ...], settings: Settings
) -> tuple[DocumentReport, ...]:
    """The reports of documents; translations of the project are checked against their sources."""
    from l10n.cli.check_plan import Work
    from l10n.cli.documents import readings
    from l10n.cli.inputs import Input, inputs
    from l10n.errors import UsageError

    if paths and locales:
        raise UsageError("paths and --locale", remedy="give one of them")
    works: dict[str, Work] = {}
    items: tuple[Input, ...] = inputs(paths, settings)
    if not paths:
        works = {work.target: work for work in _translations(locales, settings)}
        items = (*items, *(Input(target, target) for target in works))
    else:
        works = {work.target: work for item in items for work in _known(item.path, settings)}
    found = readings(items, settings, scores=True, flags=True)
    return _checked(found, works, settings)


def _translations(locales: tuple[str, ...], settings: Settings) -> Iterator[Any]:
    from pathlib import Path

    from l10n.cli.check_plan import Work

    layout = settings.layout
    sources = layout.sources()
    for locale in layout.chosen(locales):
        for source in sources:
            target = layout.target(source.path, locale)
            if Path(target).is_file():
                yield Work(source.file, target, locale)


def _known(path: str, settings: Settings) -> Iterator[Any]:
    """The source of a document that is a translation of the project."""
    from l10n.cli.check_plan import Work

    found = settings.layout.source_of(path)
    if found is not None:
        yield Work(found[0].file, path, found[1])


def _checked(
    found: Sequence[DocumentReport], works: dict[str, Any], settings: Settings
) -> tuple[DocumentReport, ...]:
    from l10n.cli.pairs import reports

    checks = {report.path: report for report in reports(tuple(works.values()), settings)}
    merged: list[DocumentReport] = []
    for document in found:
        check = checks.get(document.path)
        if check is None or check.error is not None or document.error is not None:
            merged.append(document)
            continue
        whole = replace(
            document,
            source_path=check.source_path,
            source_text=check.source_text,
            findings=check.findings,
            progress=_progress(works[document.path], settings),
        )
        merged.append(_begun(whole) if whole.untranslated else whole)
    return tuple(merged)


_OF_THE_SOURCE = (
    "fidelity.untranslated-block",
    "fidelity.partly-untranslated-block",
    "fidelity.title-untranslated",
    "fidelity.alt-text-untranslated",
    "fidelity.wrong-language",
)
"""What is said of every text that is not translated: of little use where most are not."""


def _begun(document: DocumentReport) -> DocumentReport:
    """The report of a page of which most is in the language of the source."""
    findings = tuple(f for f in document.findings if f.rule not in _OF_THE_SOURCE)
    return replace(document, reading=None, flags=None, findings=findings)


def _progress(work: Any, settings: Settings) -> Any:
    """How far the catalog of a translation is, None where there is none that can be read."""
    from pathlib import Path

    from l10n import api
    from l10n.catalog.status import progress
    from l10n.errors import L10nError

    found = settings.layout.source_of(work.target)
    if found is None:
        return None
    catalog = settings.layout.catalog(found[0].path, found[1])
    try:
        return progress(api.read_catalog(catalog)) if Path(catalog).is_file() else None
    except L10nError:
        return None
