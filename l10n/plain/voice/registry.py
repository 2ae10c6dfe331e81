"""The languages whose passives are found."""

from __future__ import annotations

from l10n.plain.voice import english, german, romance
from l10n.plain.voice.model import Finder

FINDERS: tuple[tuple[str, Finder], ...] = (
    ("en", english.find),
    ("es", romance.find_spanish),
    ("fr", romance.find_french),
    ("de", german.find),
    ("pt", romance.find_portuguese),
    ("it", romance.find_italian),
)


def finder(language: str | None) -> Finder | None:
    """The finder of a language by its primary subtag, or None."""
    return dict(FINDERS).get(language or "")
