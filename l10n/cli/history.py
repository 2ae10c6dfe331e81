"""``l10n report --history``: what a run adds to the file, and what the file tells of documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as calendar
from typing import TYPE_CHECKING

from l10n.errors import Said, UsageError

if TYPE_CHECKING:
    from l10n.reporters.report import DocumentReport


def refuse_history(history: str | None, date: str | None, output: str | None) -> None:
    """Refuse options that do not go together, before any work is done.

    Raises:
        UsageError: a date without a history or that is none, or one file for report and history.
    """
    if date and history is None:
        raise UsageError("--date without --history", remedy="name the file of the history")
    if history is not None and history == output:
        raise UsageError("the report and its history are one file", remedy="name another with -o")
    if history is not None:
        day_of(date)


def day_of(given: str | None) -> str:
    """The day of a run: the given one, else that of ``SOURCE_DATE_EPOCH``, else today in UTC.

    Raises:
        UsageError: it is no day.
    """
    from l10n.catalog.po.header import creation_date

    if given is None:
        return creation_date()[:10]
    try:
        return f"{calendar.fromisoformat(given):%Y-%m-%d}"
    except ValueError:
        raise UsageError(
            Said('"%(given)s" is no day', given=given), remedy="write it like 2026-11-25"
        ) from None


def kept_in(path: str, found: Sequence[DocumentReport], date: str) -> tuple[DocumentReport, ...]:
    """The reports with what the history tells of them, this run among it.

    Raises:
        UsageError: the history is one of the documents.
        DocumentError: a line of it is no entry.
        WriteError: it could not be written.
    """
    from l10n.cli.guard import refuse_inputs
    from l10n.project.writer import rewrite
    from l10n.reporters.history import entries_of, extended, with_history

    refuse_inputs([path], [name for d in found for name in (d.path, d.source_path)])
    texts = [""]

    def change(old: str | None) -> str:
        texts[0] = extended(old or "", path, found, date)
        return texts[0]

    rewrite(path, change)
    return with_history(found, entries_of(texts[0], path))
