"""Nouns piled up in front of nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.page import Role, holding
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.plain.words import word_set
from l10n.text.memo import remembered

_FEWEST = 4
_LETTERS = 22
_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ity", "ness", "ology", "ism")
_VERB_LIKE = frozenset(
    ("mention", "question", "implement", "experience", "influence", "balance", "moment")
)
_WORD = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+")
_SMALL = {"en": "of, for, that", "de": "von, für, dass"}
"""Words of the page's language that take a pile apart."""

_RUN = re.compile(rb"\x01{%d,}" % _FEWEST)
"""Nouns in a row, among words that are 1 where they are nouns."""


@rule(
    "plain.noun-stack",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Nouns piled up"),
    tier=Tier.USUALLY,
    criteria=("Federal Plain Language Guidelines: avoid noun strings",),
    languages=("en", "de"),
)
def noun_stack(subject: Subject) -> Iterator[Hit]:
    """Four or more nouns in a row, or a very long German compound.

    What it finds:
        In English four or more nouns in a row, by a word list and endings such as -tion. In German
        compounds of 22 letters and more without a hyphen, at their first use.
    Why it matters:
        Only the last noun is the thing; the reader must guess how the others belong to it.
    Example:
        "cancer cell drug resistance testing"
    How to fix:
        Take it apart from the end: "tests that show which drugs no longer work on the cancer
        cells".
    Source:
        Federal Plain Language Guidelines, "Avoid noun strings"; DIN 8581-1 (compounds).
    """
    seen: set[str] = set()
    for start, end in _compounds(subject) if subject.language == "de" else _stacks(subject):
        phrase = subject.text[start:end]
        if phrase.lower() in seen or holding(subject.quotations, start, end):
            continue
        seen.add(phrase.lower())
        if subject.page.passage_at(start).role is not Role.HEADING:
            yield Hit(
                subject.source(start, end),
                N_('"%(phrase)s" is a pile of nouns'),
                N_("Take it apart from the end, with small words such as %(words)s."),
                {"phrase": phrase, "words": _SMALL.get(subject.language or "", _SMALL["en"])},
            )


def _compounds(subject: Subject) -> Iterator[tuple[int, int]]:
    for word, form in zip(subject.words, subject.forms, strict=True):
        if len(form) >= _LETTERS and _WORD.fullmatch(form):
            yield word.start, word.end


def _stacks(subject: Subject) -> Iterator[tuple[int, int]]:
    marked = bytearray(len(subject.lower))
    for i in subject.where(set(filter(_noun, subject.places))):
        marked[i] = 1
    for run in _RUN.finditer(marked):
        yield from _unbroken(subject, run.start(), run.end())


def _unbroken(subject: Subject, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The stacks in a run of nouns, which names and marks break up."""
    text, words = subject.text, subject.words
    first = None
    for i in range(begin, end + 1):
        noun = i < end and not _name(subject, i)
        joined = first is not None and noun and text[words.ends[i - 1] : words.starts[i]] == " "
        if first is not None and not joined:
            if i - first >= _FEWEST:
                yield words.starts[first], words.ends[i - 1]
            first = None
        if noun and first is None:
            first = i


def _name(subject: Subject, i: int) -> bool:
    form = subject.forms[i]
    return (
        form[:1].isupper()
        and not form.isupper()
        and i != subject.sentence_at(subject.words.starts[i]).first
    )


@remembered
def _noun(word: str) -> bool:
    nouns = word_set("stack-nouns", "en")
    base = word.removesuffix("s")
    if base in nouns or word in nouns:
        return True
    return len(base) > 6 and base.endswith(_ENDINGS) and base not in _VERB_LIKE
