"""Languages that are alike: a short text tells them apart by letters that one of them lacks."""

from __future__ import annotations

import pytest

from l10n.fidelity.language.relatives import STRANGE, told_apart


@pytest.mark.parametrize(
    ("text", "seems", "should_be", "told"),
    [
        ("Ешьте понемногу, вы быстро выздоровеете, это важно.", "ru", "uk", True),
        ("Їжте потроху, і ви швидко одужаєте, її вистачить.", "uk", "ru", True),
        ("Ешьте понемногу, вы быстро выздоровеете, это важно.", "ru", "bg", True),
        ("Ешьте понемногу, вы быстро выздоровеете, это важно.", "ru", "sr", True),
        ("Jezte málo, léčba vás pořád může unavit, řekněte věci hned.", "cs", "sk", True),
        ("Spis lidt, før du går, og læg dig så i sengen, når du er træt.", "da", "sv", True),
        ("Ät små måltider när du är trött.", "sv", "da", True),
        ("Malmö ligger i Sverige.", "sv", "da", False),
        ("Їжте потроху.", "uk", "uk", False),
        ("Bu kısa bir metin.", "tr", "nl", True),
    ],
)
def test_told_apart(text: str, seems: str, should_be: str, told: bool) -> None:
    assert told_apart(text, seems, should_be) is told


def test_letters_are_small() -> None:
    assert all(letters == letters.lower() for letters in STRANGE.values())
