"""The work of ``l10n build`` on one document."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from l10n.cli.making import Made, remembered
from l10n.cli.output import deliver
from l10n.cli.plans import Job
from l10n.cli.settings import Settings
from l10n.cli.shares import Telling
from l10n.errors import CatalogError, L10nError, Said
from l10n.frozen import dataclass
from l10n.project.cache import Cache
from l10n.project.keys import key_of
from l10n.project.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.catalog.building.build import Built
    from l10n.catalog.message import Catalog
    from l10n.catalog.segmenting.segment import Segment
    from l10n.finding import Finding
    from l10n.text.document import Document


class Wishes(NamedTuple):
    """What the user wants of pages that are not complete; see the options."""

    fuzzy: bool
    mark_fuzzy: bool
    missing: str
    min_complete: int
    pseudo: str | None
    heading_ids: bool
    local_links: bool
    stamp: bool
    replace: bool


def leads(wishes: Wishes, settings: Settings) -> bool:
    """Whether links lead to translated pages."""
    return wishes.local_links or settings.configuration.local_links


@dataclass(frozen=True, slots=True)
class Building:
    """The work on one document; picklable.

    Attributes:
        settings: of the run.
        wishes: of the user.
        telling: how findings are shown.
        stamp: what tells this work from other work.
        own: whether every document has a catalog of its own, of which something has to fit.
    """

    settings: Settings
    wishes: Wishes
    telling: Telling
    stamp: bytes
    own: bool = False

    def __call__(self, job: Job, cache: Cache) -> Made:
        """Build and write one document; what went wrong is in its share."""

        texts = Texts(self.settings.configuration.max_file_bytes, job.source.given())
        stamps = texts.stamps(path for path in (job.source.path, job.catalog) if path)
        # Where links lead depends on which other pages are there.
        known = stamps is not None and not leads(self.wishes, self.settings)
        key = key_of("build", self.stamp.hex(), job, stamps) if known else None
        return remembered(cache, key, job.output, lambda: self._made(job, texts))

    def _made(self, job: Job, texts: Texts) -> Made:
        from l10n import api
        from l10n.cli.documents import unreadable
        from l10n.cli.replacing import refuse_to_undo, undone_by
        from l10n.remarks.front_matter import unread_front_matter
        from l10n.reporters.report import DocumentReport

        path, text = job.source.path, ""
        limit = self.settings.configuration.max_file_bytes
        language = self.settings.language or self.settings.configuration.source_language
        try:
            text = texts.read(path)
            document = api.parse(text, path=path, language=language)
            catalog = _catalog(document, job, self.wishes, self.settings, texts)
            built = _built(document, catalog, job, self.wishes, self.settings)
            if self.own and not built.translated and not built.findings:
                _need_fitting(catalog, job)
            locale = job.locale or catalog.language
            gone = undone_by(built, document, locale, job.output, limit)
            if not self.wishes.replace:
                refuse_to_undo(gone, built, catalog, job.output)
            bare = _bare(built, document, locale, job)
            made = _write(built, job, self.wishes, bare)
        except L10nError as error:
            return Made(shares=(self.telling.share(unreadable(path, text, error)),))
        report = DocumentReport(
            path=path,
            language=document.language,
            title=api.title_of(document),
            source=text,
            findings=(
                *unread_front_matter(document),
                *built.findings,
                *_told(gone, document, made, job),
            ),
        )
        share = self.telling.share(report, made.notes)
        return made._replace(notes=(), shares=(share,), lasting=not gone)


def _catalog(
    document: Document, job: Job, wishes: Wishes, settings: Settings, texts: Texts
) -> Catalog:
    """The translations for a document.

    Raises:
        UsageError: they are in another language than is asked for.
    """
    from l10n import api
    from l10n.catalog.building.pseudo import pseudo_catalog
    from l10n.catalog.segmenting.extract import extract
    from l10n.cli.guard import refuse_other_locale
    from l10n.project.policies import front_matter_policy

    if wishes.pseudo is not None:
        policy = front_matter_policy(settings.configuration)
        return pseudo_catalog(extract(document, policy=policy), wishes.pseudo)
    path = job.catalog or ""
    catalog = api.parse_catalog(texts.read(path), path=path)
    refuse_other_locale(catalog, path, job.locale, regions=True)
    return catalog


def _built(
    document: Document, catalog: Catalog, job: Job, wishes: Wishes, settings: Settings
) -> Built:
    from l10n.catalog.building.build import build
    from l10n.project.local_pages import lead_of
    from l10n.project.policies import front_matter_policy

    lead = None
    if leads(wishes, settings) and job.skips_untranslated and job.output and job.locale:
        lead = lead_of(settings.layout, job.source.path, job.output, job.locale)
    return build(
        document,
        catalog,
        locale=job.locale,
        policy=front_matter_policy(settings.configuration),
        fuzzy=wishes.fuzzy or wishes.mark_fuzzy,
        mark=wishes.mark_fuzzy,
        heading_ids=wishes.heading_ids or settings.configuration.heading_ids,
        stamp=wishes.stamp or settings.configuration.stamp,
        lead=lead,
    )


def _need_fitting(catalog: Catalog, job: Job) -> None:
    """Translations of which the page uses none are those of another page.

    Raises:
        CatalogError: there are such.
    """
    if not any(message.translated for message in catalog.messages):
        return
    remedy = "name the catalog of this document, or run l10n update first"
    raise CatalogError(
        "none of its translations is for a text of this document", path=job.catalog, remedy=remedy
    )


def _told(gone: Sequence[Segment], document: Document, made: Made, job: Job) -> Iterator[Finding]:
    """What the page that was written over had translated."""
    if not gone or made.digest is None:
        return
    from l10n.catalog.building.undone import undone_finding
    from l10n.text.spans import Lines

    lines = Lines(document.source)
    for segment in gone:
        yield undone_finding(document, lines, job.output or "", segment)


def _bare(built: Built, document: Document, locale: str | None, job: Job) -> bool:
    """Whether a page in the source's language would pass for a translation."""
    if built.translated or not built.segments:
        return False
    return job.skips_untranslated or bool(locale and locale != document.language)


