"""Measure how long the running words of languages are.

    python tools/word_lengths.py

The words are the commonest of the lists of the package ``wordfreq``, weighed by how often they are
used; the coefficients of word difficulty were fitted with these figures.
"""

from __future__ import annotations

from math import sqrt
from pathlib import Path

import wordfreq

from l10n.readability.frequency import letters_of
from l10n.readability.word_lengths import Lengths
from l10n.readability.word_steps import size_of

COMMONEST = 20000
PLACE = Path(__file__).resolve().parent.parent / "l10n" / "readability" / "word_lengths.py"

HEAD = '''"""How long the running words of languages are; written by ``tools/word_lengths.py``."""

from __future__ import annotations

from typing import NamedTuple


class Lengths(NamedTuple):
    """Length in letters of a language's running words: mean and standard deviation."""

    mean: float
    spread: float


USUAL = Lengths(4.3, 2.3)
"""Of languages without a word list: those of English."""

LENGTHS: dict[str, Lengths] = {'''


def measured(code: str) -> Lengths:
    """Mean and standard deviation over the running words of a language."""
    buckets = wordfreq.get_frequency_list(code, size_of(code))
    pairs = [(word, 9.0 - step / 100) for step, bucket in enumerate(buckets) for word in bucket]
    rows = [(len(w), 10.0**zipf) for w, zipf in pairs[:COMMONEST] if letters_of(w) == len(w)]
    weight = sum(rate for _, rate in rows)
    mean = sum(length * rate for length, rate in rows) / weight
    return Lengths(mean, sqrt(sum((n - mean) ** 2 * rate for n, rate in rows) / weight))


def main() -> None:
    """Write the module."""
    rows = [
        f'    "{code}": Lengths({mean!r}, {spread!r}),'
        for code in sorted(wordfreq.available_languages("small"))
        for mean, spread in (measured(code),)
    ]
    PLACE.write_text("\n".join([HEAD, *rows, "}\n"]), encoding="utf-8")


if __name__ == "__main__":
    main()
