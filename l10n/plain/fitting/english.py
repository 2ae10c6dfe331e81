"""English words in their place: number, order of words, and what kind of word can stand there.

Nothing here parses a sentence. Every test asks for one way in which a wording fails, by the words
beside it; a wording is right where none of them strikes.
"""

from __future__ import annotations

import re
from itertools import takewhile

from l10n.languages.bases import bases
from l10n.plain.drugs import has_drug_stem
from l10n.plain.fitting import participles
from l10n.plain.fitting.place import Place, Test, free
from l10n.plain.words import word_set

_CLAUSES = frozenset("how what where when whether why who something".split())
_POSTPOSED = frozenset(
    "at by for in not on to under with without through able having farther".split()
)
"""First words of a wording that can only follow what it describes: "without symptoms"."""

_OF_ADJECTIVES = re.compile(r"(?:al|ar|ary|i?ac|ic|ive|ous|able|ible|ful|less|ent|ant|ed|er|ing)$")
_OF_NOUNS = re.compile(r"(?:[ts]ion|ment|ance|ence|ity)s?$")
_ONE = frozenset("a an another each every one this that much less little".split())
_FINITE = frozenset(("is", "was", "has", "does", "isn't", "wasn't", "hasn't", "doesn't"))
_ALONE = frozenset(("or", "and"))
_TAIL = frozenset("of to in that which who whose whom when for on as from with under".split())
_PHRASES_OF_PLACE = frozenset(("of", "where", "when", "in"))
_NEAR = 3
"""Words behind "giving" among which stands what is given."""

_SUPERLATIVE = ("best",)
_DEGREES = frozenset("as how less least more most so too very".split())
_PRONOUNS = frozenset("he i it she they we you who that which and or to".split())


def fits(place: Place, *, noun: bool) -> bool:
    """Whether a wording can stand in a place."""
    if not place.new:
        return _can_go(place)
    tests = (*_ALWAYS, *(_FOR_TERMS if noun else ()))
    return not any(spoils(place) for spoils in tests)


def _can_go(place: Place) -> bool:
    """Whether words can be left out: "is in the process of moving"."""
    if place.old[-1] != "of":
        return True
    return place.among(place.before, "be-forms") and place.after.endswith("ing")


def _clause(place: Place) -> bool:
    return place.new[0] in _CLAUSES


def _adverb(place: Place) -> bool:
    """An adverb of several words between subject and verb: "they in the end stop"."""
    if len(place.new) == 1 or len(place.old) > 1 or not place.old[0].endswith("ly"):
        return False
    return not place.opens and not free(place, place.after)


def _joining(place: Place) -> bool:
    r""" "So" and "also" open a clause: "should so call" is wrong."""
    if len(place.new) > 1 or not place.among(place.new[0], "joining-adverbs"):
        return False
    return not place.opens and place.before != "and"


def _how_often(place: Place) -> bool:
    """ "In some cases of cancer" is not "sometimes of cancer"."""
    if len(place.old) == 1 or not place.among(place.new[-1], "adverbs-of-time"):
        return False
    return place.after in _PHRASES_OF_PLACE


def _quantity(place: Place) -> bool:
    """ "Most the patients", "a enough amount"."""
    if not place.among(place.new[0], "quantities"):
        return False
    them = place.after in ("them", "us", "you", "which", "whom")
    return them or any(place.among(word, "determiners") for word in (place.after, place.before))


def _can(place: Place) -> bool:
    """ "Will can" and "to can"."""
    return place.new[0] == "can" and (place.before == "to" or place.among(place.before, "modals"))


def _object(place: Place) -> bool:
    """Verbs that take a thing, not a clause: "need that you", "need taking"."""
    if place.new[0] not in ("need", "needs", "get", "gets", "want", "help", "helps"):
        return False
    return place.after == "that" or place.after.endswith("ing")


def _conditional(place: Place) -> bool:
    """ "The care provided that day"."""
    return place.old[-1] == "that" and place.new == ("if",) and place.before != ""


def _noun_or_verb(place: Place) -> bool:
    """ "A purchase" is not "a buy"."""
    if not place.among(place.old[0], "noun-or-verb"):
        return False
    verb = place.opens or place.before in _PRONOUNS or place.among(place.before, "modals")
    return not verb


def _apart(place: Place) -> bool:
    """A verb whose object stands inside: "make the pain worse", not "make worse the pain"."""
    first, last = place.new[0], place.new[-1]
    if len(place.new) == 1 or not place.among(first, "verbs-of-wordings"):
        return False
    return not place.among(last, "particles") and not free(place, place.after)


def _other_kind(place: Place) -> bool:
    """A verb for a noun, a base form for a participle: "turn up of"."""
    if len(place.old) > 1 or len(place.new) == 1:
        return False
    first, old = place.new[0], place.old[0]
    if not place.among(first, "verbs-of-wordings") or first == "made":
        return False
    a_verb = place.among(old, "noun-or-verb")
    return (bool(_OF_NOUNS.search(old)) and not a_verb) or old.endswith(("ed", "ing"))


def _best(place: Place) -> bool:
    """ "A best dose"."""
    return place.new[0] == "best" and place.before in ("a", "an")


def _gerund(place: Place) -> bool:
    """An action named by a verb: "the getting rid of of", "smoking stopping"."""
    if not place.new[0].endswith("ing") or place.old[0].endswith("ing"):
        return False
    if place.old[-1] == "of" or len(place.new) > 1:
        return not free(place, place.before) or place.after == "of"
    leads = place.among(place.before, "determiners", "be-forms", "before-nouns")
    return place.after == "of" or not (leads or free(place, place.before))


