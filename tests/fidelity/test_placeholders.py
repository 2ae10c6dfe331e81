"""What a program replaces, and what only looks like it."""

from __future__ import annotations

import pytest

from l10n.fidelity.markup.placeholders import without_placeholders


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hello %s, %1$s!", "Hello   ,     !"),
        ("%name% and %(name)s", "       and         "),
        ("{name} {{ page.title }} ${HOME} {0}", " " * 35),
        ("100%s 5%d %%s a%b%", "100%s 5%d %%s a%b%"),
        ("50% so, 20%d", "50% so, 20%d"),
        ("%sum and %", "%sum and %"),
    ],
)
def test_placeholders_are_blanked(text: str, left: str) -> None:
    assert without_placeholders(text) == left
