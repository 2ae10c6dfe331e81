"""The work of ``l10n update`` on one catalog after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from l10n.cli.guard import refuse_other_locale
from l10n.cli.inputs import Input
from l10n.cli.settings import Settings
from l10n.errors import L10nError
from l10n.project.keys import key_of, text_stamp
from l10n.text.files import read_utf8

if TYPE_CHECKING:
    from l10n.catalog.memory import Memory
    from l10n.catalog.message import Catalog
    from l10n.catalog.update import Merged, Updated
    from l10n.cli.making import Made
    from l10n.project.cache import Cache
    from l10n.project.run import Outcome


class Job(NamedTuple):
    """A template, the catalog to change, and its locale (BCP 47) if it has to be made."""

    template: str
    catalog: str
    locale: str | None


def update_all(
    jobs: Sequence[Job], settings: Settings, *, pretranslate: bool, diff: bool
) -> tuple[Outcome[Job, Made], ...]:
    """Bring catalogs up to date, and tell what was done with each.

    First those whose messages are all there already. The others look for translations in all
    catalogs of the run, as those are then: so it makes no difference who comes first.

    Args:
        jobs: every catalog of the run, whether it is there or not.
        settings: of the run.
        pretranslate: whether new messages are filled from the translation memory.
        diff: whether changes of msgids are shown.
    """
    from l10n.cli.making import made_by

    alone = Updating(settings, (), pretranslate, diff, alone=True)
    first = made_by(alone, jobs, settings)
    late = [o.item for o in first if o.error is None and o.value is None]
    if not late:
        return first
    names = tuple(dict.fromkeys(job.catalog for job in jobs))
    work = Updating(settings, _catalogs(names, settings), pretranslate, diff)
    second = iter(made_by(work, late, settings))
    return tuple(o if o.error is not None or o.value is not None else next(second) for o in first)


def _catalogs(names: Iterable[str], settings: Settings) -> tuple[Catalog, ...]:
    """Every catalog of the run that can be read; what is wrong with others is told in time."""
    from l10n.cli.catalogs import readable

    there = tuple(Input(path, path) for path in names if Path(path).is_file())
    return tuple(readable(there, settings))


class _NeedsOthersError(L10nError):
    """A catalog cannot be updated without a look at the others."""


class Updating:
    """The work on one catalog; picklable."""

    def __init__(
        self,
        settings: Settings,
        others: tuple[Catalog, ...],
        pretranslate: bool,
        diff: bool,
        *,
        alone: bool = False,
    ) -> None:
        """Prepare the work.

        Args:
            settings: of the run.
            others: the catalogs of the run.
            pretranslate: whether new messages are filled from the translation memory.
            diff: whether changes of msgids are shown.
            alone: whether the others are not known yet.
        """
        self._settings, self._pretranslate, self._diff = settings, pretranslate, diff
        self._others, self._alone = others, alone
        self._limit = settings.configuration.max_file_bytes
        self._stamp = settings.stamp.hex()

    def __call__(self, job: Job, cache: Cache) -> Made | None:
        """Bring one catalog up to date, or make it; None where it needs the others.

        Raises:
            L10nError: a file cannot be read or written, or is no catalog.
        """
        from l10n.cli.making import Made

        if self._alone and self._pretranslate:
            return None
        template = read_utf8(job.template, limit=self._limit)
        known = self._known(job, template)
        if known is not None and cache.get(known) is not None:
            return Made(notes=(f"{job.catalog}: unchanged",))
        try:
            return self._made(job, template, cache)
        except _NeedsOthersError:
            return None

    def _made(self, job: Job, template: str, cache: Cache) -> Made:
        from l10n import api
        from l10n.cli.making import Made
        from l10n.project.writer import rewrite

        pot = api.parse_catalog(template, path=job.template)
        told: list[str] = []
        texts: list[str] = []

        def change(text: str | None) -> str:
            new, lines = self._changed(text, pot, job)
            told[:], texts[:] = lines, [new]
            return new

        written = rewrite(job.catalog, change, limit=self._limit)
        self._remember(job, template, pot, texts[0], written, cache)
        note = f"{job.catalog}: {told[0] if written else 'unchanged'}"
        return Made(notes=(note,), lines=tuple(told[1:]))

    def _changed(self, text: str | None, pot: Catalog, job: Job) -> tuple[str, list[str]]:
        """The new text of a catalog, and what was done to it."""
        from l10n import api
        from l10n.cli.catalog_style import catalog_text

        old = None if text is None else api.parse_catalog(text, path=job.catalog)
        refuse_other_locale(old, job.catalog, job.locale)
        result = self._updated(old, pot, job.catalog, job.locale)
        catalog, filled = self._filled(result.catalog)
        told = [("made: " if old is None else "") + summary(result.merged, filled)]
        if self._diff and old is not None:
            told.extend(_differences(old, result.catalog, job.catalog))
        return catalog_text(catalog, self._settings), told

    def _known(self, job: Job, template: str) -> bytes | None:
        """The key of a template and the catalog as it is; None where there is none."""
        if self._diff or self._pretranslate or not Path(job.catalog).is_file():
            return None
        return self._key(job, template, read_utf8(job.catalog, limit=self._limit))

    def _key(self, job: Job, template: str, catalog: str) -> bytes:
        return key_of("update", self._stamp, job, text_stamp(template), text_stamp(catalog))

    def _remember(
        self, job: Job, template: str, pot: Catalog, text: str, written: bool, cache: Cache
    ) -> None:
        """Remember that a catalog is up to date, if a second update would leave it as it is."""
        if self._diff or self._pretranslate:
            return
        if written:
            alone = Updating(self._settings, (), False, False, alone=True)
            try:
                again, _ = alone._changed(text, pot, job)
            except L10nError:
                return
            if again != text:
                return
        cache.put(self._key(job, template, text), True)

    def _updated(
        self, old: Catalog | None, template: Catalog, path: str, locale: str | None
    ) -> Updated:
        from l10n.catalog.update import updated
        from l10n.cli.catalog_style import prepared

        if old is None:
            made = _new(template, path, locale)
            old, template = replace(made, messages=()), replace(template, messages=made.messages)
        template = prepared(template, self._settings, old.language or locale)
        result = updated(old, template)
        if result.merged.kept == len(template.live):
            return result
        if self._alone:
            raise _NeedsOthersError("the other catalogs are not known")
        others = [c for c in self._others if c.path != path and c.language == old.language]
        return updated(old, template, compendium=others) if others else result

    def _filled(self, catalog: Catalog) -> tuple[Catalog, int]:
        """The catalog with what the memory knows, and for how many messages it knew something."""
        if not self._pretranslate:
            return catalog, 0
        from l10n.catalog.pretranslate import pretranslate

        filled, exact, fuzzy = pretranslate(catalog, self._memory)
        return filled, exact + fuzzy

    @cached_property
    def _memory(self) -> Memory:
        from l10n.cli.memories import memory_of

        return memory_of(self._others, self._settings)


def summary(merged: Merged, filled: int = 0) -> str:
    """What an update did, in one line: how many messages came out in which way."""
    parts = (
        (merged.kept, "exact"),
        (merged.moved + merged.normalised, "carried over"),
        (merged.adapted + merged.sentences + merged.similar, "to review"),
        (merged.new - filled, "new"),
        (filled, "from the memory"),
        (merged.obsolete, "obsolete"),
    )
    return ", ".join(f"{number} {way}" for number, way in parts if number > 0) or "empty"


def _differences(before: Catalog, after: Catalog, path: str) -> Iterator[str]:
    """For each text to review: where it stands, its change word by word, its translation."""
    from l10n.catalog.word_diff import changed, word_diff

    for message in changed(before, after):
        assert message.previous is not None
        yield f"{path}: {' '.join(message.references)}"
        for text in (word_diff(message.previous.msgid, message.msgid), message.msgstr[0]):
            yield f"  {' '.join(text.split())}"


def _new(template: Catalog, path: str, locale: str | None) -> Catalog:
    """A catalog without translations."""
    from l10n.catalog.create import new_catalog
    from l10n.errors import UsageError
    from l10n.project.places import locale_of_catalog

    locale = locale or locale_of_catalog(path)
    if locale is None:
        raise UsageError(
            "there is no such catalog, and its name does not tell the locale of a new one",
            path=path,
            remedy="check the path, or give --locale",
        )
    return new_catalog(template, locale)
