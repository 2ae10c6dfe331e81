"""Words that few readers meet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.definitions import defined
from l10n.plain.page import Role, holding
from l10n.plain.rarity import Limits, difficulty, limits_of
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.text.spans import Span

_BRAND = re.compile(r"\s?\([A-Z][\w-]+®?\)|\s?[®™]")
"""A brand behind a word shows that it names a drug."""

_DRUG = re.compile(
    r"(?:mab|nib|platine?|taxel|rubicine?|ciclib|parib|citabine?|grastim|xetine|xifen|limus|setron|relin"
    r"|zomib|degib|cillin|mycin|oxacin|prazole?|dronate?|zumab|trexate?|lidomide?|ozole?)$"
)
"""Common endings of the names of drugs."""


@rule(
    "plain.rare-word",
    Severity.INFO,
    Certainty.POSSIBLE,
    N_("Word that few readers meet"),
    tier=Tier.ADVICE,
    criteria=("CDC Index 3", "PEMAT 3", "WCAG 3.1.3"),
)
def rare_word(subject: Subject) -> Iterator[Hit]:
    """A word that is harder than the limit, is no term of the list and is not explained.

    What it finds:
        The first use of a word whose difficulty (by frequency and form; see
        l10n.readability.word_difficulty) is above the limit. Terms of the word list have rules of
        their own; names, abbreviations, numbers, quotations, headings and words that the page
        explains are left alone.
    Why it matters:
        Readers stop at words they do not know. This rule is a back-up for the term list and less
        sure than it.
    Example:
        "The rash is often evanescent."
    How to fix:
        Use a word that people say, or explain it.
    Source:
        CDC Clear Communication Index item 3; AHRQ PEMAT-P item 3.
    """
    limits = limits_of(subject.language)
    if limits is None:
        return
    terms = tuple(Span(use.start, use.end) for use in subject.vocabulary.uses)
    keep = subject.vocabulary.lexicon.keep
    listed = {form.lower() for t in subject.vocabulary.lexicon.terms for form in t.forms}
    seen = {*keep, *listed, *_title(subject)}
    for i, word in enumerate(subject.lower):
        if word in seen or not _candidate(subject, i):
            continue
        seen.add(word)
        base = word.removesuffix("'s")
        limit = _limit(subject, i, limits)
        if difficulty(base, subject.language or "") <= limit or holding(terms, *subject.words[i]):
            continue
        start, end = subject.words[i]
        if not defined(subject, [(start, end)]):
            yield Hit(
                subject.source(start, end),
                N_('"%(word)s" is a word that few readers meet'),
                N_("Use a word that people say, or explain it."),
                {"word": subject.forms[i]},
            )


def _limit(subject: Subject, i: int, limits: Limits) -> float:
    """In easy sentences a rare word is mostly a thing at home; in hard ones it adds to the load."""
    if len(subject.forms[i]) < limits.letters:
        return limits.easy
    grade = subject.grade_of(subject.sentence_at(subject.words[i].start))
    hard = grade is not None and grade > subject.profile.target + 2
    return limits.hard if hard else limits.easy


def _candidate(subject: Subject, i: int) -> bool:
    form = subject.forms[i]
    start, end = subject.words[i]
    if len(form) < 4 or not form.replace("'", "").replace("’", "").isalpha():
        return False
    german = subject.language == "de"
    if not form[1:].islower() or (form[:1].isupper() and not german and not _opens(subject, i)):
        return False
    if holding(subject.quotations, start, end) or holding(subject.page.code, start, end):
        return False
    if _BRAND.match(subject.text, end) or _DRUG.search(subject.lower[i]):
        return False
    return subject.page.passage_at(start).role is not Role.HEADING


def _title(subject: Subject) -> set[str]:
    """Words of the page's title, which are its topic."""
    front = subject.document.front_matter
    title = (front and front.value("title")) or next((s.title for s in subject.sections), "")
    return {span.of(title).lower() for span in subject.speech.words(title)}


def _opens(subject: Subject, i: int) -> bool:
    return subject.sentence_at(subject.words[i].start).first == i
