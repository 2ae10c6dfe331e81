"""Sentences that say "not" whose translation says it in no way at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from l10n.fidelity.data.negations import FORBIDDEN, HEARD, IDIOMS, PLAIN, SAID, SIGNS
from l10n.fidelity.match import Match
from l10n.fidelity.pair import Pair
from l10n.fidelity.units import Unit

_KINDS = frozenset(
    {"paragraph", "item", "quote", "footnote", "title", "bold-heading", "admonition", "heading"}
)


_SHORT = 18
_BLOCK = 60


class Lost(NamedTuple):
    """A sentence whose "not" is gone: the match, the sentence of the source, whether it forbids
    something, and whether it is a short one with the "not" beside its verb.
    """

    match: Match
    sentence: str
    forbids: bool
    plain: bool = False


class _Words(NamedTuple):
    signs: tuple[str, ...]
    said: re.Pattern[str]
    forbidden: re.Pattern[str]
    idioms: re.Pattern[str]
    heard: re.Pattern[str]
    plain: re.Pattern[str] | None


def lost_negations(pair: Pair) -> Iterator[Lost]:
    """The sentences of the source that say "not" where the whole block of the translation does not,
    and those of blocks with as many sentences of which one that says it has become one that does
    not.
    """
    here, there = _primary(pair.source_language), _primary(pair.target_language)
    words = _words(here, there)
    if words is None:
        return
    for match in pair.paired:
        if match.source[0].kind in _KINDS and match.target[0].kind in _KINDS:
            text = _text(match.source)
            # A block that nobody has translated yet has lost nothing; another rule names it.
            small = text.lower()
            if not any(sign in small for sign in words.signs) or not words.said.search(text):
                continue
            if text != _text(match.target):
                yield from _lost(match, words, text, (here, there))


def _lost(match: Match, words: _Words, text: str, languages: tuple[str, str]) -> Iterator[Lost]:
    text, other = words.idioms.sub(_blank, text), _text(match.target)
    if not words.said.search(text):
        return
    ours = _sentences(text, languages[0])
    if not words.heard.search(other):
        yield from (_of(match, words, s) for s in ours if words.said.search(s))
        return
    theirs = _sentences(other, languages[1]) if len(ours) > 1 else []
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


def _of(match: Match, words: _Words, sentence: str) -> Lost:
    short = len(sentence.split()) <= _SHORT and sum(len(u.words) for u in match.source) <= _BLOCK
    plain = short and words.plain is not None and words.plain.search(sentence) is not None
    return Lost(match, sentence, words.forbidden.search(sentence) is not None, plain)


def _text(units: tuple[Unit, ...]) -> str:
    return "\n".join(unit.text for unit in units)


def _sentences(text: str, language: str) -> list[str]:
    from l10n.languages import get

    return [span.of(text) for span in get(language).sentences(text)]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


@cache
def _words(source: str, target: str) -> _Words | None:
    if source == target or source not in SAID or target not in HEARD:
        return None
    patterns = (SAID[source], FORBIDDEN[source], IDIOMS[source], HEARD[target])
    plain = re.compile(PLAIN[source], re.IGNORECASE) if source in PLAIN else None
    said, forbidden, idioms, heard = (re.compile(pattern, re.IGNORECASE) for pattern in patterns)
    return _Words(SIGNS[source], said, forbidden, idioms, heard, plain)


def _primary(tag: str | None) -> str:
    return (tag or "").replace("_", "-").partition("-")[0].lower()