def _postposed(place: Place) -> bool:
    """ "On both sides mastectomy"."""
    if place.new[0] == "more" and place.before.endswith(("ly", "very", "more", "most")):
        return True
    old = place.old[0]
    if len(place.old) > 1 or old.endswith("ly") or place.new[0] not in _POSTPOSED:
        return False
    return not place.among(place.before, "be-forms") or not free(place, place.after)


def _introduces(place: Place, word: str) -> bool:
    """Whether a noun of several words can follow a word."""
    if free(place, word) or _OF_ADJECTIVES.search(word):
        return True
    return place.among(word, "determiners", "be-forms", "before-nouns")


def _verbal(place: Place) -> bool:
    return place.among(place.new[0], "verbs-of-wordings") or place.old[0].endswith("ly")


def _tail(place: Place) -> int:
    """How many words of a wording stand before what describes its noun from behind."""
    return len(list(takewhile(lambda w: w not in _TAIL and w != "being", place.new)))


def _described(place: Place) -> bool:
    """A noun of several words behind another noun, or before one: "harm to the body profile"."""
    if len(place.new) == 1 or _verbal(place) or place.new[0].endswith("ing"):
        return False
    if place.new[0] in _POSTPOSED or _relation(place):
        return False
    if _tail(place) == len(place.new):
        return not _introduces(place, place.before)
    leads = place.among(place.before, "determiners", "before-nouns", "be-forms")
    if not leads and not free(place, place.before):
        return True
    ends = free(place, place.after) or place.among(place.after, "be-forms", "modals")
    return not ends or place.after in ("of", "to")


def _relation(place: Place) -> bool:
    """Whether the term describes the word behind it: "gastrointestinal problems"."""
    return len(place.old) == 1 and bool(_OF_ADJECTIVES.search(place.old[0]))


def _part(place: Place) -> bool:
    """Whether a noun comes for an adjective: "belly" for "abdominal"."""
    noun = place.new[-1].endswith("er") or not _OF_ADJECTIVES.search(place.new[-1])
    if not _relation(place) or not noun or "-" in place.new[-1]:
        return False
    adjective = re.search(r"(?:al|ar|ary|ac|ic|eous)$", place.old[0]) is not None
    return adjective and place.new[0] not in _POSTPOSED


def whole_name(place: Place) -> bool:
    """ "Renal clearance" is no "kidney clearance": two words may be one name."""
    if not _part(place) or not place.after or place.new == _SUPERLATIVE:
        return False
    plain = word_set("nouns-behind-parts", "en")
    return not free(place, place.after) and plain.isdisjoint(bases(place.after, "en"))


def _predicate(place: Place) -> bool:
    """ "The pain is belly": a noun in the place of an adjective that stands alone."""
    if not _part(place):
        return False
    return free(place, place.after) and place.after not in _ALONE and place.new != _SUPERLATIVE


def _number(place: Place) -> bool:
    """Words in the plural for one thing: "mortality is" is not "deaths is"."""
    head = place.new[: _tail(place)] or place.new
    many = head[-1].endswith("s") and not head[-1].endswith(("ss", "us", "is", "'s"))
    if not many or place.old[-1].endswith("s") or _verbal(place) or _relation(place):
        return False
    if place.before in _ONE or any(word in ("a", "an") for word in place.earlier):
        return True
    return place.after in _FINITE or not (free(place, place.after) or _plural_verb(place))


def _plural_verb(place: Place) -> bool:
    return place.among(place.after, "modals") or place.after in ("are", "were", "have")


def _given(place: Place) -> bool:
    """ "Giving the hospital": of the senses of "administration" only one is meant."""
    if place.new != ("giving",) or place.old[-1] != "of":
        return False
    near = place.later[:_NEAR]
    return not any(has_drug_stem(w) or place.among(w, "given-things") for w in near)


def sheds_article(place: Place) -> bool:
    """Whether "the" goes with the words: "the administration of" is "giving"."""
    gerund = bool(place.new) and place.new[0].endswith("ing") and place.old[-1] == "of"
    return gerund and place.before == "the"


def _mass(place: Place) -> bool:
    """ "A heavy bleeding": a noun that is not counted behind "a"."""
    head = place.new[: _tail(place)] or place.new
    if _verbal(place) or _relation(place):
        return False
    counted = any(word in _ONE - {"this", "that", "much", "less"} for word in place.earlier[:2])
    mass = head[0].endswith("ing") or place.among(head[-1], "mass-nouns")
    return counted and (mass or head[-1].endswith("ing") or place.among(head[0], "mass-nouns"))


def _degree(place: Place) -> bool:
    """Wrong: "less very hard"."""
    return place.new[0] == "very" and place.before in _DEGREES


_ALWAYS: tuple[Test, ...] = (
    _clause,
    _adverb,
    _joining,
    _how_often,
    _quantity,
    _can,
    _object,
    _conditional,
    *participles.TESTS,
    _noun_or_verb,
    _apart,
    _other_kind,
    _best,
    _degree,
)
_FOR_TERMS: tuple[Test, ...] = (
    _gerund,
    _postposed,
    _described,
    _given,
    whole_name,
    _predicate,
    _number,
    _mass,
)
