"""Participles that are mostly adjectives are passives where somebody does it."""

from __future__ import annotations

import pytest

from l10n.plain.voice.english import find


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("You may be surprised by the results", True),
        ("You may be surprised", False),
        ("You may be surprised at the results", False),
    ],
)
@pytest.mark.parametrize("kind", [list, tuple])
def test_an_adjective_before_by(sentence: str, passive: bool, kind: type) -> None:
    forms = kind(sentence.split())
    words = kind(sentence.lower().split())
    assert (find(words, forms) is not None) == passive
