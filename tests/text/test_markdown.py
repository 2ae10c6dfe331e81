"""Blocks and their spans: against the source, and against a second parser."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.errors import DocumentError, LimitError
from l10n.text import markdown
from l10n.text.document import Block, BlockKind, Document, Run, RunKind
from l10n.text.markdown import blocks_of
from l10n.text.parse import parse
from tests.paths import CORPUS, read, shared

OPAQUE = (RunKind.SOFT_BREAK, RunKind.HARD_BREAK, RunKind.MACRO)
PIECES = st.sampled_from(
    ["# ", "- ", "1. ", "> ", "\n", "\n\n", "*", "**", "`", "[", "](u)", "![", "][]", "<b>", "</b>",
     "|", "a b", "é患", "\\", "&amp;", "  \n", "    ", "```\n", "---\n", "{{< x >}}", "https://e.org/a_b",
     ":::", "<!-- c -->", "[^1]", "[^1]: ", "\r\n", "😀", "[x]: /u 'T'\n"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=30).map("".join)


def check_spans(document: Document) -> None:
    """Blocks in order, content inside blocks, runs in order inside their parents."""
    source, end = document.source, 0
    for block in document.blocks:
        assert end <= block.span.start <= block.content.start
        assert block.content.end <= max(block.span.end, block.content.start) <= len(source)
        end = block.content.start
        check_runs(block.runs, block.content.start, block.content.end, source)


def check_runs(runs: tuple[Run, ...], start: int, end: int, source: str) -> None:
    for run in runs:
        assert start <= run.span.start <= run.span.end <= end
        start = run.span.end
        if run.kind is RunKind.TEXT and len(run.text) == run.span.end - run.span.start:
            assert run.span.of(source).replace("\0", "\ufffd") == run.text
        if run.link is not None and run.link.target_span is not None:
            raw = run.link.target_span.of(source)
            assert html.unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", raw)) == run.link.target
        check_runs(run.children, run.span.start, run.span.end, source)


PLAIN = st.sampled_from(["\n\nPlain text", "\nmore", "Plain", "\n\n## 2 heads", "\n\n# Head", " #"])


@given(st.lists(PIECES | PLAIN, max_size=30))
def test_plain_blocks_are_what_the_parser_finds(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = blocks_of(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown, "parts", lambda body: [(0, body, False)])
        assert repr(found) == repr(blocks_of(text))


def test_plain_blocks_are_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(markdown, "events_with_range")
    blocks = blocks_of("## A head\n\nOne line (of 2).\n\nTwo\nlines’ text.\n")
    texts = ["A head", "One line (of 2).", "Two lines’ text."]
    assert [block.plain() for block in blocks] == texts


def test_plain_blocks_before_a_fence_are_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    events = markdown.events_with_range

    def heard(text: str, **options: object) -> object:
        parsed.append(text)
        return events(text, **options)

    monkeypatch.setattr(markdown, "events_with_range", heard)
    blocks = blocks_of("Before.\n\n```\ncode\n\nin it\n```\n\nBehind.\n")
    assert [block.kind.value for block in blocks] == ["paragraph", "code", "paragraph"]
    assert [text.strip()[:3] for text in parsed] == ["```"]


@given(TEXTS)
def test_spans_of_odd_documents(text: str) -> None:
    try:
        document = parse(text)
    except DocumentError:
        return
    check_spans(document)


def documents() -> list[Path]:
    return sorted(CORPUS.glob("en/*.md"))


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.stem)
def test_spans_of_the_corpus(path: Path) -> None:
    check_spans(parse(read(path)))


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def seen(blocks: tuple[Block, ...], source: str) -> Iterator[str]:
    for block in blocks:
        if block.kind is BlockKind.CODE:
            yield block.content.of(source)
        for run in block.runs:
            yield from visible(run)


def visible(run: Run) -> Iterator[str]:
    if run.kind in (RunKind.TEXT, RunKind.CODE):
        yield run.text
    elif run.kind in OPAQUE:
        yield " " if run.kind is not RunKind.MACRO else run.text
    elif run.kind is not RunKind.IMAGE:
        for child in run.children:
            yield from visible(child)


def second_opinion(source: str) -> list[str]:
    """The words that comrak shows; raw HTML and its attributes left out."""
    comrak = pytest.importorskip("comrak")
    extensions = comrak.ExtensionOptions(
        strikethrough=True, tasklist=True, table=True, footnotes=True
    )
    markup = comrak.markdown_to_html(source, extension_options=extensions)
    bare = re.sub(r"</?(?:em|strong|del|a)\b[^<>]*>", "", markup)
    return words(html.unescape(re.sub(r"<!--.*?-->|<[^<>]*>", " ", bare, flags=re.DOTALL)))


ALERTS = {"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"}
SKIPPED_SECTIONS = {"HTML blocks", "Raw HTML", "Images"}


def test_words_of_the_specification_examples() -> None:
    path = shared("markdown", "commonmark-examples.json")
    examples = json.loads(read(path))["examples"]
    differ = [
        example["example"]
        for example in examples
        if example["section"] not in SKIPPED_SECTIONS
        and not example["markdown"].startswith("---")
        and not unlike(example["markdown"], example["html"])
    ]
    assert not differ


def unlike(source: str, markup: str) -> bool:
    """Whether the words are those of the specification's HTML; tags and attributes are no words."""
    document = parse(source)
    if any(block.kind is BlockKind.HTML for block in document.blocks):
        return True
    bare = re.sub(r"<!--.*?-->|<[^<>]*>", " ", markup, flags=re.DOTALL)
    mine = words("".join(f"{piece}" for piece in joined(document)))
    return sorted("".join(mine)) == sorted("".join(words(html.unescape(bare))))


