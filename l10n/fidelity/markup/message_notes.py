"""Footnote marks in messages, whose definitions are messages of their own."""

from __future__ import annotations

from l10n.text.patterns import lazy

_MARK = lazy(r"\[\^([^\]\s\[]{1,80})\]")


def definitions(msgid: str) -> str:
    """Definitions for the marks of a msgid, to be put behind it and its translation: without one a
    mark is read as text.
    """
    labels = dict.fromkeys(_MARK.findall(msgid)) if "[^" in msgid else {}
    return "".join(f"\n\n[^{label}]: …" for label in labels)
