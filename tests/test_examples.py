"""The pages of the documentation show the files that their commands use."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

transcripts = import_module("transcripts")


@pytest.mark.parametrize("page", list(transcripts.pages()), ids=lambda page: page.name)
def test_the_example_is_shown(page):
    """Or there is a link to the tutorial that shows it."""
    text = page.read_text("utf-8")
    if "visit.md" in text:
        assert transcripts._EXAMPLE in text or "(../tutorials/writers." in text
    if "published.md" in text:
        assert transcripts._PUBLISHED in text


def test_files_of_the_readme_exist():
    words = (ROOT / "README.md").read_text("utf-8").split()
    named = [word for word in words if word.startswith("corpus/") and word.endswith(".md")]
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []
