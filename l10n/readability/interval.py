"""How far a score would move with another sample of sentences like these."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from l10n.languages import get
from l10n.readability.counts import total
from l10n.readability.registry import formula
from l10n.readability.tokens import Sentence, count

ROUNDS = 400
_SEED = 20260101
_FEWEST = 5


def bootstrap(
    formula_id: str, language: str, sentences: Sequence[Sentence], text: str
) -> tuple[float, float] | None:
    """The 2.5th and 97.5th percentile of a formula over ``ROUNDS`` resamples of the sentences;
    seeded.

    None with fewer than five sentences.
    """
    if len(sentences) < _FEWEST:
        return None
    found = formula(formula_id, language)
    reader = get(language)
    rows = [count((sentence,), text, reader) for sentence in sentences]
    random = Random(_SEED)
    values = []
    for _ in range(ROUNDS):
        value = found.value(total(random.choices(rows, k=len(rows)))._asdict())
        if value is not None:
            values.append(value)
    values.sort()
    if not values:
        return None
    last = len(values) - 1
    return values[round(0.025 * last)], values[round(0.975 * last)]
