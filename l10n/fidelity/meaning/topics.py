"""The pairs of opposites of two languages, ready to be looked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from l10n.fidelity.data.conditions import ONLY
from l10n.fidelity.data.negations import HEARD
from l10n.fidelity.data.opposites import Sides
from l10n.fidelity.data.opposites.topics import (
    BESIDE_NOT,
    COUNTED,
    DIVIDED,
    LIKE,
    NEVER_NOT,
    RELATIONS,
    TOPICS,
    WITH_NOT,
)
from l10n.fidelity.expressions import alternatives, compiled

_NEVER = "(?!)"
_STEM = 3
"""First letters of a key."""


class Side(NamedTuple):
    """Expressions, which are compiled when a text first asks for them: a page needs few of them."""

    clear: str
    any: str

    def said(self, text: str) -> re.Match[str] | None:
        """Where a text says it."""
        return compiled(self.clear).search(text)

    def heard(self, text: str, other: Side) -> bool:
        """Whether a text may say it beside what it says of the other side."""
        return compiled(self.any).search(compiled(other.clear).sub("", text)) is not None


class Topic(NamedTuple):
    """One pair of opposites: its expressions, and what is asked of a "not" beside them."""

    keys: frozenset[str]
    told_by: tuple[frozenset[str], frozenset[str]]
    """The keys of each side of the source; none where any text may say it."""
    ours: tuple[Side, Side]
    theirs: tuple[Side, Side]
    with_not: bool
    beside_not: bool
    never_not: bool
    ordered: bool
    related: bool
    divided: bool


class Words(NamedTuple):
    """All pairs of opposites, by the words that tell that a text may hold one."""

    keys: frozenset[str]
    keyed: Mapping[str, tuple[Topic, ...]]
    others: tuple[Topic, ...]
    languages: tuple[str, str]
    nots: tuple[str, str]
    onlys: tuple[str, str]


@cache
def words_of(source: str, target: str) -> Words | None:
    """The opposites that two languages know; None for none."""
    if source == target:
        return None
    ours, theirs = LIKE.get(source, source), LIKE.get(target, target)
    topics = [
        Topic(
            keys := frozenset(topic[ours].keys.split()),
            (keys_of(topic[ours].one, keys), keys_of(topic[ours].other, keys)),
            _sides(topic[ours]),
            _sides(topic[theirs]),
            topic in WITH_NOT,
            topic in BESIDE_NOT,
            topic in NEVER_NOT,
            topic in COUNTED,
            topic in RELATIONS,
            topic in DIVIDED,
        )
        for topic in TOPICS
        if ours in topic and theirs in topic
    ]
    if not topics:
        return None
    nots, onlys = ((table.get(ours, _NEVER), table.get(theirs, _NEVER)) for table in (HEARD, ONLY))
    keyed = {key: tuple(t for t in topics if key in t.keys) for t in topics for key in t.keys}
    others = tuple(topic for topic in topics if not topic.keys)
    return Words(frozenset(keyed), keyed, others, (source, target), nots, onlys)


def keys_of(side: str, keys: frozenset[str]) -> frozenset[str]:
    """Those of the keys of a topic of which one stands wherever a side is said, as its expression
    holds their first letters; none where that is not sure.
    """
    own = frozenset([key for key in keys if key[:_STEM] in side])
    sure = all(any(key[:_STEM] in way for key in own) for way in alternatives(side))
    return own if sure else frozenset()


def _sides(sides: Sides) -> tuple[Side, Side]:
    return (
        Side(sides.one, _either(sides.one, sides.one_heard)),
        Side(sides.other, _either(sides.other, sides.other_heard)),
    )


def _either(said: str, heard: str) -> str:
    return f"{said}|{heard}" if heard else said
