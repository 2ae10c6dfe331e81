"""What runs found out, kept in a file of the repository: JSON lines, one a run and document.

A run adds a line for a document only where its figures are not those of the document's last line,
so that the file changes with the texts and not with the calendar.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from l10n.errors import DocumentError
from l10n.frozen import dataclass
from l10n.reporters.escape import json_text
from l10n.reporters.items import document_items
from l10n.reporters.report import DocumentReport

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LINE_LENGTH = 10_000
_LARGEST = 1e9


@dataclass(frozen=True, slots=True)
class Entry:
    """A document on one day.

    Attributes:
        date: the day, ``YYYY-MM-DD``.
        path: the file as the user named it, with ``/``.
        language: BCP 47 tag, or None.
        formula: id of the formula of ``level``, or None where there is no level.
        level: the grade where the formula has grades, else its value; two decimals.
        target: the limit for ``level``, or None.
        errors: how many findings are errors.
        warnings: how many are warnings.
        remarks: how many are remarks.
        translated: share of words that are translated, 0 to 100, or None for no translation.
    """

    date: str
    path: str
    language: str | None = None
    formula: str | None = None
    level: float | None = None
    target: float | None = None
    errors: int = 0
    warnings: int = 0
    remarks: int = 0
    translated: float | None = None


def entries_of(text: str, path: str) -> tuple[Entry, ...]:
    """The entries of a history file in the order of its lines; keys of later versions are ignored.

    Raises:
        DocumentError: a line is no entry.
    """
    return tuple(_read(text, path))


def extended(text: str, path: str, documents: Sequence[DocumentReport], today: str) -> str:
    """The text of a history file after a run.

    Args:
        text: what it holds now.
        path: the file, for error messages.
        documents: the reports of the run; those that could not be read are left out.
        today: the day of the run, ``YYYY-MM-DD``.

    Raises:
        DocumentError: a line is no entry.
    """
    last = {entry.path: entry for entry in entries_of(text, path)}
    lines = []
    for document in documents:
        if document.error is None:
            entry = entry_of(document, today)
            old = last.get(entry.path)
            if old is None or replace(old, date=today) != entry:
                lines.append(f"{json_text(asdict(entry))}\n")
    start = f"{text}\n" if text and not text.endswith("\n") else text
    return start + "".join(lines)


def with_history(
    documents: Sequence[DocumentReport], entries: Sequence[Entry]
) -> tuple[DocumentReport, ...]:
    """The reports with their entries, the oldest first."""
    by_path: dict[str, list[Entry]] = {}
    for entry in entries:
        by_path.setdefault(entry.path, []).append(entry)
    return tuple(
        replace(document, history=tuple(by_path.get(_name(document), ()))) for document in documents
    )


def entry_of(document: DocumentReport, today: str) -> Entry:
    """What a run found out about a document."""
    found = Counter(str(item.finding.severity) for item in document_items(document))
    score, target = None, None
    if document.reading is not None:
        score, target = document.reading.primary, document.reading.target
    known = score is not None and score.value is not None
    level = None if score is None else score.grade if score.grade is not None else score.value
    return Entry(
        date=today,
        path=_name(document),
        language=document.language,
        formula=score.formula if score is not None and known else None,
        level=None if level is None else round(level, 2),
        target=target.limit if target is not None and known else None,
        errors=found["error"],
        warnings=found["warning"],
        remarks=found["info"],
        translated=None if document.progress is None else round(document.progress.percent, 1),
    )


def _name(document: DocumentReport) -> str:
    return document.path.replace("\\", "/")


def _read(text: str, path: str) -> Iterator[Entry]:
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if line.strip():
            entry = _entry(line)
            if entry is None:
                raise DocumentError(
                    "this line is no entry of a history",
                    path=path,
                    line=number,
                    remedy="take it out; l10n report --history writes them",
                )
            yield entry


def _entry(line: str) -> Entry | None:
    try:
        found = json.loads(line) if len(line) <= _LINE_LENGTH else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    values = {name: found[name] for name in Entry.__slots__ if name in found}
    return Entry(**values) if _fits(values) else None


def _fits(values: dict[str, Any]) -> bool:
    """Whether every value is of its kind: a day, a text, a figure or nothing."""
    if not _day(values.get("date")) or not values.get("path"):
        return False
    texts = all(
        isinstance(values.get(name, ""), (str, type(None))) for name in ("language", "formula")
    )
    numbers = all(_number(values.get(name)) for name in ("level", "target", "translated"))
    sums = all(_whole(values.get(name, 0)) for name in ("errors", "warnings", "remarks"))
    return isinstance(values["path"], str) and texts and numbers and sums


def _day(value: object) -> bool:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return False
    try:
        return bool(date.fromisoformat(value))
    except ValueError:
        return False


def _number(value: object) -> bool:
    if value is None:
        return True
    return isinstance(value, (int, float)) and not isinstance(value, bool) and _sane(value)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0 and _sane(value)


def _sane(value: float) -> bool:
    return -_LARGEST < value < _LARGEST
