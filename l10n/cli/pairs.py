"""Checks of pairs of documents and of catalogs, one after the other or in several processes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from l10n.cli.check_plan import Plan, Work
from l10n.cli.documents import unreadable
from l10n.cli.inputs import STDIN, stdin
from l10n.cli.settings import Settings
from l10n.cli.shares import Share, Telling, documents, shares
from l10n.errors import FrontMatterError, L10nError
from l10n.frozen import dataclass
from l10n.project.texts import Texts

if TYPE_CHECKING:
    from l10n.catalog.message import Catalog
    from l10n.catalog.segmenting.policy import FrontMatterPolicy
    from l10n.fidelity.metadata.policy import Policy
    from l10n.finding import Finding
    from l10n.project.layout import Layout
    from l10n.reporters.report import DocumentReport
    from l10n.text.document import Document


_SMALL = 1 << 16
"""Documents up to this length are kept: a few of them take little memory."""


def checks(
    plan: Plan, settings: Settings, *, command: str, format_: str, rewrite: bool = False
) -> tuple[Share, ...]:
    """The shares of translations and catalogs, in their order, then of pages without them.

    With ``rewrite``, targets are rewrites in the language of their sources.
    """
    work = replace(Checking.of(settings), rewrite=rewrite)
    telling = Telling(command, format_, settings.locale, settings.choice)
    found = shares(work, plan.work, settings, command=command, format_=format_, beside=_source_of)
    return (*found, *map(telling.share, page_reports(plan.pages)))


def reports(
    items: Sequence[Work], settings: Settings, *, rewrite: bool = False
) -> tuple[DocumentReport, ...]:
    """The whole reports of translations and catalogs, in their order; ``rewrite`` as above."""
    work = replace(Checking.of(settings), rewrite=rewrite)
    return documents(work, items, settings, beside=_source_of)


def _source_of(item: Work) -> str:
    """Translations of one source are checked one after the other: it is read once for them."""
    return item.source or ""


def page_reports(findings: Sequence[Finding]) -> tuple[DocumentReport, ...]:
    """One report a file of what is to be said about pages without their counterpart."""
    from l10n.reporters.report import DocumentReport

    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        by_path.setdefault(finding.path or "", []).append(finding)
    return tuple(
        DocumentReport(path, None, "", "", findings=tuple(by_path[path])) for path in by_path
    )


@dataclass(frozen=True, slots=True)
class Checking:
    """The work on one pair or catalog; picklable.

    Attributes:
        policy: what the project lets its translations do.
        front: which front matter is translated, to build a page again.
        language: BCP 47 tag of sources that say nothing, or None.
        rewrite: whether targets are rewrites in the language of their sources.
        layout: of a project whose pages lead to translated pages, else None.
    """

    policy: Policy
    front: FrontMatterPolicy
    language: str | None
    rewrite: bool = False
    layout: Layout | None = None

    @classmethod
    def of(cls, settings: Settings) -> Checking:
        """Checks as the settings want them."""
        from l10n.project.policies import fidelity_policy, front_matter_policy

        configuration = settings.configuration
        policy = fidelity_policy(configuration, settings.termbase, settings.schema)
        front = front_matter_policy(configuration)
        layout = settings.layout if configuration.local_links else None
        return cls(policy, front, configuration.source_language, layout=layout)

    def needs(self, item: Work) -> tuple[str, ...]:
        """The target, its source, and its catalog."""
        return tuple(p for p in (item.target, item.source, item.catalog) if p is not None)

    def given(self, item: Work) -> Mapping[str, str]:
        """Standard input."""
        return {STDIN: stdin()} if STDIN in self.needs(item) else {}

    def notes(self, document: DocumentReport) -> tuple[str, ...]:
        """Nothing."""
        return ()

    def __call__(self, item: Work, texts: Texts) -> tuple[DocumentReport, ...]:
        """The report of a target, and of its catalog where that has something of its own to say.

        What makes a file unreadable is in its report.
        """
        found: list[DocumentReport] = []
        target = ""
        try:
            target = texts.read(item.target)
            if item.source is None:
                return (_catalog_report(item, target, self.policy),)
            source = texts.read(item.source)
            if self.rewrite:
                return (_rewrite_report(item, source, target, self.policy),)
            found.append(_pair_report(item, source, target, self.policy))
            if item.catalog is not None:
                return self._with_catalog(found[0], item, item.catalog, texts.read(item.catalog))
        except L10nError as error:
            path = error.path or item.target
            found.append(unreadable(path, target if path == item.target else "", error))
        return tuple(found)

    def _with_catalog(
        self, page: DocumentReport, item: Work, name: str, text: str
    ) -> tuple[DocumentReport, ...]:
        """A page and its catalog: what both would say is said of the page, while it is fresh."""
        from l10n import api
        from l10n.catalog.building.fresh import is_begun
        from l10n.fidelity.pages import outdated

        catalog = api.parse_catalog(text, path=name)
        report = _report(Work(None, name, item.locale), text, catalog, self.policy)
        if not is_begun(catalog):
            return (page, report)
        if self._is_fresh(item, page, catalog):
            own = tuple(f for f in report.findings if f.rule in _of_catalogs_alone())
            return (page, replace(report, findings=own))
        stale = outdated(page.path, name)
        return (replace(page, findings=(stale, *page.findings)), report)

    def _is_fresh(self, item: Work, page: DocumentReport, catalog: Catalog) -> bool:
        """Whether the catalog makes the page of its source."""
        from l10n.catalog.building.fresh import is_fresh
        from l10n.project.local_pages import leads_of

        source = _document(page.source_text or "", item.source, self.language)
        return is_fresh(
            _document(page.source, item.target),
            source,
            catalog,
            locale=item.locale,
            policy=self.front,
            leads=leads_of(self.layout, item.source, item.target, item.locale),
        )


def _catalog_report(item: Work, text: str, policy: Policy) -> DocumentReport:
    """The report of a catalog; one of the project that nobody has begun has no findings."""
    from l10n import api

    return _report(item, text, api.parse_catalog(text, path=item.target), policy)


def _report(item: Work, text: str, catalog: Catalog, policy: Policy) -> DocumentReport:
    from l10n.catalog.building.fresh import is_begun
    from l10n.fidelity.catalog_check import check_catalog
    from l10n.reporters.report import DocumentReport

    begun = item.locale is None or is_begun(catalog)
    findings = check_catalog(catalog, policy=policy) if begun else ()
    return DocumentReport(item.target, catalog.language, "", text, findings=findings)


def _of_catalogs_alone() -> frozenset[str]:
    """The rules whose findings no page shows."""
    from l10n.fidelity.registry import CATALOG_RULES
    from l10n.fidelity.rules.message_untranslated import message_untranslated

    return frozenset(r.rule.id for r in CATALOG_RULES if r is not message_untranslated)


def _pair_report(item: Work, source: str, target: str, policy: Policy) -> DocumentReport:
    from l10n import api
    from l10n.fidelity.check import check
    from l10n.reporters.report import DocumentReport

    original = _document(source, item.source)
    findings: tuple[Finding, ...]
    try:
        document = _document(target, item.target)
    except FrontMatterError:
        findings = _broken_front(item, source, target, policy)
        language, title = item.locale, ""
    else:
        findings = check(original, document, policy=policy, target_language=item.locale)
        language, title = document.language, api.title_of(document)
    return DocumentReport(
        path=item.target,
        language=language,
        title=title,
        source=target,
        source_path=item.source,
        source_text=source,
        findings=findings,
    )


def _rewrite_report(item: Work, source: str, target: str, policy: Policy) -> DocumentReport:
    from l10n import api
    from l10n.fidelity.rewriting.rewrite import check_rewrite
    from l10n.reporters.report import DocumentReport

    document, original = _document(target, item.target), _document(source, item.source)
    _refuse_translation(original, document)
    return DocumentReport(
        path=item.target,
        language=document.language,
        title=api.title_of(document),
        source=target,
        source_path=item.source,
        source_text=source,
        findings=check_rewrite(original, document, policy=policy),
    )


def _refuse_translation(source: Document, target: Document) -> None:
    """A rewrite is in the language of its original.

    Raises:
        UsageError: it is in another one.
    """
    from l10n.errors import Said, UsageError
    from l10n.fidelity.language.spoken import spoken_language
    from l10n.languages.tags import primary

    here = source.language
    there = spoken_language(target, here, None) or target.language
    if here and there and primary(here) != primary(there):
        raise UsageError(
            Said(
                'this is in "%(language)s", the original in "%(other)s"',
                language=there,
                other=here,
            ),
            path=target.path,
            remedy="leave out --rewrite to check a translation",
        )


def _broken_front(item: Work, source: str, target: str, policy: Policy) -> tuple[Finding, ...]:
    """The check of a translation whose front matter cannot be read: that is a finding."""
    from l10n.fidelity.check import check_texts

    return check_texts(
        source,
        target,
        source_path=item.source,
        target_path=item.target,
        target_language=item.locale,
        policy=policy,
    )


def _document(text: str, path: str | None, language: str | None = None) -> Document:
    """A document: every locale has a translation of a source, and each is looked at twice."""
    read = _kept if len(text) <= _SMALL else _parsed
    return read(text, path, language)


def _parsed(text: str, path: str | None, language: str | None) -> Document:
    from l10n import api
    from l10n.text.plain_text import refuse_html

    refuse_html(text, path)
    return api.parse(text, path=path, language=language)


_kept = lru_cache(maxsize=32)(_parsed)
