"""The small words of a language, which say nothing about what a text is about."""

from __future__ import annotations

from functools import cache


@cache
def function_words(language: str) -> frozenset[str]:
    """Them, in small letters; none where the language is not known.

    Args:
        language: primary subtag of a BCP 47 tag, or "".
    """
    from l10n.languages import get

    return frozenset(get(language).traits.function_words.split()) if language else frozenset()
