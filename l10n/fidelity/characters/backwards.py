"""Telephone numbers whose groups change places on pages that are written from right to left.

By the Unicode bidirectional algorithm, digits behind an Arabic letter are Arabic numbers, and what
joins two of those, but for a single full stop, comma, slash or no-break space, runs from right to
left: 1-800-555 is shown as 555-800-1. Behind a Hebrew letter this is so with spaces and brackets.
A mark, letter or isolate from left to right in front of the number keeps it in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import bidirectional

from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

LANGUAGES = ("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi")
"""Those that are written from right to left."""

_SHORTEST = 7
_JOINT = lazy(r"(?<=\d)\D+(?=\d)")
_GROUP = lazy(r"\d+|\D+")
_KEPT = frozenset(".,:/\u00a0\u202f")
"""Single signs that join numbers of all kinds."""

_SIGNS = frozenset("+-")
"""Single signs that join European numbers, which stand behind no Arabic letter."""

_ISOLATED = lazy(
    r"<(?:bdi\b[^<>]*|[a-z][^<>]*\bdir\s*=\s*[\"']?(?:ltr|auto)[^<>]*)>[^<>]*$", re.IGNORECASE
)
_NEAR = 200


class Backwards(NamedTuple):
    """A number as written, as it is shown from left to right, and where it stands."""

    number: str
    shown: str
    span: Span


def backwards(pair: Pair) -> Iterator[Backwards]:
    """Telephone numbers of the translation that are shown with their groups in reverse order."""
    if primary(pair.target_language) not in LANGUAGES:
        return
    for unit in pair.target_units:
        for number in unit.numbers:
            if len(number.digits) < _SHORTEST or not any(v[0] == "+" for v in number.values):
                continue
            start, end = number.span
            span = unit.flow.source(start, end)
            if _turns(number.text, _strong(unit, start)) and not _is_isolated(pair, span):
                shown = "".join(reversed(_GROUP.findall(number.text)))
                yield Backwards(number.text, shown, span)


def _turns(number: str, before: str) -> bool:
    """Whether the groups of a number change places behind a strong letter of a class."""
    # Arabic-Indic digits run from right to left behind any letter: no mark would help.
    if before == "L" or any(bidirectional(c) == "AN" for c in number):
        return False
    kept = _KEPT if before == "AL" else _KEPT | _SIGNS
    return not kept.issuperset(_JOINT.findall(number))


def _strong(unit: Unit, start: int) -> str:
    """The class of the last strong letter in front of a place on its line, from right to left where
    there is none; an isolate or embedding that begins there counts as from left to right.
    """
    closed = 0
    for char in reversed(unit.text[unit.text.rfind("\n", 0, start) + 1 : start]):
        kind = bidirectional(char)
        if kind == "PDI":
            closed += 1
        elif kind in ("LRI", "FSI", "RLI") and closed:
            closed -= 1
        elif kind in ("LRI", "FSI", "LRE", "LRO"):
            return "L"
        elif kind in ("L", "R", "AL") and not closed:
            return kind
    return "R"


def _is_isolated(pair: Pair, span: Span) -> bool:
    """Whether a tag in front of a place sets its text apart."""
    before = pair.target.source[max(0, span.start - _NEAR) : span.start]
    return _ISOLATED.search(before) is not None
