"""How far a score would move with another sample of sentences like these."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from l10n.readability.difficulty import model_of, value_of
from l10n.readability.facts import counts_of
from l10n.readability.registry import formula
from l10n.readability.tokens import Sentences

ROUNDS = 300
_SEED = 20260101
_FEWEST = 5

Interval = tuple[float, float]


def bootstrap(name: str, language: str, sentences: Sentences) -> Interval | None:
    """The 2.5th and 97.5th percentile over ``ROUNDS`` resamples of the sentences; seeded.

    ``name`` is a formula's id, ``difficulty`` or ``density``; the latter two lie around the value.
    None with fewer than five sentences.
    """
    if len(sentences) < _FEWEST:
        return None
    if name in ("difficulty", "density"):
        model = model_of(name, language)
        values = _resampled(sentences, lambda sample: value_of(model, sample, language))
        return _around(value_of(model, sentences, language), values)
    found = formula(name, language)
    values = _resampled(sentences, lambda sample: found.value(counts_of(sample.sums)._asdict()))
    return _between(values)


def _resampled(sentences: Sentences, measure: Callable[[Sentences], float | None]) -> list[float]:
    """The values of the resamples, in order."""
    random = Random(_SEED)
    places = range(len(sentences))
    samples = (sentences.some(random.choices(places, k=len(places))) for _ in range(ROUNDS))
    return sorted(value for value in map(measure, samples) if value is not None)


def _around(value: float | None, values: Sequence[float]) -> Interval | None:
    """The interval moved so that its middle is the value: a resample has fewer different words than
    the text, and is easier for it.
    """
    found = _between(values)
    if found is None or value is None:
        return None
    shift = value - values[len(values) // 2]
    return found[0] + shift, found[1] + shift


def _between(values: Sequence[float]) -> Interval | None:
    if not values:
        return None
    last = len(values) - 1
    return float(values[round(0.025 * last)]), float(values[round(0.975 * last)])
