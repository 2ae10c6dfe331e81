"""Bodies of boxes and definitions: they read as they would outside, in their place."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from l10n.errors import DocumentError
from l10n.text.boxes import shifted
from l10n.text.document import Block, ContainerKind
from l10n.text.markdown import blocks_of
from l10n.text.parse import parse
from tests.text.test_markdown import check_spans

LINES = st.sampled_from(
    ["One two.", "é 患 😀", "# A", "- a", "- b", "  more", "1. c", "> q", "```", "    x", "", "",
     "| a | b |", "|---|---|", "***", "*a* `b`", "[x](u 'T')", "<b>c</b>", "a  ", "[^1]", "\tt",
     "!!! note", "!!! tip \"T\"", "    y", "        z", "=== \"Tab\"", ":   d", "- [ ] e"]
)  # fmt: skip
BODIES = st.lists(LINES, min_size=1, max_size=14).map("\n".join)
OPENERS = st.sampled_from(
    ["!!! note", '!!! tip inline end "A title"', "???+ x", '=== "T"', "Term\n:   Def"]
)
ENDS = st.sampled_from(["", "\n", "\nText.\n", "\n\n# End\n", "\n```\n!!! a\n    b\n```\n"])


def indented(text: str, columns: int = 4) -> str:
    return "\n".join(" " * columns + line if line.strip() else "" for line in text.split("\n"))


def seen(blocks: tuple[Block, ...], source: str, depth: int = 0) -> list[tuple[object, ...]]:
    return [
        (
            block.kind,
            block.level,
            re.sub(r"\s*\n[\s>]*", "\n", block.content.of(source)).strip(),
            [run.plain() for run in block.runs],
            [(c.kind, c.label, c.start, c.index, c.task) for c in block.containers[depth:]],
        )
        for block in blocks
    ]


@given(BODIES, OPENERS)
@settings(max_examples=400, deadline=None)
@example("- a\n\n  more\n- b", "!!! note")
@example("!!! note\n    - a\n\n    b", "!!! note")
def test_a_body_reads_as_it_does_outside(body: str, opener: str) -> None:
    plain = f"{body.strip()}\n" if body.strip() else "x\n"
    if "\t" in plain or plain.startswith(":"):
        plain = plain.replace("\t", "    ").replace(":", "-", 1)
    source = f"{opener}\n\n{indented(plain)}"
    held = tuple(b for b in blocks_of(source) if b.containers and b.containers[0].span.start < 6)
    assert held
    assert seen(held, source, 1) == seen(blocks_of(f"Text.\n\n{plain}")[1:], f"Text.\n\n{plain}")


@given(BODIES, OPENERS, ENDS, st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from([4, 5, 7]))
@settings(max_examples=300, deadline=None)
def test_spans_stand_in_the_source_and_no_letter_is_lost(
    body: str, opener: str, end: str, line_end: str, columns: int
) -> None:
    source = f"{opener}\n{indented(body, columns)}{end}".replace("\n", line_end)
    try:
        document = parse(source)
    except DocumentError:
        return
    check_spans(document)
    rest, at = [], 0
    for block in document.blocks:
        rest.append(source[at : block.span.start])
        at = max(at, block.span.end)
    rest.append(source[at:])
    assert not re.search(r"[^\W\d_]", re.sub(r"\[[ x]\]", "", "".join(rest)))


@given(BODIES, ENDS)
@settings(max_examples=200, deadline=None)
def test_the_way_back(body: str, end: str) -> None:
    source = f"!!! note\n{indented(body)}{end}"
    view = shifted(source)
    if view is None:
        return
    last = 0
    for i, (start, place) in enumerate(zip(view.starts, view.places, strict=True)):
        stop = view.starts[i + 1] if i + 1 < len(view.starts) else len(view.text)
        if view.exact[i]:
            assert view.text[start:stop] == source[place : place + stop - start]
        else:
            assert set(view.text[start:stop]) <= set("> \n")
        assert last <= place
        last = place
    assert re.sub(r"[\s>]", "", view.text) == re.sub(r"[\s>]", "", source)


def titles(source: str) -> list[tuple[str, list[str]]]:
    return [(b.content.of(source), [c.kind for c in b.containers]) for b in parse(source).blocks]


def test_tabs_are_columns() -> None:
    assert titles('!!! note "T"\n\n\tText.\n\n\t\tcode\n') == [
        ("T", [ContainerKind.BOX]),
        ("Text.", [ContainerKind.BOX]),
        ("code\n", [ContainerKind.BOX]),
    ]
    assert titles("- !!! note\n\n\t    Text.\n")[-1] == (
        "Text.",
        [ContainerKind.LIST, ContainerKind.ITEM, ContainerKind.BOX],
    )


def test_a_box_begins_with_its_sign_and_is_one_container() -> None:
    title, first, second = parse('!!! note "T"\n\n    One.\n\n    Two.\n').blocks
    (box,) = title.containers
    assert box is first.containers[0] is second.containers[0]
    assert (box.label, box.span.start) == ("note", 0)


def test_a_line_return_alone_ends_a_heading() -> None:
    assert [b.kind for b in parse("# Title {#id}\r\rPara.\rMore.\r").blocks] == [
        "heading",
        "paragraph",
    ]
    assert [b.content for b in parse("# T\r\rPara.\r").blocks] == [(2, 3), (5, 10)]


@pytest.mark.parametrize(
    "piece",
    [
        "!!! note\n\n    Text.\n\n",
        "```\n!!! note\n    code\n```\n\n",
        "!!! note\n    !!! tip\n        Text.\n\n\n\n\n",
        ": ",
        "> ",
        "!!! ",
        "- - ",
    ],
)
def test_time_grows_with_the_size(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        best = 9.0
        for _ in range(3):
            start = process_time()
            shifted(text)
            best = min(best, process_time() - start)
        return best

    assert seconds(160_000) < 16 * seconds(20_000) + 0.05
