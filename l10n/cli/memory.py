"""``l10n memory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options
from l10n.cli.values import Whole
from l10n.errors import Said
from l10n.messages import N_

if TYPE_CHECKING:
    from l10n.catalog.memory.store import Memory
    from l10n.catalog.memory.units import Unit
    from l10n.cli.inputs import Input
    from l10n.cli.settings import Settings
    from l10n.errors import L10nError, Said

FOUND = (N_("score"), N_("locale"), N_("text"), N_("translation"), N_("origin"))
HELD = (N_("locale"), N_("translations"))


@click.command(name="memory")
@click.argument("text", nargs=-1, metavar="[TEXT]...")
@click.option(
    "--catalog",
    "catalogs",
    multiple=True,
    metavar="PO",
    help="A catalog or a folder of them, instead of the project's; may be repeated.",
)
@options.locales
@click.option(
    "--import",
    "imports",
    multiple=True,
    metavar="TMX",
    help="Add a TMX file to the project's memory; may be repeated.",
)
@click.option("--export", metavar="TMX", help="Write everything to a TMX file; - for output.")
@click.option(
    "--limit",
    type=Whole(1, 100),
    default=5,
    metavar="N",
    help="Suggestions for each locale at most.",
)
@click.option(
    "--min-score",
    type=Whole(0, 100),
    default=70,
    metavar="PERCENT",
    help="The least likeness, in percent.",
)
@options.listing
@options.looks
def command(text: tuple[str, ...], locales: tuple[str, ...], **rest: Any) -> int:
    """Look up what has been translated before.

    The memory is made from the finished translations in all catalogs of the project and from what
    was imported. Without a TEXT it is only counted; - reads the text from standard input.
    """
    from l10n.cli.catalogs import readable
    from l10n.cli.main import COULD_NOT_RUN
    from l10n.cli.memories import memory_of
    from l10n.cli.output import complain
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    inputs = _inputs(rest["catalogs"], bool(rest["imports"]), settings)
    imported = [_import(path, settings) for path in rest["imports"]]
    unread: list[L10nError] = []

    def tell(error: L10nError) -> None:
        unread.append(error)
        complain(error)

    code = 0
    with memory_of(readable(inputs, settings, tell), settings) as memory:
        if rest["export"] is not None:
            _export(memory, locales, rest["export"], settings)
        if text:
            code = _look_up(memory, _text(text), _chosen(memory, locales), rest)
        elif rest["export"] is None and not imported:
            code = _count(memory, _chosen(memory, locales), rest["format_"])
    return COULD_NOT_RUN if unread else code


def _inputs(catalogs: tuple[str, ...], importing: bool, settings: Settings) -> tuple[Input, ...]:
    """The catalogs that the memory is made from; none are needed where there is a memory file."""
    from pathlib import Path

    from l10n.cli.catalogs import all_catalogs, named_catalogs
    from l10n.cli.memories import memory_file

    if catalogs:
        return named_catalogs(catalogs, (), settings)
    has_sources = Path(settings.layout.place(settings.configuration.source)).is_dir()
    if not has_sources and (importing or Path(memory_file(settings)).is_file()):
        return ()
    return all_catalogs((), settings)


def _text(words: tuple[str, ...]) -> str:
    from l10n.cli.inputs import stdin
    from l10n.cli.output import STANDARD

    return stdin().strip() if words == (STANDARD,) else " ".join(words)


def _chosen(memory: Memory, locales: tuple[str, ...]) -> tuple[str, ...]:
    """The locales that were asked for, with other regions of them that there are; else all.

    Raises:
        UsageError: the memory holds nothing in one of them.
    """
    from l10n.errors import UsageError, did_you_mean
    from l10n.languages.kin import related
    from l10n.languages.tags import locale as locale_of

    known = memory.languages()
    wanted = tuple(locale_of(name) for name in locales)
    found: dict[str, None] = {}
    for name in wanted:
        kin = [tag for tag in related(name, known) if tag in known]
        if not kin:
            remedy = did_you_mean(name, known)
            raise UsageError(
                Said('nothing is translated into "%(name)s" yet', name=name), remedy=remedy
            )
        found |= dict.fromkeys(kin)
    return tuple(found) or known


def _look_up(memory: Memory, text: str, locales: tuple[str, ...], rest: dict[str, Any]) -> int:
    from l10n.cli.output import note
    from l10n.cli.tables import show_table

    wishes = {"limit": rest["limit"], "enough": rest["min_score"] / 100, "regions": False}
    rows = [
        (f"{100 * score:.0f}", locale, unit.source, unit.target, unit.origin)
        for locale in locales
        for unit, score in memory.suggestions(text, locale, **wishes)
    ]
    if rows or rest["format_"] == "json":
        show_table(FOUND, rows, rest["format_"])
    if not rows:
        note(N_("nothing like it has been translated"))
    return 0


def _count(memory: Memory, locales: tuple[str, ...], format_: str) -> int:
    from l10n.cli.output import note
    from l10n.cli.tables import show_table

    rows = [(locale, str(sum(1 for _ in memory.units(locale)))) for locale in locales]
    if rows or format_ == "json":
        show_table(HELD, rows, format_)
    if not rows:
        note(N_("the memory is empty: no catalog holds a finished translation"))
    return 0


def _import(path: str, settings: Settings) -> int:
    """Add the units of a file to the memory file; returns how many were new."""
    from l10n.catalog.memory.store import Memory
    from l10n.catalog.memory.tmx import read_tmx
    from l10n.cli.memories import memory_file, source_language, tmx_units
    from l10n.cli.output import note
    from l10n.project.writer import rewrite

    units = tmx_units(path, settings)
    language = source_language(settings)
    place = memory_file(settings)
    added = 0

    def change(text: str | None) -> str:
        nonlocal added
        with Memory() as memory:
            memory.add(() if text is None else read_tmx(text, path=place, source_language=language))
            added = memory.add(units)
            return _tmx(list(memory.units()), settings)

    rewrite(place, change, limit=settings.configuration.max_file_bytes)
    told = N_("%(path)s: %(added)s of %(total)s translations added")
    note(Said(told, path=place, added=added, total=len(units)))
    return added


def _export(memory: Memory, locales: tuple[str, ...], output: str, settings: Settings) -> None:
    from l10n.cli.output import STANDARD, deliver, note

    chosen = _chosen(memory, locales)
    units = [unit for unit in memory.units() if unit.target_language in chosen]
    deliver(_tmx(units, settings), output)
    if output != STANDARD:
        note(Said("%(path)s: translations: %(number)s", path=output, number=len(units)))


def _tmx(units: list[Unit], settings: Settings) -> str:
    from l10n import __version__
    from l10n.catalog.memory.tmx import write_tmx
    from l10n.cli.memories import source_language

    return write_tmx(units, source_language=source_language(settings), version=__version__)
