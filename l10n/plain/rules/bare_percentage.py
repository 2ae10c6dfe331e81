"""Percentages that stand alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.limits import limit_of
from l10n.plain.meanings import Meaning
from l10n.plain.page import Role, holding
from l10n.plain.people import base_of, grouped, people, turned
from l10n.plain.percentages import WHOLE, Percentage, frequency_pattern
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject
from l10n.text.document import ContainerKind
from l10n.text.memo import remembered

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_HEADING, _TABLE = Role.HEADING, ContainerKind.TABLE
_RATE, _SHARES = Meaning.RATE, (Meaning.SHARE, Meaning.RATE)


@rule(
    "plain.bare-percentage",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Percentage without a number of people"),
    tier=Tier.ACT,
    criteria=("CDC Index 15", "PEMAT 6"),
)
def bare_percentage(subject: Subject) -> Iterator[Hit]:
    """A share of people given only as a percentage or as a range of percentages.

    What it finds:
        One finding a sentence, or a table, with percentages that say how many people (or cells, or
        cases) something holds for, without a count like "35 out of 100" for it in the same sentence
        or the next. The suggestion gives those of a section, or of a table, out of the same number,
        as far as that is at most 1,000, and keeps what limits them ("no more than 5%", "5% or
        less"). Where other words may turn a limit round ("does not help more than 5%"), it gives no
        ready wording.
        What counts nobody is left alone: strengths ("70% alcohol"), levels ("your oxygen should be
        above 92%"), parts of a dose or of a weight, confidence intervals. Changes ("30% lower") are
        the matter of plain.change-without-base. Where a percentage does not say of whom it is a
        share ("a sensitivity of 95%"), that is asked for.
    Why it matters:
        Many adults cannot turn a percentage into people, and ranges and comparisons are harder
        still. Counts of people out of 10 or 100 are understood best.
    Example:
        "The treatment works in 25%-35% of patients."
    How to fix:
        Give the count: "in 25 to 35 out of 100 patients". Use the same "out of" number all over the
        page.
    Source:
        CDC Clear Communication Index, item 15; AHRQ PEMAT-P item 6; Gigerenzer et al. 2007.
    """
    groups, tables = _groups(subject)
    bases = _bases(subject, groups)
    for group in groups:
        first = group[0]
        ranged = any(percentage.range for percentage in group)
        end = group[-1].end if len(group) > 1 else first.end
        advice, data = _advice(subject, group, bases.get(_section(subject, first), 0))
        yield Hit(
            subject.source(first.start, end),
            _template(len(group), ranged),
            advice,
            {"count": len(group), **data},
        )
    for group in tables:
        first = group[0]
        advice, data = _advice(subject, group, 0, table=True)
        yield Hit(
            subject.source(first.start, first.end),
            N_("this table gives percentages without a number of people"),
            advice,
            data,
        )


def _groups(subject: Subject) -> tuple[list[list[Percentage]], list[list[Percentage]]]:
    """The percentages that nothing explains, those of a sentence together; and of a table."""
    groups: list[list[Percentage]] = []
    tables: dict[int, list[Percentage]] = {}
    for sentence, every in _by_sentence(subject):
        group = _unexplained(subject, sentence, every)
        table = sentence.passage.block.inside(_TABLE)
        if group and table is not None:
            tables.setdefault(id(table), []).extend(group)
        elif group:
            groups.append(group)
    return groups, list(tables.values())


_SHARED = 1000
"""The largest number that the shares of a whole section are told out of: for one very small share
the others are not told out of a million.
"""


def _bases(subject: Subject, groups: Sequence[Sequence[Percentage]]) -> dict[int, int]:
    """The "out of" number of every section: the largest that one of its sentences needs."""
    bases: dict[int, int] = {}
    for group in groups:
        base, section = base_of(group), _section(subject, group[0])
        if base <= _SHARED:
            bases[section] = max(base, bases.get(section, 0))
    return bases


def _section(subject: Subject, percentage: Percentage) -> int:
    return subject.page.passage_at(percentage.start).section


def _advice(
    subject: Subject, group: Sequence[Percentage], shared: int, *, table: bool = False
) -> tuple[str, dict[str, str | int]]:
    """What to do: with a wording only where the percentages mean nothing else."""
    first, base = group[0], max(base_of(group), shared)
    data: dict[str, str | int] = {
        "percentage": subject.text[first.start : first.end],
        "base": grouped(base),
    }
    limits = [limit_of(subject, percentage) for percentage in group]
    said, limit = people(subject, group, limits, base), turned(subject, limits)
    if any(percentage.meaning is _RATE for percentage in group):
        return N_("Say of whom this is a share, and how many out of %(base)s of them."), data
    if said and table:
        advice = N_('Say how many people, and use one "out of" for the whole table: "%(people)s".')
        return advice, {**data, "people": said}
    if said:
        return N_('Say how many people: "%(people)s".'), {**data, "people": said}
    if limit:
        advice = N_('Say how many people out of %(base)s, and keep the sense of "%(limit)s".')
        return advice, {**data, "limit": limit}
    return N_("If it counts people, say how many out of %(base)s."), data


def _template(count: int, ranged: bool) -> str:
    if count > 1:
        return N_("%(count)d percentages to compare in one sentence, without a number of people")
    if ranged:
        return N_('"%(percentage)s" is a range of percentages, without a number of people')
    return N_('"%(percentage)s" stands without a number of people')


_SLACK = 0.15
"""How far a count may be rounded: "1 in 3" stands for 30%."""

_MEMORY, _LONGEST = 1 << 10, 1 << 9
"""Pieces of text whose counts are remembered, and characters of one: a sentence may be a page."""

_DIGITS = re.compile(WHOLE)
_GROUPS = re.compile(r"\D")


def _by_sentence(subject: Subject) -> Iterator[tuple[Sentence, list[Percentage]]]:
    current: Sentence | None = None
    group: list[Percentage] = []
    for percentage in subject.percentages:
        if percentage.meaning not in _SHARES or _silent(subject, percentage):
            continue
        sentence = subject.sentence_at(percentage.start)
        if current is not None and sentence != current:
            yield current, group
            group = []
        current = sentence
        group.append(percentage)
    if current is not None:
        yield current, group


def _silent(subject: Subject, percentage: Percentage) -> bool:
    if holding(subject.page.code, percentage.start, percentage.end):
        return True
    whole = percentage.low in (0.0, 100.0) and not percentage.range
    return whole or subject.page.passage_at(percentage.start).role is _HEADING


def _unexplained(
    subject: Subject, sentence: Sentence, group: Sequence[Percentage]
) -> list[Percentage]:
    """The percentages that no count of people in the sentence or in the next one stands for."""
    end = subject.sentence_at(min(sentence.end + 1, sentence.passage.end)).end
    shares = _shares_in(subject.language)(subject.text[sentence.start : max(end, sentence.end)])
    return [p for p in group if not any(share is None or _near(p, share) for share in shares)]


_Shares = tuple[float | None, ...]


@lru_cache(maxsize=64)  # tags come from strangers
def _shares_in(language: str | None) -> Callable[[str], _Shares]:
    """Tells the percentages of the counts of people in a text; sentences come again."""
    counts = frequency_pattern(language)

    def shares(text: str) -> _Shares:
        return tuple(_share(match.group()) for match in counts.finditer(text))

    return remembered(shares, longest=_LONGEST, memory=_MEMORY)


def _share(count: str) -> float | None:
    """The percentage of "35 out of 100"; None where it is in words."""
    numbers = [float(_GROUPS.sub("", number)) for number in _DIGITS.findall(count)]
    return 100 * min(numbers) / max(numbers) if len(numbers) == 2 and any(numbers) else None


def _near(percentage: Percentage, share: float) -> bool:
    slack = max(1.0, _SLACK * percentage.high)
    return percentage.low - slack <= share <= percentage.high + slack
