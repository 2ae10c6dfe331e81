"""``l10n report``."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options
from l10n.errors import Said, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.cli.inputs import Input
    from l10n.cli.reporting import Item, Reporting
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
_WORKBOOK = ".xlsx"


@click.command(name="report")
@options.paths()
@options.output("The file to write; its suffix tells the format.")
@click.option("--xlsx", metavar="FILE", help="Write a workbook: findings, segments, scores.")
@options.formats("report", "html, or by the suffix of OUT")
@options.locales
@click.option(
    "--history",
    metavar="FILE",
    help="JSON lines to keep the figures of each run in; the page draws them as a line.",
)
@click.option("--date", metavar="DAY", help="Day of the history line [default: today].")
@options.findings
@options.language
@options.jobs
@options.looks
def command(
    paths: tuple[str, ...],
    output: str | None,
    xlsx: str | None,
    format_: str | None,
    locales: tuple[str, ...],
    history: str | None,
    date: str | None,
    **rest: Any,
) -> int:
    """Scores, flags, progress and checks of documents as one page that opens in a browser.

    Without a PATH, the sources of the project and their translations are reported.
    """
    from l10n.cli.documents import Reading, ended, finish
    from l10n.cli.history import day_of, kept_in, refuse_history
    from l10n.cli.pairs import Checking
    from l10n.cli.reporting import Reporting
    from l10n.cli.settings import Settings
    from l10n.cli.shares import documents, shares
    from l10n.finding import NEVER

    rest["fail_on"] = rest["fail_on"] or NEVER
    settings = Settings.of(**rest)
    refuse_history(history, date, output)
    if output is not None and format_ is None and output.lower().endswith(_WORKBOOK):
        output, xlsx = None, xlsx or output
    chosen = format_ or _format_of(output)
    _refuse_terminal(chosen, output, xlsx)
    items = _items(paths, locales, settings)
    work = Reporting(Reading.of(settings, flags=True), Checking.of(settings))
    show = partial(
        finish,
        settings=settings,
        command="report",
        format_=chosen,
        output=output,
        complete=not paths,
    )
    if xlsx is None and history is None:
        found = shares(work, items, settings, command="report", format_=chosen)
        return show(found)
    whole = tuple(map(settings.choice.of, documents(work, items, settings)))
    if history is not None:
        whole = kept_in(history, whole, day_of(date))
    if xlsx is not None:
        _workbook(work, items, whole, xlsx, settings)
        if output is None and format_ is None:
            return ended(whole, settings)
    return show(whole)


def _workbook(
    work: Reporting,
    items: tuple[Item, ...],
    found: tuple[DocumentReport, ...],
    path: str,
    settings: Settings,
) -> None:
    """Write a workbook about documents."""
    from l10n import __version__
    from l10n.cli.guard import refuse_inputs
    from l10n.cli.output import note
    from l10n.project.writer import write_bytes
    from l10n.reporters.report import Report
    from l10n.reporters.xlsx import workbook

    refuse_inputs([path], [name for item in items for name in work.needs(item)])
    write_bytes(path, workbook(Report("report", found, __version__), settings.translate))
    note(Said("%(path)s: written", path=path))


def _format_of(output: str | None) -> str:
    """The format that a file's suffix tells; a page where there is no suffix.

    Raises:
        UsageError: the suffix tells none.
    """
    name = (output or "").lower()
    suffix = Path(name).suffix
    found = next((format_ for end, format_ in _BY_SUFFIX if name.endswith(end)), None)
    if found is None and suffix:
        known = ", ".join((*(end for end, _ in _BY_SUFFIX), _WORKBOOK))
        raise UsageError(
            Said('the suffix "%(suffix)s" tells no format', suffix=suffix),
            path=output,
            remedy=Said("known: %(known)s; or name one with --format", known=known),
        )
    return found or "html"


def _refuse_terminal(format_: str, output: str | None, xlsx: str | None) -> None:
    """Refuse to print a page to a terminal: nobody can read it there.

    Raises:
        UsageError: it would go to a terminal.
    """
    if format_ == "html" and output is None and xlsx is None and sys.stdout.isatty():
        raise UsageError("the report is a page for a browser", remedy="add -o report.html")


def _items(
    paths: tuple[str, ...], locales: tuple[str, ...], settings: Settings
) -> tuple[Item, ...]:
    """The documents to report; translations of the project with what they are checked against."""
    from l10n.cli.inputs import Input, inputs
    from l10n.cli.reporting import Item

    if paths and locales:
        raise UsageError("paths and --locale", remedy="give one of them")
    items = inputs(paths, settings)
    if paths:
        return tuple(_known(item, settings) for item in items)
    found = [_known(Input(t, t), settings) for t in _translations(locales, settings)]
    return (*(Item(item) for item in items), *found)


def _translations(locales: tuple[str, ...], settings: Settings) -> Iterator[str]:
    """The translations of the project that there are, locale by locale."""
    layout = settings.layout
    sources = layout.sources()
    for locale in layout.chosen(locales):
        for source in sources:
            target = layout.target(source.path, locale)
            if Path(target).is_file():
                yield target


def _known(document: Input, settings: Settings) -> Item:
    """A document, with its source and catalog where it is a translation of the project."""
    from l10n.cli.check_plan import Work
    from l10n.cli.reporting import Item

    found = settings.layout.source_of(document.path)
    if found is None:
        return Item(document)
    catalog = settings.layout.catalog(found[0].path, found[1])
    there = catalog if Path(catalog).is_file() else None
    return Item(document, Work(found[0].file, document.path, found[1], there), there)
