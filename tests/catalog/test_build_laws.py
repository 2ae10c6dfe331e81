"""The laws of building, on pages and translations made up at random."""

from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalog.building.build import build
from l10n.catalog.message import Catalog, Header
from l10n.catalog.segmenting.extract import extract
from l10n.catalog.segmenting.segments import segments_of
from l10n.catalog.shape import difference
from l10n.errors import DocumentError
from l10n.text.parse import parse

WORDS = ["pain", "dose", "été", "血液", "35%", "Ph.D.", "a|b", "1.", "#", "x_y", "No\u00a0break"]
INLINE = [
    *WORDS,
    "*soft*",
    "**loud**",
    "`code`",
    "[link](target)",
    "[t](<a b> 'title')",
    "[ref][r]",
    "[r]",
    "![alt](i.png)",
    "<b>tag</b>",
    "<!-- c -->",
    "&amp;",
    "\\*",
    "[^1]",
    "{{ x }}",
    "https://example.org",
    "\n",
    "  \n",
    "\\\n",
    "***",
    "`",
    "[",
    "](",
    "<",
]
OPENINGS = [
    "",
    "",
    "# ",
    "> ",
    "- ",
    "1. ",
    "  ",
    "    ",
    "| ",
    "::: ",
    "<div>",
    "<p>",
    "- [ ] ",
    "```\n",
]
HARD = [
    "",
    "",
    "1. ",
    "# ",
    "- ",
    "> ",
    "    ",
    "```",
    "| ",
    "[x]: ",
    "<!-- ",
    "one\n\ntwo ",
    "![",
    "---\n",
    "!!! note\n",
    '=== "T"\n\n    ',
    "[!tip] ",
    ":   ",
]

text = st.lists(st.sampled_from(INLINE), max_size=6).map(" ".join)
BOXES = [
    "!!! note\n",
    '??? tip "A title"\n\n',
    '=== "Tab"\n\n',
    "Term\n:   Def.\n\n",
    "- !!! x\n\n",
]
CALLOUTS = ["> [!WARNING] A title\n> ", "> [!tip]- Folded\n>\n> ", "> [!note]\n> "]


def indented(parts: tuple[str, list[str]]) -> str:
    """A box with blocks inside."""
    inside = "\n\n".join(parts[1])
    columns = 6 if parts[0].startswith("- ") else 4
    return parts[0] + "\n".join(" " * columns * bool(s) + s for s in inside.split("\n"))


plain = st.tuples(st.sampled_from([*OPENINGS, *CALLOUTS]), text).map("".join)
boxed = st.tuples(st.sampled_from(BOXES), st.lists(plain, max_size=3)).map(indented)
nested = st.tuples(st.sampled_from(BOXES), st.lists(boxed | plain, max_size=2)).map(indented)
block = plain | boxed | nested
body = st.tuples(
    st.lists(block, max_size=6),
    st.sampled_from(["\n\n", "\n", "\n\n\n"]),
    st.sampled_from(["", "\n", "\n\n[r]: u 'T'\n\n[^1]: n\n"]),
).map(lambda parts: parts[1].join(parts[0]) + parts[2])
head = st.sampled_from(
    ["", "\ufeff", "---\ntitle: A 'title'\nlang: es\n---\n", "---\na: [1,  2]\n---\n\n"]
)
pages = st.tuples(head, body, st.sampled_from(["\n", "\r\n"])).map(
    lambda parts: (parts[0] + parts[1]).replace("\n", parts[2])
)
HEADER = Header("Language: es\n")


@given(pages)
@settings(max_examples=300, deadline=None)
def test_equal_and_missing_translations_give_the_same_bytes(source: str) -> None:
    document = parse(source)
    template = extract(document)
    equal = tuple(m.with_(msgstr=(m.msgid,)) for m in template.messages)
    assert build(document, Catalog(template.messages, HEADER)).text == source
    assert build(document, Catalog(equal, HEADER)).text == source


@given(pages, st.lists(st.tuples(st.sampled_from(HARD), text), min_size=1, max_size=8))
@settings(max_examples=300, deadline=None)
def test_no_translation_changes_the_structure(source: str, texts: list[tuple[str, str]]) -> None:
    document = parse(source)
    messages = tuple(
        m.with_(msgstr=("".join(texts[i % len(texts)]) or "x",))
        for i, m in enumerate(extract(document).messages)
    )
    result = build(document, Catalog(messages, HEADER))
    assert difference(document, parse(result.text)) is None


@given(pages)
@settings(max_examples=200, deadline=None)
def test_segments_do_not_overlap_and_say_something(source: str) -> None:
    try:
        document = parse(source)
    except DocumentError:
        return
    for segment in segments_of(document):
        assert any(c.isalpha() for c in segment.msgid)
        assert segment.msgid == segment.msgid.strip(" \n")
        assert segment.span.start < segment.span.end
