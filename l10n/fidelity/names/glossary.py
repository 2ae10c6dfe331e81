"""Whether a translation uses the terms that a termbase names for those of its source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.catalog.terms.termbase import Concept, Found, Status, Term, Termbase
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.markup.placeholders import without_placeholders
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy

_WORD = lazy(r"[^\W_]+")
_ENDING = 3
"""Letters at the end of a word that its form may change."""

_STEM = 3
"""Letters at the start of a word that no form changes."""

_WITHOUT_SPACES = lazy(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")

_PREFIXED = lazy(r"[\u0590-\u06ff]")
"""Scripts that write articles, prepositions and "and" as letters before the word."""

_PREFIX = 3


class Use(NamedTuple):
    """A term of the source, and how the translation renders its concept.

    Attributes:
        found: the term in the source.
        wanted: the terms of which one should stand in the translation, the preferred one first.
        avoided: a term that should not be used, as it stands in the translation, or None.
        held: whether one of the wanted terms stands there.
    """

    found: Found
    wanted: tuple[str, ...]
    avoided: Found | None
    held: bool


def uses(pair: Pair, match: Match) -> Iterator[Use]:
    """For each concept of the termbase in a source block, how the translation renders it."""
    termbase, here, there = pair.policy.termbase, pair.source_language, pair.target_language
    if termbase is None or here is None or there is None:
        return
    text = _text(match.target)
    folded = text.casefold()
    bad = {f.concept: f for f in termbase.find(text, there) if f.term.status is Status.AVOID}
    for found in _concepts(termbase, _text(match.source), here):
        wanted = _wanted(found, there)
        if wanted:
            held = any(renders(folded, term) for term in wanted)
            yield Use(found, wanted, bad.get(found.concept), held)


def _text(units: tuple[Unit, ...]) -> str:
    """Their text; the name of a placeholder is no term."""
    return "\n".join(without_placeholders(unit.text) for unit in units)


def _concepts(termbase: Termbase, text: str, language: str) -> tuple[Found, ...]:
    """The first term of each concept in a text."""
    first: dict[Concept, Found] = {}
    for found in termbase.find(text, language):
        first.setdefault(found.concept, found)
    return tuple(first.values())


def _wanted(found: Found, language: str) -> tuple[str, ...]:
    if found.concept.keep:
        return (found.term.text,)
    terms: tuple[Term, ...] = found.concept.of(language)
    return tuple(term.text for term in terms if term.status is not Status.AVOID)


def renders(text: str, term: str) -> bool:
    """Whether a text in lower case holds a term in any of its forms.

    Each word of the term has to stand there, in any order, with whatever ending: languages inflect
    in more ways than a list of forms knows. Where words are not parted, the term itself.
    """
    term = term.casefold()
    if _WITHOUT_SPACES.search(term):
        return term in text
    return all(re.search(_pattern(word), text) for word in _WORD.findall(term))


def _pattern(word: str) -> str:
    stem = word[: max(_STEM, len(word) - _ENDING)]
    most = len(word) - len(stem) + _ENDING
    before = rf"[^\W_]{{0,{_PREFIX}}}" if _PREFIXED.match(word) else ""
    return rf"(?<![^\W_]){before}{re.escape(stem)}[^\W_]{{0,{most}}}(?![^\W_])"
