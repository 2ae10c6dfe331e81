"""Plain front matter is read as the parser reads it, or left to the parser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.errors import DocumentError
from l10n.text.front_matter_plain import plain_content
from l10n.text.front_matter_yaml import read_content
from l10n.text.limits import DEFAULTS, within

READ = [
    "title: Rest\n",
    "title: Rest\nlanguage: en\naudienceLevel: patient\n",
    "title:   Rest  \n# about it\n\nlanguage: en",
    "title: Rest\r\nlanguage: en\r\n",
    "title: \"What to expect: a guide\"\nshort: 'It is “fine” # not a remark'\n",
    "version: 1.10\ndraft: no\ndate: 2026-11-25\nempty: ''\n",
    "title: Ruhe für Zähne, 休息\nurl: https://example.org/a#b\n",
    'tags:\n  - one\n  - "two"\n  # a remark\n\n  - 3\ntitle: Rest\n',
    "tags:\n- one\n- two\n",
    "title: (Rest)\n_key: _value\n",
    'title: a\'b "c" & [d] {e} ! %f, *g\n',
    "order: -1\nimage: /assets/a.png\nlist:\n  - ./a\n  - +1\n",
    "cSpell:ignore: chan intn\n",
    "commit: 3512b0a # patched\ntags:\n  - a # b: c\n",
    "title:\n",
    "title: \nlanguage: en\n",
    "translators:\n\n# about\nlanguage: en\n",
    "about: a guide\n  to rest\n   and sleep \nlanguage: en\n",
    "about:\n  a guide\n  to rest\nlanguage: en\n",
    "about:\r\n  a guide\r\n  to rest\r\nshort: >-\r\n  a\r\n  b\r\n",
    "about: >-\n  a guide: to\n  rest # now\nlanguage: en\n",
    "about: >\n  a\n  b\n\n\nlanguage: en\n",
    "about: |\n  - a\n  # b\nlanguage: en\n",
    "about: |\n  a",
    "about: |-\n    a\n    b",
    "aliases: [/docs/a, b c,  'd', \"e\" ]\nnone: [ ]\n",
    'toc:\n  one: "A: b"\n  # a remark\n\n  two: c\nlanguage: en\n',
    "title: خانه\u200cها\n",
]
LEFT = [
    "",
    "# only a remark\n",
    "title: a: b\n",
    "title: a:\n",
    "title: - a\n",
    "title: {a: b}\n",
    "title: &a b\n",
    "title: *a\n",
    "title: !a b\n",
    "title: 'it''s'\n",
    'title: "a\\tb"\n',
    "title: 'a' b\n",
    "title: 'a\n  b'\n",
    "title: a\n  - b\n",
    "title: a\n\n  b\n",
    "title: a # b\n  c\n",
    "title: a\n  b # c\n  d\n",
    "title: a\n  b: c\n",
    "title: |+\n  a\n",
    "title: >-\n  a\n    b\n",
    "title: >-\n  a\n\n  b\n",
    "title: >-\n  a\n   \n",
    "title: >-\n  a\n\n  # b\n",
    "title: >-\n  a \n  b\n",
    "title: >-\n",
    "title: [a: b]\n",
    "title: [a, [b]]\n",
    "title: [a,\n  b]\n",
    "title: [a,, b]\n",
    "none: []\n",
    "a:\n  b:\n    c: d\n",
    "a:\n  b: c\n  b: d\n",
    "a:\n  b: c\n d: e\n",
    "a:\n  b: c\n    d\n",
    "a.b: c\n",
    "title: a\ttab\n",
    "title: a\u2028b\n",
    "title: a\u00a0b\n",
    "title: a\rlanguage: en\n",
    "title: a\ntitle: b\n",
    " title: a\n",
    "tags:\n  - a\n - b\n",
    "tags:\n  - a\n    - b\n",
    "tags:\n  - a: b\n",
    "tags:\n  -\n",
    "<<: a\n",
    "? a\n: b\n",
    "- a\n",
    "title\n",
    "--- a\n",
    "a: \x00\n",
]


def parsed(text: str) -> object:
    try:
        return read_content(text, None, 1)
    except DocumentError:
        return None


@pytest.mark.parametrize("text", READ)
def test_plain_front_matter_needs_no_parser(text: str) -> None:
    found = plain_content(text)
    assert found is not None
    assert found == parsed(text)


@pytest.mark.parametrize("text", LEFT)
def test_other_front_matter_is_left_to_the_parser(text: str) -> None:
    assert plain_content(text) is None


PIECES = st.sampled_from(
    [
        "title", "tags", "a", ":", ": ", ":\n", "\n", "\r\n", "\r", " ", "  ", "- ", "-", "#", " #",
        "'", '"', "\\", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", "?", ",", "(",
        "_", "b c", "1", "1.10", "no", "~", "null", "=", "<<", "…", "“", "é", "休", "\u00a0",
        "\u2028", "\ufeff", "\u200b", "\ud800", "\x85", "\x00", "\t", "\n  - ", "\n- ", "\nkey: ",
        "---", "...", "\U0001f600", "\ufffe", "\n  ", "\n  a", "\n  b: ", "\u200c", "[a, b]",
        "[a", "]", " >-\n", " |\n", ">", "|-", "/", "-1", "a:b",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join))
def test_what_is_read_is_what_the_parser_reads(text: str) -> None:
    found = plain_content(text)
    assert found is None or found == parsed(text)


WORDS = st.text(st.characters(codec="utf-8"), max_size=12)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                [
                    "a: ",
                    "b: ",
                    "c:\n- ",
                    "- ",
                    "  - ",
                    "  ",
                    "d:\n",
                    "e: >\n  ",
                    "  f: ",
                    "g: [",
                    "",
                ]
            ),
            WORDS,
        )
    )
)
def test_lines_are_read_as_the_parser_reads_them(lines: list[tuple[str, str]]) -> None:
    text = "".join(f"{start}{words}\n" for start, words in lines)
    found = plain_content(text)
    assert found is None or found == parsed(text)


def test_a_limit_on_the_depth_is_left_to_the_parser() -> None:
    with within(DEFAULTS._replace(front_matter_depth=1)):
        assert plain_content("title: Rest\n") is None
