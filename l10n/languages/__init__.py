"""Facts about languages: sentences, words, syllables, identification.

Nothing is loaded before it is asked for.

    get("es-MX")            a ``Language``: .sentences(text) .words(text) .syllables(word)
    codes()                 the languages with a file of their own
    identify(text)          a BCP 47 tag, or None

A language is one file in ``data/`` and one line in ``registry.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from l10n.languages.identification import identify as identify
    from l10n.languages.language import Language as Language
    from l10n.languages.registry import codes as codes
    from l10n.languages.registry import get as get

__all__ = ["Language", "codes", "get", "identify"]

_HOMES = {
    "Language": "l10n.languages.language",
    "codes": "l10n.languages.registry",
    "get": "l10n.languages.registry",
    "identify": "l10n.languages.identification",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
