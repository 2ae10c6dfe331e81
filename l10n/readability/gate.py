"""A limit that documents have to keep, for builds that fail when they do not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from l10n.errors import UsageError, did_you_mean
from l10n.finding import Certainty, Finding, Position, Rule, Severity
from l10n.messages import N_
from l10n.readability.definition import Scale
from l10n.readability.registry import formulas
from l10n.readability.report import ReadingReport
from l10n.text.spans import Span

ABOVE_LIMIT = Rule(
    "readability.above-limit",
    Severity.ERROR,
    Certainty.CERTAIN,
    (),
    N_("A document is harder than the limit"),
    """What it finds:
Documents whose score is on the hard side of a limit that was given with `--max`.

Why it matters:
A limit in the build keeps pages from becoming harder bit by bit.

Example:
`l10n score --max smog=8` and a page with SMOG 9.2.

How to fix:
`l10n flag` puts the sections of the page in the order of what a rewrite gains.

Source:
The limit is the project's own.
""",
)

HARDER = Rule(
    "readability.harder-than-baseline",
    Severity.ERROR,
    Certainty.CERTAIN,
    (),
    N_("A document has become harder"),
    """What it finds:
Documents whose score is on the hard side of the one in the baseline by more than a tolerance: half
a grade on scales of grades, two points on others, or what `--tolerance` says.

Why it matters:
A page that was good enough becomes harder bit by bit, and no single change shows it.

Example:
The baseline holds SMOG 8.1 for a page, and the page has 9.2 now.

How to fix:
`l10n flag --diff REV` shows what was flagged in the blocks that have changed. Where the page has to
be that hard, write the baseline again with `--write-baseline`.

Source:
The tolerance is this toolkit's own: changes of that size come from a few words.
""",
)

RULES: tuple[Rule, ...] = (ABOVE_LIMIT, HARDER)
"""The rules of this module."""


GRADES, POINTS = 0.5, 2.0
"""How much harder than its baseline a document may be, on scales of grades and on others."""


class Limit(NamedTuple):
    """The hardest value of a formula that a document may have: the highest, or the lowest where
    higher is easier.
    """

    formula: str
    value: float


def limit_of(text: str) -> Limit:
    """The limit that ``smog=8`` describes.

    Raises:
        UsageError: there is no such formula, or no number.
    """
    name, sign, number = text.partition("=")
    known = tuple(dict.fromkeys(formula.id for formula in formulas()))
    if name not in known:
        raise UsageError(f'there is no formula "{name}"', remedy=did_you_mean(name, known))
    try:
        value = float(number)
    except ValueError:
        value = float("nan")
    if not sign or value != value or value in (float("inf"), float("-inf")):
        raise UsageError(f'"{text}" is not a limit', remedy=f'write it like "{name}=8"')
    return Limit(name, value)


def above(reading: ReadingReport, limits: Sequence[Limit]) -> Iterator[Finding]:
    """The limits that a document does not keep; formulas without a value cannot tell."""
    for limit in limits:
        score = reading.score(limit.formula)
        if score is None or score.value is None:
            continue
        if score.direction * (score.value - limit.value) > 0:
            yield Finding(
                rule=ABOVE_LIMIT.id,
                severity=ABOVE_LIMIT.severity,
                certainty=ABOVE_LIMIT.certainty,
                path=reading.path,
                span=Span(0, 0),
                start=Position(1, 1),
                end=Position(1, 1),
                template=N_("%(formula)s is %(value)s; the limit is %(limit)s"),
                advice=N_("l10n flag tells what to rewrite first."),
                data={
                    "formula": limit.formula,
                    "value": f"{score.value:.1f}",
                    "limit": f"{limit.value:g}",
                },
            )


def harder(
    reading: ReadingReport,
    recorded: Mapping[str, float],
    wanted: Sequence[str] = (),
    tolerance: float | None = None,
) -> Iterator[Finding]:
    """The formulas by which a document is harder than recorded.

    Args:
        reading: of the document.
        recorded: values of formulas by their ids.
        wanted: which formulas count; () for the one that stands for the language.
        tolerance: how much harder is no matter; None for half a grade, or two points.
    """
    primary = reading.primary
    names = wanted or ((primary.formula,) if primary is not None else ())
    for name in names:
        score, before = reading.score(name), recorded.get(name)
        if score is None or score.value is None or before is None:
            continue
        allowed = tolerance
        if allowed is None:
            allowed = GRADES if score.scale is Scale.GRADE else POINTS
        if score.direction * (round(score.value, 2) - before) > allowed:
            yield Finding(
                rule=HARDER.id,
                severity=HARDER.severity,
                certainty=HARDER.certainty,
                path=reading.path,
                span=Span(0, 0),
                start=Position(1, 1),
                end=Position(1, 1),
                template=N_("%(formula)s is %(value)s; it was %(before)s"),
                advice=N_("l10n flag tells what to rewrite first."),
                data={
                    "formula": name,
                    "value": f"{score.value:.1f}",
                    "before": f"{before:.1f}",
                },
            )


def judged(reading: ReadingReport, limits: Sequence[Limit]) -> bool:
    """Whether at least one of the limits could be looked at."""
    scores = (reading.score(limit.formula) for limit in limits)
    return any(score is not None and score.value is not None for score in scores)
