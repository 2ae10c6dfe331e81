"""Whether a sentence stays right when other words take the place of some."""

from __future__ import annotations

from l10n.plain.fitting import english, other
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


def _bound(place: Place) -> bool:
    return place.left in _BOUND or (place.right in _BOUND and place.right != "")


def _doubled(place: Place) -> bool:
    """Whether a word would stand twice: "helps to help"."""
    if not place.new:
        return False
    near = {place.before, place.after, *place.earlier[:2]} - {""}
    return place.new[0] in near or place.new[-1] == place.after
