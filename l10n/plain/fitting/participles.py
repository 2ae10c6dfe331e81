"""English participles and pasts in their place: "was given", "she gave", "pills given at home"."""

from __future__ import annotations

from l10n.plain.fitting.place import Place, Test, free
from l10n.plain.words import pairs

_ACTING = frozenset(("he", "i", "it", "she", "they", "we", "who"))
_BETWEEN = frozenset("already also always ever just never not often since still then".split())
"""Words between a verb and what it belongs to."""


def _only_participle(word: str) -> bool:
    return word in pairs("only-participles", "en")


def _is_past(place: Place) -> bool:
    pasts = {form for forms in pairs("only-participles", "en").values() for form in forms}
    return place.old[0].endswith("ed") and place.new[-1] in pasts


def _before(place: Place) -> str:
    """The word before without adverbs between: "has never shown", "they also gave"."""
    near = [w for w in place.earlier if not w.endswith("ly") and w not in _BETWEEN]
    return near[0] if near else ""


def _helped(place: Place) -> bool:
    """Whether a form of be, have or get stands before a participle: "was not given"."""
    return place.among(_before(place), "be-forms", "have-forms", "get-forms")


def may_be_past(word: str, wording: str) -> bool:
    """Whether a wording may have to stand in the past tense in the place of what a word begins."""
    return word.endswith("ed") and wording != "" and _only_participle(wording.lower().split()[-1])


def past(place: Place) -> str | None:
    """The past tense of a participle that is to stand for a verb: "she gave the pill".

    None where it may be the participle that is meant ("the pill given at home").
    """
    form = pairs("only-participles", "en").get(place.new[-1])
    if form is None or _helped(place):
        return None
    before = _before(place)
    # Where another verb follows, it is the verb of the sentence: "people given the pill must rest".
    alone = not any(place.among(w, "modals", "be-forms", "have-forms") for w in place.later)
    object_follows = place.after == "that" or place.among(place.after, "determiners")
    if before in _ACTING or (object_follows and alone and not free(place, before)):
        return " ".join((*place.new[:-1], *form))
    return None


def _told(place: Place) -> bool:
    """Who acts is known of a pronoun only: "the nurse gave", but "a child given the pill"."""
    return _is_past(place) and _before(place) not in _ACTING


def _participle(place: Place) -> bool:
    """ "She given the pill": a participle that is no past."""
    if not place.old[0].endswith("ed") or not _only_participle(place.new[-1]):
        return False
    return not _helped(place) and not free(place, place.after)


def _state(place: Place) -> bool:
    """ "It has high the risk": an adjective in the place of a verb in -ed."""
    if len(place.old) > 1 or not place.old[0].endswith("ed"):
        return False
    if place.new[0].endswith("ed") or _only_participle(place.new[-1]) or _is_past(place):
        return False
    if place.among(place.new[0], "verbs-of-wordings"):
        return place.new[0] != "made"
    described = place.among(place.before, "determiners", "be-forms", "prepositions")
    return not described or place.among(place.after, "determiners")


TESTS: tuple[Test, ...] = (_participle, _told, _state)
