"""Words and signs that may stand at a place in a text: a look-up instead of one expression.

An expression of all units of all languages takes a twelfth of a second to compile, and tries
hundreds of words at every number.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from l10n.languages.words import LETTER
from l10n.text.memo import remembered

GAPS = " \u00a0\u202f\u2009\u200e\u200f\u061c"
GAP = f"[{GAPS}]{{0,3}}"
"""What may stand between a number and its sign: spaces and direction marks."""

_JOINS = f"(?!{LETTER})"
"""Nothing that continues a word of an alphabet."""

_ENDING = r"[^\W\d_]{0,12}"
"""Any ending of a stem."""

_WHOLE, _STEM, _OPEN = map(re.compile, (_JOINS, _ENDING, ""))

QUOTE = "[\"\u05f4\u201c-\u201f\u2033]|''"
_QUOTES = "\u05f4\u201c\u201d\u201e\u201f\u2033"
_TWO = "''"
_SAME = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u202f", " "),
        **dict.fromkeys(_QUOTES, '"'),
        # What regular expressions take for the same letter, and lower case does not.
        **dict.fromkeys("\u0130\u0131", "i"),
        "\u00b5": "\u03bc",
        "\u017f": "s",
        "\u03c2": "\u03c3",
    }
)


_START = 2
"""How many letters tell what forms may stand at a place: of most words none."""

_NEAR = _START + 1
"""How many characters, with a space in front, tell that none does."""


class Found(NamedTuple):
    """A form in a text.

    Attributes:
        start: where what leads to it begins.
        end: where it ends.
        form: the form as written.
    """

    start: int
    end: int
    form: str


class Forms:
    """The forms that may follow a gap.

    Args:
        forms: ``_`` is a space, ``*`` at the end means "and whatever letters follow".
        lead: an expression for what may stand before a form; no form begins like it.
    """

    def __init__(self, forms: Iterable[str], lead: str = GAP) -> None:
        self._lead = re.compile(lead)
        self._ends: dict[tuple[str, bool], re.Pattern[str]] = {}
        self._starts: dict[str, set[tuple[int, bool]]] = defaultdict(set)
        for form in forms:
            stem = form.endswith("*")
            text = folded(form.rstrip("*").replace("_", " "))
            end = _end(form)
            for written in (text, text.replace('"', _TWO)) if '"' in text else (text,):
                self._ends[written, stem] = end
                self._starts[written[:_START]].add((len(written), stem))
        self._longest = max(len(written) for written, _ in self._ends)
        self._sizes = remembered(self._sizes_of)
        self._may_begin = remembered(self._may_begin_with)

    def _sizes_of(self, start: str) -> list[tuple[int, bool]]:
        """How long the forms are that may stand where a text begins so, and whether they are stems;
        the longest first, where the star of a stem counts.
        """
        start = folded(start)
        sizes = {size for part in (start, start[:1]) for size in self._starts.get(part, ())}
        return sorted(sizes, key=lambda size: (-sum(size), not size[1]))

    def _may_begin_with(self, near: str) -> bool:
        """Whether a form may stand where a text begins so: a few characters of it, or all."""
        lead = self._lead.match(near)
        start = near[lead.end() if lead else 0 :]
        return bool(self._sizes(start[:_START])) or len(start) < _START <= len(near) - 1

    def match(self, text: str, at: int = 0) -> Found | None:
        """The longest form at an offset, with what leads to it."""
        if not self._may_begin(text[at : at + _NEAR]):
            return None
        lead = self._lead.match(text, at)
        start = lead.end() if lead else at
        sizes = self._sizes(text[start : start + _START])
        if not sizes:
            return None
        here = folded(text[start : start + self._longest])
        for size, stem in sizes:
            end = self._ends.get((here[:size], stem))
            tail = end.match(text, start + size) if end else None
            if tail:
                return Found(at, tail.end(), text[start : tail.end()])
        return None

    def search(self, text: str) -> Found | None:
        """The first form in a short text, with what leads to it."""
        found = (self.match(text, at) for at in range(len(text)))
        return next(filter(None, found), None)

    def without_first(self, text: str) -> str:
        """A short text without the first form in it, and without what leads to it."""
        found = self.search(text)
        return text if found is None else text[: found.start] + text[found.end :]


def folded(text: str) -> str:
    """A text, as long as it was, in small letters with plain spaces and straight quotes."""
    return text.translate(_SAME).lower()


def any_of(forms: Iterable[str]) -> str:
    """An expression for any of a few forms, the longest first.

    Neighbours share what follows them: it is slow to compile.
    """
    ordered = sorted(set(forms), key=lambda f: (-len(f), f))
    groups = groupby(ordered, key=lambda form: _end(form).pattern)
    # Large ranges that ignore case take long to compile.
    return "|".join(
        f"(?:{'|'.join(map(_expression, group))})" + (f"(?-i:{end})" if end else "")
        for end, group in groups
    )


def form_pattern(form: str) -> str:
    """One form as an expression, with what has to follow it."""
    return _expression(form) + f"(?-i:{_end(form).pattern})"


def _end(form: str) -> re.Pattern[str]:
    """What has to follow a form."""
    if form.endswith("*"):
        return _STEM
    return _OPEN if unspaced(form[-1]) or not form[-1].isalpha() else _WHOLE


def _expression(form: str) -> str:
    """A form as an expression, without what has to follow it."""
    pattern = re.escape(form.rstrip("*").replace("_", " ")).replace("\\ ", "[ \\u00a0\\u202f]")
    return pattern.replace('"', f"(?:{QUOTE})")


def unspaced(letter: str) -> bool:
    """Whether a letter belongs to a script that writes endings and words without a space."""
    return (
        "\u2e80" <= letter <= "\u9fff"
        or "\uac00" <= letter <= "\ud7a3"
        or "\u0e00" <= letter <= "\u0eff"
        or "\u1780" <= letter <= "\u17ff"
    )