def _write(built: Built, job: Job, wishes: Wishes, bare: bool) -> Made:
    """Write a page if it is as complete as it has to be.

    Args:
        built: the page.
        job: where it goes.
        wishes: how complete it has to be.
        bare: whether it would pass for a translation and has nothing of one.

    Raises:
        CatalogError: it is not, and neither a project nor a finding says where to go on.
        WriteError: it could not be written.
    """
    from l10n.cli.replacing import lines_of
    from l10n.project.writer import digest

    missing = built.segments - built.translated
    reason = ""
    if missing and wishes.missing == "fail":
        reason = Said(
            "%(missing)s of %(segments)s texts are not translated, in lines %(lines)s of the "
            "source",
            missing=missing,
            segments=built.segments,
            lines=lines_of(built.missing),
        )
    elif built.complete < wishes.min_complete:
        reason = Said("only %(value)s %% of the texts are translated", value=int(built.complete))
    if reason and (wishes.missing == "fail" or not job.skips_untranslated):
        raise CatalogError(
            Said("not built: %(reason)s", reason=reason),
            path=job.catalog,
            remedy="translate these in the catalog; l10n status counts them",
        )
    if bare:
        if not job.skips_untranslated and not built.findings:
            raise CatalogError(
                "not built: nothing is translated yet",
                path=job.catalog,
                remedy="translate the catalog; --fuzzy uses what waits for review",
            )
        reason = Said("nothing is translated yet")
    if reason:
        told = Said("%(path)s: not built: %(reason)s", path=job.output or "-", reason=reason)
        return Made(None, (told,))
    deliver(built.text, job.output)
    if job.output is None:
        return Made()
    told = Said(
        "%(path)s: %(translated)s of %(total)s texts translated",
        path=job.output,
        translated=built.translated,
        total=built.segments,
    )
    return Made(digest(built.text), (told,))
