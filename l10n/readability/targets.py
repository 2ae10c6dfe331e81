"""How easy a text should be for its audience."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from l10n.messages import N_
from l10n.readability.scoring import Score

Targets = Mapping[str, Mapping[str, float]]
"""Audience -> formula id -> the limit (the highest grade or index, the lowest ease)."""

PATIENT, CAREGIVER, PROFESSIONAL = "patient", "caregiver", "professional"
DEFAULT_AUDIENCE = PATIENT

_PATIENT = {
    "smog": 8.0,
    "flesch-kincaid": 6.0,
    "szigriszt-pazos": 65.0,
    "gulpease": 60.0,
    "wiener-1": 8.0,
    "kandel-moles": 60.0,
    "flesch-douma": 60.0,
    "alt-flesch-kincaid": 8.0,
    "sis": 8.0,
    "pisarek": 9.0,
    "bendova-cinkova": 60.0,
    "cetinkaya-uzun": 51.0,
    "lix": 40.0,
}
_CAREGIVER = {
    **_PATIENT,
    "smog": 10.0,
    "flesch-kincaid": 8.0,
    "szigriszt-pazos": 55.0,
    "gulpease": 50.0,
    "wiener-1": 10.0,
    "kandel-moles": 50.0,
    "flesch-douma": 50.0,
    "alt-flesch-kincaid": 10.0,
    "sis": 10.0,
    "pisarek": 11.0,
    "bendova-cinkova": 50.0,
    "cetinkaya-uzun": 43.0,
    "lix": 45.0,
}

VERDICT_WORDS = 10
"""Words from which on a text keeps or misses its target: a sentence. Formulas give a value
for less, but one long name can decide it."""

DEFAULTS: Targets = {PATIENT: _PATIENT, CAREGIVER: _CAREGIVER, PROFESSIONAL: {}}
"""Professionals have no target. The patients' values are those of ``SOURCES`` where a body states
one; caregivers get one band more."""

SOURCES: Mapping[str, str] = MappingProxyType(
    {
        "smog": N_("Tasmanian Health Service and UNM Hospitals: SMOG 8, close to 6th grade by Fry"),
        "flesch-kincaid": N_("American Medical Association: 6th grade"),
        "szigriszt-pazos": N_("INFLESZ: 55 and more is normal, 65 and more easy"),
        "gulpease": N_(
            "Lucisano & Piemontese: below 60 hard for readers who finished middle school"
        ),
        "lix": N_("Danish and Swedish health authorities: below 35 to 40"),
    }
)
"""Where a value comes from; the others are this toolkit's reading of the formula's own bands."""

CONFIGURED = N_("set in the configuration")
OWN_READING = N_("the toolkit's reading of the formula's bands; no health body states a value")


class Target(NamedTuple):
    """What a text is measured against.

    Attributes:
        audience: ``patient``, ``caregiver``, ``professional`` or a configured name.
        formula: the formula's id; a threshold means nothing without it.
        limit: the value that should not be passed.
        met: whether it is kept; None where there is no value, or too little text for a verdict.
        distance: how far the value is on the hard side of the limit, in the formula's points; 0 or
            less when met; None where ``met`` is.
        source: where the limit comes from (a message).
    """

    audience: str
    formula: str
    limit: float
    met: bool | None
    distance: float | None
    source: str


def target_for(
    score: Score | None, audience: str | None, targets: Targets = DEFAULTS
) -> Target | None:
    """The target of a text whose primary score is given; None where none is defined.

    An audience that is not among ``targets`` is read as patients, the most demanding one.
    """
    if score is None:
        return None
    name = audience if audience is not None and audience in targets else DEFAULT_AUDIENCE
    limit = targets.get(name, {}).get(score.formula)
    if limit is None:
        return None
    source = _source(name, score.formula, limit)
    if score.value is None:
        return Target(name, score.formula, limit, None, None, source)
    distance = score.direction * (score.value - limit)
    return Target(name, score.formula, limit, distance <= 0, distance, source)


def _source(audience: str, formula: str, limit: float) -> str:
    if DEFAULTS.get(audience, {}).get(formula) != limit:
        return CONFIGURED
    return SOURCES.get(formula, OWN_READING) if audience == PATIENT else OWN_READING
