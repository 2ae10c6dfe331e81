"""Reading front matter: where it is, what each scalar says, and what is refused with which line."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from l10n.errors import DocumentError, FrontMatterError, LimitError
from l10n.text.front_matter import LENGTH, read_front_matter
from l10n.text.spans import Span

PAGE = """\
---
audienceLevel: patient
cancerTypes:
- breast
- 'lung'
lastReviewed: '2026-05-04'
menu:
  main:
    title: "Take \\u0022care\\u0022"
summary: |
  Two lines,
  one text.
order: 3
---

# Title
"""


def fields(source):
    front = read_front_matter(source)
    assert front is not None
    return {field.key: field for field in front.fields}


def test_no_front_matter():
    for source in ("", "# Title\n", "\n---\na: b\n---\n", " ---\na: b\n---\n", "----\na: b\n---\n"):
        assert read_front_matter(source) is None


def test_fields_in_source_order_with_exact_places():
    found = fields(PAGE)
    assert list(found) == [
        "audienceLevel",
        "cancerTypes[0]",
        "cancerTypes[1]",
        "lastReviewed",
        "menu.main.title",
        "summary",
        "order",
    ]
    slices = {key: field.span.of(PAGE) for key, field in found.items()}
    assert slices["audienceLevel"] == "patient"
    assert slices["cancerTypes[1]"] == "'lung'"
    assert slices["lastReviewed"] == "'2026-05-04'"
    assert slices["menu.main.title"] == '"Take \\u0022care\\u0022"'
    assert slices["summary"] == "|\n  Two lines,\n  one text."
    assert found["menu.main.title"].value == 'Take "care"'
    assert found["summary"].value == "Two lines,\none text.\n"
    assert found["cancerTypes[1]"].key_span.of(PAGE) == "cancerTypes"
    assert found["menu.main.title"].key_span.of(PAGE) == "title"


def test_keys_with_their_kinds():
    front = read_front_matter(PAGE)
    assert front is not None
    assert front.keys == (
        ("audienceLevel", "scalar"),
        ("cancerTypes", "list"),
        ("lastReviewed", "scalar"),
        ("menu", "mapping"),
        ("menu.main", "mapping"),
        ("menu.main.title", "scalar"),
        ("summary", "scalar"),
        ("order", "scalar"),
    )


def test_the_fence_is_part_of_the_span_and_not_of_the_content():
    front = read_front_matter(PAGE)
    assert front is not None
    assert front.span.of(PAGE).startswith("---\naud")
    assert PAGE[front.span.end :] == "\n# Title\n"
    assert front.content.of(PAGE).endswith("order: 3\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_byte_order_mark_and_line_ends_move_nothing(mark, end):
    source = mark + "---\ntitle: Pills \U0001f48a\ntags: [a, 'b']\n---\nText\n".replace("\n", end)
    front = read_front_matter(source)
    assert front is not None
    assert front.span.start == len(mark)
    assert [field.span.of(source) for field in front.fields] == ["Pills \U0001f48a", "a", "'b'"]
    assert source[front.span.end :] == f"Text{end}"


@pytest.mark.parametrize(
    ("scalar", "value", "kind"),
    [
        ("no", "no", "str"),
        ("yes", "yes", "str"),
        ("2025-12-30", "2025-12-30", "date"),
        ("'2025-12-30'", "2025-12-30", "str"),
        ("2025-02-30", "2025-02-30", "date"),
        ("2025-12-30T10:00:00Z", "2025-12-30T10:00:00Z", "date"),
        ("1.10", "1.10", "float"),
        ("010", "010", "int"),
        ("0x1F", "0x1F", "int"),
        ("12:30:45", "12:30:45", "str"),
        ("1e3", "1e3", "float"),
        (".inf", ".inf", "float"),
        ("~", "~", "null"),
        ("", "", "null"),
        ('""', "", "str"),
        ("true", "true", "bool"),
        ("9" * 5000, "9" * 5000, "int"),
        ("a\u2028b\x85c", "a\u2028b\x85c", "str"),
        ("a \ufeff b", "a \ufeff b", "str"),
        ('"a\\tb\\u00e9"', "a\tbé", "str"),
        ("it's", "it's", "str"),
        ("'it''s'", "it's", "str"),
        ("a # comment", "a", "str"),
        ("two\n  lines", "two lines", "str"),
    ],
)
def test_a_scalar_is_text_whatever_it_looks_like(scalar, value, kind):
    field = fields(f"---\nx: {scalar}\n---\n")["x"]
    assert (field.value, field.type) == (value, kind)


@pytest.mark.parametrize(
    ("scalar", "style"),
    [
        ("a", "plain"),
        ("'a'", "single"),
        ('"a"', "double"),
        ("|\n  a", "literal"),
        (">\n  a", "folded"),
    ],
)
def test_styles(scalar, style):
    assert fields(f"---\nx: {scalar}\n---\n")["x"].style == style


def test_dashes_inside_a_block_do_not_end_it():
    found = fields("---\nsummary: |\n  a\n  ---\n  b\n---\n")
    assert found["summary"].value == "a\n---\nb\n"


def test_a_text_may_be_repeated_by_alias():
    source = "---\nsource: &s NCI\ncitation: *s\n---\n"
    found = fields(source)
    assert found["source"].span.of(source) == "NCI"
    assert (found["citation"].value, found["citation"].span.of(source)) == ("NCI", "*s")


@pytest.mark.parametrize(
    "source",
    [
        "---\n---\n\ntext\n",
        "---\n# only a comment\n---\n\n",
        "---\ntitle: a\n...\n\n",
        "---  \ntitle: a\n---\t\n\n",
        "---\ntitle: a\n---",
    ],
)
def test_odd_fences(source):
    assert read_front_matter(source) is not None


@pytest.mark.parametrize(
    "source",
    [
        "---\nFoo\n---\nBar\n---\nBaz\n",
        "---\n\nText between two breaks.\n\n---\n\nMore.\n",
        "---\n# A heading\n\nText\n\n---\n",
        "---\n",
        "---\n\nOnly one thematic break.\n",
        "---\n- a list\n- without an end\n",
    ],
)
def test_thematic_breaks_are_no_front_matter(source):
    assert read_front_matter(source) is None


@pytest.mark.parametrize(
    ("yaml", "line", "words"),
    [
        ("language: en\nlanguage: fr", 3, "stands twice"),
        ('a: 1\n"a": 2', 3, "stands twice"),
        ("tags:\n\t- a", 3, "tab"),
        ("title: !!python/name:os.system", 2, "tag"),
        ("title: !secret x", 2, "tag"),
        ("a: &a [x]\nb: *a", 2, "anchor"),
        ("a: &a {k: 1}\nb: {<<: *a}", 2, "anchor"),
        ("a: {<<: {b: c}}", 2, "merge"),
        ("title: *nowhere", 2, "alias"),
        ("x: a\ntitle: a\0b", 3, "U+0000"),
        ("x: a\ntitle: a\x9bb", 3, "U+009B"),
        ("- a\n- b", 2, "no keys"),
        ("hello", 2, "no keys"),
        ('x: y\ntitle: "abc', 3, "never closed"),
        ("a: b\n  c: d", 3, "colon"),
        ("title: Pills: how to take them", 2, "colon"),
        ("? [a, b]\n: c", 2, "key"),
        ('"": c', 2, "key"),
        ("--- {a: b}", 2, "document"),
        ("tags: [a, b", 2, "closed"),
        ("title: @home", 2, "@"),
        ("&a key: x", 2, "anchor"),
        ('title: "\\q"', 2, "escape"),
    ],
)
def test_what_is_refused(yaml, line, words):
    with pytest.raises(FrontMatterError) as caught:
        read_front_matter(f"---\n{yaml}\n---\n\n", path="page.md")
    error = caught.value
    assert (error.path, error.line) == ("page.md", line)
    assert words in error.reason
    assert error.remedy


def test_a_fence_that_is_never_closed():
    with pytest.raises(FrontMatterError) as caught:
        read_front_matter("---\ntitle: a\n\nText\n")
    assert caught.value.line == 1


@pytest.mark.parametrize(
    "yaml",
    [
        "tags: " + "[" * 33 + "]" * 33,
        "tags: " + "[" * 60_000,
        "".join("  " * i + "a:\n" for i in range(40)),
        "title: " + "x" * LENGTH,
        "k" * 1001 + ": {a: b}",
        "a: &s " + "x" * 60_000 + "\n" + "".join(f"b{i}: *s\n" for i in range(3)),
    ],
    ids=["brackets", "open brackets", "blocks", "length", "key path", "aliases"],
)
def test_limits_are_reported(yaml):
    with pytest.raises(DocumentError) as caught:
        read_front_matter(f"---\n{yaml}\n---\n")
    assert caught.value.line is not None


def test_depth_at_the_limit():
    source = "---\ntags: " + "[" * 31 + "x" + "]" * 31 + "\n---\n"
    assert fields(source)["tags" + "[0]" * 31].value == "x"
    with pytest.raises(LimitError):
        read_front_matter("---\ntags: " + "[" * 32 + "x" + "]" * 32 + "\n---\n")


def test_without_the_compiled_parser(monkeypatch):
    import yaml

    before = read_front_matter(PAGE)
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert read_front_matter(PAGE) == before


YAML_PIECES = st.sampled_from(
    [
        *("a", "b: ", ": ", "- ", "\n", "\n  ", "'", '"', "#", " ", "|", ">", "[", "]", "{", "}"),
        *(",", "&a", "*a", "!t", "\t", "\r\n", "\u2028", "é", "\U0001f48a", "0", "---", "..."),
        *("%", "?", "\\", "\0"),
    ]
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(YAML_PIECES, max_size=25).map("".join))
def test_anything_is_read_or_refused_cleanly(yaml):
    source = f"---\n{yaml}\n---\n\ntext"
    try:
        front = read_front_matter(source)
    except DocumentError as error:
        assert (
            error.line is not None
            and 1 <= error.line <= source.count("\n") + source.count("\r") + 1
        )
        return
    last = 0
    for field in front.fields if front else ():
        assert isinstance(field.span, Span)
        assert last <= field.span.start <= field.span.end <= len(source)
        last = field.span.end


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: Rest\n\n# Rest\n\nSleep well.\n\n---\n\nThe end.\n", 3),
        ("---\ntitle: Rest\nlanguage: en\n\nSleep well.\n\n---\n", 4),
    ],
)
def test_a_rule_further_down_is_no_end_of_it(text, line):
    with pytest.raises(FrontMatterError) as told:
        read_front_matter(text)
    assert (told.value.reason, told.value.line) == ("the front matter is never closed", line)


def test_other_faults_stay_what_they_are():
    for text in (
        "---\na: [b\n\nc: d\n---\n",
        "---\na: b\na line\n---\n",
        "---\na: b\n\na: c\n---\n",
    ):
        with pytest.raises(FrontMatterError) as told:
            read_front_matter(text)
        assert "never closed" not in told.value.reason or "list" in told.value.reason
