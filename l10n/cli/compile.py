"""``l10n compile``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import click

from l10n.cli import options
from l10n.errors import Said
from l10n.messages import N_

if TYPE_CHECKING:
    from l10n.cli.inputs import Input
    from l10n.cli.settings import Settings


class Job(NamedTuple):
    """A catalog and the file to write."""

    catalog: Input
    output: str


@click.command(name="compile")
@options.paths(name="PO")
@options.output("A file for one catalog, a folder for several [default: NAME.mo beside NAME.po].")
@options.locales
@click.option("--fuzzy", is_flag=True, help="Take translations that wait for review, too.")
@options.looks
def command(
    paths: tuple[str, ...],
    output: str | None,
    locales: tuple[str, ...],
    fuzzy: bool,
    **rest: Any,
) -> int:
    """Compile catalogs for programs (MO).

    Without a PO, the catalogs of the project are compiled. What is not translated is left out, as
    msgfmt does; percentages in prose are never taken for formats.
    """
    from l10n.cli.catalogs import each, named_catalogs
    from l10n.cli.guard import refuse_inputs
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    jobs = _jobs(named_catalogs(paths, locales, settings), paths, output)
    refuse_inputs([job.output for job in jobs], [job.catalog.path for job in jobs])
    return each(jobs, lambda job: _compile(job, fuzzy, settings))


def _jobs(items: tuple[Input, ...], paths: tuple[str, ...], output: str | None) -> tuple[Job, ...]:
    from pathlib import Path

    from l10n.cli.inputs import STDIN, is_folder
    from l10n.cli.output import STANDARD
    from l10n.errors import UsageError

    if output == STANDARD or (output is None and any(item.path == STDIN for item in items)):
        raise UsageError("a compiled catalog is a file", remedy="name it with -o")
    if output is None:
        return tuple(Job(item, _renamed(item.path)) for item in items)
    several = len(items) > 1 or not paths or (paths[0] != STANDARD and is_folder(paths[0]))
    if not several and not output.endswith("/") and not Path(output).is_dir():
        return (Job(items[0], output),)
    if Path(output).is_file():
        raise UsageError(
            "several catalogs go to a folder, and this is a file",
            path=output,
            remedy="name a folder with -o",
        )
    jobs = tuple(Job(item, f"{output.rstrip('/')}/{_renamed(item.name)}") for item in items)
    _refuse_collisions(jobs)
    return jobs


def _renamed(path: str) -> str:
    from l10n.project.patterns import stem_of

    return f"{stem_of(path)}.mo"


def _refuse_collisions(jobs: tuple[Job, ...]) -> None:
    from l10n.errors import Said, UsageError

    taken: dict[str, str] = {}
    for job in jobs:
        other = taken.setdefault(job.output.casefold(), job.catalog.path)
        if other != job.catalog.path:
            raise UsageError(
                Said('"%(other)s" would go to the same file', other=other),
                path=job.catalog.path,
                remedy="leave out -o, or compile one locale at a time",
            )


def _compile(job: Job, fuzzy: bool, settings: Settings) -> None:
    from l10n.catalog.po.compile import compile_catalog
    from l10n.cli.catalogs import read
    from l10n.cli.output import note
    from l10n.project.writer import write_bytes

    catalog = read(job.catalog, settings)
    written = write_bytes(job.output, compile_catalog(catalog, fuzzy=fuzzy))
    count = sum(1 for m in catalog.live if m.msgstr[0] and (fuzzy or not m.fuzzy))
    done = N_("%(path)s: %(number)s of %(total)s texts compiled")
    template = done if written else N_("%(path)s: unchanged")
    note(Said(template, path=job.output, number=count, total=len(catalog.live)))
