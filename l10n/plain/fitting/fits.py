"""Whether a sentence stays right when other words take the place of some."""

from __future__ import annotations

from l10n.plain.fitting import english, other
from l10n.plain.fitting.participles import may_be_past, past
from l10n.plain.fitting.place import Place, place_of
from l10n.plain.subject import Subject

_BOUND = frozenset("\"“”„«»‹›‘'’-‑–/@#")
"""Marks that make a word a part of something: a compound, a path, a word that is talked about."""


def fits(subject: Subject, first: int, last: int, wording: str, *, noun: bool = False) -> bool:
    """Whether a wording can stand in the place of the words ``first`` up to, not including,
    ``last``, by what stands around them. A guess from word lists that would rather say no.

    Args:
        subject: the page.
        first: index of the first word that goes.
        last: index behind the last one.
        wording: what comes; "" where the words are only left out.
        noun: whether the words are a term, which inflects, rather than a set phrase.
    """
    place = place_of(subject, first, last, wording)
    if _bound(place) or _doubled(place):
        return False
    if place.language == "en":
        return english.fits(place, noun=noun)
    return other.fits(place, noun=noun)


def in_tense(subject: Subject, first: int, last: int, wording: str) -> str:
    """A wording, put in the past tense where a participle cannot stand: "she gave the pill"."""
    if subject.language != "en" or not may_be_past(subject.lower[first], wording):
        return wording
    return past(place_of(subject, first, last, wording)) or wording


def sheds_article(subject: Subject, first: int, last: int, wording: str) -> bool:
    """Whether the article before the words has to go with them."""
    if subject.language != "en" or subject.lower[last - 1] != "of":
        return False
    return english.sheds_article(place_of(subject, first, last, wording))


def names_with_the_next(subject: Subject, first: int, last: int, wording: str) -> bool:
    """Whether the words may be one name with what follows, which the wording would spoil."""
    place = place_of(subject, first, last, wording)
    return place.language == "en" and english.whole_name(place)


def _bound(place: Place) -> bool:
    return place.left in _BOUND or (place.right in _BOUND and place.right != "")


def _doubled(place: Place) -> bool:
    """Whether a word would stand twice: "helps to help"."""
    if not place.new:
        return False
    near = {place.before, place.after, *place.earlier[:2]} - {""}
    return place.new[0] in near or place.new[-1] == place.after
