"""A page after edits of words is the page that would be read from the edited text."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.plain.after import edited
from l10n.plain.flag import flag_document
from l10n.plain.rewording import reworded, reworded_page
from l10n.plain.rule import Edit, edit_of
from l10n.readability.report import score_document
from l10n.text.parse import parse
from l10n.text.spans import Span

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
PAGES = sorted(CORPUS.glob("*/*.md"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_words_counted_are_those_of_the_edited_text(path: Path) -> None:
    document = parse(path.read_text(encoding="utf-8"), path=path.name, language=path.parent.name)
    edits = (edit_of(finding) for finding in flag_document(document).findings)
    for edit in [edit for edit in edits if edit is not None][::5]:
        copy = reworded_page(document, [edit])
        if copy is not None:
            ours, parsed = score_document(copy), score_document(edited(document, [edit]))
            assert ours.prose.text == parsed.prose.text
            assert [s.counts for s in ours.sections] == [s.counts for s in parsed.sections]


def _edit(text: str, old: str, new: str) -> Edit:
    start = text.index(old)
    return Edit(Span(start, start + len(old)), new)


TEXT = "Take it prior to bed, *unless* you feel sick, and ask [the nurse](x) first.\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("prior to", "before", "Take it before bed, unless"),
        ("Take", "Use", "Use it prior to bed"),
        (", and", ". And", "you feel sick. And ask"),
        ("unless", "if", "bed, if you feel"),
    ],
)
def test_words_in_the_place_of_words(old: str, new: str, expected: str) -> None:
    block = reworded(parse(TEXT).blocks[0], [_edit(TEXT, old, new)])
    assert block is not None
    assert expected in block.plain()


def test_several_in_any_order() -> None:
    edits = [_edit(TEXT, "first", "now"), _edit(TEXT, "prior to", "before"), _edit(TEXT, "it", "")]
    block = reworded(parse(TEXT).blocks[0], edits)
    assert block is not None
    assert block.plain() == "Take  before bed, unless you feel sick, and ask the nurse now."


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (TEXT, "the nurse", "us"),  # the text of a link may be its label
        (TEXT, "first", "*first*"),  # brings markup
        (TEXT, "bed, *unless*", "bed"),  # reaches over markup
        (TEXT, "Take ", ""),  # what a line opens with may be markup
        (TEXT, "sick, and ask ", "1. "),
        ("Take 5 \\*it daily.\n", "it", "them"),
        ("Salt &amp; prior to bed.\n", " prior to bed.", " before bed."),
    ],
)
def test_what_may_change_more_than_words_is_left_to_the_parser(
    text: str, old: str, new: str
) -> None:
    assert reworded(parse(text).blocks[0], [_edit(text, old, new)]) is None
    assert reworded_page(parse(text), [_edit(text, old, new)]) is None


def test_an_edit_outside_all_blocks_is_none_of_words() -> None:
    assert reworded_page(parse(TEXT), [Edit(Span(len(TEXT), len(TEXT)), "more")]) is None


def test_a_pull_quote_repeats_what_may_change() -> None:
    quote = "Do not stop taking your tablets without asking us first."
    text = f"{quote}\n\nSome people feel better soon. {quote} It may come back if you do.\n"
    assert reworded_page(parse(text), [_edit(text, "Some people", "Many")]) is None
