"""Runs of ASCII letters in a page: a first look for acronyms and symbols, several times faster than
a search for them. Most pages have none that matter.
"""

from __future__ import annotations

from string import ascii_letters, ascii_uppercase, digits


def _table(kept: str) -> bytes:
    """A table for ``bytes.translate`` in which all other bytes are spaces."""
    return bytes([code if chr(code) in kept else 32 for code in range(256)])


_CAPITALS, _WORDS = _table(ascii_uppercase), _table(ascii_letters + digits)


def capital_runs(text: str) -> set[str]:
    """The longest runs of ASCII capitals in a text."""
    return _runs(text, _CAPITALS)


def word_runs(text: str) -> set[str]:
    """The longest runs of ASCII letters and digits in a text."""
    return _runs(text, _WORDS)


def _runs(text: str, table: bytes) -> set[str]:
    return set(text.encode("ascii", "replace").translate(table).decode("ascii").split())
