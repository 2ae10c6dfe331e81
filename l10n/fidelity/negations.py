"""Sentences that say "not" where the other language says it in no way at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from l10n.fidelity.data.clear_negations import BARRED, CLEAR, IMPLIED
from l10n.fidelity.data.negations import FORBIDDEN, HEARD, IDIOMS, PLAIN, SAID, SIGNS
from l10n.fidelity.match import Match
from l10n.fidelity.pair import Pair
from l10n.fidelity.units import Unit
from l10n.languages.tags import primary

_KINDS = frozenset(
    {"paragraph", "item", "quote", "footnote", "title", "bold-heading", "admonition", "heading"}
)


_SHORT = 18
_BLOCK = 60


class Negation(NamedTuple):
    """A sentence that says "not" alone: the match, the sentence, whether it forbids something, and
    whether it is a short one with the "not" beside its verb.
    """

    match: Match
    sentence: str
    forbids: bool
    plain: bool = False


class _Words(NamedTuple):
    languages: tuple[str, str]
    signs: tuple[str, ...]
    said: re.Pattern[str]
    forbidden: re.Pattern[str]
    idioms: re.Pattern[str]
    heard: re.Pattern[str]
    plain: re.Pattern[str] | None


def lost_negations(pair: Pair) -> Iterator[Negation]:
    """The sentences of the source that say "not" where the whole block of the translation does not,
    and those of blocks with as many sentences of which one that says it has become one that does
    not.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    words = _words_lost(here, there)
    if words is not None:
        for match in _texts(pair):
            yield from _alone(match, words, _text(match.source), _text(match.target))


def added_negations(pair: Pair) -> Iterator[Negation]:
    """The same the other way round: sentences of the translation where the source says "not" in no
    way, and nothing that is said with "not" elsewhere.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    words = _words_added(here, there)
    if words is not None:
        for match in _texts(pair):
            yield from _alone(match, words, _text(match.target), _text(match.source))


def _texts(pair: Pair) -> Iterator[Match]:
    return (m for m in pair.paired if m.source[0].kind in _KINDS and m.target[0].kind in _KINDS)


def _alone(match: Match, words: _Words, text: str, other: str) -> Iterator[Negation]:
    """The sentences of a text that say "not" while the other text does not."""
    small = text.lower()
    # A block that nobody has translated yet has lost nothing; another rule names it.
    if (words.signs and not any(sign in small for sign in words.signs)) or text == other:
        return
    text = words.idioms.sub(_blank, text)
    if not words.said.search(text):
        return
    ours = _sentences(text, words.languages[0])
    if not words.heard.search(other):
        yield from (_of(match, words, s) for s in ours if words.said.search(s))
        return
    theirs = _sentences(other, words.languages[1]) if len(ours) > 1 else []
    if len(ours) != len(theirs):
        return
    gone = [
        sentence
        for sentence, translation in zip(ours, theirs, strict=True)
        if words.said.search(sentence) and not words.heard.search(translation)
    ]
    if len(gone) == 1 and sum(bool(words.said.search(s)) for s in ours) > sum(
        bool(words.heard.search(s)) for s in theirs
    ):
        yield _of(match, words, gone[0])


def _of(match: Match, words: _Words, sentence: str) -> Negation:
    short = len(sentence.split()) <= _SHORT and sum(len(u.words) for u in match.source) <= _BLOCK
    plain = short and words.plain is not None and words.plain.search(sentence) is not None
    return Negation(match, sentence, words.forbidden.search(sentence) is not None, plain)


def _text(units: tuple[Unit, ...]) -> str:
    return "\n".join(unit.text for unit in units)


def _sentences(text: str, language: str) -> list[str]:
    from l10n.languages import get

    return [span.of(text) for span in get(language).sentences(text)]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


_NEVER = "(?!)"


@cache
def _words_lost(source: str, target: str) -> _Words | None:
    if source == target or source not in SAID or target not in HEARD:
        return None
    return _Words(
        (source, target),
        SIGNS[source],
        said=_compiled(SAID[source]),
        forbidden=_compiled(FORBIDDEN[source]),
        idioms=_compiled(IDIOMS[source]),
        heard=_compiled(HEARD[target]),
        plain=_compiled(PLAIN[source]) if source in PLAIN else None,
    )


@cache
def _words_added(source: str, target: str) -> _Words | None:
    said = SAID.get(target) or CLEAR.get(target)
    if source == target or said is None or source not in IMPLIED:
        return None
    return _Words(
        (target, source),
        SIGNS.get(target, ()),
        said=_compiled(said),
        forbidden=_compiled(FORBIDDEN.get(target) or BARRED[target]),
        idioms=_compiled(IDIOMS.get(target, _NEVER)),
        heard=_compiled(f"{HEARD[source]}|{IMPLIED[source]}"),
        plain=_compiled(said),
    )


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
