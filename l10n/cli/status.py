"""``l10n status``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor
from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options
from l10n.errors import Said
from l10n.messages import N_

if TYPE_CHECKING:
    from l10n.catalog.status import Progress
    from l10n.cli.inputs import Input
    from l10n.cli.settings import Settings
    from l10n.cli.standing import Standing
    from l10n.cli.tables import Cell

Row = dict[str, "Cell"]

_COUNTS = ("words_percent", "translated", "fuzzy", "untranslated", "words_left")
_CATALOGS = ("catalog", *_COUNTS)
_PROJECT = ("source", *_COUNTS, "behind", "page")
_HEADS = {
    "catalog": N_("catalog"),
    "source": N_("document"),
    "words_percent": N_("words %"),
    "translated": N_("translated"),
    "fuzzy": N_("fuzzy"),
    "untranslated": N_("untranslated"),
    "words_left": N_("words left"),
    "behind": N_("behind"),
    "page": N_("page"),
}
_STATES = {"missing": N_("missing"), "outdated": N_("outdated"), "there": N_("there")}


@click.command(name="status")
@options.paths(name="PO")
@options.locales
@options.listing
@options.looks
def command(paths: tuple[str, ...], locales: tuple[str, ...], format_: str, **rest: Any) -> int:
    """How far the translations are, in texts and in words.

    Without a PO, each document of the project is compared with its catalogs as it is now: "behind"
    counts the texts that an update would add or make obsolete, and "page" tells whether the
    translated page is there, missing, or outdated: not what its catalog gives now, or with the
    stamp of another source.
    """
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    if paths:
        return _catalogs(paths, locales, format_, settings)
    return _project(locales, format_, settings)


def _catalogs(
    paths: tuple[str, ...], locales: tuple[str, ...], format_: str, settings: Settings
) -> int:
    from l10n.catalog.status import progress
    from l10n.cli.catalogs import each, named_catalogs, read

    rows: list[Row] = []

    def count(item: Input) -> None:
        rows.append({"catalog": item.path, **_counts(progress(read(item, settings)))})

    code = each(named_catalogs(paths, locales, settings), count)
    _show(_CATALOGS, rows, format_, settings)
    return code


def _project(locales: tuple[str, ...], format_: str, settings: Settings) -> int:
    from l10n.cli.catalogs import each
    from l10n.cli.leftovers import tell_leftovers
    from l10n.cli.standing import Original
    from l10n.errors import UsageError

    wanted = settings.layout.chosen(locales)
    if not wanted:
        raise UsageError(
            "there are no locales in the project",
            path=settings.configuration.path,
            remedy="run l10n extract, then l10n update --locale LOCALE",
        )
    originals = tuple(Original(source, settings) for source in settings.layout.sources())
    found: list[Standing] = []
    work = [(original, locale) for locale in wanted for original in originals]
    code = each(work, lambda item: found.append(item[0].standing(item[1])))
    for locale in wanted:
        rows = [_row(standing) for standing in found if standing.locale == locale]
        if format_ == "text":
            _show_locale(locale, rows, found, settings)
    tell_leftovers(wanted, settings)
    if format_ != "text":
        columns = ("locale", "catalog", "target", *_PROJECT)
        _show(columns, [_row(s) for s in found], format_, settings)
    return code


def _row(standing: Standing) -> Row:
    coverage = standing.coverage
    return {
        "locale": standing.locale,
        "catalog": standing.catalog,
        "target": standing.page,
        "source": standing.source,
        **_counts(coverage.progress if coverage is not None else None),
        "behind": coverage.behind if coverage is not None else None,
        "page": standing.state,
    }


def _counts(progress: Progress | None) -> Row:
    if progress is None:
        return dict.fromkeys(_COUNTS)
    return {
        "words_percent": floor(progress.percent * 10) / 10,
        "translated": progress.translated,
        "fuzzy": progress.fuzzy,
        "untranslated": progress.untranslated,
        "words_left": progress.words - progress.translated_words,
    }


def _show_locale(
    locale: str, rows: Sequence[Row], found: Sequence[Standing], settings: Settings
) -> None:
    """The table of one locale, under what sums it up."""
    from l10n.cli.output import emit

    for line in _summary(locale, rows, [s for s in found if s.locale == locale]):
        emit(f"{line.told(settings.translate)}\n")
    said = {state: settings.translate(text) for state, text in _STATES.items()}
    told = [{**row, "page": said.get(str(row["page"]), row["page"])} for row in rows]
    _show(_PROJECT, told, "text", settings)
    emit("\n")


def _summary(locale: str, rows: Sequence[Row], found: Sequence[Standing]) -> Iterator[Said]:
    """How far the catalogs of a locale are, and how many pages have none."""
    from l10n.catalog.status import total

    counted = [standing.coverage for standing in found if standing.coverage is not None]
    whole = total(coverage.progress for coverage in counted)
    bare = len(found) - len(counted)
    if counted or not bare:
        yield Said(
            "%(locale)s: %(percent)d %% of %(words)d words; %(fuzzy)d to review, "
            "%(untranslated)d to translate; pages missing: %(missing)d, outdated: %(outdated)d",
            locale=locale,
            percent=floor(whole.percent),
            words=whole.words,
            fuzzy=whole.fuzzy,
            untranslated=whole.untranslated,
            missing=sum(row["page"] == "missing" for row in rows),
            outdated=sum(row["page"] == "outdated" for row in rows),
        )
    if bare:
        yield Said(
            "%(locale)s: pages without a catalog: %(pages)d (l10n adopt makes one out of a page)",
            locale=locale,
            pages=bare,
        )


def _show(columns: Sequence[str], rows: Sequence[Row], format_: str, settings: Settings) -> None:
    from l10n.cli.tables import show_table

    if rows:
        heads = {name: settings.translate(head) for name, head in _HEADS.items()}
        show_table(columns, [[row[name] for name in columns] for row in rows], format_, heads)
