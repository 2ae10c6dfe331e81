"""How much a text asks of a reader, as sums of named terms with their reasons."""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import NamedTuple

from l10n.messages import N_
from l10n.readability.frequency import zipf
from l10n.readability.tokens import Sentence


class Reason(NamedTuple):
    """What one term adds to a difficulty.

    Attributes:
        name: the term (a message).
        points: what it adds, in the measure's own unit.
        words: the words that weigh most in it, heaviest first.
    """

    name: str
    points: float
    words: tuple[str, ...] = ()


class Difficulty(float):
    """A difficulty: a number (higher is harder) that carries its reasons.

    It ranks texts of one language; it is no grade and no level.

    Attributes:
        reasons: the terms; their points sum to the number.
        basis: what the coefficients were fitted on (a message).
    """

    __slots__ = ("basis", "reasons")

    reasons: tuple[Reason, ...]
    basis: str

    def __new__(cls, value: float, reasons: tuple[Reason, ...] = (), basis: str = "") -> Difficulty:
        """A number with its reasons."""
        self = super().__new__(cls, value)
        self.reasons = reasons
        self.basis = basis
        return self


def difficulty_of(text: str, sentences: Sequence[Sentence], code: str | None) -> Difficulty | None:
    """The load a reader carries through the text; None without prose."""
    if not sentences or code is None:
        return None
    load = sum(_rarity(word, code) for s in sentences for word in s.words)
    reason = Reason(N_("rare words"), log(1 + load))
    return Difficulty(reason.points, (reason,), "")


def density_of(text: str, sentences: Sequence[Sentence], code: str | None) -> Difficulty | None:
    """The load per sentence; None without prose."""
    if not sentences or code is None:
        return None
    load = sum(_rarity(word, code) for s in sentences for word in s.words) / len(sentences)
    reason = Reason(N_("rare words"), log(1 + load))
    return Difficulty(reason.points, (reason,), "")


def _rarity(word: str, code: str) -> float:
    found = zipf(word, code)
    return max(0.0, 4.5 - found) if found is not None else max(0.0, len(word) - 6) / 2


def word_difficulty(word: str, language: str) -> float:
    """How hard a word or phrase is; higher is harder. Always a finite number."""
    from l10n.readability.registry import code_of

    code = code_of(language)
    return max((_rarity(part, code) for part in word.split()), default=0.0)
