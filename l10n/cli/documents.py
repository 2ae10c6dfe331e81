"""Reading reports of documents, and how a run that shows something ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.cli.folding import Unfolding
from l10n.cli.guard import PAGES, refuse_inputs
from l10n.cli.inputs import Input
from l10n.cli.output import STANDARD, complain, deliver, emit, note, show
from l10n.cli.settings import Settings
from l10n.cli.shares import FOR_PEOPLE, Share, Telling, documents
from l10n.errors import L10nError, Said
from l10n.finding import Severity
from l10n.frozen import dataclass
from l10n.project.texts import Texts

if TYPE_CHECKING:
    from l10n.plain.flag import FlagReport
    from l10n.readability.gate import Limit
    from l10n.readability.report import ReadingReport
    from l10n.readability.targets import Targets
    from l10n.reporters.report import DocumentReport, Totals
    from l10n.text.document import Document

CLEAN, FOUND, COULD_NOT_RUN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Reading:
    """The work on one document; picklable.

    Attributes:
        scores: whether to score it.
        flags: whether to say what to rewrite.
        language: BCP 47 tag for documents that say nothing, or None.
        audience: limits by audience and formula; empty for the defaults.
        limits: what a document may not be harder than.
    """

    scores: bool
    flags: bool
    language: str | None
    audience: Mapping[str, Mapping[str, float]]
    limits: tuple[Limit, ...] = ()

    @classmethod
    def of(
        cls,
        settings: Settings,
        *,
        scores: bool = True,
        flags: bool = False,
        limits: tuple[Limit, ...] = (),
    ) -> Reading:
        """Scores, and with ``flags`` what to rewrite, as the settings want them."""
        configuration = settings.configuration
        language = settings.language or configuration.source_language
        return cls(scores, flags, language, configuration.audience, limits)

    def needs(self, item: Input) -> tuple[str, ...]:
        """The document."""
        return (item.path,)

    def given(self, item: Input) -> Mapping[str, str]:
        """Standard input."""
        return item.given()

    def __call__(self, item: Input, texts: Texts) -> tuple[DocumentReport, ...]:
        """The report of one document; what makes it unreadable is in the report."""
        return (self.report(item.path, texts),)

    def report(self, path: str, texts: Texts) -> DocumentReport:
        """The report of a document by its path."""
        from l10n import api
        from l10n.languages.stated import check_language
        from l10n.reporters.report import DocumentReport
        from l10n.text.plain_text import refuse_html

        text = ""
        try:
            text = texts.read(path)
            refuse_html(text, path)
            document = api.parse(text, path=path, language=self.language)
            check_language(document)
            flags = self._flags(document) if self.flags else None
            found = DocumentReport(
                path=path,
                language=document.language,
                title=api.title_of(document),
                source=text,
                reading=self._reading(document, flags) if self.scores else None,
                flags=flags,
            )
        except L10nError as error:
            return unreadable(path, text, error)
        return self._judged(found)

    def notes(self, document: DocumentReport) -> tuple[str, ...]:
        """That no limit can judge it: a gate must not look passed where it was never closed."""
        from l10n.readability.gate import NOT_JUDGED, judged

        if not self.limits or document.reading is None or judged(document.reading, self.limits):
            return ()
        if any(finding.rule == NOT_JUDGED.id for finding in document.findings):
            return ()
        names = ", ".join(limit.formula for limit in self.limits)
        return (
            Said("%(path)s: not judged, no value of %(names)s", path=document.path, names=names),
        )

    def _judged(self, document: DocumentReport) -> DocumentReport:
        """A report with the limits that its document does not keep."""
        if not self.limits or document.reading is None:
            return document
        from l10n.readability.gate import above

        return replace(document, findings=tuple(above(document.reading, self.limits)))

    def _reading(self, document: Document, flags: FlagReport | None) -> ReadingReport:
        if flags is not None:
            return flags.subject.reading
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
    """The whole reports of documents, in their order."""
    return documents(Reading.of(settings, scores=scores, flags=flags), items, settings)


def kept(document: DocumentReport, settings: Settings) -> DocumentReport:
    """A document's report with the findings that were asked for."""
    return settings.choice.of(document)


def finish(
    results: Sequence[Share | DocumentReport],
    settings: Settings,
    *,
    command: str,
    format_: str,
    output: str | None = None,
    on_stderr: bool = False,
    complete: bool = False,
) -> int:
    """Show a report, complain about what could not be read, and tell the exit code.

    Args:
        results: documents, or what is left of them when their part is rendered.
        settings: of the run.
        command: its name.
        format_: how to show the report.
        output: a file for it; None for standard output.
        on_stderr: whether standard output is taken by something else.
        complete: whether all pages of the project are in it.

    Raises:
        UsageError: the report would replace a document.
        WriteError: the report could not be written.
    """
    telling = Telling(command, format_, settings.locale, settings.choice)
    found = [r if isinstance(r, Share) else telling.share(r) for r in results]
    refuse_inputs(
        [output],
        [path for s in found for path in (s.path, s.source)],
        PAGES if format_ in FOR_PEOPLE else (),
    )
    from l10n.reporters.registry import format_of

    shown = [s for s in found if s.error is None or format_ not in FOR_PEOPLE]
    totals = _totals(shown, len(found) - len(shown), command, settings.limit)
    totals = replace(totals, complete=complete)
    for share in found:
        for text in share.notes:
            note(text)
    if shown:
        parts = Unfolding(share.content for share in shown)
        pieces = format_of(format_).whole(parts, totals, settings.translate)
        _send(_painted(pieces, format_, output, settings), output, on_stderr)
    return _ended([share.error for share in found], totals.counts, settings)


def ended(documents: Sequence[DocumentReport], settings: Settings) -> int:
    """Complain about what could not be read, and tell the exit code.

    Args:
        documents: with the findings that were asked for.
        settings: of the run.
    """
    from l10n.reporters.items import counts

    found = [counts(document) for document in documents]
    total = {severity: sum(each[severity] for each in found) for severity in Severity}
    return _ended([document.error for document in documents], total, settings)


def _ended(
    errors: Sequence[L10nError | None], counts: Mapping[Severity, int], settings: Settings
) -> int:
    told = [error for error in errors if error is not None]
    for error in told:
        complain(error)
    if told:
        return COULD_NOT_RUN
    if settings.write_baseline is not None:
        return CLEAN
    return FOUND if settings.fails(counts) else CLEAN


def _painted(
    pieces: Iterable[str], format_: str, output: str | None, settings: Settings
) -> Iterable[str]:
    """Text for people in colour, where it goes to a terminal that shows it."""
    if format_ != "text" or output not in (None, STANDARD):
        return pieces
    import os
    import sys

    from l10n.reporters.colour import coloured, wanted

    if not wanted(os.environ, sys.stdout.isatty()):
        return pieces
    return [coloured("".join(pieces), settings.translate)]


def _send(pieces: Iterable[str], output: str | None, on_stderr: bool) -> None:
    if on_stderr:
        show("".join(pieces))
    elif output is None or output == STANDARD:
        emit(pieces)  # every format escapes what it quotes
    elif deliver(pieces, output):
        note(Said("%(path)s: written", path=output))


def _totals(shown: Sequence[Share], unread: int, command: str, fail_on: str) -> Totals:
    from l10n import __version__
    from l10n.reporters.report import Totals

    counts = {severity: sum(s.by_severity[severity] for s in shown) for severity in Severity}
    return Totals(command, __version__, len(shown), counts, unread, fail_on)
