"""A wording in the number of the term it stands for: "lesions" gives "areas of changed tissue"."""

from __future__ import annotations

import re

from l10n.languages.plurals import plurals
from l10n.plain.words import word_set

_TAIL = re.compile(
    r" (?:about|after|around|as|at|before|behind|being|between|by|during|for|from|in|inside|like"
    r"|made|near|not|of|on|that|to|under|when|where|which|while|who|whose|with|without)\b.*$"
)
_VERBS = frozenset("cut feel get give grow have make pass push take turn".split())
_CLAUSES = frozenset(("how", "what", "something"))
_NO_NOUNS = frozenset(
    "able after at before by farther more not on through too under very watch with without".split()
)
"""First words of a wording that has no noun to put in the plural."""

_JOINED = (" and", " or")
_SAME = ("gas", "hives", "medicine for", "news")

_MEANING = re.compile(
    r"an? (?P<head>[\w' -]+?)"
    r"(?P<tail>,? (?:above|at|between|by|inside|like|near|on|without|such|[a-z]+ed|built|drawn"
    r"|found|given|grown|left|put|seen|worn)\b.*"
    rf"|,?{_TAIL.pattern}|, (?:an?|most|mostly|often) .*)?"
)
_RELATIVE = re.compile(r" (that|which|who) (\w+)(.*)")
_LATER = re.compile(r"\b(?:it|its|itself|that|which|who|and \w+s)\b")
_IRREGULAR = {"person": "people", "stomach": "stomachs", "have": "has"}
_FORMS = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
_ONE = frozenset("a an and kind or the time too way whose you your".split())
"""Words with which the front of a meaning is more than a noun, or says what all of them are."""

_BEFORE_VERBS = frozenset(("also", "now", "only", "seldom"))


def agreed(wording: str, language: str | None) -> str | None:
    """A plain wording made to fit the plural of its term, or the "he" form of a verb.

    None where it cannot be told how.
    """
    if language != "en":
        return None
    first, _, rest = wording.partition(" ")
    if first in _VERBS:
        return None if rest.startswith("and ") else f"{_with_s(first)} {rest}".rstrip()
    found = _TAIL.search(wording)
    head = wording[: found.start()] if found else wording
    before, _, last = head.rpartition(" ")
    if last.endswith("s"):
        return wording
    tail = _many(found.group()) if found else ""
    if tail is None or not _counted(head, wording) or before.endswith(_JOINED):
        return None
    return f"{before} {_with_s(last)}{tail}".lstrip()


def _counted(head: str, wording: str) -> bool:
    """Whether a wording begins with something that there can be many of."""
    first, last = head.partition(" ")[0], head.rpartition(" ")[2]
    if not last.isalpha() or last.endswith("ing") or head in _SAME or " it" in wording:
        return False
    if last in word_set("mass-nouns", "en") and last != "pain":
        return False
    return not (first.endswith("ing") or first in _CLAUSES or first in _NO_NOUNS)


def agreed_meaning(meaning: str, language: str | None) -> str:
    """What a term means, made to fit its plural: "enzymes" are "proteins that make things happen".

    The meaning as it is where that cannot be told.
    """
    match = _MEANING.fullmatch(meaning) if language == "en" else None
    if match is None or not _ONE.isdisjoint(match["head"].split()):
        return meaning
    tail = _many(match["tail"] or "")
    before, _, last = match["head"].rpartition(" ")
    if tail is None or not last.isalpha() or last.endswith("s"):
        return meaning
    return f"{before} {_with_s(last)}{tail}".lstrip()


def _many(tail: str) -> str | None:
    """What follows a noun, when there are many of it; None where a verb may belong to either."""
    relative = _RELATIVE.fullmatch(tail)
    if _LATER.search(relative[3] if relative else tail):
        return None
    if relative is None:
        return tail
    link, verb, rest = relative.groups()
    if verb in _BEFORE_VERBS or verb in word_set("adverbs-of-time", "en"):
        return None
    base = next((base for base in _bases(verb) if verb == _with_s(base)), verb)
    nouns = word_set("health-words", "en") | word_set("stack-nouns", "en")
    if link != "who" and base in nouns:  # "that cells of the immune system use"
        return tail
    return f" {link} {_FORMS.get(verb, base)}{rest}"


def _bases(verb: str) -> tuple[str, ...]:
    """What a verb with an s may be a form of."""
    if verb.endswith("ies"):
        return (f"{verb[:-3]}y",)
    return (verb[:-2], verb[:-1]) if verb.endswith("es") else (verb[:-1],)


def _with_s(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    return next(iter(plurals(word, "en")), word)
