"""Running text: what is in, what is out, and the way back to the source."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.text.parse import parse
from l10n.text.prose import prose_of
from l10n.text.running import flat, lines_of, one_line, shown
from tests.paths import CORPUS, read

TEXT = "Chemotherapy kills cancer cells. It can make you feel tired.\n"


def prose(text: str) -> str:
    return prose_of(parse(text)).text


@pytest.mark.parametrize(
    "added",
    [
        "---\ntitle: A long title of many words\n---\n\n{}",
        "# Heading\n\n{}",
        "{}\n**A bold heading**\n\n![x](y.png)\n",
        "##\n\nTitle of it\n\n{}",
        "{}\n![A very long text. With two sentences in it.](i.png)\n",
        "{}\nCredit: J. Doe, doi:10.1000/182\n",
        "{}\n[More leaflets for you](/more)\n",
        "{}\n<https://example.org/a/b>\n",
        "{}\nhttps://www.example.org/very/long/address\n",
        "{}\n```\ncode here.\n```\n",
        "{}\n- short item\n- another\n",
        "{}\n| Dose | Often |\n|---|---|\n| 5 mg | daily |\n",
        "{}\n<div>\nHTML here, with five words or more.\n</div>\n",
        "{}\n<!-- l10n: off -->\n",
        "{}\n[ref]: https://example.org\n",
    ],
)
def test_what_is_no_prose_changes_nothing(added: str) -> None:
    assert prose(added.format(TEXT)) == TEXT.strip()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('A [link](u "t") and *em* **st**.', "A link and em st."),
        ("Two\nlines.", "Two lines."),
        ("你好\n世界。", "你好世界。"),
        ("A &amp; b \\* c.", "A & b * c."),
        ("Note[^1] here.\n\n[^1]: The note.", "Note here.\n\nThe note."),
        ("- Take it once a day with water.\n- no", "Take it once a day with water."),
        ("> Quoted words count too.", "Quoted words count too."),
        ("Clinic\\\nMonday to Friday\\\nPhone: 1", ""),
        ("Say `warfarin` now, not `x_y`.", "Say warfarin now, not ."),
        ("See https://example.org now.", "See now."),
        ("a  b\tc", "a b c"),
        ("20\u00a0mg", "20\u00a0mg"),
    ],
)
def test_what_is_prose(text: str, wanted: str) -> None:
    assert prose(text) == wanted


@pytest.mark.parametrize("tag", ["<br>", "<br/>", "<BR />", "  \n", "\\\n"])
def test_a_tag_breaks_a_line_as_a_hard_break_does(tag: str) -> None:
    first, second = "Call us when you have a fever.", "We are here day and night."
    assert prose(f"{first}{tag}{second}\n").split("\n\n") == [first, second]


def test_a_tag_at_the_end_of_a_paragraph_breaks_nothing() -> None:
    assert prose("We are glad that you are here!<br>\n") == "We are glad that you are here!"


PIECES = st.sampled_from(
    ["word ", "Two. ", "  ", "\t", "&#32;", "&#10;", "&nbsp;", "\u00a0", "*em* ", "`code`", " \n",
     "  \n", "\n", "言", "。", "<br>", "<b>", "[a b ](u)", "\v", "é "]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map("".join))
def test_one_line_is_what_its_pieces_say(text: str) -> None:
    for block in parse(text).blocks:
        found = one_line(list(map(shown, flat(block.runs))))
        lines = ["".join(piece.text for piece in line) for line in lines_of(block.runs, text)]
        assert found is None or [found] == lines


def test_blocks_are_boundaries() -> None:
    found = prose_of(parse("One.\n\n> Two.\n\n1. Three words are too few.\n"))
    pieces = [found.text[a:b] for a, b in found.paragraphs]
    assert pieces == ["One.", "Two.", "Three words are too few."]


def test_left_out_is_told_by_kind() -> None:
    found = prose_of(parse("---\ntitle: Two words\n---\n# One\n\nText is here.\n\n![a b c](i)\n"))
    assert dict(found.left_out) == {"front-matter": 2, "heading": 1, "image": 3}


@pytest.mark.parametrize("path", sorted(CORPUS.glob("en/*.md")), ids=lambda path: path.stem)
def test_every_word_is_found_in_the_source(path) -> None:  # type: ignore[no-untyped-def]
    document = parse(read(path))
    found = prose_of(document)
    for word in re.finditer(r"\w+", found.text):
        there = found.source_span(*word.span()).of(document.source)
        assert there.replace("*", "") == word.group()
