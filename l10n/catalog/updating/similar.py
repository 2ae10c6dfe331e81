"""The most similar old message for a new one: word overlap, and the place in the document.

Candidates come from an index of rare words, so that a catalog of thousands of messages is not
compared in pairs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from l10n.catalog.message import Message
from l10n.catalog.updating.keys import tokens

POSTINGS = 60
"""Old messages looked at for one word; more common words say nothing."""

RARE_WORDS = 16
"""Words of a new message that are looked up, rarest first."""

COMPARED = 10
"""Candidates that are compared in full."""

NEAR = 0.08
"""What a place next to the expected one adds to the likeness."""

ENOUGH = 0.5
"""Likeness from which on a translation is worth offering; 1 is the same words."""

PART = 0.8
"""Share of a short text's words that must be in the longer one for it to count as a part."""

SHORTEST_PART = 4


class Donor(NamedTuple):
    """An old message with its words and its place among the old messages."""

    message: Message
    words: Counter[str]
    size: int
    place: int


class SimilarMessages:
    """An index of old messages with translations."""

    def __init__(self, donors: Sequence[tuple[int, Message]]) -> None:
        self._donors: list[Donor] = []
        self._index: dict[str, list[int]] = {}
        for place, message in donors:
            words = Counter(tokens(message.msgid))
            number = len(self._donors)
            self._donors.append(Donor(message, words, words.total(), place))
            for word in words:
                self._index.setdefault(word, []).append(number)

    def best(
        self, msgid: str, msgctxt: str | None, expected: int | None, enough: float = ENOUGH
    ) -> Donor | None:
        """The old message most like a new one, or None.

        Args:
            msgid: the new text.
            msgctxt: its context; old messages with the same one are preferred.
            expected: where among the old messages it would stand by its neighbours, or None.
            enough: the least likeness.
        """
        words = Counter(tokens(msgid))
        size = words.total()
        top: tuple[float, float, Donor] | None = None
        for number in self._candidates(words, expected):
            donor = self._donors[number]
            likeness = _likeness(words, size, donor)
            if likeness < enough:
                continue
            rank = likeness + (0.01 if donor.message.msgctxt == msgctxt else 0.0)
            rank += _nearness(donor.place, expected)
            key = (rank, -float(donor.place))
            if top is None or key > top[:2]:
                top = (*key, donor)
        return None if top is None else top[2]

    def _candidates(self, words: Counter[str], expected: int | None) -> list[int]:
        found: Counter[int] = Counter()
        rare = sorted((len(self._index[w]), w) for w in words if w in self._index)[:RARE_WORDS]
        for count, word in rare:
            postings = self._index[word]
            if count > POSTINGS:
                postings = self._near(postings, expected)
            weight = 4 if count <= 4 else 2 if count <= 16 else 1
            for number in postings:
                found[number] += weight
        return [number for number, _ in found.most_common(COMPARED)]

    def _near(self, postings: list[int], expected: int | None) -> list[int]:
        """Of a common word only the messages next to the expected place."""
        from bisect import bisect_left

        if expected is None:
            return postings[:4]
        at = bisect_left(postings, expected, key=lambda n: self._donors[n].place)
        return postings[max(0, at - 3) : at + 3]


def _likeness(words: Counter[str], size: int, donor: Donor) -> float:
    common = (words & donor.words).total()
    whole = 2 * common / max(size + donor.size, 1)
    short = min(size, donor.size)
    if short >= SHORTEST_PART and common >= PART * short:
        return max(whole, ENOUGH + 0.1 * common / short)
    return whole


def _nearness(place: int, expected: int | None) -> float:
    return 0.0 if expected is None else NEAR / (1 + abs(place - expected))
