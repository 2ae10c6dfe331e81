"""A page after edits of words is the page that would be read from the edited text."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.plain.edited import edited
from l10n.plain.flag import flag_document
from l10n.plain.recount import Recount
from l10n.plain.rewording import by_block, line_after, reworded, reworded_page
from l10n.plain.rule import Edit, edit_of
from l10n.plain.subject import Subject
from l10n.readability.report import score_document
from l10n.text.parse import parse
from l10n.text.prose import prose_of
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


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_line_after_edits_is_that_of_the_block_after_them(path: Path) -> None:
    document = parse(path.read_text(encoding="utf-8"), path=path.name, language=path.parent.name)
    edits = [edit for f in flag_document(document).findings if (edit := edit_of(f)) is not None]
    told = 0
    for edit in edits:
        for block, inside in (by_block(document, [edit]) or {}).values():
            line, copy = line_after(block, inside), reworded(block, inside)
            if line is not None:
                told += 1
                assert copy is not None
                assert line == prose_of(document, [copy]).text
    assert told >= len(edits) // 2


def _edit(text: str, old: str, new: str) -> Edit:
    start = text.index(old)
    return Edit(Span(start, start + len(old)), new)


LONG = "it with the water that you have at home, slowly and"
TEXT = "Take it prior to bed, *unless* you feel sick, and ask [the nurse](x) first.\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("prior to", "before", "Take it before bed, unless"),
        ("Take", "Use", "Use it prior to bed"),
        (", and", ". And", "you feel sick. And ask"),
        ("unless", "if", "bed, if you feel"),
        ("the nurse", "us", "and ask us first"),
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


def test_a_line_after_several_edits() -> None:
    edits = [_edit(TEXT, "first", "now"), _edit(TEXT, "prior to", "before"), _edit(TEXT, "it", "")]
    block = parse(TEXT).blocks[0]
    expected = "Take before bed, unless you feel sick, and ask the nurse now."
    assert line_after(block, edits) == expected
    assert line_after(block, [_edit(TEXT, "unless", "if")]) is None  # inside emphasis


def test_an_item_that_is_no_sentence_any_more_is_not_counted() -> None:
    text = "- Take it with food prior to bed.\n"
    block = parse(text).blocks[0]
    assert line_after(block, [_edit(text, "prior to", "before")]) == "Take it with food before bed."
    assert line_after(block, [_edit(text, "with food prior to bed", "now")]) == ""
    assert line_after(parse("# Prior to bed\n").blocks[0], []) is None


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Ask [the nurse].\n\n[the nurse]: x\n", "the nurse", "us"),  # it names the definition
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


LINES = "> Ask *the nurse*,\n> and take it prior\n> to bed.\n"


def test_a_line_end_goes_with_the_words_around_it() -> None:
    edits = [_edit(LINES, ",\n> and t", ". T"), _edit(LINES, "prior\n> to", "before")]
    block = reworded(parse(LINES).blocks[0], edits)
    assert block is not None
    assert block.plain() == "Ask the nurse. Take it before bed."


def test_a_line_end_beside_markup_is_left_to_the_parser() -> None:
    text = "Ask *the nurse*\nand take it.\n"
    assert reworded(parse(text).blocks[0], [_edit(text, "\nand t", ". T")]) is None


def test_an_edit_outside_all_blocks_is_none_of_words() -> None:
    assert reworded_page(parse(TEXT), [Edit(Span(len(TEXT), len(TEXT)), "more")]) is None


def test_a_pull_quote_repeats_what_may_change() -> None:
    quote = "Do not stop taking your tablets without asking us first."
    text = f"{quote}\n\nSome people feel better soon. {quote} It may come back if you do.\n"
    document, edit = parse(text), _edit(text, "Some people", "Many")
    copy = reworded_page(document, [edit])
    assert copy is not None
    kinds = [block.kind for block in copy.blocks]
    assert kinds == [block.kind for block in edited(document, [edit]).blocks]
    assert reworded_page(document, [_edit(text, "Do not", "Never")]) is None
    start = text.rindex("Do not")
    assert reworded_page(document, [Edit(Span(start, start + 6), "Never")]) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [(" because", ". Because"), (" &mdash; it", ". It"), ("`2 ml` of", "all")],
)
def test_a_paragraph_that_reads_alone_as_on_its_page_is_parsed_alone(old: str, new: str) -> None:
    text = f"# Pain\n\nTake {LONG} [a `2 ml` of it](x) because it helps &mdash; it does.\n"
    document, edit = parse(text, language="en"), _edit(text, old, new)
    assert reworded(document.blocks[1], [edit]) is None
    after = Recount(Subject(document)).sections([edit])
    assert after == Recount(Subject(edited(document, [edit]))).facts


def test_a_paragraph_that_needs_its_page_is_not() -> None:
    text = "Take [the pill] because it helps.\n\n[the pill]: x\n"
    assert Recount(Subject(parse(text))).sections([_edit(text, " because", ". Because")]) is None
