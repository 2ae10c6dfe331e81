"""Parts of long reports wait folded up, and come out as they went in."""

from __future__ import annotations

import pytest

from l10n.cli import shares
from l10n.cli.folding import Folded, Unfolding, folded, unfolded
from tests.cli.conftest import PAGE

LONG = "Take one tablet. \u2014 \U0001f48a \udc80\n" * 500


def test_a_long_text_is_folded_to_little() -> None:
    kept = folded(LONG)
    assert isinstance(kept, Folded)
    assert len(kept.data) * 20 < len(LONG)
    assert unfolded(kept) == LONG


@pytest.mark.parametrize("content", ["short", None, {"a": LONG}])
def test_anything_else_stays_as_it_is(content: object) -> None:
    assert folded(content) is content
    assert unfolded(content) is content


def test_the_texts_of_a_list_are_folded() -> None:
    kept = folded((("<p>", LONG), [1, "short"]))
    assert isinstance(kept[0][1], Folded)
    assert unfolded(kept) == [["<p>", LONG], [1, "short"]]


def test_parts_unfold_when_they_are_asked_for() -> None:
    parts = Unfolding(folded(text) for text in (LONG, "b", LONG * 2))
    assert len(parts) == 3
    assert list(parts) == [LONG, "b", LONG * 2]
    assert list(parts[1:]) == ["b", LONG * 2]


@pytest.mark.parametrize("format_", ["json", "json-lines", "csv", "sarif", "text"])
def test_a_long_run_says_the_same(l10n, folder, monkeypatch, format_: str) -> None:
    for number in range(5):
        (folder / f"{number}.md").write_text(PAGE.replace("one pill", f"{number} pills"))
    before = l10n("flag", ".", "--format", format_)
    monkeypatch.setattr(shares, "MANY", 2)
    assert l10n("flag", ".", "--format", format_) == before
