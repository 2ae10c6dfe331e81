"""The shapes of ``--format json`` and ``json-lines``.

New keys may come; within a version none changes or goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from l10n.errors import say
from l10n.finding import Finding, Severity
from l10n.reporters.items import Item, document_items
from l10n.reporters.report import DocumentReport, Totals, Translate

if TYPE_CHECKING:
    from l10n.catalog.status import Progress
    from l10n.plain.effects import Forecast
    from l10n.plain.flag import FlagReport
    from l10n.readability.report import ReadingReport, SectionReading
    from l10n.readability.scoring import Score

AGAIN = "edit_again"
"""Where findings keep what ``again`` tells of an edit."""

VERSION = 1
Shape = dict[str, Any]


def summary(totals: Totals) -> Shape:
    """How much there is of what."""
    found = totals.counts
    return {
        "documents": totals.documents,
        "errors": found[Severity.ERROR],
        "warnings": found[Severity.WARNING],
        "infos": found[Severity.INFO],
    }


def document_shape(document: DocumentReport, translate: Translate) -> Shape:
    """A document with everything that was found out about it."""
    shape = head(document, translate)
    if document.reading is not None:
        shape["reading"] = reading_shape(document.reading, translate)
    if document.flags is not None:
        shape["flags"] = flags_shape(document.flags, translate)
    if document.progress is not None:
        shape["progress"] = progress_shape(document.progress)
    shape["findings"] = [finding_shape(item, translate) for item in document_items(document)]
    return shape


def head(document: DocumentReport, translate: Translate) -> Shape:
    """What a document is."""
    error = document.error
    return {
        "path": document.path,
        "language": document.language,
        "title": document.title,
        "source_path": document.source_path,
        "error": None
        if error is None
        else {
            "reason": say(error.reason, translate),
            "line": error.line,
            "remedy": say(error.remedy, translate),
        },
    }


def finding_shape(item: Item, translate: Translate) -> Shape:
    """A finding; offsets are half-open code-point offsets, lines and columns count from 1."""
    finding = item.finding
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "certainty": str(finding.certainty),
        "path": item.path,
        "span": list(finding.span),
        "start": {"line": finding.line, "column": finding.column},
        "end": {"line": finding.end.line, "column": finding.end.column},
        "message": finding.text(translate),
        "suggestion": finding.advice_text(translate),
        "edit": edit_shape(finding),
        "excerpt": item.excerpt,
        "source_line": finding.source_line,
        "data": {name: value for name, value in finding.data.items() if name != AGAIN},
        "fingerprint": item.fingerprint,
    }


def edit_shape(finding: Finding) -> Shape | None:
    """The change that a finding proposes; ``l10n flag --apply`` makes those marked ``apply``."""
    data = finding.data
    if "edit_id" not in data:
        return None
    from l10n.plain.rule import edits_of

    return {
        "id": data["edit_id"],
        "span": [data["edit_start"], data["edit_end"]],
        "text": data["edit_text"],
        "ready": bool(data["edit_ready"]),
        "again": [{"span": list(edit.span), "text": edit.text} for edit in edits_of(finding)[1:]],
        "apply": False,
    }


def reading_shape(reading: ReadingReport, translate: Translate) -> Shape:
    """Reading level of a document and of its sections."""
    return {
        **_level(reading, translate),
        "left_out": [{"kind": kind, "words": words} for kind, words in reading.left_out],
        "caveats": [say(caveat, translate) for caveat in reading.caveats],
        "guessed_syllables_share": _rounded(reading.oov_share),
        "sections": [
            {
                "title": section.title,
                "level": section.level,
                "span": list(section.span),
                **_level(section, translate),
            }
            for section in reading.sections
        ],
    }


def _level(part: ReadingReport | SectionReading, translate: Translate) -> Shape:
    target = part.target
    return {
        "words": part.counts.words,
        "sentences": part.counts.sentences,
        "primary": None if part.primary is None else part.primary.formula,
        "scores": [score_shape(score, translate) for score in part.scores],
        "target": None
        if target is None
        else {
            "audience": target.audience,
            "formula": target.formula,
            "limit": target.limit,
            "met": target.met,
            "distance": _rounded(target.distance),
        },
        "difficulty": _rounded(part.difficulty),
        "density": _rounded(part.density),
    }


def score_shape(score: Score, translate: Translate) -> Shape:
    """One formula's value, with what it may claim."""
    return {
        "formula": score.formula,
        "value": _rounded(score.value),
        "grade": _rounded(score.grade),
        "band": None if score.band is None else translate(score.band),
        "evidence": str(score.evidence),
        "sample": str(score.sample),
        "scale": str(score.scale),
        "harder": "higher" if score.direction > 0 else "lower",
        "interval": None
        if score.interval is None
        else [_rounded(score.interval[0]), _rounded(score.interval[1])],
        "contributions": [
            {"name": name, "value": _rounded(value), "points": _rounded(points)}
            for name, value, points in score.contributions
        ],
        "constant": score.constant,
        "caveats": [translate(caveat) for caveat in score.caveats],
        "reason": None if score.reason is None else translate(score.reason),
    }


def flags_shape(flags: FlagReport, translate: Translate) -> Shape:
    """The work order: sections with the greatest burden first."""
    return {
        "audience": flags.profile.id,
        "burden": _rounded(flags.burden.units),
        "target": flags.subject.target,
        "note": translate(flags.outlook.note) if flags.outlook.note else "",
        "sections": [
            {
                "title": work.title,
                "span": list(work.span),
                "burden": _rounded(work.burden.units),
                "share": _rounded(work.share),
                "words": work.burden.words,
                "findings": len(work.findings),
                "forecast": forecast_shape(flags.forecast(work), translate),
            }
            for work in flags.sections
        ],
    }


def forecast_shape(forecast: Forecast, translate: Translate) -> Shape:
    """The grade of a section now, after its best edits and after all proposed ones."""
    return {
        "formula": forecast.formula,
        "now": _rounded(forecast.now),
        "after_best": _rounded(forecast.best),
        "best_edits": len(forecast.gains),
        "after_all": _rounded(forecast.all),
        "all_edits": forecast.edits,
        "note": translate(forecast.note) % {"grade": forecast.all or 0.0} if forecast.note else "",
    }


def progress_shape(progress: Progress) -> Shape:
    """How far a catalog is translated."""
    return {
        "translated": progress.translated,
        "fuzzy": progress.fuzzy,
        "untranslated": progress.untranslated,
        "obsolete": progress.obsolete,
        "translated_words": progress.translated_words,
        "fuzzy_words": progress.fuzzy_words,
        "untranslated_words": progress.untranslated_words,
    }


def _rounded(value: float | None) -> float | None:
    # Adding 0.0 turns -0.0 into 0.0.
    return None if value is None else round(float(value), 4) + 0.0
