"""How a language writes numbers: digits and separators, from CLDR."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache, partial
from typing import NamedTuple

from l10n.fidelity.data.cldr import SIGNS
from l10n.languages.tags import primary
from l10n.text.memo import remembered
from l10n.text.patterns import lazy

_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_THOUSANDS = lazy(r"\d{1,3}(?:\.\d{3})+")
_TWO_WAYS = re.compile(r"[1-9]\d{0,2}([.,])(\d{3})")
_WIDE_SIGNS = {"٪": "%", "％": "%", "﹪": "%", "−": "-", "－": "-", "＋": "+", "．": "."}
_WIDE_SIGN = re.compile(f"[{''.join(_WIDE_SIGNS)}]")

SPACES = " \u00a0\u202f\u2009"
"""Spaces that group digits: plain, no-break, narrow no-break, thin."""

ALWAYS_GROUP = "\u00a0\u202f\u2009'’\u066c"
"""Grouping signs that are read as such in every language."""

ALWAYS_DECIMAL = "\u066b"
"""The Arabic decimal separator: never anything else."""


class Symbols(NamedTuple):
    """A language's number signs.

    Attributes:
        decimal: the sign before the fraction.
        group: the sign between thousands.
    """

    decimal: str
    group: str


ENGLISH = Symbols(".", ",")


class Reading(NamedTuple):
    """How readers of a language read a number.

    Attributes:
        value: the value.
        certain: whether all of them do.
    """

    value: str
    certain: bool


def fold(text: str) -> str:
    """The text with ASCII digits and ASCII percent, minus and plus signs. Offsets stay the same."""
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(_ascii_digit, _WIDE_SIGN.sub(_ascii_sign, text))


def _ascii_sign(found: re.Match[str]) -> str:
    return _WIDE_SIGNS[found.group()]


def _ascii_digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found.group()))


@cache
def symbols(language: str | None) -> tuple[Symbols, ...]:
    """The ways to read a number in a language: its own signs and, where it is not English,
    English ones too.

    An unknown or missing language reads both "1.5" and "1,5" as one and a half.
    Source: CLDR, through Babel.
    """
    own = Symbols(",", ".")
    if language:
        own = Symbols(*SIGNS[language]) if language in SIGNS else signs_in_cldr(language)
    return (own,) if own == ENGLISH else (own, ENGLISH)


def signs_in_cldr(language: str) -> Symbols:
    """A language's own number signs as CLDR has them."""
    from babel import Locale, UnknownLocaleError

    subtags = language.replace("_", "-").split("-")
    for length in range(len(subtags), 0, -1):
        try:
            numbers = Locale.parse("_".join(subtags[:length])).number_symbols
        except (UnknownLocaleError, ValueError):
            continue
        latin = numbers.get("latn", {})
        return Symbols(latin.get("decimal") or ".", latin.get("group") or ",")
    return Symbols(",", ".")


def values_of(token: str, language: str | None) -> frozenset[str]:
    """Every value that a token of folded digits and separators may have; empty when no reading
    fits.

    Values are decimal strings without leading and trailing zeros: "1.500" in German is {"1500",
    "1.5"}.
    """
    return value_of(token) if token.isdigit() else _readings(language)(token)


@lru_cache(maxsize=64)  # tags come from strangers
def _readings(language: str | None) -> Callable[[str], frozenset[str]]:
    """The same for tokens with separators, with a memory."""
    return remembered(partial(_values_of, language=language))


def _values_of(token: str, language: str | None) -> frozenset[str]:
    readings = [_read(token, signs) for signs in symbols(language)]
    if _THOUSANDS.fullmatch(token) and (symbols(language)[0] != ENGLISH or _points(language)):
        # A full stop groups in many texts of languages for which CLDR has a space.
        readings.append(_read(token, Symbols(",", ".")))
    return frozenset(value for value in readings if value)


def reading_of(token: str, language: str | None) -> Reading | None:
    """How readers of a language read a number that means a thousand times more or less in
    another: "1,500". None for other numbers, and where the texts of a language write both.

    A sign that the language does not use at numbers is read as in its neighbours: the comma before
    a fraction, the full stop between thousands. Spanish writes both, by country.
    """
    found = _TWO_WAYS.fullmatch(fold(token))
    if found is None or not language or (found[1] == "." and _points(language)):
        return None
    own = symbols(language)[0]
    fraction = found[1] == own.decimal or (found[1] == "," and own.group != ",")
    whole = found.string[: found.start(1)]
    value = canonical(whole, found[2]) if fraction else canonical(whole + found[2], "")
    return Reading(value, found[1] in own and language.lower() not in ("es", "es-419", "es_419"))


def canonical(whole: str, fraction: str) -> str:
    """The value of digits before and after the decimal sign, as a string that compares."""
    whole = whole.lstrip("0") or "0"
    fraction = fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


value_of = remembered(lambda digits: frozenset((canonical(digits, ""),)))
"""The value of digits without a sign, alone."""


def _points(language: str | None) -> bool:
    """Whether a language with a comma or a sign of its own in CLDR often groups with a full stop
    where it is written with Latin digits or on a Latin keyboard.
    """
    return primary(language) in ("ar", "fa", "ur", "ps", "ckb")


def _read(token: str, signs: Symbols) -> str | None:
    body, fraction = token, ""
    cut = max(token.rfind(sign) for sign in (signs.decimal, *ALWAYS_DECIMAL))
    if cut >= 0:
        body, fraction = token[:cut], token[cut + 1 :]
    groups = _between_groups(signs.group).split(body)
    if not all(part.isdigit() for part in (*groups, fraction or "0")):
        return None
    return canonical("".join(groups), fraction) if _grouped(groups) else None


@cache
def _between_groups(sign: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(sign + ALWAYS_GROUP)} ]")


def _grouped(groups: list[str]) -> bool:
    """Whether the groups are thousands, or Indian ones: two digits, but three at the end."""
    if len(groups) == 1:
        return True
    if not 1 <= len(groups[0]) <= 3 or len(groups[-1]) != 3 or groups[0] == "0":
        return False
    inner = {len(group) for group in groups[1:-1]}
    return inner <= {3} or inner <= {2}
