"""``--baseline`` and ``--write-baseline``: what was known before is not told again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from l10n.cli.narrowing import narrowed
from l10n.cli.output import note
from l10n.cli.settings import Settings
from l10n.errors import Said, UsageError

if TYPE_CHECKING:
    from l10n.cli.documents import Reading
    from l10n.finding import Finding
    from l10n.project.baseline import Baseline
    from l10n.reporters.report import DocumentReport


def findings(
    work: Any,
    items: Sequence[Any],
    command: str,
    format_: str,
    output: str | None,
    settings: Settings,
) -> int:
    """Show what a command finds and was not known before; the exit code."""
    from l10n.cli.documents import finish
    from l10n.cli.shares import documents

    found = compared(documents(work, items, settings), command, settings)
    return finish(found, settings, command=command, format_=format_, output=output)


def score(
    work: Reading,
    items: Sequence[Any],
    formulas: Sequence[str],
    tolerance: float | None,
    format_: str,
    output: str | None,
    settings: Settings,
) -> int:
    """Show scores, and where they are worse than recorded; the exit code."""
    from l10n.cli.documents import CLEAN, FOUND, finish
    from l10n.cli.shares import documents

    baseline = baseline_of(settings)
    found = documents(work, items, settings)
    for document in found:
        for text in work.notes(document):
            note(text)
    if baseline is not None:
        found = tuple(_with_regressions(d, baseline, formulas, tolerance) for d in found)
    else:
        _write(found, "score", settings)
    code = finish(found, settings, command="score", format_=format_, output=output)
    failed = baseline is not None and any(document.findings for document in found)
    return FOUND if code == CLEAN and failed else code


def compared(
    documents: Sequence[DocumentReport], command: str, settings: Settings
) -> tuple[DocumentReport, ...]:
    """Reports with what has changed and was not known before; what was found may be recorded."""
    from l10n.cli.changed import with_changes

    baseline = baseline_of(settings)
    kept = with_changes([settings.choice.of(document) for document in documents], settings)
    if settings.write_baseline is not None:
        _write(kept, command, settings)
    return kept if baseline is None else with_baseline(kept, baseline, command, settings)


def baseline_of(settings: Settings) -> Baseline | None:
    """The baseline of the run, or None.

    Raises:
        UsageError: the file is not there or is no baseline, or one is to be read and written.
    """
    from l10n.project.baseline import parse_baseline
    from l10n.text.files import read_utf8

    path = settings.known
    if path is None:
        return None
    if settings.write_baseline is not None:
        raise UsageError("--baseline and --write-baseline", remedy="give one of them")
    if settings.baseline is None and not Path(path).exists():
        raise UsageError(
            "there is no baseline yet",
            path=path,
            remedy=Said(
                "write it with --write-baseline %(path)s, or leave out baseline in %(place)s",
                path=path,
                place=settings.configuration.path,
            ),
        )
    return parse_baseline(read_utf8(path, limit=settings.configuration.max_file_bytes), path)


def with_baseline(
    documents: Sequence[DocumentReport], baseline: Baseline, command: str, settings: Settings
) -> tuple[DocumentReport, ...]:
    """Reports with new findings only, and a remark on every file whose entries are out of date."""
    from l10n.project.baseline import new_findings, unused

    new: list[DocumentReport] = []
    gone: list[Finding] = []
    for document in documents:
        known = baseline.entries(command, document.path)
        kept = new_findings(document.all_findings, document.source, known)
        new.append(narrowed(document, kept))
        rest = sum(n for (rule, _), n in known.items() if settings.choice.wanted(rule))
        if rest and document.error is None and settings.since is None:
            gone.append(unused(baseline.path, document.path, rest))
    return (*new, *_remarks(baseline.path, settings.kept(gone)))


def _remarks(path: str, findings: Sequence[Finding]) -> Iterable[DocumentReport]:
    from l10n.reporters.report import DocumentReport

    return [DocumentReport(path, None, "", "", findings=tuple(findings))] if findings else []


def _write(documents: Sequence[DocumentReport], command: str, settings: Settings) -> None:
    """Write what a run has found into the baseline, and tell how much.

    Raises:
        UsageError: the file is there and is no baseline.
        WriteError: it could not be written.
    """
    from l10n.project.baseline import Baseline, parse_baseline
    from l10n.project.writer import rewrite

    path = settings.write_baseline or ""
    found = [(d.path, d.source, d.all_findings) for d in documents if d.error is None]

    def change(text: str | None) -> str:
        old = Baseline(path) if text is None else parse_baseline(text, path)
        if command == "score":
            return old.with_scores({d.path: _values(d) for d in documents}).text()
        return old.with_findings(command, found).text()

    rewrite(path, change, limit=settings.configuration.max_file_bytes)
    number = sum(len(findings) for *_, findings in found)
    if command == "score":
        note(Said("%(path)s: documents recorded: %(number)s", path=path, number=len(found)))
    else:
        note(Said("%(path)s: findings recorded: %(number)s", path=path, number=number))


def _values(document: DocumentReport) -> dict[str, float]:
    scores = document.reading.scores if document.reading is not None else ()
    return {s.formula: round(s.value, 2) for s in scores if s.value is not None}


def _with_regressions(
    document: DocumentReport, baseline: Baseline, formulas: Sequence[str], tolerance: float | None
) -> DocumentReport:
    """A score report with the formulas by which the document is harder than recorded.

    Limits count only for formulas of which the baseline has no value.
    """
    from l10n.readability.gate import harder

    reading = document.reading
    if reading is None:
        return document
    recorded = baseline.scores.get(baseline.name(document.path), {})
    if not recorded:
        note(Said("%(path)s: not in the baseline", path=document.path))
        return document
    kept = [f for f in document.findings if str(f.data.get("formula")) not in recorded]
    found = harder(reading, recorded, formulas, tolerance)
    return replace(document, findings=(*kept, *found))
