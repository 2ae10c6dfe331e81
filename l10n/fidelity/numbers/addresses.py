"""Addresses and entities in a text, whose digits are no numbers."""

from __future__ import annotations

import re

from l10n.text.patterns import lazy

_LINKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("://", lazy(r"https?://[^\s<>\"，。；、）」]{1,500}")),
    ("www.", lazy(r"www\.[^\s<>\"，。；、）」]{1,500}")),
    ("10.", lazy(r"10(?<!\w10)\.\d{4,9}/[^\s<>\"]{1,200}")),
    # No wide characters: Chinese and Japanese set no space in front of an address.
    (
        "@",
        lazy(r"(?<![^\s@<>()\u2e80-\uffef])[^\s@<>()\u2e80-\uffef]{1,64}@[^\s@<>()]{1,64}"),
    ),
    ("&", lazy(r"&#?\w{1,10};")),
)
"""What is no running text, behind a sign without which it need not be looked for."""

_TOUCHED = lazy(r"@(?<=[^\s@<>()\u2e80-\uffef]@)[^\s@<>()]")
"""A sign of mail addresses, which names of accounts only begin with."""


def without_addresses(text: str) -> str:
    """A text, as long as it was, with line separators in place of addresses."""
    for sign, pattern in _LINKS:
        if sign in text and (sign != "@" or _TOUCHED.search(text)):
            text = pattern.sub(_blank, text)
    return text


def _blank(found: re.Match[str]) -> str:
    return "\u2028" * len(found.group())
