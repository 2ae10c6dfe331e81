"""Reading reports of documents, one after the other or in several processes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from l10n.cli.guard import refuse_inputs
from l10n.cli.inputs import Input
from l10n.cli.output import complain, deliver, note, show
from l10n.cli.settings import Settings
from l10n.errors import L10nError
from l10n.project.run import run

if TYPE_CHECKING:
    from l10n.plain.flag import FlagReport
    from l10n.readability.report import ReadingReport
    from l10n.readability.targets import Targets
    from l10n.reporters.report import DocumentReport, Report
    from l10n.text.document import Document

CLEAN, FOUND, COULD_NOT_RUN = 0, 1, 2
_FOR_PEOPLE = frozenset({"text", "concise", "markdown"})


@dataclass(frozen=True, slots=True)
class Reading:
    """The work on one document; picklable.

    Attributes:
        scores: whether to score it.
        flags: whether to say what to rewrite.
        language: BCP 47 tag for documents that say nothing, or None.
        audience: limits by audience and formula; empty for the defaults.
        limit: the largest file, in bytes.
    """

    scores: bool
    flags: bool
    language: str | None
    audience: Mapping[str, Mapping[str, float]]
    limit: int

    def __call__(self, item: Input) -> DocumentReport:
        """The report of one document; what makes it unreadable is in the report."""
        from l10n import api
        from l10n.languages.stated import check_language
        from l10n.reporters.report import DocumentReport

        text = ""
        try:
            text = item.read(self.limit)
            document = api.parse(text, path=item.path, language=self.language)
            check_language(document)
            return DocumentReport(
                path=item.path,
                language=document.language,
                title=api.title_of(document),
                source=text,
                reading=self._reading(document) if self.scores else None,
                flags=self._flags(document) if self.flags else None,
            )
        except L10nError as error:
            return unreadable(item.path, text, error)

    def _reading(self, document: Document) -> ReadingReport:
        from l10n.readability.report import score_document

        return score_document(document, targets=self._targets())

    def _flags(self, document: Document) -> FlagReport:
        from l10n.plain.flag import flag_document

        return flag_document(document, targets=self._targets())

    def _targets(self) -> Targets:
        from l10n.readability.targets import DEFAULTS

        return {**DEFAULTS, **self.audience}


def unreadable(path: str, text: str, error: L10nError) -> DocumentReport:
    """The report of a document that cannot be used."""
    from l10n.reporters.report import DocumentReport

    return DocumentReport(path=path, language=None, title="", source=text, error=error)


def readings(
    items: Sequence[Input], settings: Settings, *, scores: bool, flags: bool
) -> tuple[DocumentReport, ...]:
    """The reports of documents, in their order."""
    configuration = settings.configuration
    language = settings.language or configuration.source_language
    work = Reading(scores, flags, language, configuration.audience, configuration.max_file_bytes)
    return tuple(outcome.result() for outcome in run(work, items, settings.jobs))


def finish(
    documents: Sequence[DocumentReport],
    settings: Settings,
    *,
    command: str,
    format_: str,
    output: str | None = None,
    on_stderr: bool = False,
) -> int:
    """Show a report, complain about what could not be read, and tell the exit code.

    Raises:
        UsageError: the report would replace a document.
        WriteError: the report could not be written.
    """
    refuse_inputs([output], [path for d in documents for path in (d.path, d.source_path)])
    report = _report(documents, settings, command, format_)
    from l10n.reporters.registry import get

    text = get(format_)(report, settings.translate) if report.documents else ""
    for document in documents:
        if document.error is not None:
            complain(document.error)
    if report.documents:
        _send(text, output, on_stderr)
    if any(document.error is not None for document in documents):
        return COULD_NOT_RUN
    return FOUND if settings.fails(report.findings) else CLEAN


def _send(text: str, output: str | None, on_stderr: bool) -> None:
    if on_stderr:
        show(text)
    elif deliver(text, output):
        note(f"{output}: written")


def _report(
    documents: Sequence[DocumentReport], settings: Settings, command: str, format_: str
) -> Report:
    from l10n import __version__
    from l10n.reporters.report import Report

    shown = tuple(
        _kept(document, settings)
        for document in documents
        if document.error is None or format_ not in _FOR_PEOPLE
    )
    unread = len(documents) - len(shown)
    return Report(command=command, documents=shown, version=__version__, unread=unread)


def _kept(document: DocumentReport, settings: Settings) -> DocumentReport:
    """A document's report with the findings that were asked for."""
    flags = document.flags
    if flags is not None:
        works = [replace(work, findings=settings.kept(work.findings)) for work in flags.sections]
        findings = settings.kept(flags.findings)
        flags = replace(flags, findings=findings, sections=tuple(works))
    return replace(document, flags=flags, findings=settings.kept(document.findings))
