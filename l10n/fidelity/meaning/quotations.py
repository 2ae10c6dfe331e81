"""Words in brackets or quotation marks: what somebody said, a title, or what a program prints."""

from __future__ import annotations

import re
from collections.abc import Sequence

from l10n.text.patterns import lazy

_STOPS = lazy(r"[\s.,!?…*_]*")
_OPENING = "(（[\"'“‘«„「『‹‚"
_CLOSING = ")）]\"'”’»“」』›"


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether a piece of text stands in brackets or quotation marks, as a citation does."""
    before, after = text[:start].rstrip()[-1:], _STOPS.sub("", text[end:], count=1)[:1]
    return bool(before) and before in _OPENING and bool(after) and after in _CLOSING


def quotes(text: str, words: Sequence[str]) -> bool:
    """Whether a text holds some words in a row in brackets or quotation marks."""
    row = r"[\W_]+".join(map(re.escape, words))
    found = re.search(row, text, re.IGNORECASE)
    return found is not None and is_quoted(text, *found.span())
