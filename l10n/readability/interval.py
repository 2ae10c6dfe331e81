"""How far a score would move with another sample of sentences like these."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

from l10n.languages import get
from l10n.readability.counts import total
from l10n.readability.difficulty import density_of, difficulty_of
from l10n.readability.registry import formula
from l10n.readability.tokens import Sentence, count

ROUNDS = 300
_SEED = 20260101
_FEWEST = 5

Interval = tuple[float, float]
T = TypeVar("T")


def bootstrap(
    name: str, language: str, sentences: Sequence[Sentence], text: str
) -> Interval | None:
    """The 2.5th and 97.5th percentile over ``ROUNDS`` resamples of the sentences; seeded.

    ``name`` is a formula's id, ``difficulty`` or ``density``. None with fewer than five sentences.
    """
    if len(sentences) < _FEWEST:
        return None
    if name in ("difficulty", "density"):
        measure = difficulty_of if name == "difficulty" else density_of
        return _percentiles(sentences, lambda sample: measure(text, sample, language))
    found = formula(name, language)
    reader = get(language)
    rows = [count((sentence,), reader) for sentence in sentences]
    return _percentiles(rows, lambda sample: found.value(total(sample)._asdict()))


def _percentiles(
    rows: Sequence[T], measure: Callable[[Sequence[T]], float | None]
) -> Interval | None:
    random = Random(_SEED)
    samples = (random.choices(rows, k=len(rows)) for _ in range(ROUNDS))
    values = sorted(value for value in map(measure, samples) if value is not None)
    if not values:
        return None
    last = len(values) - 1
    return float(values[round(0.025 * last)]), float(values[round(0.975 * last)])
