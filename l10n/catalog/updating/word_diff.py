"""What has changed between two msgids, word by word, for the translator."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from l10n.catalog.message import Catalog, Message

LONGEST = 1_000
"""Words of a text from which on no words are compared: the time grows with their square."""

_PIECE = re.compile(r"\w+|\s+|[^\w\s]")


def word_diff(old: str, new: str) -> str:
    """The new text with what has gone in ``[-…-]`` and what has come in ``{+…+}``."""
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    if max(len(before), len(after)) > 2 * LONGEST:
        return _change(old, new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    parts: list[str] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        gone, come = "".join(before[a:b]), "".join(after[c:d])
        parts.append(come if kind == "equal" else _change(gone, come))
    return "".join(parts)


def _change(old: str, new: str) -> str:
    gone = f"[-{old}-]" if old else ""
    return f"{gone}{{+{new}+}}" if new else gone


def changed(before: Catalog, after: Catalog) -> Iterator[Message]:
    """The messages that wait for review since an update, because their msgid has changed."""
    old = before.index()
    for message in after.live:
        known = old.get(message.key)
        if (
            message.fuzzy
            and message.previous is not None
            and (known is None or known.previous != message.previous)
        ):
            yield message
