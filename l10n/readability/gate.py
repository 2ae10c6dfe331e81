"""A limit that documents have to keep, for builds that fail when they do not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from l10n.errors import Said, UsageError, did_you_mean
from l10n.finding import Certainty, Finding, Position, Rule, Severity
from l10n.messages import N_
from l10n.readability.definition import Scale
from l10n.readability.registry import formula, formulas
from l10n.readability.report import ReadingReport
from l10n.readability.scoring import NO_LANGUAGE, NO_PROSE, OTHER_LANGUAGE
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

NOT_JUDGED = Rule(
    "readability.not-judged",
    Severity.ERROR,
    Certainty.CERTAIN,
    (),
    N_("A limit could not be looked at"),
    """What it finds:
Documents that no limit of `--max` can judge because they do not say their language, are not in the
language they say, or have no running text at all; and those of which a code fence that is never
closed hides a part. A language without a formula of `--max` is only noted.

Why it matters:
Such a page would pass every limit, however hard it is.

Example:
`l10n score --max smog=8` and a page without front matter, or with nothing else.

How to fix:
Add `language: en` (or another) to the front matter, or call with `--language en`. Close the fence.
Put the text of an empty page back, or name the pages to score without it.

Source:
None; it follows from what formulas need.
""",
)

RULES: tuple[Rule, ...] = (ABOVE_LIMIT, HARDER, NOT_JUDGED)
"""The rules of this module."""


_LANGUAGE = N_("Name the language of the text in the front matter, or with --language.")
_FIXABLE: Mapping[str | None, tuple[str, str]] = {
    NO_LANGUAGE: (
        N_("no limit of %(formulas)s was looked at: the language is not known"),
        _LANGUAGE,
    ),
    OTHER_LANGUAGE: (
        N_(
            "no limit of %(formulas)s was looked at: the text is not in the language it is said "
            "to be in"
        ),
        _LANGUAGE,
    ),
    NO_PROSE: (
        N_("no limit of %(formulas)s was looked at: the page has no running text"),
        N_("Put its text back, or name the pages to score without it."),
    ),
}
"""Reasons that a writer can mend, what is said about them, and what to do."""

_HIDDEN = N_("the limit of %(formulas)s does not hold for the page: %(reason)s")

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
    given, sign, number = text.partition("=")
    name = given.strip().lower()
    known = tuple(dict.fromkeys(formula.id for formula in formulas()))
    if name not in known:
        raise UsageError(
            Said('there is no formula "%(name)s"', name=name), remedy=did_you_mean(name, known)
        )
    try:
        value = float(number)
    except ValueError:
        value = float("nan")
    if not sign or value != value or value in (float("inf"), float("-inf")):
        raise UsageError(
            Said('"%(text)s" is not a limit', text=text),
            remedy=Said('write it like "%(name)s=8"', name=name),
        )
    return Limit(name, value)


def above(reading: ReadingReport, limits: Sequence[Limit]) -> Iterator[Finding]:
    """The limits that a document does not keep, or that nobody can look at for want of a language
    or of text; other formulas without a value cannot tell.
    """
    names = ", ".join(limit.formula for limit in limits)
    if limits and reading.hidden:
        data = {"formulas": names, "reason": reading.hidden}
        yield _finding(reading, NOT_JUDGED, _HIDDEN, N_("Close it where the code ends."), data)
    elif limits and reading.reason in _FIXABLE and not judged(reading, limits):
        template, advice = _FIXABLE[reading.reason]
        yield _finding(reading, NOT_JUDGED, template, advice, {"formulas": names})
    for limit in limits:
        score = reading.score(limit.formula)
        if score is None or score.value is None:
            continue
        if score.direction * (score.value - limit.value) > 0:
            yield _finding(
                reading,
                ABOVE_LIMIT,
                N_("%(name)s is %(value)s; the limit is %(limit)s (%(sample)s)")
                if score.short
                else N_("%(name)s is %(value)s; the limit is %(limit)s"),
                N_("l10n flag tells what to rewrite first."),
                {
                    "formula": limit.formula,
                    "name": formula(score.formula, score.language).name,
                    "value": f"{score.value:.1f}",
                    "limit": f"{limit.value:g}",
                    **({"sample": Said(score.short)} if score.short else {}),
                },
            )


def _finding(
    reading: ReadingReport, rule: Rule, template: str, advice: str, data: Mapping[str, str]
) -> Finding:
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        certainty=rule.certainty,
        path=reading.path,
        span=Span(0, 0),
        start=Position(1, 1),
        end=Position(1, 1),
        template=template,
        advice=advice,
        data=data,
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
            yield _finding(
                reading,
                HARDER,
                N_("%(name)s is %(value)s; it was %(before)s"),
                N_("l10n flag tells what to rewrite first."),
                {
                    "formula": name,
                    "name": formula(score.formula, score.language).name,
                    "value": f"{score.value:.1f}",
                    "before": f"{before:.1f}",
                },
            )


def judged(reading: ReadingReport, limits: Sequence[Limit]) -> bool:
    """Whether at least one of the limits could be looked at."""
    scores = (reading.score(limit.formula) for limit in limits)
    return any(score is not None and score.value is not None for score in scores)
