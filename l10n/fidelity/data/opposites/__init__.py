"""Words with an opposite, by what they are about and by language.

Each side is a regular expression without regard to case. ``one`` and ``other`` say it clearly;
``one_heard`` and ``other_heard`` are further words that may stand for it: what they find silences
the rule.
"""

from __future__ import annotations

from typing import NamedTuple


class Sides(NamedTuple):
    """The two sides in one language."""

    one: str
    other: str
    one_heard: str = ""
    other_heard: str = ""
    keys: str = ""
    """Words of which one stands wherever a side is said; looking for them is quick. Where there are
    none, the expressions are tried on every text."""


Opposites = dict[str, Sides]
"""The sides by language code."""
