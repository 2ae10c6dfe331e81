"""Fit the coefficients of difficulty and density.

    python tools/fit_difficulty.py DATA > l10n/readability/weights.py

DATA is a folder with one folder a set, each with ``set.json`` (``kind``: rated, pairs or words) and
``train.jsonl`` or ``train.jsonl.gz``. The data card, ``docs/explanation/difficulty.md``, names the
sets and what they allow. The coefficients of words, ``tools/fit_words.py``, come first: texts are
made of words. Seeded: the same data give the same file.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from math import exp
from pathlib import Path
from typing import NamedTuple

from fit_data import CEFR, CLARA, GERMAN, GERMAN_PAIRS, ONESTOP, POR, TITLES, Row, rows_of
from fit_print import HEAD_OF_TEXTS, Fitted, printed

from l10n.languages import get
from l10n.readability.load import features_of
from l10n.readability.tokens import read

SEED = 7
PAIRS = 2500
RIDGE = 0.01
ROUNDS = 400
Vector = list[float]


class Plan(NamedTuple):
    """One model: which features, fitted on which sets, for which languages."""

    name: str
    features: tuple[str, ...]
    sets: tuple[str, ...]
    languages: tuple[str, ...]


MANY = (CEFR, ONESTOP, GERMAN, POR)
LOAD = ("load", "share", "size", "sentence", "commas", "manner")
SIZE = ("size", "sentence", "manner")
PER_WORD = ("variety", "marks", "bulk")
PLANS = (
    Plan("en, pt", LOAD, (CEFR, ONESTOP, POR), ("en", "pt")),
    Plan("es", ("load", *PER_WORD, "syllables", "giants", "names", "glosses"), (CLARA,), ("es",)),
    Plan("de", ("load", "small"), (GERMAN, GERMAN_PAIRS), ("de",)),
    Plan("general", ("bulk", *SIZE), MANY, ()),
    Plan("without a word list", ("long", *SIZE), MANY, ()),
    Plan("density", PER_WORD, (CLARA,), ("es",)),
    Plan("density without a word list", ("excess", "syllables"), MANY, ()),
)
NAMED = ("en, pt", "es", "de")


def vector(text: str, language: str, names: Sequence[str]) -> Vector:
    """The features of a text."""
    found = features_of(read(text, get(language)), language)
    return [0.0 if found is None else float(getattr(found, name)) for name in names]


def differences(rows: list[Row], names: Sequence[str]) -> list[Vector]:
    """Features of the harder text minus those of the easier one, for pairs of texts."""
    if "hard" in rows[0]:
        both = (
            (vector(r["hard"], r["lang"], names), vector(r["easy"], r["lang"], names)) for r in rows
        )
        return [[h - e for h, e in zip(hard, easy, strict=True)] for hard, easy in both]
    points = [(row["rating"], vector(row["text"], row["lang"], names)) for row in rows]
    mean = sum(rating for rating, _ in points) / len(points)
    spread = (sum((rating - mean) ** 2 for rating, _ in points) / len(points)) ** 0.5
    chance = random.Random(SEED)
    found: list[Vector] = []
    while len(found) < PAIRS:
        (one, first), (other, second) = chance.choice(points), chance.choice(points)
        if abs(one - other) >= spread / 4:
            sign = 1 if one > other else -1
            found.append([sign * (a - b) for a, b in zip(first, second, strict=True)])
    return found


def ranked(sets: list[list[Vector]]) -> Vector:
    """Non-negative coefficients that put the harder text of a pair above the easier one.

    Logistic loss, every set with the same weight, a ridge on coefficients of features of unit
    spread; accelerated projected gradient.
    """
    width = len(sets[0][0])
    scale = [
        (sum(sum(row[k] ** 2 for row in rows) / len(rows) for rows in sets) / len(sets)) ** 0.5
        or 1.0
        for k in range(width)
    ]
    scaled = [[[v / s for v, s in zip(row, scale, strict=True)] for row in rows] for rows in sets]
    step = 1.0 / (2 * RIDGE + width * len(sets) / 4)
    weights, ahead = [0.0] * width, [0.0] * width
    for turn in range(ROUNDS):
        slope = [2 * RIDGE * w for w in ahead]
        for rows in scaled:
            for row in rows:
                pull = (
                    1 / (1 + exp(sum(w * v for w, v in zip(ahead, row, strict=True)))) / len(rows)
                )
                for k, value in enumerate(row):
                    slope[k] -= pull * value
        new = [max(0.0, a - step * g) for a, g in zip(ahead, slope, strict=True)]
        push = turn / (turn + 3)
        ahead = [n + push * (n - w) for n, w in zip(new, weights, strict=True)]
        weights = new
    return [w / s for w, s in zip(weights, scale, strict=True)]


def main(arguments: list[str]) -> int:
    """Print the module."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    data = Path(arguments[0])
    named: dict[str, Fitted] = {}
    single: dict[str, Fitted] = {}
    for plan in PLANS:
        found = ranked([differences(rows_of(data, name), plan.features) for name in plan.sets])
        coefficients = dict(zip(plan.features, found, strict=True))
        basis = ", ".join(dict.fromkeys(TITLES[name] for name in plan.sets))
        place = named if plan.name in NAMED else single
        place[plan.name] = (coefficients, basis, plan.languages)
    print(printed(HEAD_OF_TEXTS, "DIFFICULTY", named, single))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
