"""What the proposed edits would gain, told to people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.messages import N_
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.speech import figure, listed
from l10n.reporters.words import formula_name, section_reading

if TYPE_CHECKING:
    from l10n.plain.flag import SectionWork


def forecast_text(document: DocumentReport, work: SectionWork, translate: Translate) -> str:
    """``Flesch-Kincaid Grade Level: now 13.1; after the best 5 edits 10.2; after all 9 edits 9.0``.

    "" without a grade, or where no edit is proposed.
    """
    flags = document.flags
    forecast = None if flags is None else flags.forecast(work)
    if forecast is None or forecast.now is None or forecast.formula is None or not forecast.edits:
        return ""
    ruler = document.flags.subject.ruler if document.flags is not None else None
    if (
        ruler
        and forecast.all is not None
        and ruler.beyond(forecast.all) > ruler.beyond(forecast.now)
    ):
        return ""  # each edit takes something off, all together do not
    section = section_reading(document, work.span)
    score = None if section is None else section.score(forecast.formula)
    name = forecast.formula if score is None else formula_name(score)
    parts = [translate(N_("%(formula)s: now %(grade)s"))]
    if forecast.best is not None and len(forecast.gains) < forecast.edits:
        parts.append(translate(N_("after the best %(best)d edits %(after)s")))
    if forecast.all is not None:
        parts.append(translate(N_("after all proposed edits (%(edits)d) %(last)s")))
    values = {
        "formula": name,
        "grade": figure(forecast.now, 1, translate),
        "best": len(forecast.gains),
        "after": figure(forecast.best or 0.0, 1, translate),
        "edits": forecast.edits,
        "last": figure(forecast.all or 0.0, 1, translate),
    }
    return listed((part % values for part in parts), translate)


def forecast_note(document: DocumentReport, work: SectionWork, translate: Translate) -> str:
    """The honest remark on a section that edits alone do not save, or ""."""
    forecast = None if document.flags is None else document.flags.forecast(work)
    if forecast is None or not forecast.note:
        return ""
    return translate(forecast.note) % {"grade": figure(forecast.floor or 0.0, 1, translate)}


def outlook_note(document: DocumentReport, translate: Translate) -> str:
    """The warning where only the formula would gain, or ""."""
    note = "" if document.flags is None else document.flags.outlook.note
    return translate(note) if note else ""
