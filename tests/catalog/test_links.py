"""What follows the text of a link, in every form that Markdown has for it."""

from __future__ import annotations

import time

import pytest

from l10n.catalog.segmenting.links import at_numbers, targets, untargeted, with_targets

FOUND = {
    "[a](1)": ["1"],
    "![a](/b.png) and [c](d)": ["/b.png", "d"],
    "[a](<b c>)": ["<b c>"],
    "[a](b(c)d)": ["b(c)d"],
    "[a]( b )": ["b"],
    "[a]()": [""],
    "[a](b \"c (d)\") [e](f 'g') [h](i (j))": ["b", "f", "i"],
    '[a](b "c \\" d")': ["b"],
    "`[a](b)` [c](d) ``[e](f)`` [g](h)": ["d", "h"],
    "[a] (b)": [],
    "[a](b": [],
    "[a](b c)": [],
}


@pytest.mark.parametrize(("text", "found"), FOUND.items())
def test_targets(text: str, found: list[str]) -> None:
    assert targets(text) == found


def test_titles_are_text() -> None:
    assert untargeted("[a](b 'c') `[d](e)`") == "[a]( 'c') `[d](e)`"
    assert with_targets("[a](b 'b') ![c](d)", {"b": "x"}) == "[a](x 'b') ![c](d)"


def test_numbers() -> None:
    text = "[a](1) [b](12345678) [c](2 'd') `[e](3)` [f](x)"
    assert at_numbers(text, lambda found: f"]<{found['target']}>") == text.replace("](1)", "]<1>")


@pytest.mark.parametrize("part", ["](", "[a](b '", "](((", '](a "\\', "`[a](", "](<"])
def test_time_is_linear(part: str) -> None:
    def seconds(count: int) -> float:
        text = part * count
        start = time.process_time()
        untargeted(text)
        return time.process_time() - start

    assert min(seconds(4_000) for _ in range(3)) < 20 * min(seconds(500) for _ in range(3)) + 0.05
