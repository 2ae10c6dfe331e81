"""What a reporter is given: one value for a whole run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from l10n.errors import L10nError
from l10n.finding import Finding, Severity
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from l10n.catalog.status import Progress, Waiting
    from l10n.plain.flag import FlagReport
    from l10n.readability.report import ReadingReport
    from l10n.reporters.history import Entry

Translate = Callable[[str], str]
Render = Callable[["Report", Translate], str]
Content = Any
"""A document's part of a report in some format: None, numbers, texts, lists and tables of them."""

BEGUN_PERCENT = 50.0
"""Share of words from which on a page counts as translated: below it the formulas of its language
would measure the source's words."""


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """What was found out about one document.

    Attributes:
        path: the file as the user named it.
        language: BCP 47 tag, or None where nobody said.
        title: the document's title, or "".
        source: its text, verbatim; spans of findings point into it.
        reading: how hard it is to read, or None when that was not asked.
        flags: what to rewrite first, or None when that was not asked.
        source_path: for a translation the document it translates, else None.
        source_text: the text of that document, or None.
        progress: how far its catalog is translated, or None.
        findings: about the translation or the file; those of ``flags`` are not repeated here.
        history: what earlier runs and this one found out, the oldest first; () without a history.
        waiting: which segments its catalog has no translation for, or None without a catalog.
        error: why nothing could be found out, or None.
    """

    path: str
    language: str | None
    title: str
    source: str
    reading: ReadingReport | None = None
    flags: FlagReport | None = None
    source_path: str | None = None
    source_text: str | None = None
    progress: Progress | None = None
    findings: tuple[Finding, ...] = ()
    history: tuple[Entry, ...] = ()
    waiting: Waiting | None = None
    error: L10nError | None = None

    @property
    def untranslated(self) -> bool:
        """Whether too little of the page is translated to say anything about its reading level."""
        return self.progress is not None and self.progress.percent < BEGUN_PERCENT

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """Those of the flag report and the others, sorted, each once."""
        flagged = self.flags.findings if self.flags is not None else ()
        if not self.findings:
            return flagged
        found = {(f.sort_key(), f.message): f for f in (*flagged, *self.findings)}
        return tuple(found[key] for key in sorted(found))


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a run.

    Attributes:
        command: ``score``, ``flag``, ``build``, ``check`` or ``report``.
        documents: one a document, in the order the user named them.
        version: of the toolkit.
        unread: how many further documents could not be read, and are told elsewhere.
    """

    command: str
    documents: tuple[DocumentReport, ...]
    version: str
    unread: int = 0

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, sorted by path, span and rule."""
        found = [f for document in self.documents for f in document.all_findings]
        return tuple(sorted(found, key=Finding.sort_key))


@dataclass(frozen=True, slots=True)
class Totals:
    """What is said of a run as a whole.

    Attributes:
        command: ``score``, ``flag``, ``build``, ``check`` or ``report``.
        version: of the toolkit.
        documents: how many are shown.
        counts: findings by severity, unreadable files counted as errors.
        unread: how many further documents could not be read, and are told elsewhere.
        fail_on: the lowest severity that makes the run fail, or ``never``.
        complete: whether all pages of the project are shown, so that others do not exist.
    """

    command: str
    version: str
    documents: int
    counts: Mapping[Severity, int]
    unread: int = 0
    fail_on: str = str(Severity.ERROR)
    complete: bool = False
