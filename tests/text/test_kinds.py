"""What blocks of real documents are, by fixtures: a document, a line of ``=``, one line a block."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.text.document import Block
from l10n.text.parse import parse
from tests.paths import read

CASES = sorted((Path(__file__).parent / "kinds").glob("*.md"))


def describe(block: Block, source: str) -> str:
    level = f" {block.level}" if block.level else ""
    inside = " ".join(container.kind for container in block.containers)
    content = block.content.of(source)
    return f"{block.kind}{level}{f' > {inside}' if inside else ''}: {content}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_kinds(path: Path) -> None:
    source, _, wanted = read(path).partition("==========\n")
    document = parse(source)
    found = [describe(block, source) for block in document.blocks]
    lines = wanted.strip("\n").split("\n")
    assert len(found) == len(lines), found
    for have, want in zip(found, lines, strict=True):
        assert have.startswith(want), (have, want)


def test_sections_of_an_article() -> None:
    source = read(Path(__file__).parent / "kinds" / "article.md").partition("==========\n")[0]
    sections = parse(source).sections
    assert [section.title for section in sections] == [
        "Living with Lymphedema: A Guide",
        "Caring for Your Skin",
        "Questions to Ask",
    ]
    assert "".join(section.span.of(source) for section in sections) == source


def test_text_before_the_first_heading_is_a_section() -> None:
    first, second = parse("Hello.\n\n## Next\n\nMore.\n").sections
    assert (first.title, first.level, second.title) == ("", 0, "Next")


@pytest.mark.parametrize("word", ["Crédito", "Quelle", "Фото", "المصدر", "图片来源", "Nguồn"])
def test_credit_lines_in_other_languages(word: str) -> None:
    (block,) = parse(f"{word}: X. Example\n").blocks
    assert block.kind == "credit"


@pytest.mark.parametrize(
    "text", ["A source of iron: meat.", "The photo shows a cell: the red one.", "Water is best."]
)
def test_sentences_are_no_credits(text: str) -> None:
    (block,) = parse(text).blocks
    assert block.kind == "paragraph"
