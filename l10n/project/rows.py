"""Scoring documents that are rows of a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from l10n.errors import DocumentError, L10nError, LimitError, Said
from l10n.frozen import dataclass
from l10n.project.tables import Row

if TYPE_CHECKING:
    from l10n.readability.report import ReadingReport

COLUMNS = (
    ("id", "string"),
    ("language", "string"),
    ("words", "int64"),
    ("sentences", "int64"),
    ("formula", "string"),
    ("value", "double"),
    ("grade", "double"),
    ("limit", "double"),
    ("met", "bool"),
    ("difficulty", "double"),
    ("density", "double"),
    ("scores", "scores"),
    ("error", "string"),
)
"""The columns of the results, with their types as ``l10n.project.tables`` knows them."""


@dataclass(frozen=True, slots=True)
class RowScoring:
    """The work on one row; picklable.

    Attributes:
        language: BCP 47 tag for rows that say nothing, or None.
        audience: limits by audience and formula; empty for the defaults.
        limit: the largest text, in bytes.
    """

    language: str | None
    audience: Mapping[str, Mapping[str, float]]
    limit: int

    def __call__(self, row: Row) -> Row:
        """A row of results; whatever is wrong with a document stands in its ``error``.

        Args:
            row: ``text``; and where they are known ``id``, ``path`` and ``language``.
        """
        name = row.get("id", row.get("path", row.get("row")))
        start: Row = {"id": None if name is None else str(name)}
        try:
            return {**start, **self._scored(row)}
        except L10nError as error:
            return {**start, "error": error.reason}
        except Exception as error:
            # One document of millions must not end the run.
            return {**start, "error": f"a defect of the toolkit: {type(error).__name__}: {error}"}

    def _scored(self, row: Row) -> Row:
        from l10n.languages.stated import check_language
        from l10n.languages.tags import canonical
        from l10n.readability.report import score_document
        from l10n.readability.targets import DEFAULTS
        from l10n.text.parse import parse

        text, language = row.get("text"), row.get("language") or self.language
        if "text" not in row and row.get("error"):
            raise DocumentError(str(row["error"]))
        if not isinstance(text, str):
            raise DocumentError('no text in the column "text"')
        if language is not None and (not isinstance(language, str) or canonical(language) is None):
            raise DocumentError('no language tag in the column "language"')
        if len(text.encode("utf-8", "surrogatepass")) > self.limit:
            raise LimitError(Said("larger than the limit of %(limit)s bytes", limit=self.limit))
        document = parse(text, language=language)
        check_language(document)
        return _told(score_document(document, targets={**DEFAULTS, **self.audience}))


def _told(reading: ReadingReport) -> Row:
    primary, target = reading.primary, reading.target
    return {
        "language": reading.language,
        "words": reading.counts.words,
        "sentences": reading.counts.sentences,
        "formula": None if primary is None else primary.formula,
        "value": None if primary is None else _rounded(primary.value),
        "grade": None if primary is None else _rounded(primary.grade),
        "limit": None if target is None else _rounded(target.limit),
        "met": None if target is None else target.met,
        "difficulty": _rounded(reading.difficulty),
        "density": _rounded(reading.density),
        "scores": [
            {"formula": s.formula, "value": _rounded(s.value), "grade": _rounded(s.grade)}
            for s in reading.scores
        ],
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), 4) + 0.0
