"""Code fences that nothing closes, and the text below them."""

from __future__ import annotations

import pytest

from l10n.text.open_fences import closed, is_closed, is_whole, open_fence
from l10n.text.parse import parse
from l10n.text.spans import raw_lines

PROSE = (
    "## Pain\n\nPain is worst on the second day. Take one tablet every six hours.\n\n"
    "Call us if the pain does not go away.\n"
)


def swallowed(text):
    found = open_fence(parse(text))
    return None if found is None else (found.line, found.swallowed.of(text))


@pytest.mark.parametrize("fence", ["```text\n", "```\n", "~~~\n", "````sh\n"])
def test_text_to_the_end(fence):
    assert swallowed(f"Some words.\n\n{fence}{PROSE}") == (3, PROSE)


def test_the_code_itself_stays():
    assert swallowed(f"```sh\npip install it\nrun it\n\n{PROSE}") == (1, PROSE)


def test_text_up_to_the_next_fence():
    line, text = swallowed(
        f"```sh\npip install it\n\n{PROSE}\n```sh\nrun it\n```\n\nThe end is here.\n"
    )
    assert line == 1
    assert text.startswith("## Pain")


def test_the_second_fence_opens_what_the_first_should_have_closed():
    line, _ = swallowed(f"```\nrun it\n\n{PROSE}\n```\nrun it\n```\n\nThe end.\n")
    assert line == 1


def test_a_closed_fence_between_texts_is_not_the_open_one():
    letter = f"```\n{PROSE}```\n\nThis is how a page may look like. Read it aloud.\n\n"
    line, text = swallowed(f"{letter}```sh\nrun it\n\n{PROSE}")
    assert line == letter.count("\n") + 1
    assert text == PROSE


@pytest.mark.parametrize(
    "code",
    [
        "pip install it\n",
        "# install\npip install it\n\n# run it\nl10n score page.md\n",
        "<p>Some words.</p>\n\n<p>Some more words.</p>\n",
        "def f(x):\n    return x\n\n\nclass A:\n    b = 1\n",
        '{\n  "a": 1,\n\n  "b": 2\n}\n',
    ],
)
def test_code_at_the_end_may_stay_open(code):
    assert swallowed(f"Some words.\n\n```sh\n{code}") is None


def test_closed_fences_hide_nothing():
    assert swallowed(f"```text\n{PROSE}```\n\nMore.\n") is None
    assert swallowed(f"````md\n```sh\nrun it\n```\n\n{PROSE}````\n") is None
    assert swallowed(f"> ```\n> run it\n\n{PROSE}") is None


@pytest.mark.parametrize(
    ("text", "ends", "whole"),
    [
        ("```sh\nrun it\n```", True, True),
        ("```sh\r\nrun it\r\n```\r\n", True, True),
        ("~~~\rrun it\r~~~\r", True, True),
        ("````\n```\nrun it\n````\n", True, False),
        ("```\nrun it\n```sh\nrun more\n```\n", True, False),
        ("```\nrun it\n", False, False),
        ("```\nrun it\n```\n\n", False, False),
        ("````\nrun it\n```\n", False, False),
        ("```\n", False, False),
    ],
)
def test_blocks_that_end_with_their_fence(text, ends, whole):
    assert is_closed(text) is closed(raw_lines(text)) is ends
    assert is_whole(text) is whole
