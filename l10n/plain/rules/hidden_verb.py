"""Nouns that hide a verb."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.page import holding
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject
from l10n.plain.words import languages_with, pairs, word_set

_BACK = 4
_AHEAD = {"de": 6}
_ARTICLES = frozenset(("the", "la", "el", "les", "die", "der", "das", "l"))
_OF = {"en": ("of",), "es": ("de", "del"), "fr": ("de", "du", "des"), "de": ("von", "des", "der")}


_APART = frozenset("to that any no not que any cualquier ninguna aucune quelque zu dass".split())
"""Words between verb and noun that do not let them be one: "have to run an application"."""


@rule(
    "plain.hidden-verb",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Noun that hides a verb"),
    tier=Tier.ADVICE,
    criteria=("Federal Plain Language Guidelines: avoid hidden verbs",),
    languages=languages_with("hidden-verbs"),
)
def hidden_verb(subject: Subject) -> Iterator[Hit]:
    """A noun with a verb inside, beside a verb that says little.

    What it finds:
        A noun of the list l10n/plain/words/hidden-verbs behind a weak verb ("make a decision",
        "perform an evaluation"), in English also as "the evaluation of". A noun in -tion alone is
        never reported.
    Why it matters:
        Verbs carry a sentence. Turned into a noun, the action gets longer and loses who does it.
    Example:
        "The team will make a decision on the removal of the drain."
    How to fix:
        Use the verb: "The team will decide when to take out the drain."
    Source:
        Federal Plain Language Guidelines, "Avoid hidden verbs".
    """
    nouns = pairs("hidden-verbs", subject.language)
    by_form = {noun.lower(): (noun, *verbs) for noun, verbs in nouns.items()}
    light = word_set("light-verbs", subject.language)
    for i in subject.where(by_form):
        sentence = subject.sentence_of(i)
        if not sentence.prose or holding(subject.quotations, sentence.start, sentence.end):
            continue
        entry = by_form[subject.lower[i]]
        at = _light(subject, sentence, i, light)
        if at is not None:
            yield _hit(subject, min(at, i), max(at, i) + 1, entry[1])
        elif len(entry) > 2 and _of(subject, sentence, i):
            yield _hit(subject, i - 1, i + 2, entry[2])


def _light(subject: Subject, sentence: Sentence, i: int, light: frozenset[str]) -> int | None:
    """The weak verb before the noun, in German also behind it."""
    ahead = _AHEAD.get(subject.language or "", 0)
    before = range(i - 1, max(sentence.first, i - _BACK) - 1, -1)
    behind = range(i + 1, min(sentence.last, i + 1 + ahead))
    places: tuple[int, ...] = (*before, *behind)
    for j in places:
        if subject.lower[j] in light and _joined(subject, min(i, j), max(i, j)):
            return j
    return None


def _joined(subject: Subject, first: int, last: int) -> bool:
    between = subject.text[subject.words.ends[first] : subject.words.starts[last]]
    apart = any(mark in between for mark in ",;:()—–")
    return not apart and _APART.isdisjoint(subject.lower[first + 1 : last])


def _of(subject: Subject, sentence: Sentence, i: int) -> bool:
    if i == sentence.first or i + 1 >= sentence.last:
        return False
    of = _OF.get(subject.language or "", ())
    return subject.lower[i - 1] in _ARTICLES and subject.lower[i + 1] in of


def _hit(subject: Subject, first: int, last: int, verb: str) -> Hit:
    start, end = subject.words.starts[first], subject.words.ends[last - 1]
    return Hit(
        subject.source(start, end),
        N_('"%(phrase)s" hides a verb'),
        N_('Use the verb: "%(verb)s".'),
        {"phrase": subject.text[start:end], "verb": verb},
    )
