"""What holds for every pair: a document is faithful to itself, and nothing raises."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.errors import L10nError
from l10n.fidelity.catalog_check import check_catalog
from l10n.fidelity.check import check, check_texts
from l10n.finding import Severity
from l10n.text.parse import parse

ROOT = Path(__file__).resolve().parents[2]
CORPUS = sorted((ROOT / "corpus" / "en").glob("*.md"))
PAIRS = ROOT / ".." / "shared" / "data" / "pairs"
PIECES = st.sampled_from(
    [
        "# Dose",
        "Take 2.5 mg of *tamoxifen*.",
        "- one\n- two [link](/a)",
        "> quoted **bold",
        "```sh\nrun\n```",
        "```\nopen",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "![alt](/i.png)",
        "text[^1]\n\n[^1]: note",
        "<div>html</div>",
        "{{< macro >}}",
        "---\nkey: value\n---",
        "\u202e\ufeff\x0b",
        "`code` and {name} at 25–30%",
        "1. [x] (y)\n    2. deeper",
    ]
)
PAGES = st.lists(PIECES, max_size=8).map("\n\n".join)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_faithful_to_itself(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = check_texts(text, text, source_path="en/a.md", target_path="en/b.md")
    assert [f for f in found if f.severity is not Severity.INFO] == []


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_generated_pages_are_faithful_to_themselves(text: str) -> None:
    try:
        document = parse(text, language="en")
    except L10nError:
        return
    assert check(document, document) == ()


@settings(max_examples=80, deadline=None)
@given(PAGES, PAGES, st.sampled_from(["es", "ja", "fa", "xx"]))
def test_never_raises(source: str, target: str, language: str) -> None:
    try:
        parse(source)
        found = check_texts(source, target, source_path="en/p.md", target_path=f"{language}/p.md")
    except L10nError:
        return
    lines = target.count("\n") + 1
    assert all(1 <= finding.line <= lines for finding in found)
    assert list(found) == sorted(found, key=lambda f: f.sort_key())


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_never_raises_on_any_text(source: str, target: str) -> None:
    try:
        check_texts(source, target, source_path="en/p.md", target_path="es/p.md")
    except L10nError:
        return


def test_deterministic() -> None:
    source, target = "Take 5 mg and [a](/a).\n\n- one\n- two", "Tome 6 mg.\n\n- uno"
    first = check_texts(source, target, target_path="es/p.md")
    assert first == check_texts(source, target, target_path="es/p.md")


def test_a_message_that_cannot_be_parsed_is_left_alone() -> None:
    from l10n.catalog.message import Catalog, Header, Message

    catalog = Catalog(
        (Message("---\na: [", ("---\na: [",), line=3),),
        Header("Language: es\nContent-Type: text/plain; charset=UTF-8\n", line=1),
    )
    assert not [f for f in check_catalog(catalog) if f.severity is not Severity.INFO]


@pytest.mark.skipif(not PAIRS.is_dir(), reason="the shared pairs are not beside the checkout")
def test_published_pairs_have_few_alarms() -> None:
    blocks = alarms = 0
    for folder in sorted(PAIRS.iterdir())[::12]:
        if not (folder / "source.md").is_file():
            continue
        source, target = (
            (folder / f"{name}.md").read_text("utf-8") for name in ("source", "target")
        )
        language = folder.name.rsplit("-", 2)[1]
        document = parse(target)
        blocks += len(document.blocks)
        found = check_texts(
            source, target, source_path="en/page.md", target_path=f"{language}/page.md"
        )
        alarms += sum(f.severity is not Severity.INFO for f in found)
    assert alarms <= 0.08 * blocks


def test_pages_that_name_no_language_are_checked() -> None:
    page = parse("# Side effects\n\nThere are some side effects.\n")
    assert not [f for f in check(page, page) if f.severity is Severity.ERROR]
