"""How hard a document is to read: counts, formulas with their evidence, and a difficulty with its
reasons.

score(document)                       ReadingReport
evaluate("smog", "en", polysyllables=…, sentences=…)
grade(…), band(…)                     what a value means, where the formula says so
formulas(), formula("smog", "en")     the formulas as values
word_difficulty("imatinib", "en")     higher is harder
sentence_readings(document)           every sentence of the prose with its place and counts
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from l10n.readability.counts import Counts as Counts
    from l10n.readability.definition import Formula as Formula
    from l10n.readability.difficulty import word_difficulty as word_difficulty
    from l10n.readability.registry import band as band
    from l10n.readability.registry import evaluate as evaluate
    from l10n.readability.registry import formula as formula
    from l10n.readability.registry import formulas as formulas
    from l10n.readability.registry import grade as grade
    from l10n.readability.report import ReadingReport as ReadingReport
    from l10n.readability.report import SectionReading as SectionReading
    from l10n.readability.report import score_document as score
    from l10n.readability.scoring import Score as Score
    from l10n.readability.sentences import SentenceReading as SentenceReading
    from l10n.readability.sentences import sentence_readings as sentence_readings

__all__ = [
    "Counts",
    "Formula",
    "ReadingReport",
    "Score",
    "SectionReading",
    "SentenceReading",
    "band",
    "evaluate",
    "formula",
    "formulas",
    "grade",
    "score",
    "sentence_readings",
    "word_difficulty",
]

_HOMES = {
    "Counts": ("l10n.readability.counts", "Counts"),
    "Formula": ("l10n.readability.definition", "Formula"),
    "ReadingReport": ("l10n.readability.report", "ReadingReport"),
    "Score": ("l10n.readability.scoring", "Score"),
    "SectionReading": ("l10n.readability.report", "SectionReading"),
    "SentenceReading": ("l10n.readability.sentences", "SentenceReading"),
    "band": ("l10n.readability.registry", "band"),
    "evaluate": ("l10n.readability.registry", "evaluate"),
    "formula": ("l10n.readability.registry", "formula"),
    "formulas": ("l10n.readability.registry", "formulas"),
    "grade": ("l10n.readability.registry", "grade"),
    "score": ("l10n.readability.report", "score_document"),
    "sentence_readings": ("l10n.readability.sentences", "sentence_readings"),
    "word_difficulty": ("l10n.readability.difficulty", "word_difficulty"),
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    home, attribute = _HOMES[name]
    value: object = getattr(import_module(home), attribute)
    globals()[name] = value
    return value
