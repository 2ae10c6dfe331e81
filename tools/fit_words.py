"""Fit the coefficients of word difficulty.

    python tools/fit_words.py DATA > l10n/readability/word_weights.py

DATA as in ``tools/fit_difficulty.py``, which is to be run after this. A word is rated by readers
(CompLex), or its share in the rating of a text is: the mean over the words of the text, beside the
length of the text and of its sentences. Least squares over all sets at once, every set with the
same weight and a scale of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from math import log
from pathlib import Path
from typing import NamedTuple

from fit_data import CEFR, CLARA, GERMAN, MULTI, ONESTOP, POR, SINGLE, TITLES, Row, rows_of
from fit_print import HEAD_OF_WORDS, Fitted, printed

from l10n.languages import get
from l10n.readability.tokens import read
from l10n.readability.word_steps import STEPS, word_steps, words_of

Vector = list[float]
Matrix = list[Vector]

ROUNDS = 300
RIDGE = 0.003
FREE = ("below_3.5", "below_2.5", "name", "form")
"""Features whose coefficient may be negative: beyond some rarity, and for names, a word is no
harder for being rarer.
"""


class Plan(NamedTuple):
    """One model: its features, its sets, the first of which gives the scale, its languages."""

    name: str
    features: tuple[str, ...]
    sets: tuple[str, ...]
    languages: tuple[str, ...]


_SHAPE = ("acronym", "mixed", "learned")
_LISTED = (
    *("below_5.5", "below_4.5", "below_3.5", "below_2.5"),
    *("form", "name", "spoken", "foreign", "excess", *_SHAPE),
)
_TEXTS = (CEFR, ONESTOP, GERMAN, POR, CLARA)
PLANS = (
    Plan("en", _LISTED, (SINGLE, MULTI, *_TEXTS), ("en",)),
    Plan("general", _LISTED, (MULTI, *_TEXTS), ("de", "es", "pt")),
    Plan("without a word list", ("excess", "syllables", *_SHAPE), (SINGLE, MULTI), ("en",)),
)


class Moments(NamedTuple):
    """What least squares needs of a set: mean products of features, with the rating, of ratings."""

    features: Matrix
    pull: Vector
    power: float


def text_means(text: str, language: str, names: Sequence[str]) -> tuple[Vector, Vector]:
    """The mean features of a text's words; the logarithms of its words and sentences."""
    sentences = read(text, get(language))
    words = sentences.words
    if not words:
        return [0.0] * len(names), [0.0, 0.0]
    return _mean(words, language, names), [log(len(words)), log(len(sentences))]


def _mean(words: Sequence[str], language: str, names: Sequence[str]) -> Vector:
    steps = [dict(zip(STEPS, word_steps(word, language), strict=False)) for word in words]
    return [sum(step.get(name, 0.0) for step in steps) / len(words) for name in names]


def table(rows: list[Row], names: Sequence[str]) -> tuple[Matrix, Matrix, Vector]:
    """Features, what else matters, and ratings of the rows of a set."""
    if "context" in rows[0]:
        phrases = [(words_of(r["context"][r["start"] : r["end"]]), r["lang"]) for r in rows]
        return (
            [_mean(words, language, names) for words, language in phrases],
            [[1.0] for _ in rows],
            [row["rating"] for row in rows],
        )
    if "hard" in rows[0]:
        both = [
            [text_means(row[side], row["lang"], names) for side in ("hard", "easy")] for row in rows
        ]
        return (
            [_minus(hard[0], easy[0]) for hard, easy in both],
            [_minus(hard[1], easy[1]) for hard, easy in both],
            [1.0] * len(rows),
        )
    read_rows = [text_means(row["text"], row["lang"], names) for row in rows]
    return (
        [means for means, _ in read_rows],
        [[*sizes, 1.0] for _, sizes in read_rows],
        [row["rating"] for row in rows],
    )


def _minus(one: Vector, other: Vector) -> Vector:
    return [a - b for a, b in zip(one, other, strict=True)]


def moments(features: Matrix, besides: Matrix, ratings: Vector) -> Moments:
    """The moments of a set after what else matters is taken out of features and ratings."""
    columns = [list(column) for column in zip(*features, strict=True)]
    columns.append(list(ratings))
    base: Matrix = []
    for column in zip(*besides, strict=True):
        rest = _without(list(column), base)
        if sum(v * v for v in rest) > 1e-9 * len(rest):
            base.append(rest)
    clean = [_without(column, base) for column in columns]
    *inner, rating = clean
    size = len(ratings)
    return Moments(
        [[_dot(a, b) / size for b in inner] for a in inner],
        [_dot(a, rating) / size for a in inner],
        _dot(rating, rating) / size,
    )


def _without(column: Vector, base: Matrix) -> Vector:
    """A column less its projection on orthogonal ones."""
    for other in base:
        share = _dot(column, other) / _dot(other, other)
        column = [v - share * o for v, o in zip(column, other, strict=True)]
    return column


def _dot(one: Vector, other: Vector) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def fitted(sets: list[Moments], free: Sequence[bool]) -> Vector:
    """The coefficients; those not free are 0 or more. The first set has the scale 1."""
    width = len(free)
    ridge = [
        RIDGE * sum(s.features[k][k] for s in sets) / len(sets) / sets[0].power
        for k in range(width)
    ]
    scales = [1.0] * len(sets)
    found = [0.0] * width
    for _ in range(ROUNDS):
        for k in range(width):
            pull, power = 0.0, ridge[k]
            for scale, one in zip(scales, sets, strict=True):
                others = _dot(one.features[k], found) - one.features[k][k] * found[k]
                pull += scale * (one.pull[k] - scale * others) / one.power
                power += scale * scale * one.features[k][k] / one.power
            new = pull / power if power else 0.0
            found[k] = new if free[k] else max(0.0, new)
        for i, one in enumerate(sets[1:], start=1):
            spread = sum(found[k] * _dot(one.features[k], found) for k in range(width))
            scales[i] = max(1e-6, _dot(found, one.pull) / spread) if spread else 1.0
    return found


def main(arguments: list[str]) -> int:
    """Print the module."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    data = Path(arguments[0])
    single: dict[str, Fitted] = {}
    named: dict[str, Fitted] = {}
    for plan in PLANS:
        sets = [moments(*table(rows_of(data, name), plan.features)) for name in plan.sets]
        found = fitted(sets, [name in FREE for name in plan.features])
        coefficients = dict(zip(plan.features, found, strict=True))
        basis = ", ".join(dict.fromkeys(TITLES[name] for name in plan.sets))
        place = named if plan.name == "en" else single
        place[plan.name] = (coefficients, basis, plan.languages)
    print(printed(HEAD_OF_WORDS, "WORD", named, single))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
