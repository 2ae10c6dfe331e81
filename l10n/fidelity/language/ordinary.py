"""Words that are neither names nor units."""

from __future__ import annotations

_UNITS = frozenset("mg mcg ng kg ml dl cl cm mm km mmol mol min kcal mmhg".split())


def is_ordinary(word: str) -> bool:
    """Whether a word is in small letters and no unit, which many languages write alike."""
    return word[0].islower() and len(word) > 1 and word not in _UNITS
