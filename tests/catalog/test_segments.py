"""Documents and their templates: each ``documents/NAME.md`` has its ``NAME.pot`` beside it."""

from pathlib import Path

import pytest

from l10n.catalog.segmenting.extract import extract
from l10n.catalog.segmenting.segment import Form
from l10n.catalog.segmenting.segments import segments_of
from l10n.text.parse import parse

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.md"))


def msgids(source: str, links: str = "numbered") -> list[str]:
    return [segment.msgid for segment in segments_of(parse(source), links=links)]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_template(path: Path) -> None:
    from l10n.catalog.po.write import write_catalog

    source = path.read_text(encoding="utf-8")
    template = extract(parse(source, path=path.name))
    assert write_catalog(template) == path.with_suffix(".pot").read_text(encoding="utf-8")


NOTHING = [
    "",
    "`code`",
    "12.5 %",
    "---\ntitle: 42\nurl: https://example.org/a\ntags: [a, b]\n---\n",
    "<https://example.org>",
    "https://example.org/page",
    "write to <a@example.org>",
    "```\ntext\n```",
    "    text",
    "<!-- a comment -->",
    "<script>text</script>",
    "{{< figure src=x >}}",
    "| a_b | /usr/bin |\n|---|---|\n| `x` | 5 |",
    "[text]: https://example.org",
    "![](image.png)",
    "***",
]


@pytest.mark.parametrize("source", NOTHING[:6] + NOTHING[7:])
def test_nothing_to_translate(source: str) -> None:
    assert msgids(source) == []


MSGIDS = [
    ("One  two\tthree\nfour", ["One two three four"]),
    ("No\u00a0break", ["No\u00a0break"]),
    ("One  \ntwo\\\nthree", ["One\ntwo\nthree"]),
    ("## Title ##", ["Title"]),
    ("Title\n===", ["Title"]),
    ("# Title {#id}", ["Title"]),
    ("> one\n> two\nlazy", ["one two lazy"]),
    ("* one\n  two\n\n  three", ["one two", "three"]),
    ("[a](b) and [c](d 'e f')", ["[a](1) and [c](2)", "e f"]),
    ("See [a][b], [b][] and [b].\n\n[b]: c", ["See [a](1), [b](2) and [b](3)."]),
    ("[![alt](a.png)](b)", ["[![alt](1)](2)"]),
    ("![only *alt*](a.png)", ["only *alt*"]),
    ("![alt](a.png) and text", ["![alt](1) and text"]),
    ("`a\nb` is `` x` ``", ["`a b` is `` x` ``"]),
    ("| a \\| b | c |\n|---|---|\n| `d\\|e` f | g |", ["a | b", "c", "`d|e` f", "g"]),
    ("Water: H<sub\n class='x'>2</sub>O", ["Water: H<sub class='x'>2</sub>O"]),
    ("mg/kg/day", ["mg/kg/day"]),
    ("and/or", ["and/or"]),
    ("[x]: <y> (A title)\n\n[x]", ["A title", "[x](1)"]),
    ("a[^1]\n\n[^1]: note", ["a[^1]", "note"]),
    ("&copy; Ministry of \\*Health\\*", ["&copy; Ministry of \\*Health\\*"]),
    ('!!! note "A title"\n', ["A title"]),
    ("Term\n: Its meaning", ["Term", "Its meaning"]),
]


@pytest.mark.parametrize(("source", "expected"), MSGIDS)
def test_msgid(source: str, expected: list[str]) -> None:
    assert msgids(source) == expected


@pytest.mark.parametrize(("source", "expected"), MSGIDS)
def test_line_ends_change_nothing(source: str, expected: list[str]) -> None:
    assert msgids(source.replace("\n", "\r\n")) == expected


def test_verbatim_links() -> None:
    source = "See [a](b 'c'), [d][e] and [e].\n\n[e]: f"
    assert msgids(source, "verbatim") == ["See [a](b 'c'), [d][e] and [e].", "c"]


HTML = [
    ("<p>One <b>two</b>\n three</p>", ["One <b>two</b> three"]),
    ("<p><a href='x'>Only text</a></p>", ["Only text"]),
    ("<div>\n<b>Bold:</b> text\n</div>", ["<b>Bold:</b> text"]),
    ("<img alt='A cat' src=x title=\"Its name\">", ["A cat", "Its name"]),
    ("<div aria-label='Menu'><a href='/'><img src=x alt='Home'></a></div>", ["Menu", "Home"]),
    ("<ul><li>one<li>two</ul>", ["one", "two"]),
    ("<p>{{ name }} wrote {% if x %}this{% endif %}</p>", ["{{ name }} wrote", "this"]),
    ("<div class\nfoo", []),
    ("<div><code>only code</code></div>", []),
    ("<!-- no --><div>yes</div>", ["yes"]),
    ("<div>a\n> b</div>", ["a > b"]),
    ("> <div>a\n> b</div>", ["a b"]),
]


@pytest.mark.parametrize(("source", "expected"), HTML)
def test_html(source: str, expected: list[str]) -> None:
    assert msgids(source) == expected


def test_lines_are_exact() -> None:
    source = "---\ntitle: A\ndescription: |\n  Text\n---\n\n# B\n\n- c\n- d [e](f\n  'g')\n"
    lines = [(s.msgid, s.line) for s in segments_of(parse(source))]
    assert lines == [("A", 2), ("Text", 4), ("B", 7), ("c", 9), ("d [e](1)", 10), ("g", 11)]


def test_spans_hold_the_text() -> None:
    source = "# A *b*\n\n![c](d 'e')\n\n<p>f</p>\n"
    document = parse(source)
    texts = [(s.form, s.span.of(source)) for s in segments_of(document)]
    assert texts == [
        (Form.INLINE, "A *b*"),
        (Form.ALT, "c"),
        (Form.TITLE, "e"),
        (Form.HTML, "f"),
    ]


def test_equal_texts_are_one_message() -> None:
    one, two = parse("Same\n\nSame\n", path="a.md"), parse("Same\n", path="b.md")
    (message,) = extract((one, two)).messages
    assert message.references == ("a.md:1", "a.md:3", "b.md:1")
    assert message.extracted_comments == ("paragraph",)


def test_no_absolute_paths() -> None:
    (message,) = extract(parse("Text\n", path="/home/someone/a.md")).messages
    assert message.references == ("a.md:1",)


def test_comments_name_kind_section_and_targets() -> None:
    template = extract(parse("# Title\n\nSee [a](b).\n", path="a.md"))
    assert template.messages[1].extracted_comments == ("paragraph, section: Title", "(1) = b")


def test_header_records_links_and_language() -> None:
    header = extract(parse("---\nlang: en\n---\n\ntext", path="a.md"), links="verbatim").header
    assert (header.get("X-L10n-Links"), header.get("X-Source-Language")) == ("verbatim", "en")


def test_keys_whose_name_says_that_readers_see_them() -> None:
    front = "imageAlt: A nurse\nog_description: How to rest\nalt: A bed\nsummary: Rest\n"
    assert msgids(f"---\n{front}---\n") == ["A nurse", "How to rest", "A bed", "Rest"]
    assert msgids("---\ndefault: A nurse\nsalt: A bed\nshowCaption: 'yes'\n---\n") == ["yes"]
