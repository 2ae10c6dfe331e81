"""One thing under several names."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.definitions import defined
from l10n.plain.lexicon import languages_with_terms
from l10n.plain.page import holding
from l10n.plain.phrases import Found
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject

Places = list[tuple[int, int]]


@rule(
    "plain.shifting-term",
    Severity.INFO,
    Certainty.LIKELY,
    N_("One thing under several names"),
    tier=Tier.USUALLY,
    criteria=("Federal Plain Language Guidelines: use terms consistently",),
    languages=languages_with_terms(),
)
def shifting_term(subject: Subject) -> Iterator[Hit]:
    """A page that calls one thing by several names.

    What it finds:
        The first place where a second name of the same thing is used, from the groups in the word
        list. A name that is introduced as another name ("also called relapse") does not count, and
        quotations neither.
    Why it matters:
        Readers take a new word for a new thing.
    Example:
        "If the cancer recurs …" on top, "After a relapse …" further down.
    How to fix:
        Choose one name and keep it.
    Source:
        Federal Plain Language Guidelines, "Use terms consistently".
    """
    groups: dict[int, list[Found[tuple[int, str]]]] = {}
    for found in subject.vocabulary.lexicon.names.find(subject.bare, subject.bare_places):
        groups.setdefault(found.value[0], []).append(found)
    for group, uses in groups.items():
        if len({found.value for found in uses}) < 2:
            continue
        names: dict[str, Places] = {}
        for found in uses:
            start, end = subject.bare_start(found.first), subject.words.ends[found.last - 1]
            if not holding(subject.quotations, start, end):
                names.setdefault(found.value[1], []).append((start, end))
        shown = [name for name, places in names.items() if not _introduced(subject, places)]
        if len(shown) > 1:
            start, end = names[shown[1]][0]
            yield Hit(
                subject.source(start, end),
                N_('"%(term)s" here, "%(other)s" elsewhere: one thing under several names'),
                N_('Keep one name, such as "%(say)s".'),
                {
                    "term": subject.text[start:end],
                    "other": shown[0],
                    "say": subject.vocabulary.lexicon.same[group].say,
                    "names": len(shown),
                },
            )


def _introduced(subject: Subject, places: Places) -> bool:
    """Whether a name comes up only once, where it is given as another name."""
    return len(places) == 1 and defined(subject, places)
