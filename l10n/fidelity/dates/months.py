"""Month names, which one language writes as a word and another as a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from l10n.fidelity.data.cldr import MONTHS


def month_numbers(text: str, language: str | None) -> Iterator[tuple[int, int, int]]:
    """Start, end and number (1-12) of every month name in a text; nothing for a language that
    CLDR does not know.
    """
    if not language:
        return
    pattern, numbers = _table(language)
    if pattern is not None:
        for found in pattern.finditer(text):
            yield found.start(), found.end(), numbers[found.group().lower()]


def wide_months(language: str) -> dict[str, int]:
    """The names of the months that are not abbreviated, in small letters, with their numbers."""
    return _names(language, ("wide",))


@cache
def _table(language: str) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    numbers = _names(language, ("wide", "abbreviated"))
    if not numbers:
        return None, {}
    names = "|".join(re.escape(name) for name in sorted(numbers, key=lambda n: (-len(n), n)))
    return re.compile(rf"(?<![^\W\d_])(?:{names})(?![^\W\d_])", re.IGNORECASE), numbers


def _names(language: str, widths: tuple[str, ...]) -> dict[str, int]:
    code = language.replace("-", "_").split("_")[0]
    if code not in MONTHS:
        return months_in_cldr(code, widths)
    months = [text.split("|") for text, _ in zip(MONTHS[code], widths, strict=False)]
    return {
        name: number
        for names in months
        for number, same in enumerate(names, 1)
        for name in same.split("/")
        if name
    }


def months_in_cldr(code: str, widths: tuple[str, ...]) -> dict[str, int]:
    """The names of the months in small letters, with their numbers, as CLDR has them.

    Args:
        code: language subtag.
        widths: ``wide``, ``abbreviated``.
    """
    from babel import Locale, UnknownLocaleError

    try:
        months = Locale.parse(code).months
    except (UnknownLocaleError, ValueError):
        return {}
    numbers: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in widths:
            for number, name in months[context][width].items():
                if re.search(r"[^\W\d_]", name) and not re.match(r"\d", name):
                    numbers.setdefault(name.rstrip(".").lower(), number)
    return numbers
