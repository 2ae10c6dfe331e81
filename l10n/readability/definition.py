"""What a readability formula is: a value with named terms, a source, and what it may claim.

Linear formulas are data, so that contributions, tables and tests come for free. The others hold a
small pure function behind the same type.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from l10n.frozen import dataclass, new

Numbers = Mapping[str, float]
"""Counts by name."""


class Evidence(StrEnum):
    """How well a formula is grounded in the language it is used for."""

    VALIDATED = "validated"
    ADAPTED = "adapted"
    CONTESTED = "contested"
    UNCALIBRATED = "uncalibrated"


class Scale(StrEnum):
    """What the value is."""

    GRADE = "grade"
    EASE = "ease"
    INDEX = "index"


class Sample(StrEnum):
    """Whether there was enough text."""

    OK = "ok"
    SMALL = "small"
    TOO_SMALL = "too small"


# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_GRADE, _OK, _SMALL, _TOO_SMALL = Scale.GRADE, Sample.OK, Sample.SMALL, Sample.TOO_SMALL


class Ratio(NamedTuple):
    """A feature of a text: ``scale`` times the sum of some counts over another count.

    Attributes:
        name: what it is called in explanations.
        over: names of the counts that are summed.
        under: name of the count that divides; "" for none.
        scale: factor, such as 100 for a percentage.
    """

    name: str
    over: tuple[str, ...]
    under: str
    scale: float = 1.0

    def of(self, counts: Numbers) -> float | None:
        """The value for these counts; None where the divisor is 0."""
        below = counts[self.under] if self.under else 1
        if below <= 0:
            return None
        over = self.over
        above = counts[over[0]] if len(over) == 1 else sum(map(counts.__getitem__, over))
        return self.scale * above / below

    @property
    def needs(self) -> tuple[str, ...]:
        """The names of the counts it reads."""
        return (*self.over, self.under) if self.under else self.over


class Term(NamedTuple):
    """One term of a linear formula."""

    coefficient: float
    ratio: Ratio


class Contribution(NamedTuple):
    """What one term adds to a score.

    Attributes:
        name: the feature.
        value: the feature's value in this text.
        points: its share of the score, in the score's own unit and sign.
    """

    name: str
    value: float
    points: float


class Steps(NamedTuple):
    """A table from values to bands or grades.

    Attributes:
        starts: the lowest value of the second, third … step, ascending.
        labels: one name a step, from the lowest value up (bands).
        grades: one school grade a step, from the lowest value up, or ().
        source: where the table comes from.
    """

    starts: tuple[float, ...]
    labels: tuple[str, ...]
    grades: tuple[float, ...] = ()
    source: str = ""

    def step(self, value: float) -> int:
        """The 0-based step of a value, counted from the lowest value."""
        return bisect_right(self.starts, value)


class Minimum(NamedTuple):
    """How much text a formula needs.

    Attributes:
        counted: name of the count that is looked at.
        small: below this the sample is small.
        too_small: below this it is too small.
        caveat: what to say then (a message template without places).
    """

    counted: str
    small: int
    too_small: int
    caveat: str


class Example(NamedTuple):
    """A worked example: counts and the value they give, good to the decimals written."""

    counts: Numbers
    value: float
    source: str


class Function(NamedTuple):
    """The computation of a formula that is not linear.

    Attributes:
        needs: the names of the counts it reads.
        compute: counts by name -> value; None where a divisor is 0.
        text: the computation, written out (a message).
    """

    needs: tuple[str, ...]
    compute: Callable[[Numbers], float | None]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """A readability formula for one language.

    Attributes:
        id: the field's name in kebab case.
        language: BCP 47 primary language it is meant for; ``und`` for language-neutral measures.
        name: what people call it.
        source: authors, year, and where versions differ, which one this is.
        evidence: how well it is grounded.
        scale: what the value is: a school grade, an ease (0-100, higher is easier) or an index.
        direction: +1 where a higher value is harder, -1 where it is easier.
        minimum: how much text it needs.
        example: counts and value.
        constant, terms: of a linear formula.
        function: of the others.
        bands: named ranges of the value, or None.
        grades: table from value to grade for formulas whose value is not a grade itself, or None.
        margin: half-width of the interval that the source itself states, in points, or None.
        note: what a reader should know about it.
    """

    id: str
    language: str
    name: str
    source: str
    evidence: Evidence
    scale: Scale
    direction: int
    minimum: Minimum
    example: Example
    constant: float = 0.0
    terms: tuple[Term, ...] = ()
    function: Function | None = None
    bands: Steps | None = None
    grades: Steps | None = None
    margin: float | None = None
    note: str = ""

    @property
    def needs(self) -> tuple[str, ...]:
        """The names of the counts it reads, each once, in order."""
        if self.function is not None:
            return self.function.needs
        return tuple(dict.fromkeys(name for term in self.terms for name in term.ratio.needs))

    def value(self, counts: Numbers) -> float | None:
        """The value for these counts; None where a divisor is 0."""
        if self.function is not None:
            return self.function.compute(counts)
        total = self.constant
        for coefficient, ratio in self.terms:
            feature = ratio.of(counts)
            if feature is None:
                return None
            total += coefficient * feature
        return total

    def contributions(self, counts: Numbers) -> tuple[Contribution, ...]:
        """What each term adds; with ``constant`` they sum to the value. () for formulas that are
        not linear.
        """
        return self.worked(counts)[1]

    def worked(self, counts: Numbers) -> tuple[float | None, tuple[Contribution, ...]]:
        """The value and the contributions."""
        if self.function is not None:
            return self.function.compute(counts), ()
        total, found = self.constant, []
        for coefficient, ratio in self.terms:
            feature = ratio.of(counts)
            if feature is None:
                return None, ()
            points = coefficient * feature
            total += points
            found.append(new(Contribution, (ratio.name, feature, points)))
        return total, tuple(found)

    def grade(self, value: float) -> float | None:
        """The school grade of a value; None where the formula defines none."""
        if self.grades is not None:
            return self.grades.grades[self.grades.step(value)]
        return value if self.scale is _GRADE else None

    def band(self, value: float) -> int | None:
        """The 0-based band of a value, counted from the lowest value; None where the formula has no
        bands.
        """
        return None if self.bands is None else self.bands.step(value)

    def sample(self, counts: Numbers) -> Sample:
        """Whether there is enough text."""
        have = counts[self.minimum.counted]
        if have < self.minimum.too_small:
            return _TOO_SMALL
        return _SMALL if have < self.minimum.small else _OK

    def expression(self, translate: Callable[[str], str] = str) -> str:
        """The computation, written out in the language of ``translate``."""
        if self.function is not None:
            return translate(self.function.text)
        parts = [f"{self.constant:g}"] if self.constant else []
        for coefficient, ratio in self.terms:
            sign = "−" if coefficient < 0 else "+"
            parts.append(f"{sign} {abs(coefficient):g} × {translate(ratio.name)}")
        text = " ".join(parts)
        return text[2:] if text.startswith("+ ") else text
