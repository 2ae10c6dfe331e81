"""A wording in the number of the term it stands for: "lesions" gives "areas of changed tissue"."""

from __future__ import annotations

import re

from l10n.languages.plurals import plurals
from l10n.plain.words import word_set

_TAIL = re.compile(r" (?:of|that|which|who|in|on|from|to|for|with|when|under|made|as|being)\b.*$")
_VERBS = frozenset(("cut", "feel", "get", "give", "grow", "make", "pass", "push", "take", "turn"))
_CLAUSES = frozenset(("how", "what", "something"))
_SAME = ("gas", "hives", "medicine for", "news")

_MEANING = re.compile(
    r"an? (?P<head>[\w' -]+?)"
    r"(?P<tail>,? (?:above|at|between|by|inside|like|near|on|without|such|[a-z]+ed|built|drawn"
    r"|found|given|grown|left|put|seen|worn)\b.*"
    rf"|,?{_TAIL.pattern}|, (?:an?|most|mostly|often) .*)?"
)
_RELATIVE = re.compile(r" (that|which|who) (\w+)(.*)")
_LATER = re.compile(r"\b(?:it|its|itself|that|which|who|and \w+s)\b")
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
        return f"{_with_s(first)} {rest}".rstrip()
    tail = _TAIL.search(wording)
    head = wording[: tail.start()] if tail else wording
    before, _, last = head.rpartition(" ")
    if not last.isalpha() or last.endswith("s") or head in _SAME or " it" in wording:
        return wording if last.endswith("s") else None
    if wording.partition(" ")[0].endswith("ing") or first in _CLAUSES:
        return None
    many = f"{before} {_with_s(last)}".lstrip()
    return many + (tail.group() if tail else "")


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
    if word == "person":
        return "people"
    return next(iter(plurals(word, "en")), word)
