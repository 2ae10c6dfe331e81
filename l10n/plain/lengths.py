"""How long sentences, paragraphs and sections may be, in what the language's script counts.

Limits are set for English words. Other languages with spaces need more or fewer words for the same
text; Chinese, Japanese and Thai, which have none, are counted in characters, a telephone number or
an address as one of them. In Thai no mark ends a sentence, so that only paragraphs and sections
have a length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from l10n.plain.contacts import CONTACT
from l10n.plain.subject import Subject

_CHARACTER = re.compile(r"[^\W_]")


class Measure(NamedTuple):
    """How a language counts lengths.

    Attributes:
        factor: how many units stand for one English word.
        characters: whether letters are counted, marks and spaces left out, rather than words.
        sentences: whether marks show where a sentence ends.
    """

    factor: float = 1.0
    characters: bool = False
    sentences: bool = True

    def limit(self, words: int) -> int:
        """The limit that stands for one in English words."""
        return round(words * self.factor)

    def of_passages(self, subject: Subject, least: int = 0) -> Iterator[int]:
        """The lengths of the passages of a page, one after the other; 0 may stand for what is no
        longer than ``least``.
        """
        if self.characters:
            places = ((passage.start, passage.end) for passage in subject.page.passages)
            return (
                characters(subject.text[start:end]) if end - start > least else 0
                for start, end in places
            )
        return (last - first for first, last in pairwise(subject.passage_words))


def characters(text: str) -> int:
    """The length of a text in characters."""
    return len(_CHARACTER.findall(CONTACT.sub("0", text)))


_MEASURES = {
    "es": Measure(1.2),
    "fr": Measure(1.2),
    "pt": Measure(1.2),
    "it": Measure(1.2),
    "fa": Measure(1.2),
    "hi": Measure(1.2),
    "ko": Measure(0.75),
    "vi": Measure(1.4),
    "zh": Measure(2.0, characters=True),
    "ja": Measure(2.4, characters=True),
    "th": Measure(4.5, characters=True, sentences=False),
}
"""Conventions of this toolkit, from the lengths of translations; 60 characters are what Japanese
guides for official texts allow in a sentence.
"""


def measure_of(subject: Subject) -> Measure:
    """How lengths are counted in the language of a page."""
    return _MEASURES.get(subject.language or "", Measure())
