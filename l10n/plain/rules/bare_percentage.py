"""Percentages that stand alone."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.page import Role
from l10n.plain.percentages import Meaning, Percentage, frequency_pattern, percentages
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Sentence, Subject
from l10n.text.document import ContainerKind
from l10n.text.spans import Span


@rule(
    "plain.bare-percentage",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Percentage without a number of people"),
    tier=Tier.ACT,
    criteria=("CDC Index 12", "PEMAT 6"),
)
def bare_percentage(subject: Subject) -> Iterator[Hit]:
    """A share of people given only as a percentage or as a range of percentages.

    What it finds:
        One finding a sentence, or a table, with percentages that say how many people (or cells, or
        cases) something holds for, without "35 out of 100" in the same sentence or the next.
        Strengths ("70% alcohol"), levels and confidence intervals are left alone; changes ("30%
        lower") are the matter of plain.change-without-base.
    Why it matters:
        Many adults cannot turn a percentage into people, and ranges and comparisons are harder
        still. Counts of people out of 10 or 100 are understood best.
    Example:
        "The treatment works in 25%-35% of patients."
    How to fix:
        Give the count: "in 25 to 35 out of 100 patients". Use the same "out of" number all over the
        page.
    Source:
        CDC Clear Communication Index, items 11 and 12; AHRQ PEMAT-P item 6; Gigerenzer et al. 2007.
    """
    tables: set[int] = set()
    for sentence, group in _by_sentence(subject):
        table = sentence.passage.block.inside(ContainerKind.TABLE)
        if _explained(subject, sentence) or (table is not None and id(table) in tables):
            continue
        if table is not None:
            tables.add(id(table))
            yield _in_table(subject, group[0])
            continue
        first = group[0]
        ranged = any(percentage.range for percentage in group)
        yield Hit(
            subject.source(first.start, group[-1].end if len(group) > 1 else first.end),
            _template(len(group), ranged),
            N_('Say how many people: "%(people)s".'),
            {
                "percentage": subject.text[first.start : first.end],
                "count": len(group),
                "people": _people(first, subject.language),
            },
        )


def _in_table(subject: Subject, first: Percentage) -> Hit:
    return Hit(
        subject.source(first.start, first.end),
        N_("this table gives percentages without a number of people"),
        N_('Say how many people, and use one "out of" for the whole table: "%(people)s".'),
        {
            "percentage": subject.text[first.start : first.end],
            "people": _people(first, subject.language),
        },
    )


def _template(count: int, ranged: bool) -> str:
    if count > 1:
        return N_("%(count)d percentages to compare in one sentence, and no number of people")
    if ranged:
        return N_('"%(percentage)s" is a range of percentages, without a number of people')
    return N_('"%(percentage)s" stands without a number of people')


_FORMS = {
    "en": ("%s out of %d", "%s to %s"),
    "es": ("%s de cada %d", "de %s a %s"),
    "fr": ("%s sur %d", "%s à %s"),
    "de": ("%s von %d", "%s bis %s"),
    "pt": ("%s em cada %d", "%s a %s"),
    "it": ("%s su %d", "da %s a %s"),
}


def _people(percentage: Percentage, language: str | None) -> str:
    share, span = _FORMS.get(language or "", ("%s / %d", "%s–%s"))
    base = 100
    low, high = percentage.low, percentage.high
    while (low % 1 or high % 1 or 0 < low < 1) and base < 10_000:
        low, high, base = round(low * 10, 6), round(high * 10, 6), base * 10
    if low == high and base == 100 and low % 10 == 0 and 0 < low < 100:
        low, base = low / 10, 10
    number = f"{low:g}" if not percentage.range else span % (f"{low:g}", f"{high:g}")
    return share % (number, base)


def _by_sentence(subject: Subject) -> Iterator[tuple[Sentence, list[Percentage]]]:
    current: Sentence | None = None
    group: list[Percentage] = []
    for percentage in percentages(subject):
        if percentage.meaning is not Meaning.SHARE or _silent(subject, percentage):
            continue
        sentence = subject.sentence_at(percentage.start)
        if current is not None and sentence is not current:
            yield current, group
            group = []
        current = sentence
        group.append(percentage)
    if current is not None:
        yield current, group


def _silent(subject: Subject, percentage: Percentage) -> bool:
    place = Span(percentage.start, percentage.end)
    if any(code.holds(place) for code in subject.page.code):
        return True
    whole = percentage.low in (0.0, 100.0) and not percentage.range
    return whole or subject.page.passage_at(percentage.start).role is Role.HEADING


def _explained(subject: Subject, sentence: Sentence) -> bool:
    """Whether a count of people stands in the sentence or in the next one of the passage."""
    end = subject.sentence_at(min(sentence.end + 1, sentence.passage.end)).end
    pattern = frequency_pattern(subject.language)
    return pattern.search(subject.text, sentence.start, max(end, sentence.end)) is not None
