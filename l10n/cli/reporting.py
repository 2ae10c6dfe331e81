"""The work of ``l10n report`` on one document: scores, flags, and for a translation its check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from l10n.cli.check_plan import Work
from l10n.cli.documents import Reading
from l10n.cli.inputs import Input
from l10n.cli.pairs import Checking
from l10n.errors import L10nError
from l10n.frozen import dataclass
from l10n.project.texts import Texts

if TYPE_CHECKING:
    from l10n.reporters.report import DocumentReport

_OF_THE_SOURCE = (
    "fidelity.untranslated-block",
    "fidelity.partly-untranslated-block",
    "fidelity.title-untranslated",
    "fidelity.alt-text-untranslated",
    "fidelity.wrong-language",
)
"""What is said of every text that is not translated: of little use where most are not."""


class Item(NamedTuple):
    """A document to report.

    Attributes:
        document: its file.
        pair: for a translation what it is checked against, else None.
        catalog: the catalog of a translation, or None.
    """

    document: Input
    pair: Work | None = None
    catalog: str | None = None


@dataclass(frozen=True, slots=True)
class Reporting:
    """The work on one document; picklable.

    Attributes:
        reading: scores and flags.
        checking: checks of translations.
    """

    reading: Reading
    checking: Checking

    def needs(self, item: Item) -> tuple[str, ...]:
        """The document, and for a translation its source and catalog."""
        source = None if item.pair is None else item.pair.source
        return tuple(p for p in (item.document.path, source, item.catalog) if p is not None)

    def given(self, item: Item) -> Mapping[str, str]:
        """Standard input."""
        return self.reading.given(item.document)

    def notes(self, document: DocumentReport) -> tuple[str, ...]:
        """Nothing."""
        return ()

    def __call__(self, item: Item, texts: Texts) -> tuple[DocumentReport, ...]:
        """The report of one document."""
        document = self.reading.report(item.document.path, texts)
        if item.pair is None or document.error is not None:
            return (document,)
        checks = self.checking(item.pair, texts)
        check = next((c for c in checks if c.path == document.path), checks[-1])
        if check.error is not None:
            return (document,)
        whole = replace(
            document,
            source_path=check.source_path,
            source_text=check.source_text,
            findings=check.findings,
        )
        whole = self._progressed(whole, item.catalog, texts)
        return (_begun(whole) if whole.untranslated else whole,)

    def _progressed(
        self, document: DocumentReport, catalog: str | None, texts: Texts
    ) -> DocumentReport:
        """How far the catalog of a translation is, and what it lacks; as it was where there is none
        that can be read."""
        from l10n import api
        from l10n.catalog.segmenting.segments import segments_of
        from l10n.catalog.status import progress, waiting

        if catalog is None:
            return document
        try:
            found = api.parse_catalog(texts.read(catalog), path=catalog)
        except L10nError:
            return document
        language = self.reading.language
        source = api.parse(document.source_text or "", path=document.source_path, language=language)
        segments = segments_of(source, policy=self.checking.front)
        return replace(document, progress=progress(found), waiting=waiting(found, segments))


def _begun(document: DocumentReport) -> DocumentReport:
    """The report of a page of which most is in the language of the source."""
    findings = tuple(f for f in document.findings if f.rule not in _OF_THE_SOURCE)
    return replace(document, reading=None, flags=None, findings=findings)
