"""``l10n flag`` on the command line."""

from __future__ import annotations

import pytest

TEXT = "# Visit\n\nUtilize the door prior to noon. Ask about your ANC.\n"


@pytest.fixture
def page(folder):
    (folder / "page.md").write_text(TEXT, encoding="utf-8")
    return folder


def test_only_the_rules_asked_for_are_shown(l10n, page):
    ran = l10n("flag", "page.md", "--language", "en", "--select", "plain.wordy-phrase")
    assert "[plain.wordy-phrase]" in ran.out
    assert "ANC" not in ran.out
