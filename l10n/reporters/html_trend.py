"""The line of a document's history: a small drawing, and every figure of it as text."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from l10n.messages import N_
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.speech import day, figure

if TYPE_CHECKING:
    from l10n.reporters.history import Entry

WIDTH, HEIGHT = 600, 90
"""Of the drawing, in its own units."""

_EDGE = 8
_SHOWN = 60
"""How many entries are drawn, the latest."""


class Point(NamedTuple):
    """A place in the drawing."""

    x: float
    y: float


class Day(NamedTuple):
    """An entry as a row of the table; texts in the reader's language."""

    date: str
    level: str
    target: str
    errors: int
    warnings: int
    remarks: int
    translated: str


class Trend(NamedTuple):
    """What the page shows of a history.

    Attributes:
        summary: the first and the last figure in a sentence.
        line: ``x,y`` pairs for a polyline; "" for fewer than two figures.
        points: where the figures stand.
        target: height of the target's line, or None.
        days: the figures, the latest first.
    """

    summary: str
    line: str
    points: tuple[Point, ...]
    target: float | None
    days: tuple[Day, ...]


def trend_of(document: DocumentReport, translate: Translate) -> Trend | None:
    """The trend of a document, None for fewer than two days; of a day the last figures count.

    Figures of another formula than the latest are in the table, not in the line.
    """
    entries = list({entry.date: entry for entry in document.history}.values())[-_SHOWN:]
    if len(entries) < 2:
        return None
    last = entries[-1]
    drawn = [e for e in entries if e.level is not None and e.formula == last.formula]
    points, target = _places(drawn)
    line = " ".join(f"{point.x:g},{point.y:g}" for point in points) if len(points) > 1 else ""
    days = tuple(_day(entry, last.formula, translate) for entry in reversed(entries))
    return Trend(_summary(drawn, translate), line, points if line else (), target, days)


def _places(drawn: list[Entry]) -> tuple[tuple[Point, ...], float | None]:
    levels = [entry.level for entry in drawn if entry.level is not None]
    if not levels:
        return (), None
    limit = drawn[-1].target
    known = levels if limit is None else [*levels, limit]
    low, high = min(known), max(known)

    def height(value: float) -> float:
        part = 0.5 if high == low else (high - value) / (high - low)
        return round(_EDGE + part * (HEIGHT - 2 * _EDGE), 1)

    across = _across([date.fromisoformat(entry.date).toordinal() for entry in drawn])
    points = tuple(Point(x, height(level)) for x, level in zip(across, levels, strict=True))
    return points, None if limit is None else height(limit)


def _across(days: list[int]) -> list[float]:
    """Where days stand from left to right; runs of one day, and days out of order, one by one."""
    if len(set(days)) < len(days) or days != sorted(days):
        days = list(range(len(days)))
    width = max(days[-1] - days[0], 1)
    return [round(_EDGE + (at - days[0]) / width * (WIDTH - 2 * _EDGE), 1) for at in days]


def _day(entry: Entry, formula: str | None, translate: Translate) -> Day:
    level = "–" if entry.level is None else figure(entry.level, 1, translate)
    if entry.level is not None and entry.formula != formula:
        level = f"{level} ({entry.formula})"
    return Day(
        day(entry.date, translate),
        level,
        "–" if entry.target is None else f"{entry.target:g}",
        entry.errors,
        entry.warnings,
        entry.remarks,
        "–" if entry.translated is None else f"{figure(entry.translated, 0)} %",
    )


def _summary(drawn: list[Entry], translate: Translate) -> str:
    if not drawn or drawn[0].level is None or drawn[-1].level is None:
        return ""
    first, last = drawn[0], drawn[-1]
    values = {
        "first": figure(drawn[0].level, 1, translate),
        "last": figure(drawn[-1].level, 1, translate),
        "start": day(first.date, translate),
        "end": day(last.date, translate),
    }
    if len(drawn) == 1:
        return translate(N_("%(last)s on %(end)s")) % values
    return translate(N_("from %(first)s on %(start)s to %(last)s on %(end)s")) % values
