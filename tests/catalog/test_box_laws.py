"""Every word in a box, tab, definition or callout is translated, and nothing else is touched."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalog.building.build import build
from l10n.catalog.building.pseudo import pseudo_catalog
from l10n.catalog.segmenting.extract import extract
from l10n.catalog.shape import difference
from l10n.text.parse import parse

OPENERS = [
    "!!! note\n",
    '!!! warning "Plain title"\n\n',
    '??? tip inline end "Plain title"\n\n\n',
    '???+ "Plain title"\n',
    '=== "Plain title"\n\n',
    "Term\n:   Meaning\n\n",
]
LEAVES = [
    "Some words.",
    "Some words\nand more.",
    "Some words  \nand more.",
    "## Heading",
    "- item\n- item\n\n  more",
    "1. first\n2. second",
    "> quoted words",
    "> [!tip]- Plain title\n> quoted words",
    "| head | head |\n|------|------|\n| cell | cell |",
    "<div>\nwords in HTML\n</div>",
    "*Soft* and **loud** and [linked](target.md) words.",
]
CODE = ["```\nCODE\n\nCODE\n```", "    CODE\n\n    CODE", "~~~\n!!! CODE\n    CODE\n~~~"]


def indented(parts: tuple[str, list[str]]) -> str:
    """A box with blocks in it."""
    lines = "\n\n".join(parts[1]).split("\n")
    return parts[0] + "\n".join(f"    {line}" if line else "" for line in lines)


def held(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Boxes with one to three blocks; code comes behind a paragraph, which no list takes in."""
    return st.tuples(st.sampled_from(OPENERS), st.lists(blocks, min_size=1, max_size=3)).map(
        indented
    )


code = st.sampled_from(CODE).map(lambda text: f"Some words.\n\n{text}")
leaves = st.sampled_from(LEAVES) | code
pages = st.tuples(
    st.lists(st.recursive(leaves, held, max_leaves=8) | leaves, min_size=1, max_size=5),
    st.sampled_from(["\n", "\r\n"]),
).map(lambda parts: ("\n\n".join(parts[0]) + "\n").replace("\n", parts[1]))
KEPT = re.compile(r"CODE|note|warning|inline|target")


@given(pages)
@settings(max_examples=300, deadline=None)
def test_every_word_is_translated_and_the_structure_stays(source: str) -> None:
    document = parse(source)
    built = build(document, pseudo_catalog(extract(document)))
    assert built.findings == ()
    assert difference(document, parse(built.text)) is None
    assert re.findall(r"[A-Za-z]{4,}", KEPT.sub("", built.text)) == []


@given(pages)
@settings(max_examples=150, deadline=None)
def test_lines_without_translated_words_are_the_same_bytes(source: str) -> None:
    document = parse(source)
    text = build(document, pseudo_catalog(extract(document))).text
    here, there = source.splitlines(keepends=True), text.splitlines(keepends=True)
    same = [line for line in here if not re.search(r"[a-z]", line) or "```" in line]
    assert [line for line in there if not re.search(r"[^\W\d_A-Z]", line) or "```" in line] == same
