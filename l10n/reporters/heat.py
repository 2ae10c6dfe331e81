"""How far from its target a text is, in five steps that a page shows by number and pattern."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from l10n.readability.report import ReadingReport, SectionReading

STEPS = ("met", "near", "above", "far")
UNKNOWN = "unknown"
_GRADES = (0.0, 2.0, 5.0)
_POINTS = (0.0, 10.0, 25.0)
"""Where the steps end: in grades, and in points of scales from 0 to 100."""


def heat_of(part: ReadingReport | SectionReading | None) -> str:
    """One of ``STEPS``, or ``unknown`` without a target or a value."""
    if part is None or part.primary is None or part.target is None:
        return UNKNOWN
    distance = part.target.distance
    if distance is None:
        return UNKNOWN
    limits = _GRADES if part.primary.scale == "grade" else _POINTS
    return STEPS[sum(distance > limit for limit in limits)]
