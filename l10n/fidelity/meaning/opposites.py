"""Texts that say the opposite of their source: before for after, at most for at least."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from operator import ne
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, held, small_of, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.near_negations import STOP
from l10n.fidelity.data.opposites.topics import TOPICS
from l10n.fidelity.data.opposites.turns import TURN_KEYS, TURNS
from l10n.fidelity.expressions import compiled
from l10n.fidelity.meaning.exchanged_words import exchanged
from l10n.fidelity.meaning.topics import Topic, Words, words_of
from l10n.fidelity.names.exchanged import turned_names
from l10n.fidelity.numbers.limits import turned_limits
from l10n.fidelity.pair import Pair
from l10n.languages.tags import UNSPACED, primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

LANGUAGES = tuple(sorted({language for topic in TOPICS for language in topic}))
"""Of both sides of a pair."""

_CELL = lazy(r"[^\n]+")
"""What a table row has on a line of its own."""


class Opposite(NamedTuple):
    """A text that says the opposite: the match, the words of both sides, and where it says so.

    Attributes:
        match: the texts.
        ours: what the source says.
        theirs: what the translation says.
        span: where it says so; code-point offsets into the target's document.
        limit: whether it is a limit beside the same number.
    """

    match: Match
    ours: str
    theirs: str
    span: Span
    limit: bool = False


_Both = tuple[Span, Span]
"""Where the source says one thing and the translation the opposite."""


def opposites(pair: Pair) -> Iterator[Opposite]:
    """Blocks, and sentences of blocks with as many sentences, where the source says one side only
    and the translation only the other, and both or none of them say "not".
    """
    words = words_of(primary(pair.source_language), primary(pair.target_language))
    if words is None:
        return
    for match in (*pair.paired, *pair.alts):
        if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
            continue
        found = _limit(match, words)
        if found is None:
            keys = _keys(match.source, words)
            found = _of(match, words, keys) if keys or words.others else None
        if found is not None:
            yield found


def _limit(match: Match, words: Words) -> Opposite | None:
    """The first limit that goes the other way."""
    for ours, theirs in turned_limits(match, words.languages):
        span = theirs.unit.flow.source(*theirs.span)
        return Opposite(match, ours.text, theirs.text, span, limit=True)
    return None


def _keys(units: tuple[Unit, ...], words: Words) -> list[frozenset[str]]:
    """The keys of topics in each text that has some."""
    found = []
    for unit in units:
        # Most texts hold none of the words; "triple-negative" holds one, "high-dose" none.
        keys = words.keys.intersection(unit.words)
        if "-" in unit.small:
            last = [word.rpartition("-")[2] for word in unit.words if "-" in word]
            keys = keys.union(words.keys.intersection(last))
        if keys:
            found.append(keys)
    return found


def _topics(keys: list[frozenset[str]], words: Words) -> list[Topic]:
    """The topics that texts with these keys may touch."""
    touched: dict[Topic, None] = {}
    for own in keys:
        for key in sorted(own):
            touched.update(dict.fromkeys(words.keyed[key]))
    return [*touched, *words.others]


def _of(match: Match, words: Words, keys: list[frozenset[str]]) -> Opposite | None:
    """The first opposite; one may be found under two heads: "at most" and "more than"."""
    ours, theirs = words.languages
    text = _plain(match.source, ours)
    topics = _topics(keys, words)
    here = frozenset[str]().union(*[held(words.keys, unit) for unit in match.source])
    touched = [(topic, said) for topic in topics if (said := _sides_said(text, topic, here))]
    other = _plain(match.target, theirs) if touched else ""
    for topic, said in touched:
        # Where the source says one side only, the translation has to say the other one.
        if len(said) == 1 and topic.theirs[1 - said[0]].said(other) is None:
            continue
        found = _turned(text, other, topic, words)
        if found is None and topic.ordered and len(match.source) == len(match.target) == 1:
            sides = [[side.clear for side in both] for both in (topic.ours, topic.theirs)]
            found = exchanged(match.source[0], match.target[0], (text, other), sides)
        if found is None:
            found = _in_sentences(match, text, other, topic, words)
        if found is not None and not (topic.related and turned_names(match)):
            return _opposite(match, found, words)
    return None


def _sides_said(text: str, topic: Topic, keys: frozenset[str]) -> list[int]:
    """Which sides of a topic a text with these keys says."""
    return [
        place
        for place, (side, own) in enumerate(zip(topic.ours, topic.told_by, strict=True))
        if not (own and own.isdisjoint(keys)) and side.said(text) is not None
    ]


def _in_sentences(match: Match, text: str, other: str, topic: Topic, words: Words) -> _Both | None:
    """The one sentence or cell that says the opposite, in blocks with as many of them."""
    turned: list[_Both] = []
    for here, there in _paired_sentences(match, words.languages):
        found = _turned(here.of(text), there.of(other), topic, words)
        if found is not None:
            turned.append((_moved(found[0], here.start), _moved(found[1], there.start)))
    return turned[0] if len(turned) == 1 else None


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _turned(text: str, other: str, topic: Topic, words: Words) -> _Both | None:
    """What both say, where they say the opposite."""
    for here, there in ((0, 1), (1, 0)):
        ours = topic.ours[here].said(text)
        theirs = topic.theirs[there].said(other) if ours else None
        if ours is None or theirs is None:
            continue
        if topic.ours[there].heard(text, topic.ours[here]):
            continue
        if topic.theirs[here].heard(other, topic.theirs[there]):
            continue
        rest = (text, other)
        if topic.beside_not:
            rest = (_without(text, ours), _without(other, theirs))
        if topic.with_not or _same_nots(*rest, words, topic):
            return Span(*ours.span()), Span(*theirs.span())
    return None


def _without(text: str, said: re.Match[str]) -> str:
    """The rest of a text."""
    return f"{text[: said.start()]} {text[said.end() :]}"


def _same_nots(text: str, other: str, words: Words, topic: Topic) -> bool:
    """Whether both texts say "not", or none does; "only" is one where nothing is divided by it, and
    "stop" where the other text does not say it.
    """
    texts = [text, other]
    if topic.divided:
        both = zip(words.onlys, texts, strict=True)
        texts = [compiled(only).sub(" ", said) for only, said in both]
    ours, theirs = (
        compiled(word).search(said) is not None
        for word, said in zip(words.nots, _unstopped(texts, words.languages), strict=True)
    )
    return ours == theirs and not (ours and topic.never_not)


def _unstopped(texts: list[str], languages: tuple[str, str]) -> list[str]:
    """Two texts without their words for "stop" where both have one: "beenden" is no "not"."""
    said = [
        compiled(STOP[language]).sub(" ", text) if language in STOP else text
        for language, text in zip(languages, texts, strict=True)
    ]
    return said if all(map(ne, said, texts)) else texts


def _opposite(match: Match, found: _Both, words: Words) -> Opposite:
    ours = _whole(text_of(match.source), found[0], words.languages[0])
    theirs = _whole(text_of(match.target), found[1], words.languages[1])
    said = theirs.of(text_of(match.target))
    return Opposite(match, ours.of(text_of(match.source)), said, _place(match, theirs))


def _whole(text: str, span: Span, language: str) -> Span:
    """A part of a text with all of the words that it touches."""
    start, end = span
    while language not in UNSPACED and start and text[start - 1 : start + 1].isalpha():
        start -= 1
    while language not in UNSPACED and text[end - 1 : end + 1].isalpha() and end < len(text):
        end += 1
    return Span(start, end)


def _place(match: Match, span: Span) -> Span:
    start = span.start
    for unit in match.target:
        if start <= len(unit.text):
            return unit.flow.source(start, min(len(unit.text), start + span.end - span.start))
        start -= len(unit.text) + 1
    return match.target[0].span


def _paired_sentences(match: Match, languages: tuple[str, str]) -> list[tuple[Span, Span]]:
    from l10n.languages import get

    texts = (text_of(match.source), text_of(match.target))
    if match.source[0].kind == match.target[0].kind == "row":
        cells = [[Span(*cell.span()) for cell in _CELL.finditer(text)] for text in texts]
        return list(zip(*cells, strict=True)) if len(cells[0]) == len(cells[1]) else []
    ours, theirs = (
        get(language).sentences(whole) for whole, language in zip(texts, languages, strict=True)
    )
    same = len(ours) == len(theirs) > 1
    return list(zip(ours, theirs, strict=True)) if same else []


def _plain(units: tuple[Unit, ...], language: str) -> str:
    """A text, as long as it was, in small letters, with blanks for turns of phrase."""
    text, turns, keys = small_of(units), TURNS.get(language), _turn_keys(language)
    if turns is None or (keys and not any(held(keys, unit) for unit in units)):
        return text
    return compiled(turns).sub(_blank, text)


@cache
def _turn_keys(language: str) -> frozenset[str]:
    return frozenset(TURN_KEYS.get(language, "").split())


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
