"""Character references such as ``&amp;`` in a text."""

from __future__ import annotations


def resolved(text: str) -> str:
    """The text that a reader sees; the table of names is loaded only where there is something to
    look up.
    """
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)
