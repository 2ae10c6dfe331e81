"""``l10n init``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options
from l10n.cli.reader import said, told, translate
from l10n.cli.values import Word
from l10n.errors import Said, UsageError
from l10n.messages import N_

if TYPE_CHECKING:
    from l10n.project.discovery import Found
    from l10n.project.start import Proposal

_SERVICES = ("github", "gitlab", "none")


@click.command(name="init")
@click.option("--source", metavar="FOLDER", help="The folder of the source documents.")
@click.option(
    "--locale",
    "locales",
    multiple=True,
    metavar="LOCALE",
    help="A language to translate into; may be repeated.",
)
@click.option(
    "--ci",
    type=Word(N_('there is no service "%(name)s"'), _SERVICES),
    help="Where the project is checked [default: what the folder looks like, else github].",
)
@click.option("--dry-run", is_flag=True, help="Show the files; write nothing.")
@options.looks
def command(
    source: str | None, locales: tuple[str, ...], ci: str | None, dry_run: bool, **_: Any
) -> int:
    """Write configuration, a CI workflow and commit hooks for the project in this folder.

    What is there already is never overwritten.
    """
    from pathlib import Path

    from l10n import __version__
    from l10n.cli.output import emit
    from l10n.project.start import proposals, root_above, service

    here = Path.cwd()
    root = root_above(here)
    if root is not None:
        raise UsageError(
            "this folder is inside a repository, whose root holds its workflows",
            remedy=Said("run it in %(root)s, with --source FOLDER", root=root),
        )
    configured = _configured(source, locales)
    found = configured or _discovered(source, locales)
    emit(f"{_told(found)}\n")
    files = proposals(
        found,
        version=__version__,
        ci=ci or service(here),
        configured=configured is not None,
        there=_there(),
    )
    for file in files:
        emit((_shown if dry_run else _written)(file) + _advice(file))
    emit(f"{translate(_NEXT)}\n")
    return 0


def _configured(source: str | None, locales: tuple[str, ...]) -> Found | None:
    """What the configuration of this folder says, None where there is none."""
    from pathlib import Path

    from l10n.cli.output import emit
    from l10n.project.configuration import load
    from l10n.project.discovery import Found
    from l10n.project.layout import Layout

    here = Path.cwd()
    known = load(here)
    if known.path is None or known.root != here:
        return None
    emit(f"{told(_LEFT, path=known.path)}\n")
    if source is not None or locales:
        raise UsageError(
            "--source and --locale go with a new configuration",
            path=known.path,
            remedy='change "source" and "locales" there',
        )
    layout = Layout.of(known, here)
    pages = len(layout.sources())
    return Found(known.source, known.targets, known.catalogs, layout.locales(), pages)


def _there() -> dict[str, str]:
    """The content of the files that exist; "" of one that cannot be read."""
    import os

    from l10n.errors import L10nError
    from l10n.project.start import FILES
    from l10n.text.files import read_utf8

    found: dict[str, str] = {}
    for name in filter(os.path.lexists, FILES):
        try:
            found[name] = read_utf8(name)
        except L10nError:
            found[name] = ""
    return found


def _discovered(source: str | None, locales: tuple[str, ...]) -> Found:
    from dataclasses import replace

    from l10n.languages.tags import locale
    from l10n.project.discovery import discover

    found = discover(source=source)
    if not locales:
        return found
    return replace(found, locales=tuple(sorted({*found.locales, *map(locale, locales)})))


def _told(found: Found) -> str:
    from l10n.reporters.escape import log_line

    template = (
        N_("%(path)s: source documents: %(number)s; translations: %(names)s")
        if found.locales
        else N_("%(path)s: source documents: %(number)s")
    )
    names = ", ".join(found.locales)
    return log_line(told(template, path=found.source, number=found.documents, names=names))


_NEXT = N_("next: l10n report -o report.html, then open report.html in a browser")
_LEFT = N_("%(path)s: there already, left as it is")


def _shown(file: Proposal) -> str:
    from l10n.reporters.escape import terminal

    if not file.text:
        return f"{told(_LEFT, path=file.path)}\n"
    lines = (f"  | {terminal(line)}".rstrip() for line in file.text.split("\n")[:-1])
    head = told(N_("%(path)s: would be written"), path=file.path)
    return f"{head}\n" + "".join(f"{line}\n" for line in lines)


def _written(file: Proposal) -> str:
    from l10n.project.writer import ChangedOnDisk, write_text

    if file.text:
        try:
            if write_text(file.path, file.text, expected=None):
                return f"{told(N_('%(path)s: written'), path=file.path)}\n"
        except ChangedOnDisk:
            pass  # it has come since we looked
    return f"{told(_LEFT, path=file.path)}\n"


def _advice(file: Proposal) -> str:
    return "".join(f"  {line}\n" for line in said(file.hint).split("\n") if line)
