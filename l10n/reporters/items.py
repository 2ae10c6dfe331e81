"""Findings as every line-based format needs them: unreadable files too, with fingerprints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.errors import L10nError, Said
from l10n.finding import Certainty, Finding, Position, Rule, Severity
from l10n.frozen import dataclass
from l10n.reporters.report import DocumentReport, Report, Totals
from l10n.text.spans import Lines, Span

UNREADABLE = "document.unreadable"
"""The rule id under which machine formats show a file that could not be used."""


@dataclass(frozen=True, slots=True)
class Item:
    """A finding with the document it belongs to.

    Attributes:
        finding: the finding.
        document: its document.
        excerpt: the flagged text, or the line where the finding is about a place without text.
        fingerprint: hexadecimal SHA-256 of rule, path, excerpt and the how-many-eth of its kind
            this is: it does not change when lines move.
    """

    finding: Finding
    document: DocumentReport
    excerpt: str
    fingerprint: str

    @property
    def path(self) -> str:
        """The file as the user named it."""
        return self.finding.path or self.document.path


def document_items(document: DocumentReport) -> Iterator[Item]:
    """Every finding of one document."""
    from hashlib import sha256

    seen: Counter[tuple[str, str]] = Counter()
    lines = Lines(document.source)
    found = document.all_findings
    if document.error is not None:
        found = (error_finding(document, document.error), *found)
    for finding in found:
        text = _excerpt(document.source, finding, lines)
        same = (finding.rule, text)
        seen[same] += 1
        parts = (finding.rule, finding.path or document.path, text, str(seen[same]))
        joined = "\0".join(parts).encode("utf-8", "backslashreplace")
        yield Item(finding, document, text, sha256(joined).hexdigest())


def error_finding(document: DocumentReport, error: L10nError) -> Finding:
    """A file that could not be used, as a finding."""
    place = Position(error.line or 1, 1)
    return Finding(
        rule=UNREADABLE,
        severity=Severity.ERROR,
        certainty=Certainty.CERTAIN,
        path=error.path or document.path,
        span=Span(0, 0),
        start=place,
        end=place,
        template=error.reason if isinstance(error.reason, Said) else Said(error.reason),
        advice=error.remedy if isinstance(error.remedy, Said) else Said(error.remedy),
    )


def _excerpt(source: str, finding: Finding, lines: Lines) -> str:
    text = finding.span.of(source)
    if not text.strip() and source:
        line = min(finding.line, len(lines.starts))
        text = lines.span(line).of(source)
    return " ".join(text.split())


def rules_by_id() -> dict[str, Rule]:
    """Every rule of the toolkit by its id, in the order of the registries."""
    from l10n.project.explanations import rules

    return {rule.id: rule for rule in rules()}


def counts(document: DocumentReport) -> dict[Severity, int]:
    """How many findings of each severity; a file that could not be used is an error."""
    found = Counter(finding.severity for finding in document.all_findings)
    found[Severity.ERROR] += document.error is not None
    return {severity: found[severity] for severity in Severity}


def totals_of(report: Report) -> Totals:
    """What is said of a report as a whole."""
    found = [counts(document) for document in report.documents]
    return Totals(
        command=report.command,
        version=report.version,
        documents=len(report.documents),
        counts={severity: sum(each[severity] for each in found) for severity in Severity},
        unread=report.unread,
    )
