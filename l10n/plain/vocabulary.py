"""The terms of a page: where they stand, and which of them the page explains."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, partial
from typing import NamedTuple

from l10n.frozen import new
from l10n.plain.abbreviations import in_address, shouting, spelled_out, unexplained
from l10n.plain.definitions import defined
from l10n.plain.lexicon import Lexicon, Term, lexicon
from l10n.plain.names import is_degree
from l10n.plain.page import Role, holding
from l10n.plain.phrases import Found
from l10n.plain.subject import Subject
from l10n.plain.words import word_set

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_HEADING = Role.HEADING


class Place(NamedTuple):
    """Where a term stands in running text.

    Attributes:
        term: the term.
        start: offset into the page's text.
        end: offset behind its last character.
        first: index of the first word that begins in it: not of "l'anémie", which it only ends.
        last: index behind its last word.
        listed: whether the form stands in the list, rather than being a plural of one.
    """

    term: Term
    start: int
    end: int
    first: int
    last: int
    listed: bool


_place = partial(new, Place)


class Use(NamedTuple):
    """The same of a term that the page does not explain.

    Attributes:
        term: as in ``Place``.
        start: likewise.
        end: likewise.
        first: likewise.
        last: likewise.
        listed: likewise.
        quoted: whether somebody else is speaking.
        heading: whether it stands in a heading.
    """

    term: Term
    start: int
    end: int
    first: int
    last: int
    listed: bool
    quoted: bool
    heading: bool


class Vocabulary:
    """The terms of a page."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self.lexicon: Lexicon = lexicon(subject.language)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every use of a term, in order; not inside names and code."""
        return tuple(self._places())

    def _places(self) -> Iterator[Place]:
        subject, page = self._subject, self._subject.page
        for found in self.lexicon.phrases.find(subject.bare, subject.bare_places):
            start, end = subject.bare_start(found.first), subject.words.ends[found.last - 1]
            several = found.last - found.first > 1
            if (several and "\n" in subject.text[start:end]) or _named(subject, found):
                continue
            if page.code and holding(page.code, start, end):
                continue
            if page.links and self._titles_a_link(start, end):
                continue
            if self._other_word(start, end):
                continue
            term, listed = found.value
            first = found.first + (start > subject.words.starts[found.first])
            yield _place((term, start, end, first, found.last, listed))

    def _other_word(self, start: int, end: int) -> bool:
        """Whether a word only has the letters of an abbreviation ("pet"), or is part of an address
        ("CT 06103").
        """
        text = self._subject.text
        form = text[start:end]
        if form.lower().removesuffix("s") not in self.lexicon.letters:
            return False
        if not form.removesuffix("s").isupper() or in_address(text, start, end):
            return True
        return shouting(self._subject, start)

    def _titles_a_link(self, start: int, end: int) -> bool:
        """Whether a term is only a part of a link's text: the title of the page behind the link."""
        link = self._subject.page.link_before(start)
        if link is None or link.end < end:
            return False
        around = link.end - link.start - (end - start)
        return around > _TITLE_LETTERS

    @cached_property
    def by_term(self) -> dict[Term, list[Place]]:
        """The uses of each term, terms in the order of their first use."""
        found: dict[Term, list[Place]] = {}
        for place in self.places:
            found.setdefault(place.term, []).append(place)
        return found

    @cached_property
    def abbreviations(self) -> dict[str, list[tuple[int, int]]]:
        """The abbreviations that the page never spells out, with the places of their uses."""
        return unexplained(self._subject)

    @cached_property
    def undefined(self) -> dict[Term, list[Use]]:
        """The terms that the page does not explain."""
        known = {
            term
            for term, places in self.by_term.items()
            if self._explained([(place.start, place.end) for place in places])
        }
        return {
            term: list(map(self._use, places))
            for term, places in self.by_term.items()
            if term not in known and not _ends_a_known_one(term, known)
        }

    def _use(self, place: Place) -> Use:
        page, start = self._subject.page, place.start
        quoted = holding(self._subject.quotations, start, place.end)
        return Use(*place, quoted, page.passage_at(start).role is _HEADING)

    def _explained(self, places: list[tuple[int, int]]) -> bool:
        """Whether the page says what a term means; for letters their full words are enough."""
        if defined(self._subject, places):
            return True
        text = self._subject.text
        return any(
            form.isupper() and spelled_out(self._subject, [(start, end)], form)
            for start, end in places
            if (form := text[start:end].removesuffix("s"))
        )


def _ends_a_known_one(term: Term, known: set[Term]) -> bool:
    """Whether an explained term ends with this one ("DNA methylation" explains "methylation")."""
    name = f" {term.name.lower()}"
    return any(form.lower().endswith(name) for other in known for form in other.forms)


_TITLE_LETTERS = 6

_TITLE = re.compile(
    r"\W+(?:\w+\W+){0,2}"
    r"(?:(?:at|of|en|à|del?)\s+(?:the\s+|la\s+|el\s+)?[A-ZÀ-Þ][a-zà-ÿ]|at\s+[A-Z]{2,}\b(?!-))"
)
"""The place or body of a title. A gene is none ("splicing of ITPR1"), and German nouns all begin
with a capital.
"""


def _named(subject: Subject, found: Found[tuple[Term, bool]]) -> bool:
    """Whether a term is part of a name or title ("Journal of Oncology", "head of surgery at X")."""
    end = subject.words.ends[found.last - 1]
    if _TITLE.match(subject.text, end) or _follows_a_degree(subject, found.first):
        return True
    first = subject.forms[found.first]
    if subject.language == "de" or not first[:1].isupper() or first[1:].isupper():
        return False
    if found.first == subject.sentence_at(end - 1).first:
        return False
    around = [subject.forms[i] for i in (found.first - 1, found.last) if i < len(subject.forms)]
    return any(form[:1].isupper() or form.lower() in ("of", "for") for form in around)


def _follows_a_degree(subject: Subject, first: int) -> bool:
    """Whether a term is what a person does ("Samuel Okafor, M.D., oncologist")."""
    if not first:
        return False
    between = subject.text[subject.words.ends[first - 1] : subject.words.starts[first]]
    before = subject.forms[first - 1]
    return "," in between and is_degree(before, word_set("degrees", subject.language))
