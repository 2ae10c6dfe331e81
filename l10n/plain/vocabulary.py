"""The terms of a page: where they stand, and which of them the page explains."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from l10n.plain.definitions import defined
from l10n.plain.lexicon import Lexicon, Term, lexicon
from l10n.plain.page import Role, holding
from l10n.plain.phrases import Found
from l10n.plain.subject import Subject


@dataclass(frozen=True, slots=True, eq=False)
class Use:
    """A term in running text.

    Attributes:
        term: the term.
        start: offset into the page's text.
        end: offset behind its last character.
        listed: whether the form stands in the list, rather than being a plural of one.
        quoted: whether somebody else is speaking.
        heading: whether it stands in a heading.
    """

    term: Term
    start: int
    end: int
    listed: bool
    quoted: bool
    heading: bool


class Vocabulary:
    """The terms of a page."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self.lexicon: Lexicon = lexicon(subject.language)

    @cached_property
    def uses(self) -> tuple[Use, ...]:
        """Every use of a term, in order; not inside names and code."""
        return tuple(self._uses())

    def _uses(self) -> Iterator[Use]:
        subject = self._subject
        page, quotations = subject.page, subject.quotations
        for found in self.lexicon.phrases.find(subject.bare, subject.bare_places):
            start, end = subject.bare_start(found.first), subject.words[found.last - 1].end
            if "\n" in subject.text[start:end] or _named(subject, found):
                continue
            if holding(page.code, start, end) or self._titles_a_link(start, end):
                continue
            term, listed = found.value
            yield Use(
                term,
                start,
                end,
                listed,
                holding(quotations, start, end),
                page.passage_at(start).role is Role.HEADING,
            )

    def _titles_a_link(self, start: int, end: int) -> bool:
        """Whether a term is only a part of a link's text: the title of the page behind the link."""
        links = self._subject.page.links
        i = bisect_right(links, start, key=lambda link: link.start) - 1
        if i < 0 or links[i].end < end:
            return False
        around = links[i].end - links[i].start - (end - start)
        return around > _TITLE_LETTERS

    @cached_property
    def by_term(self) -> dict[Term, list[Use]]:
        """The uses of each term, terms in the order of their first use."""
        found: dict[Term, list[Use]] = {}
        for use in self.uses:
            found.setdefault(use.term, []).append(use)
        return found

    @cached_property
    def undefined(self) -> dict[Term, list[Use]]:
        """The terms that the page does not explain."""
        known = {
            term
            for term, uses in self.by_term.items()
            if defined(self._subject, [(use.start, use.end) for use in uses])
        }
        return {
            term: uses
            for term, uses in self.by_term.items()
            if term not in known and not _ends_a_known_one(term, known)
        }


def _ends_a_known_one(term: Term, known: set[Term]) -> bool:
    """Whether an explained term ends with this one ("DNA methylation" explains "methylation")."""
    name = f" {term.name.lower()}"
    return any(form.lower().endswith(name) for other in known for form in other.forms)


_TITLE_LETTERS = 6

_TITLE = re.compile(r"\W+(?:\w+\W+){0,2}(?:at|of|bei|en|à|del?)\s+(?:the\s+|la\s+|el\s+)?[A-ZÀ-Þ]")


def _named(subject: Subject, found: Found[tuple[Term, bool]]) -> bool:
    """Whether a term is part of a name or title ("Journal of Oncology", "head of surgery at X")."""
    end = subject.words[found.last - 1].end
    if _TITLE.match(subject.text, end):
        return True
    if subject.language == "de" or not subject.forms[found.first][:1].isupper():
        return False
    if found.first == subject.sentence_at(end - 1).first:
        return False
    around = [subject.forms[i] for i in (found.first - 1, found.last) if i < len(subject.forms)]
    return any(form[:1].isupper() or form.lower() in ("of", "for") for form in around)
