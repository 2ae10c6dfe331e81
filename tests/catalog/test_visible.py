"""What a reader sees of a message."""

from __future__ import annotations

import pytest

from l10n.catalog.message import Catalog, Header, Message
from l10n.catalog.segmenting.visible import visible
from l10n.catalog.status import progress

SHOWN = {
    '<a class="btn btn-primary" href="https://x.org/a/b" target="_blank">Call us</a>': "Call us",
    "un<b>believ</b>able": "unbelievable",
    "See [the page](/a/b 'Doses') now[^1]": "See [the page Doses now",
    "Take {{ dose }} and {% x %} `<b> rm` a&amp;b <!-- no -->": "Take and `<b> rm` a&b",
    "See <https://x.org/a> and 3 < 5 > 2": "See <https://x.org/a> and 3 < 5 > 2",
}


@pytest.mark.parametrize(("text", "shown"), SHOWN.items())
def test_visible(text: str, shown: str) -> None:
    assert " ".join(visible(text).split()) == shown


WORDS = [
    ("en", "Don't take 1.5 mg of **Ph.D.** “well-known” drugs", 8),
    ("en", '<a class="btn btn-primary" href="https://x.org/a/b">Call us</a>', 2),
    ("ja", "患者は薬を飲む。次の日に行く", 12),
    ("zh", "患者要吃药", 5),
    ("", "Call us", 2),
]


@pytest.mark.parametrize(("language", "text", "words"), WORDS)
def test_words_are_counted_by_the_rule_of_the_language(
    language: str, text: str, words: int
) -> None:
    header = Header(f"X-Source-Language: {language}\n")
    assert progress(Catalog((Message(text),), header)).words == words
