"""Regular expressions that are compiled when they are first used.

Most pages need few of them, and compiling all would take longer than reading a page.
"""

from __future__ import annotations

import re
from typing import cast


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that behaves as the compiled one and costs nothing until it is used."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


def sign(text: str) -> re.Pattern[str]:
    """A pattern of a few characters, the first of which is not frequent.

    It is searched for several times faster than ``text in page``, for a first character that is
    always the same is found at once.
    """
    return lazy(f"{re.escape(text[0])}(?={re.escape(text[1:])})")


class _Lazy:
    def __init__(self, pattern: str, flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        value = getattr(re.compile(*self._source), name)
        # The next look-up finds it here, as fast as on the pattern itself.
        setattr(self, name, value)
        return value
