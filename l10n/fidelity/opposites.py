"""Texts that say the opposite of their source: before for after, at most for at least."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from l10n.fidelity.data.negations import HEARD
from l10n.fidelity.data.opposites import Opposites, Sides
from l10n.fidelity.data.opposites.amounts import LEAST, MORE
from l10n.fidelity.data.opposites.bodies import BENIGN, CHILDREN, HOT, LEFT, WOMEN
from l10n.fidelity.data.opposites.changes import RISE
from l10n.fidelity.data.opposites.states import BETTER, HIGH, POSITIVE
from l10n.fidelity.data.opposites.times import BEFORE, EARLY, MORNING, START
from l10n.fidelity.expressions import compiled
from l10n.fidelity.match import Match
from l10n.fidelity.pair import Pair
from l10n.fidelity.units import Unit
from l10n.languages.tags import primary
from l10n.text.spans import Span

_TOPICS: tuple[Opposites, ...] = (
    LEAST,
    BEFORE,
    MORNING,
    START,
    MORE,
    RISE,
    HIGH,
    BETTER,
    POSITIVE,
    EARLY,
    HOT,
    LEFT,
    BENIGN,
    WOMEN,
    CHILDREN,
)
_WITH_NOT: tuple[Opposites, ...] = (LEAST, START)
"""Topics whose words hold the "not" themselves: "no more than", "stop"."""

_ORDERED: tuple[Opposites, ...] = (MORNING, LEFT, WOMEN, CHILDREN)
"""Topics whose two sides are told apart by numbers in one text: "3 for adults, 1 for children"."""

_SKIPPED = frozenset({"code", "html", "macro"})


class Opposite(NamedTuple):
    """A text that says the opposite: the match, the words of both sides, and where it says so.

    Attributes:
        match: the texts.
        ours: what the source says.
        theirs: what the translation says.
        span: where it says so; code-point offsets into the target's document.
    """

    match: Match
    ours: str
    theirs: str
    span: Span


class _Side(NamedTuple):
    """Expressions, which are compiled when a text first asks for them: a page needs few of them."""

    clear: str
    any: str

    def said(self, text: str) -> re.Match[str] | None:
        """Where a text says it."""
        return compiled(self.clear).search(text)

    def heard(self, text: str, other: _Side) -> bool:
        """Whether a text may say it beside what it says of the other side."""
        return compiled(self.any).search(compiled(other.clear).sub("", text)) is not None


class _Topic(NamedTuple):
    keys: frozenset[str]
    touched: str
    ours: tuple[_Side, _Side]
    theirs: tuple[_Side, _Side]
    with_not: bool
    ordered: bool


class _Words(NamedTuple):
    keys: frozenset[str]
    keyed: Mapping[str, tuple[_Topic, ...]]
    others: tuple[_Topic, ...]
    languages: tuple[str, str]
    nots: tuple[str, str]


def opposites(pair: Pair) -> Iterator[Opposite]:
    """Blocks, and sentences of blocks with as many sentences, where the source says one side only
    and the translation only the other, and both or none of them say "not".
    """
    words = _words(primary(pair.source_language), primary(pair.target_language))
    if words is None:
        return
    for match in pair.paired:
        if match.source[0].kind in _SKIPPED or match.target[0].kind in _SKIPPED:
            continue
        topics = _topics(match.source, words)
        found = _of(match, words, topics) if topics else None
        if found is not None:
            yield found


def _topics(units: tuple[Unit, ...], words: _Words) -> list[_Topic]:
    """The topics that a text may touch."""
    touched: dict[_Topic, None] = {}
    for unit in units:
        # Most texts hold none of the words.
        if not words.keys.isdisjoint(unit.vocabulary):
            for key in sorted(words.keys & unit.vocabulary):
                touched.update(dict.fromkeys(words.keyed[key]))
    return [*touched, *words.others]


def _of(match: Match, words: _Words, topics: list[_Topic]) -> Opposite | None:
    """The first opposite; one may be found under two heads: "at most" and "more than"."""
    text, other = _text(match.source).lower(), _text(match.target).lower()
    for topic in topics:
        if not compiled(topic.touched).search(text):
            continue
        found = _turned(text, other, topic, words) or _exchanged(match, text, other, topic)
        if found is None and (_says_both(text, topic.ours) or _says_both(other, topic.theirs)):
            pairs = _paired_sentences(match, words.languages)
            turned = [f for s, t in pairs if (f := _turned(s, t, topic, words))]
            found = turned[0] if len(turned) == 1 else None
        if found is not None:
            return Opposite(match, *found, _place(match, found[1]))
    return None


def _says_both(text: str, sides: tuple[_Side, _Side]) -> bool:
    return all(side.said(text) for side in sides)


def _turned(text: str, other: str, topic: _Topic, words: _Words) -> tuple[str, str] | None:
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
        if topic.with_not or _same_nots(text, other, words):
            return ours.group(), theirs.group()
    return None


def _exchanged(match: Match, text: str, other: str, topic: _Topic) -> tuple[str, str] | None:
    """Which words changed places, where both texts say each side once and their numbers stand in
    the same order: "3 in the morning, 4 in the evening".
    """
    if not topic.ordered or len(match.source) + len(match.target) != 2:
        return None
    ours = [tuple(compiled(side.clear).finditer(text)) for side in topic.ours]
    theirs = [tuple(compiled(side.clear).finditer(other)) for side in topic.theirs]
    if any(len(found) != 1 for found in (*ours, *theirs)):
        return None
    (one,), (two,) = ours
    (first,), (second,) = theirs
    if (one.start() < two.start()) == (first.start() < second.start()):
        return None
    numbers, others = match.source[0].numbers, match.target[0].numbers
    same = len(numbers) == len(others) > 1
    if not same or not all(n.equals(m) for n, m in zip(numbers, others, strict=True)):
        return None
    return (
        (one.group(), second.group()) if one.start() < two.start() else (two.group(), first.group())
    )


def _same_nots(text: str, other: str, words: _Words) -> bool:
    ours, theirs = (compiled(pattern) for pattern in words.nots)
    return (ours.search(text) is None) == (theirs.search(other) is None)


def _place(match: Match, said: str) -> Span:
    for unit in match.target:
        start = unit.text.lower().find(said)
        if start >= 0:
            return unit.flow.source(start, start + len(said))
    return match.target[0].span


def _paired_sentences(match: Match, languages: tuple[str, str]) -> list[tuple[str, str]]:
    from l10n.languages import get

    texts = (_text(match.source), _text(match.target))
    ours, theirs = (
        [span.of(whole).lower() for span in get(language).sentences(whole)]
        for whole, language in zip(texts, languages, strict=True)
    )
    same = len(ours) == len(theirs) > 1
    return list(zip(ours, theirs, strict=True)) if same else []


def _text(units: tuple[Unit, ...]) -> str:
    return "\n".join(unit.text for unit in units)


@cache
def _words(source: str, target: str) -> _Words | None:
    if source == target:
        return None
    topics = [
        _Topic(
            frozenset(topic[source].keys.split()),
            _either(topic[source].one, topic[source].other),
            _sides(topic[source]),
            _sides(topic[target]),
            topic in _WITH_NOT,
            topic in _ORDERED,
        )
        for topic in _TOPICS
        if source in topic and target in topic
    ]
    if not topics:
        return None
    nots = (HEARD.get(source, "(?!)"), HEARD.get(target, "(?!)"))
    keyed = {key: tuple(t for t in topics if key in t.keys) for t in topics for key in t.keys}
    others = tuple(topic for topic in topics if not topic.keys)
    return _Words(frozenset(keyed), keyed, others, (source, target), nots)


def _sides(sides: Sides) -> tuple[_Side, _Side]:
    return (
        _Side(sides.one, _either(sides.one, sides.one_heard)),
        _Side(sides.other, _either(sides.other, sides.other_heard)),
    )


def _either(said: str, heard: str) -> str:
    return f"{said}|{heard}" if heard else said
