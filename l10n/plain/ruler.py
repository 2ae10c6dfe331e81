"""What sentences and sections are measured with: the formula that stands for the language.

One grade above the target is what the formula calls one: a school grade where its value is a grade,
else half the distance between the target of patients and that of caregivers, which lie one band
apart. Where a language has no such formula, LIX serves, for ranks only.
"""

from __future__ import annotations

from collections.abc import Sequence

from l10n.frozen import dataclass
from l10n.plain.profiles import Profile
from l10n.readability.definition import Formula, Scale
from l10n.readability.registry import NEUTRAL, PRIMARY, code_of, formulas
from l10n.readability.targets import CAREGIVER, DEFAULTS, PATIENT, Targets

_LIX_TARGET = 40.0
_LIX_POINTS = 8.0
"""LIX points that are counted like one grade, so that the figures are of a similar size; a
convention of ours.
"""

_LONG_WORD = 6


@dataclass(frozen=True, slots=True)
class Ruler:
    """A formula, and the level from which on text is a burden.

    Attributes:
        formula: linear; None where LIX stands in.
        limit: the target, in points of the formula.
        step: points of the formula that count as one grade.
    """

    formula: Formula | None
    limit: float
    step: float

    @property
    def graded(self) -> bool:
        """Whether a value is a school grade."""
        return self.formula is not None and self.formula.scale is Scale.GRADE

    def beyond(self, value: float) -> float:
        """How many grades a value lies on the hard side of the limit; negative on the easy one."""
        direction = 1 if self.formula is None else self.formula.direction
        return direction * (value - self.limit) / self.step


def ruler_of(language: str | None, profile: Profile, targets: Targets = DEFAULTS) -> Ruler:
    """The ruler for an audience.

    Args:
        language: BCP 47 tag, or None.
        profile: the audience.
        targets: the levels to reach, by audience and formula.
    """
    formula = _formula(code_of(language or NEUTRAL))
    if formula is None:
        return Ruler(None, _LIX_TARGET, _LIX_POINTS)
    patients, caregivers = (DEFAULTS[name][formula.id] for name in (PATIENT, CAREGIVER))
    limit = targets.get(profile.id, {}).get(formula.id)
    if limit is None and formula.scale is Scale.GRADE:
        limit = profile.target
    if limit is None:  # professionals: one band beyond caregivers
        limit = 2 * caregivers - patients
    return Ruler(formula, limit, abs(caregivers - patients) / 2)


def _formula(code: str) -> Formula | None:
    """The first linear formula that stands for a language and has a target."""
    names = dict(PRIMARY).get(code, ())
    fitting = (f for f in formulas(code) if f.terms and f.id in names)
    return next((f for f in fitting if f.id in DEFAULTS[PATIENT]), None)


def lix(tokens: Sequence[str], words: int) -> float:
    """What stands for the level of a sentence: LIX."""
    long = sum(1 for token in tokens if len(token) > _LONG_WORD)
    return words + 100.0 * long / max(words, 1)
