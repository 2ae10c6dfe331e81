"""Terms that only a link explains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from l10n.finding import Certainty, Severity
from l10n.languages.plurals import plurals
from l10n.messages import N_
from l10n.plain.definitions import defined
from l10n.plain.page import PageLink, Role
from l10n.plain.phrases import Phrases
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.plain.words import word_set
from l10n.text.spans import Span

_PART = re.compile(r"[^/?#&=.]+")
_LIST = re.compile(
    r"(?:^|-)(?:terms|words|t[eé]rminos|palabras|termes|mots|begriffe|termini|termos)$"
)
"""The last part of a path that leads to a list of terms."""

_LONGEST = 6


@rule(
    "plain.link-only-definition",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Term explained only behind a link"),
    tier=Tier.ACT,
    criteria=("PEMAT 4", "WCAG 3.1.3"),
)
def link_only_definition(subject: Subject) -> Iterator[Hit]:
    """A link into a dictionary takes the place of an explanation.

    What it finds:
        The first link of a term into a dictionary or glossary, where the page itself does not say
        what the term
        means: no brackets, no "called", no definition elsewhere on the page. Links that are a
        paragraph or list item of their own, or that speak to the reader ("Words your team may
        use"), lead somewhere and stand for no term.
    Why it matters:
        Readers on paper cannot follow a link, and readers on screen lose their place. PEMAT raters
        treat a definition behind a link as not defined.
    Example:
        "The drug acts on the [genome](/dictionary/genome)."
    How to fix:
        Explain the term in a few words where it first comes up, and keep the link.
    Source:
        AHRQ PEMAT-P item 4; WCAG 2.2, 3.1.3 Unusual Words.
    """
    links: dict[tuple[str, ...], PageLink] = {}
    for link in subject.page.links:
        words = _words(subject, link)
        if words and words not in links and _into_dictionary(link, subject):
            links[words] = link
    places = _places(subject, links)
    for words, link in links.items():
        if subject.page.passage_at(link.start).role is Role.HEADING:
            continue
        if not defined(subject, places.get(words, [])):
            term = subject.text[link.start : link.end].strip()
            yield Hit(
                subject.source(link.start, link.end),
                N_('"%(term)s" is explained only behind the link'),
                N_('Say in a few words what "%(term)s" means, and keep the link.'),
                {"term": term},
            )


def dictionary_links(subject: Subject) -> tuple[Span, ...]:
    """Half-open offsets into the page's text of the links into a dictionary, in order."""
    links = (link for link in subject.page.links if _into_dictionary(link, subject))
    return tuple(Span(link.start, link.end) for link in links)


def _into_dictionary(link: PageLink, subject: Subject) -> bool:
    target = link.run.link.target.lower() if link.run.link else ""
    path = _PART.findall(target.partition("://")[2].partition("/")[2] or target)
    # The last part is the term; a link to the dictionary itself names no term.
    parts = () if path and _LIST.search(path[-1]) else path[:-1]
    if word_set("dictionary-paths", subject.language).isdisjoint(parts):
        return False
    text = subject.text[link.start : link.end].lower()
    names = word_set("dictionary-words", subject.language)
    return (
        len(text.split()) <= _LONGEST
        and not _leads_away(subject, link)
        and not any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)
    )


def _leads_away(subject: Subject, link: PageLink) -> bool:
    """Whether a link is a pointer of its own rather than a term in a sentence."""
    passage = subject.page.passage_at(link.start)
    own = subject.word_at(link.end) - subject.word_at(link.start)
    # Counted by place: a passage of nothing but links is not read again for each of them.
    alone = own == subject.word_at(passage.end) - subject.word_at(passage.start)
    if passage.role is Role.TEXT and alone:
        return True
    you = word_set("you-words", subject.language)
    return subject.language != "de" and not you.isdisjoint(_words(subject, link))


def _words(subject: Subject, link: PageLink) -> tuple[str, ...]:
    return tuple(subject.lower[subject.word_at(link.start) : subject.word_at(link.end)])


def _places(
    subject: Subject, links: Mapping[tuple[str, ...], PageLink]
) -> dict[tuple[str, ...], list[tuple[int, int]]]:
    """Where the linked terms and their plurals stand on the page."""
    language = subject.language or ""
    forms = {
        (*words[:-1], last): words
        for words in links
        for last in (words[-1], *plurals(words[-1], language))
    }
    found: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for hit in Phrases(forms).find(subject.lower, subject.places):
        place = (subject.words.starts[hit.first], subject.words.ends[hit.last - 1])
        found.setdefault(hit.value, []).append(place)
    return found
