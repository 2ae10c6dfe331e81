"""Reports with some of their findings only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from l10n.finding import Finding
    from l10n.reporters.report import DocumentReport


def narrowed(document: DocumentReport, kept: Sequence[Finding]) -> DocumentReport:
    """A report with those of its findings that are kept, and the sections where they stand."""
    known = {_identity(finding) for finding in kept}

    def only(findings: Sequence[Finding]) -> tuple[Finding, ...]:
        return tuple(finding for finding in findings if _identity(finding) in known)

    flags = document.flags
    if flags is not None:
        works = (replace(work, findings=only(work.findings)) for work in flags.sections)
        flags = replace(
            flags,
            findings=only(flags.findings),
            sections=tuple(work for work in works if work.findings),
            narrowed=True,
        )
    return replace(document, flags=flags, findings=only(document.findings))


def _identity(finding: Finding) -> tuple[object, ...]:
    return (*finding.sort_key(), finding.message)