def joined(document: Document) -> Iterator[str]:
    for block in document.blocks:
        yield "\n"
        yield from seen((block,), document.source)


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.stem)
def test_the_corpus_reads_the_same_in_a_second_parser(path: Path) -> None:
    document = parse(read(path))
    start = document.front_matter.span.end if document.front_matter else 0
    mine = set(words("".join(joined(document))))
    html_blocks = [b for b in document.blocks if b.kind in (BlockKind.HTML, BlockKind.REMARK)]
    mine |= set(words(" ".join(block.span.of(document.source) for block in html_blocks)))
    theirs = second_opinion(document.source[start:])
    assert {word for word in theirs if not word.isdigit()} <= mine


def test_deep_quotes_keep_their_text() -> None:
    (block,) = parse("A\n\n" + ">" * 5000 + " b\n").blocks[1:]
    assert (block.plain(), len(block.containers)) == ("b", 5000)


def test_deep_nesting_around_many_blocks_is_refused_with_a_line() -> None:
    text = "".join(">" * depth + f" {depth}\n\n" for depth in range(1, 2000))
    with pytest.raises(LimitError) as caught:
        parse(text, path="deep.md")
    assert caught.value.line is not None


def test_deep_emphasis_keeps_its_text() -> None:
    text = "*a **b " * 400 + "c" + "** *" * 400
    (block,) = parse(text).blocks
    assert "c" in block.plain()


def test_collapsed_reference_holds_its_brackets() -> None:
    document = parse("See [x][].\n\n[x]: /u\n")
    link = next(run for run in document.blocks[0].walk() if run.kind is RunKind.LINK)
    assert link.span.of(document.source) == "[x][]"


def test_bare_address_is_a_run_of_its_own() -> None:
    document = parse("Go to https://example.org/a_b(c) (or www.example.org).\n")
    runs = [run for run in document.blocks[0].walk() if run.kind is RunKind.AUTOLINK]
    found = [run.span.of(document.source) for run in runs]
    assert found == ["https://example.org/a_b(c)", "www.example.org"]


@pytest.mark.parametrize(
    "piece", ["# a\n\n", "- a\n", "*a* ", "[a](b) ", "> a\n>\n", "https://a.b "]
)
def test_time_grows_with_the_size(piece: str) -> None:
    """Eight times the text takes less than 24 times as long, at least when nothing else runs."""
    assert any(
        seconds(piece * (160_000 // len(piece)))
        < 24 * max(seconds(piece * (20_000 // len(piece))), 0.03)
        for _ in range(12)
    )


def seconds(text: str) -> float:
    """Processor time; another program may slow down one run."""
    start = process_time()
    parse(text)
    return process_time() - start


def test_real_pages_read_the_same_in_a_second_parser() -> None:
    """Every word that the second parser shows is in a block; site generators' own marks aside."""
    folder = shared("markdown")
    missing: dict[str, list[str]] = {}
    for path in sorted(folder.rglob("*.md")):
        document = parse(read(path))
        check_spans(document)
        start = document.front_matter.span.end if document.front_matter else 0
        raw = " ".join(block.span.of(document.source) for block in document.blocks)
        mine = set(words("".join(joined(document)) + raw)) | ALERTS
        lost = [
            word
            for word in second_opinion(document.source[start:])
            if word not in mine and not word.isdigit()
        ]
        if lost:
            missing[path.name] = lost
    assert not missing
