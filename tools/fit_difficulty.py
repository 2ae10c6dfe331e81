"""Fit the coefficients of difficulty, density and word difficulty.

    python tools/fit_difficulty.py DATA > l10n/readability/weights.py

DATA is a folder with one folder a set, each with ``set.json`` (``kind``: rated, pairs or words) and
``train.jsonl`` or ``train.jsonl.gz``. The data card, ``docs/explanation/difficulty.md``, names the
sets and what they allow. Seeded: the same data give the same file.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from typing import Any, NamedTuple

from l10n.languages import get
from l10n.readability.difficulty import word_steps, words_of
from l10n.readability.load import features_of
from l10n.readability.tokens import read
from l10n.text.spans import Span

SEED = 7
PAIRS = 2500
RIDGE = 0.01
ROUNDS = 400
Row = dict[str, Any]
Vector = list[float]


class Plan(NamedTuple):
    """One model: which features, fitted on which sets, for which languages."""

    name: str
    features: tuple[str, ...]
    sets: tuple[str, ...]
    languages: tuple[str, ...]


CEFR, ONESTOP, GERMAN = "cefr-sp-wiki", "onestop", "textcomplexity-de"
CLARA, POR = "clara-med-nci", "porsimples"
FULL = ("load", "share", "long", "letters", "sentence")
TITLES = {
    CEFR: "CEFR-SP (Wiki-Auto)",
    ONESTOP: "OneStopEnglish",
    GERMAN: "TextComplexityDE",
    CLARA: "CLARA-MeD (National Cancer Institute part)",
    POR: "PorSimplesSent",
    "complex-single": "CompLex",
}

PLANS = (
    Plan("en", FULL, (CEFR, ONESTOP, CLARA), ("en",)),
    Plan("es", ("share", "acronyms", "syllables"), (CLARA,), ("es",)),
    Plan("de", ("load", "long", "letters"), (GERMAN,), ("de",)),
    Plan("pt", FULL, (CEFR, ONESTOP, POR), ("pt",)),
    Plan("general", ("long", "letters", "sentence"), (CEFR, ONESTOP, GERMAN, POR), ()),
    Plan("density", ("share", "acronyms", "syllables"), (CLARA,), ("es",)),
    Plan(
        "density without a word list", ("long_share", "sentence"), (CEFR, ONESTOP, GERMAN, POR), ()
    ),
)
WORD_PLANS = (
    (
        "word",
        (
            "below_4.5",
            "below_5.5",
            "below_3.5",
            "below_2.5",
            "syllables",
            "acronym",
            "mixed",
            "learned",
        ),
    ),
    ("word without a word list", ("excess", "syllables", "acronym", "mixed", "learned")),
)
FREE = ("below_2.5",)
"""Features whose coefficient may be negative:

Very rare words are mostly names, and no harder for it.
"""


def rows_of(data: Path, name: str) -> list[Row]:
    """The training rows of a set."""
    plain = data / name / "train.jsonl"
    if plain.is_file():
        text = plain.read_text(encoding="utf-8")
    else:
        with gzip.open(data / name / "train.jsonl.gz", "rt", encoding="utf-8") as stream:
            text = stream.read()
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def vector(text: str, language: str, names: Sequence[str]) -> Vector:
    """The features of a text."""
    found = features_of(text, read(text, (Span(0, len(text)),), get(language)), language)
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


def squares(rows: list[Row], names: Sequence[str]) -> Vector:
    """Least squares on word ratings, by coordinate descent; see ``FREE`` for signs."""
    table = []
    for row in rows:
        steps = word_steps(words_of(row["context"][row["start"] : row["end"]])[0], row["lang"])
        table.append([steps[name] for name in names])
    means = [sum(column) / len(table) for column in zip(*table, strict=True)]
    columns = [[row[k] - means[k] for row in table] for k in range(len(names))]
    middle = sum(row["rating"] for row in rows) / len(rows)
    rest = [row["rating"] - middle for row in rows]
    weights = [0.0] * len(names)
    for _ in range(ROUNDS):
        for k, column in enumerate(columns):
            power = sum(v * v for v in column) + 3.0
            pull = sum(v * r for v, r in zip(column, rest, strict=True)) - 3.0 * weights[k]
            new = weights[k] + pull / power
            new = new if names[k] in FREE else max(0.0, new)
            move = new - weights[k]
            if abs(move) > 1e-9:
                rest = [r - move * v for r, v in zip(rest, column, strict=True)]
                weights[k] = new
    return weights


def models(data: Path) -> Iterator[tuple[str, dict[str, float], str, tuple[str, ...]]]:
    """Name, coefficients, basis and languages of every model."""
    for plan in PLANS:
        found = ranked([differences(rows_of(data, name), plan.features) for name in plan.sets])
        basis = ", ".join(TITLES[name] for name in plan.sets)
        yield plan.name, dict(zip(plan.features, found, strict=True)), basis, plan.languages
    for name, features in WORD_PLANS:
        found = squares(rows_of(data, "complex-single"), features)
        yield name, dict(zip(features, found, strict=True)), TITLES["complex-single"], ("en",)


HEAD = '''"""The coefficients of difficulty and density, as ``tools/fit_difficulty.py`` prints them.

The data card is ``docs/explanation/difficulty.md``: what they were fitted on, and what they may be
used for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Model(NamedTuple):
    """A linear measure.

    Attributes:
        coefficients: feature -> points per unit of the feature.
        basis: the sets it was fitted on.
        languages: the languages of these sets that it is meant for.
    """

    coefficients: Mapping[str, float]
    basis: str
    languages: tuple[str, ...]

'''
CONSTANTS = {
    "general": "GENERAL",
    "density": "DENSITY",
    "density without a word list": "DENSITY_WITHOUT_LIST",
    "word": "WORD",
    "word without a word list": "WORD_WITHOUT_LIST",
}


def written(
    coefficients: dict[str, float], basis: str, languages: tuple[str, ...], indent: str = ""
) -> str:
    """A model as Python."""
    inner = indent + "    "
    lines = [f'{inner}    "{name}": {value:.4f},' for name, value in coefficients.items() if value]
    tags = "".join(f'"{tag}", ' for tag in languages)
    tags = f"({tags.strip()})" if len(languages) == 1 else f"({tags.rstrip(', ')})"
    body = "\n".join([f"{inner}{{", *lines, f"{inner}}},", f'{inner}"{basis}",', f"{inner}{tags},"])
    return f"Model(\n{body}\n{indent})"


def main(arguments: list[str]) -> int:
    """Print the module."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    named, single = [], []
    for name, coefficients, basis, languages in models(Path(arguments[0])):
        print(f"{name}: {coefficients}", file=sys.stderr)
        if name in CONSTANTS:
            single.append(f"{CONSTANTS[name]} = {written(coefficients, basis, languages)}")
        else:
            named.append(f'    "{name}": {written(coefficients, basis, languages, "    ")},')
    print(HEAD)
    print("DIFFICULTY: Mapping[str, Model] = {", *named, "}", *single, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
