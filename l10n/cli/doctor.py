"""``l10n doctor``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options
from l10n.cli.reader import translate
from l10n.errors import Said
from l10n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.catalog.po.doctor import Repair
    from l10n.cli.inputs import Input
    from l10n.cli.settings import Settings


@click.command(name="doctor")
@options.paths(name="PO")
@options.locales
@click.option(
    "--check",
    is_flag=True,
    help="Change nothing; end in exit code 1 if there is something to repair.",
)
@options.looks
def command(paths: tuple[str, ...], locales: tuple[str, ...], check: bool, **rest: Any) -> int:
    """Repair what other tools write wrongly into catalogs.

    Format flags on prose ("35% of") are taken off, previous msgids that became remarks are brought
    back, and so is the lost header field that tells how links stand in messages. Without a PO, the
    catalogs of the project are repaired in place; - is repaired to standard output.
    """
    from l10n.cli.catalogs import each, named_catalogs
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    items = named_catalogs(paths, locales, settings)
    work = _look if check else _repair
    return each(items, lambda item: work(item, settings))


def _look(item: Input, settings: Settings) -> int:
    from l10n.catalog.po.doctor import repaired
    from l10n.cli.catalogs import read
    from l10n.cli.output import emit

    repairs = repaired(read(item, settings)).repairs
    emit("".join(_lines(item.path, repairs)))
    return 1 if repairs else 0


def _repair(item: Input, settings: Settings) -> int:
    from l10n.cli.output import deliver, emit, note, show
    from l10n.project.writer import rewrite

    if item.text is not None:
        text, repairs = _mended(item.text, item.path)
        deliver(text, None)
        show("".join(_lines(item.path, repairs)))
        return 0
    found: list[Repair] = []

    def change(text: str | None) -> str:
        text, found[:] = _mended(text or "", item.path)
        return text

    rewrite(item.path, change, limit=settings.configuration.max_file_bytes)
    emit("".join(_lines(item.path, found)))
    done = N_("%(path)s: repairs: %(number)s") if found else N_("%(path)s: nothing to repair")
    note(Said(done, path=item.path, number=len(found)))
    return 0


def _mended(text: str, path: str) -> tuple[str, tuple[Repair, ...]]:
    from l10n import api
    from l10n.catalog.po.doctor import repaired
    from l10n.catalog.po.write import write_catalog

    result = repaired(api.parse_catalog(text, path=path))
    return write_catalog(result.catalog), result.repairs


def _lines(path: str, repairs: Iterable[Repair]) -> Iterable[str]:
    from l10n.reporters.escape import log_line

    for line, fault, detail in repairs:
        yield f"{log_line(f'{path}:{line or 1}: {translate(fault)}: {detail}')}\n"
