"""Markdown output: readable in a log, and never more than text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from l10n import api
from l10n.reporters.escape import markdown, terminal
from l10n.reporters.registry import get
from l10n.text.document import RunKind
from l10n.text.markdown import blocks_of
from l10n.text.parse import parse

PIECES = (
    *"*_`[]()#~|!<>&@:.-+=$\\ \"'",
    "a", "b c", "1", "12.", "https://x.org/a_b", "www.x.org", "#12", "a@b.org", "javascript:x",
    ":tada:", "**", "__", "![x](y)", "<b>", "&amp;", "[^1]", "a_b_c",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join))
def test_nothing_is_markup(text: str) -> None:
    shown = f"- x {markdown(text)} x\n"
    (block,) = blocks_of(shown)
    kinds = {run.kind for run in block.walk()}
    assert kinds <= {RunKind.TEXT, RunKind.CODE}
    said = "".join(run.text for run in block.walk())
    assert "".join(said.split()) == "".join(f"x{terminal(text)}x".split())


def test_a_log_can_be_read() -> None:
    assert markdown("errors: 0, grade 8.1 (Flesch-Kincaid) in a/b-c_d.md!") == (
        "errors: 0, grade 8.1 (Flesch-Kincaid) in a/b-c_d.md!"
    )
    assert markdown("see https://example.org/a_b now") == "see `https://example.org/a_b` now"


def test_references_of_a_forge_are_text() -> None:
    assert markdown("#12 GH-12 :tada: @ann www.x.org") == (
        "\\#12 GH\\-12 \\:tada: &#64;ann www\\.x.org"
    )


def test_the_worst_come_first() -> None:
    text = "# Visit\n\nCall prior to noon.\n\nYou may have neutropenia.\n"
    made = api.report([parse(text, path="a.md", language="en")])
    lines = [line for line in get("markdown")(made).split("\n") if line.startswith("- ")]
    assert [line.split()[1] for line in lines][:2] == ["**warning**", "**info**"]
    assert "5:14" in lines[0]
