"""The work of ``l10n update`` on one catalog after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from l10n.cli.guard import refuse_other_locale
from l10n.cli.settings import Settings
from l10n.errors import L10nError, Said, joined
from l10n.messages import N_
from l10n.project.keys import key_of, text_stamp
from l10n.project.tempfiles import has_stale
from l10n.text.files import read_utf8

if TYPE_CHECKING:
    from l10n.catalog.memory.store import Memory
    from l10n.catalog.message import Catalog
    from l10n.catalog.updating.update import Merged, Updated
    from l10n.cli.elsewhere import Elsewhere
    from l10n.cli.making import Made
    from l10n.project.cache import Cache
    from l10n.project.run import Outcome


class Job(NamedTuple):
    """A template, the catalog to change, and its locale (BCP 47) if it has to be made."""

    template: str
    catalog: str
    locale: str | None


def update_all(
    jobs: Sequence[Job],
    files: Sequence[str],
    settings: Settings,
    *,
    pretranslate: bool,
    diff: bool,
) -> tuple[Outcome[Job, Made], ...]:
    """Bring catalogs up to date, and tell what was done with each.

    First those whose messages are all there and translated. The others look for translations in all
    catalogs, as those are then: so it makes no difference who comes first.

    Args:
        jobs: every catalog to change, whether it is there or not.
        files: further catalogs that are there; those of the jobs may be among them.
        settings: of the run.
        pretranslate: whether new messages are filled from the translation memory.
        diff: whether changes of msgids are shown.
    """
    from l10n.cli.elsewhere import Elsewhere, elsewhere, holdings
    from l10n.cli.making import made_by

    own = tuple(dict.fromkeys(job.catalog for job in jobs))
    there = tuple(path for path in dict.fromkeys((*own, *files)) if Path(path).is_file())
    nowhere = Elsewhere() if there in ((), own) and len(own) == 1 else None
    first = None if pretranslate else nowhere
    held = "" if first is None else "nothing"
    done = made_by(Updating(settings, first, held, pretranslate, diff), jobs, settings)
    if all(_is_over(outcome) for outcome in done):
        return done
    if settings.cache is not None:
        held = holdings(there, settings)
        done = _continued(done, Updating(settings, None, held, pretranslate, diff), settings)
        if all(_is_over(outcome) for outcome in done):
            return done
    others = elsewhere(there, own, settings)
    return _continued(done, Updating(settings, others, held, pretranslate, diff), settings)


def _is_over(outcome: Outcome[Job, Made]) -> bool:
    return outcome.error is not None or outcome.value is not None


def _continued(
    done: Sequence[Outcome[Job, Made]], work: Updating, settings: Settings
) -> tuple[Outcome[Job, Made], ...]:
    """The outcomes, with another try for those that needed to know the other catalogs."""
    from l10n.cli.making import made_by

    late = [outcome.item for outcome in done if not _is_over(outcome)]
    again = iter(made_by(work, late, settings))
    return tuple(outcome if _is_over(outcome) else next(again) for outcome in done)


class _NeedsOthersError(L10nError):
    """A catalog cannot be updated without a look at the others."""


class Updating:
    """The work on one catalog; picklable."""

    def __init__(
        self,
        settings: Settings,
        others: Elsewhere | None,
        held: str,
        pretranslate: bool,
        diff: bool,
    ) -> None:
        """Prepare the work.

        Args:
            settings: of the run.
            others: all catalogs; None where they have not been read.
            held: a hash of all translations in them; "" where that is not known either.
            pretranslate: whether new messages are filled from the translation memory.
            diff: whether changes of msgids are shown.
        """
        self._settings, self._pretranslate, self._diff = settings, pretranslate, diff
        self._others, self._held = others, held
        self._limit = settings.configuration.max_file_bytes
        self._stamp = settings.stamp.hex()

    def __call__(self, job: Job, cache: Cache) -> Made | None:
        """Bring one catalog up to date, or make it; None where it needs the others.

        Raises:
            L10nError: a file cannot be read or written, or is no catalog.
        """
        from l10n.cli.making import Made

        if self._others is None and self._pretranslate:
            return None
        template = read_utf8(job.template, limit=self._limit)
        known = self._known(job, template)
        over = None if known is None else cache.get(known)
        if over:
            return Made(notes=(Said("%(path)s: unchanged", path=job.catalog),))
        if over is False or (self._others is None and self._held):
            return None
        try:
            return self._made(job, template, cache)
        except _NeedsOthersError:
            if known is not None:
                cache.put(known, False)
            return None

    def _made(self, job: Job, template: str, cache: Cache) -> Made:
        from l10n.cli.catalogs import parsed
        from l10n.cli.making import Made
        from l10n.project.writer import rewrite

        pot = parsed(template, job.template)
        told: list[str] = []
        texts: list[str] = []

        def change(text: str | None) -> str:
            new, lines = self._changed(text, pot, job)
            told[:], texts[:] = lines, [new]
            return new

        written = rewrite(job.catalog, change, limit=self._limit)
        self._remember(job, template, pot, texts[0], written, cache)
        done = told[0] if written else Said("unchanged")
        note = Said("%(path)s: %(done)s", path=job.catalog, done=done)
        return Made(notes=(note,), lines=tuple(told[1:]))

    def _changed(self, text: str | None, pot: Catalog, job: Job) -> tuple[str, list[str]]:
        """The new text of a catalog, and what was done to it."""
        from l10n.cli.catalog_style import catalog_text
        from l10n.cli.catalogs import parsed

        old = None if text is None else parsed(text, job.catalog)
        refuse_other_locale(old, job.catalog, job.locale)
        result = self._updated(old, pot, job.catalog, job.locale)
        catalog, filled = self._filled(result.catalog)
        done = summary(result.merged, filled)
        told = [Said("made: %(done)s", done=done) if old is None else done]
        if self._diff and old is not None:
            told.extend(_differences(old, result.catalog, job.catalog))
        return catalog_text(catalog, self._settings), told

    def _known(self, job: Job, template: str) -> bytes | None:
        """The key of a template and the catalog as it is; None where there is none, or where a
        killed run left something for the writer to take away.
        """
        catalog = Path(job.catalog)
        if self._diff or self._pretranslate or has_stale(catalog) or not catalog.is_file():
            return None
        return self._key(job, template, read_utf8(job.catalog, limit=self._limit))

    def _key(self, job: Job, template: str, catalog: str) -> bytes:
        texts = text_stamp(template), text_stamp(catalog)
        return key_of("update", self._stamp, self._held, job, *texts)

    def _remember(
        self, job: Job, template: str, pot: Catalog, text: str, written: bool, cache: Cache
    ) -> None:
        """Remember that a catalog is up to date, if a second update would leave it as it is; and
        that it needs the others, if so.
        """
        if self._diff or self._pretranslate or not cache.keeps:
            return
        alone = Updating(self._settings, None, "", False, False)
        for way in (alone, self) if written else (self,):
            try:
                same = not written or way._changed(text, pot, job)[0] == text
            except _NeedsOthersError:
                cache.put(way._key(job, template, text), False)
                continue
            except L10nError:
                return
            if same:
                cache.put(way._key(job, template, text), True)
            return

    def _updated(
        self, old: Catalog | None, template: Catalog, path: str, locale: str | None
    ) -> Updated:
        from l10n.catalog.updating.carry import has_text
        from l10n.catalog.updating.update import updated
        from l10n.cli.catalog_style import prepared

        if old is None:
            made = _new(template, path, locale)
            old, template = replace(made, messages=()), replace(template, messages=made.messages)
            if self._others is not None:
                old = self._others.former(template, old.language) or old
        template = prepared(template, self._settings, old.language or locale)
        if self._others is not None:
            return updated(old, template, compendium=self._others.compendium(old.language))
        result = updated(old, template)
        if result.merged.kept < len(template.live) or not all(map(has_text, result.catalog.live)):
            raise _NeedsOthersError("the other catalogs are not known")
        return result

    def _filled(self, catalog: Catalog) -> tuple[Catalog, int]:
        """The catalog with what the memory knows, and for how many messages it knew something."""
        if not self._pretranslate:
            return catalog, 0
        from l10n.catalog.memory.pretranslate import pretranslate

        filled, exact, fuzzy = pretranslate(catalog, self._memory)
        return filled, exact + fuzzy

    @cached_property
    def _memory(self) -> Memory:
        from l10n.cli.memories import memory_of

        catalogs = () if self._others is None else self._others.catalogs
        return memory_of(catalogs, self._settings)


def summary(merged: Merged, filled: int = 0) -> str:
    """What an update did, in one line: how many messages came out in which way."""
    parts = (
        (merged.kept, N_("%(number)s exact")),
        (merged.moved + merged.normalised, N_("%(number)s carried over")),
        (merged.adapted + merged.sentences + merged.similar, N_("%(number)s to review")),
        (merged.new - filled, N_("%(number)s new")),
        (filled, N_("%(number)s from the memory")),
        (merged.obsolete, N_("%(number)s obsolete")),
    )
    return joined(Said(way, number=number) for number, way in parts if number > 0) or Said("empty")


def _differences(before: Catalog, after: Catalog, path: str) -> Iterator[str]:
    """For each text to review: where it stands, its change word by word, its translation."""
    from l10n.catalog.updating.word_diff import changed, word_diff

    for message in changed(before, after):
        assert message.previous is not None
        yield f"{path}: {' '.join(message.references)}"
        for text in (word_diff(message.previous.msgid, message.msgid), message.msgstr[0]):
            yield f"  {' '.join(text.split())}"


def _new(template: Catalog, path: str, locale: str | None) -> Catalog:
    """A catalog without translations."""
    from l10n.catalog.updating.create import new_catalog
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
