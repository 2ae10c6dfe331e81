"""Words that few readers meet."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import chain
from math import inf

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.abbreviations import in_name, is_passing_code
from l10n.plain.definitions import defined
from l10n.plain.drugs import names_a_drug
from l10n.plain.lexicon import lexicon
from l10n.plain.page import Role, holding
from l10n.plain.rarity import Limits, harder, is_hard, is_harder, limits_of, one_in
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.rules.link_only_definition import dictionary_links
from l10n.plain.subject import Subject
from l10n.plain.wordings import ADAPT, replacement
from l10n.plain.words import pairs, word_set
from l10n.text.memo import remembered
from l10n.text.spans import spans_of

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_HEADING = Role.HEADING

_CODE = re.compile(r"(?=.{2,12}$)(?=.*(?:\d|[a-z].*[A-Z]))[A-Za-z][A-Za-z0-9-]{1,11}")
_NAME = re.compile(
    r"Mac[A-Z]|Mc[A-Z]|O['’][A-Z]|[A-Z][a-z]+(?:-[A-Za-z][a-z]+)*$|NCT\d|(?:[A-Z][a-z]+){2,}$|[a-z]+(?:-[a-z]+)*$"
)
_BUILT = re.compile(
    r"(?:ly|[st]ions?|ous|it(?:y|ies)|ments?|al|ives?|ances?|ences?|isms?|ing|ed|able|ible|i[sz]e"
    r"|ic|ics|ate|ess|escent|[aeo]sis|itis|[ae]mia)$"
)
"""Endings of words; names rarely have them."""

_MARKS = ('"', "“", "«", "„", "‘", "@", "#")
"""A word in quotation marks is talked about, and mostly explained by the sentence; with "@" it is a
name.
"""

_LEAST = 4
"""Letters of a word that may be reported."""

_DIGITS = 2
"""Digits of a count that say how rare a word is."""

_APART = 6
"""Codes closer than these words to one that was reported are part of the same series."""


@rule(
    "plain.rare-word",
    Severity.INFO,
    Certainty.POSSIBLE,
    N_("Word that few readers meet"),
    tier=Tier.ADVICE,
    criteria=("CDC Index 7", "PEMAT 3", "WCAG 3.1.3"),
)
def rare_word(subject: Subject) -> Iterator[Hit]:
    """A word that is harder than the limit, is no term of the list and is not explained.

    What it finds:
        The first use of a word whose difficulty (by frequency and length) is above the limit; the
        limit is lower in sentences that are hard anyway. A regular form counts like its base
        ("stricter" like "strict"). In hard sentences also codes that mix capitals or digits with
        letters (mRNA, ABCB1), once for a series, and abbreviations that come up once or twice
        (MEK). Words that everybody in treatment knows (l10n/plain/words/health-words), names of
        drugs and other names, other abbreviations, numbers, quotations, headings and words that the
        page explains are left alone; terms of the word list have rules of their own. Without the
        frequencies of the package wordfreq only English words of Greek and Latin parts are found.
    Why it matters:
        Readers stop at words they do not know. This rule is a back-up for the term list and less
        sure than it.
    Example:
        "The rash is often evanescent."
    How to fix:
        Use a word that people say, or explain it. For some words the list
        l10n/plain/words/plainer-words has one.
    Source:
        CDC Clear Communication Index item 7; AHRQ PEMAT-P item 3.
    """
    limits = limits_of(subject.language)
    if limits is None:
        return
    letters = _letter_codes(subject)
    last = -_APART
    for i in sorted({*letters, *_rare(subject, limits, letters.keys())}):
        places = letters.get(i)
        if places is not None:
            last = i
            if not defined(subject, places):
                yield _letter_hit(subject, places)
            continue
        code = _is_code(subject.forms[i])
        near, last = (i - last < _APART, i) if code else (False, last)
        if not near and not defined(subject, [(subject.bare_start(i), subject.words.ends[i])]):
            yield _hit(subject, i, code=code)


def _rare(subject: Subject, limits: Limits, apart: Collection[int]) -> Iterator[int]:
    """The first uses of words that are too hard where they stand."""
    places = spans_of([place[1:3] for place in subject.vocabulary.places])
    links = dictionary_links(subject)
    terms = sorted({*places, *links}) if links else places
    forms = subject.written_bare
    small = _written_small(subject, forms)
    codes = {word for form, word in forms.items() if _is_code(form)}
    asked = _in_question(subject, limits) - _known(subject.language) - _title(subject)
    hard = harder(set(map(_stem, asked & small)), subject.language or "", limits.hard)
    for word in asked & (codes | {word for word in small if _stem(word) in hard}):
        first = _first_use(subject, word, hard, apart)
        if first is None or holding(terms, subject.bare_start(first), subject.words.ends[first]):
            continue
        if _hard(subject, first, limits):
            yield first


def _in_question(subject: Subject, limits: Limits) -> set[str]:
    """The words that may be too hard where they stand, without what is elided before them."""
    if limits.easy < inf:
        return set(subject.bare_places)
    hard = (s for s in subject.sentences if is_hard(subject, s.start))
    return set(chain.from_iterable([subject.bare[s.first : s.last] for s in hard]))


def _written_small(subject: Subject, forms: Mapping[str, str]) -> set[str]:
    """The words that are written like words of the language somewhere, or open a sentence."""
    german = subject.language == "de"
    small = {word for form, word in forms.items() if german or form[-len(word) :][0].islower()}
    small.update(map(subject.bare.__getitem__, subject.sentences.firsts))
    return set(filter(_is_of_letters, small))


@remembered
def _is_of_letters(word: str) -> bool:
    return len(word) >= _LEAST and word.replace("'", "").isalpha()


def _first_use(subject: Subject, word: str, hard: set[str], apart: Collection[int]) -> int | None:
    """Where a code or one of the hard words stands free for the first time."""
    for i in subject.bare_places[word]:
        if i in apart:
            continue
        if not _is_code(subject.forms[i]):
            if len(word) < _LEAST or not _shaped(subject, i):
                continue
            if _stem(word) not in hard:
                return None
            if names_a_drug(subject, i):
                continue
        if _stands_free(subject, i):
            return i
    return None


@cache
def _known(language: str | None) -> frozenset[str]:
    """Words that need no mention here, because the term list has them."""
    terms = lexicon(language)
    listed = {form.lower() for term in terms.terms for form in term.forms}
    return terms.keep | listed | word_set("known-codes", language)


def _letter_codes(subject: Subject) -> dict[int, list[tuple[int, int]]]:
    """The uses of abbreviations that only pass, by the index of the word that is the first."""
    found = subject.vocabulary.abbreviations.values()
    passing = (places for places in found if is_passing_code(subject, places))
    return {subject.word_at(places[0][0] + 1) - 1: places for places in passing}


@remembered
def _is_code(form: str) -> bool:
    """Whether a word mixes capitals or digits into small letters or capitals (mRNA, ABCB1, p53)."""
    if form[1:].islower() and form.isalpha():
        return False  # as most words are
    return _CODE.fullmatch(form) is not None and _NAME.match(form) is None


def _hard(subject: Subject, i: int, limits: Limits) -> bool:
    limit = _limit(subject, i, limits)
    if _is_code(subject.forms[i]):
        return limit < limits.easy and not in_name(subject, i)
    return limit == limits.hard or _is_harder(subject, i, limit)


def _is_harder(subject: Subject, i: int, limit: float) -> bool:
    return is_harder(_stem(subject.bare[i]), subject.language or "", limit)


def _stem(word: str) -> str:
    """A word without the ending of the owner."""
    return word.removesuffix("'s")


def _hit(subject: Subject, i: int, *, code: bool) -> Hit:
    name = N_('"%(word)s" is a code that few readers know')
    start, end = subject.bare_start(i), subject.words.ends[i]
    plainer = pairs("plainer-words", subject.language).get(subject.bare[i])
    data: dict[str, str | int | float] = {"word": subject.text[start:end]}
    if code:
        advice = N_("Say what kind of thing it is, or leave it out.")
    elif plainer is None:
        advice = N_("Use a word that people say, or explain it.")
    else:
        advice = N_('Say "%(plainer)s".')
        data["plainer"] = plainer[0]
    edit = None
    if plainer is not None and start == subject.words.starts[i]:
        edit = replacement(subject, i, i + 1, plainer[0], ready=ADAPT not in plainer, noun=True)
    message = name if code else _rarity(subject, i, data)
    return Hit(subject.source(start, end), message, advice, data, edit=edit)


def _rarity(subject: Subject, i: int, data: dict[str, str | int | float]) -> str:
    """The message that says how rare a word is, where that is known; ``data`` gets the number."""
    count = one_in(_stem(subject.bare[i]), subject.language or "")
    if count is None:
        return N_('"%(word)s" is a word that few readers meet')
    rounded = round(count, _DIGITS - len(str(count)))
    # A thin space between groups is read in every language.
    data["once_in"] = f"{rounded:,}".replace(",", "\u202f")
    return N_('"%(word)s" is a word that few readers meet: one in about %(once_in)s words')


def _letter_hit(subject: Subject, places: list[tuple[int, int]]) -> Hit:
    """As sure as plain.undefined-abbreviation, which would tell of it in an easier sentence."""
    start, end = places[0]
    return Hit(
        subject.source(start, end),
        N_('"%(abbreviation)s" is an abbreviation that few readers know'),
        N_('Write the full words instead of "%(abbreviation)s", or say what it is.'),
        {"abbreviation": subject.text[start:end]},
        severity=Severity.WARNING,
        certainty=Certainty.LIKELY,
    )


def _limit(subject: Subject, i: int, limits: Limits) -> float:
    """In easy sentences a rare word is mostly a thing at home; in hard ones it adds to the load."""
    if len(subject.forms[i]) < limits.letters and not _is_code(subject.forms[i]):
        return limits.easy
    return limits.hard if is_hard(subject, subject.words.starts[i]) else limits.easy


def _shaped(subject: Subject, i: int) -> bool:
    """Whether a word is written like a word of the language, not like a name."""
    form = subject.forms[i][len(subject.lower[i]) - len(subject.bare[i]) :]
    if not form.replace("'", "").replace("’", "").isalpha():
        return False
    if not form[1:].islower() or (subject.language == "en" and not form.isascii()):
        return False
    return form[:1].islower() or subject.language == "de" or _opens_as_word(subject, i)


def _opens_as_word(subject: Subject, i: int) -> bool:
    """Whether a word opens a sentence and is built like a word, not like a name."""
    if subject.sentence_at(subject.words.starts[i]).first != i:
        return False
    return subject.language != "en" or _BUILT.search(subject.lower[i]) is not None


def _stands_free(subject: Subject, i: int) -> bool:
    """Whether a word is the page's own: not in a quotation, in code or in a heading."""
    start, end = subject.words[i]
    if holding(subject.quotations, start, end) or holding(subject.page.code, start, end):
        return False
    if subject.text[start - 1 : start] in _MARKS or _of_a_name(subject, i):
        return False
    return subject.page.passage_at(start).role is not _HEADING


def _of_a_name(subject: Subject, i: int) -> bool:
    """Whether a word in small letters ends a name ("St. John's wort")."""
    before = subject.forms[i - 1] if i else ""
    return before[:1].isupper() and before.replace("’", "'").endswith("'s")


def _title(subject: Subject) -> set[str]:
    """Words of the page's title, which are its topic."""
    front = subject.document.front_matter
    title = (front and front.value("title")) or next((s.title for s in subject.sections), "")
    return {span.of(title).lower() for span in subject.speech.words(title)}
