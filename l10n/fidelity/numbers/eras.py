"""Years of another era: 2568 in Thailand is 2025."""

from __future__ import annotations

from l10n.languages.tags import primary

_BEHIND = {"th": (543, range(2400, 2700))}
"""How many years an era is ahead, and the years of it that a text may name, by language."""

_DIGITS = 4


def years_of(token: str, language: str | None) -> frozenset[str]:
    """The year of our era that digits may mean; nothing for other numbers.

    Args:
        token: ASCII digits.
        language: BCP 47 tag of the text, or None.
    """
    if len(token) != _DIGITS or token[0] != "2":
        return frozenset()
    ahead, years = _BEHIND.get(primary(language), (0, range(0)))
    return frozenset((str(int(token) - ahead),)) if int(token) in years else frozenset()
