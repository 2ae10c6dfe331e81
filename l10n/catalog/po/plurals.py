"""Plural forms: which a language has, and the C expression of ``Plural-Forms``.

The table gives, for every integer, the categories of CLDR 46 (``Locale.plural_form`` of Babel, with
which a test compares it) in the order zero, one, two, few, many, other, as short C expressions.
Categories that only fractions reach have no form of their own, nor has the "many" of Romance
languages, which only whole millions reach: no catalog has it.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from l10n.text.patterns import lazy

MOST_FORMS = 6
"""The largest number of plural forms accepted; no language has more."""

LONGEST = 1_000
"""The longest expression accepted, in characters."""

DEEPEST = 50
"""The deepest nesting of an expression accepted."""

_TRIED = (*range(1_001), 10_000, 100_000, 1_000_000, 10_000_000)
"""Numbers that an expression is tried with: those of msgfmt, and some large ones."""

_WRAP = 2**64
"""Where the unsigned numbers of C start again."""


_GROUPS: tuple[tuple[int, str, str], ...] = (
    (
        1,
        "0",
        "bm bo dz hnj id ig ii ja jbo jv kde kea km ko lkt lo ms my nqo osa sah ses sg su th to "
        "tpi vi wo yo yue zh",
    ),
    (
        2,
        "(n > 1)",
        "ak am as bho bn csw doi fa ff fr gu guw hi hy kab kn ln mg nso pa pcm pt si ti wa zu",
    ),
    (2, "(n % 10 != 1 || n % 100 == 11)", "is mk"),
    (
        2,
        "(n != 1 && n != 2 && n != 3 && (n % 10 == 4 || n % 10 == 6 || n % 10 == 9))",
        "ceb fil tl",
    ),
    (2, "(n > 1 && (n < 11 || n > 99))", "tzm"),
    (3, "(n == 0 ? 0 : n == 1 ? 1 : 2)", "blo ksh lag"),
    (3, "(n == 1 ? 0 : n == 2 ? 1 : 2)", "he iu iw naq sat se sma smj smn sms"),
    (
        3,
        "(n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && "
        "(n % 100 < 12 || n % 100 > 14) ? 1 : 2)",
        "be bs hr ru sh sr uk",
    ),
    (
        3,
        "(n == 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2)",
        "pl",
    ),
    (3, "(n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2)", "cs sk"),
    (
        3,
        "(n % 10 == 1 && (n % 100 < 11 || n % 100 > 19) ? 0 : n % 10 >= 2 && "
        "(n % 100 < 11 || n % 100 > 19) ? 1 : 2)",
        "lt",
    ),
    (
        3,
        "(n % 10 == 0 || n % 100 >= 11 && n % 100 <= 19 ? 0 : n % 10 == 1 ? 1 : 2)",
        "lv prg",
    ),
    (3, "(n == 1 ? 0 : n == 0 || n % 100 >= 1 && n % 100 <= 19 ? 1 : 2)", "mo ro"),
    (3, "(n <= 1 ? 0 : n <= 10 ? 1 : 2)", "shi"),
    (
        4,
        "(n % 100 == 1 ? 0 : n % 100 == 2 ? 1 : n % 100 == 3 || n % 100 == 4 ? 2 : 3)",
        "dsb hsb sl",
    ),
    (4, "(n % 10 == 1 ? 0 : n % 10 == 2 ? 1 : n % 20 == 0 ? 2 : 3)", "gv"),
    (
        4,
        "(n == 1 || n == 11 ? 0 : n == 2 || n == 12 ? 1 : n >= 3 && n <= 19 ? 2 : 3)",
        "gd",
    ),
    (5, "(n == 1 ? 0 : n == 2 ? 1 : n >= 3 && n <= 6 ? 2 : n >= 7 && n <= 10 ? 3 : 4)", "ga"),
    (
        5,
        "(n % 10 == 1 && n % 100 != 11 && n % 100 != 71 && n % 100 != 91 ? 0 : "
        "n % 10 == 2 && n % 100 != 12 && n % 100 != 72 && n % 100 != 92 ? 1 : "
        "(n % 10 == 3 || n % 10 == 4 || n % 10 == 9) && (n % 100 < 10 || n % 100 > 19) && "
        "(n % 100 < 70 || n % 100 > 79) && (n % 100 < 90 || n % 100 > 99) ? 2 : "
        "n != 0 && n % 1000000 == 0 ? 3 : 4)",
        "br",
    ),
    (
        5,
        "(n == 1 ? 0 : n == 2 ? 1 : n == 0 || n % 100 >= 3 && n % 100 <= 10 ? 2 : "
        "n % 100 >= 11 && n % 100 <= 19 ? 3 : 4)",
        "mt",
    ),
    (
        6,
        "(n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n % 100 >= 3 && n % 100 <= 10 ? 3 : "
        "n % 100 >= 11 ? 4 : 5)",
        "ar ars",
    ),
    (6, "(n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n == 3 ? 3 : n == 6 ? 4 : 5)", "cy"),
)
_OTHERS = (2, "(n != 1)")


class PluralForms(NamedTuple):
    """A value of ``Plural-Forms`` that was read and tried.

    Attributes:
        nplurals: the number of forms, 1 to ``MOST_FORMS``.
        expression: the C expression, as written.
        form: from a number to the index of its form.
    """

    nplurals: int
    expression: str
    form: Callable[[int], int]


def plural_header(language: str) -> str:
    """The value of ``Plural-Forms`` for a BCP 47 tag; that of most languages for one not known."""
    primary = language.partition("-")[0].lower()
    count, expression = next(
        ((count, text) for count, text, names in _GROUPS if primary in names.split()), _OTHERS
    )
    if language.lower() == "pt-pt":
        count, expression = _OTHERS
    return f"nplurals={count}; plural={expression};"


_COUNT = lazy(r"nplurals=\s*([0-9]{1,20})")
_PLURAL = lazy(r"plural=([^;]*)")


@lru_cache(maxsize=64)
def plural_forms_of(value: str) -> PluralForms:
    """Read a value of ``Plural-Forms``: what stands behind ``nplurals=`` and ``plural=``, in either
    order, as gettext reads it.

    Raises:
        ValueError: with one sentence: it is not in the grammar, too long or deep, divides by zero,
            or leads to a form that does not exist.
    """
    if len(value) > LONGEST:
        raise ValueError(f"longer than {LONGEST} characters")
    number, plural = _COUNT.search(value), _PLURAL.search(value)
    if number is None or plural is None:
        raise ValueError('not of the form "nplurals=2; plural=(n != 1);"')
    count, expression = int(number[1]), plural[1].strip()
    if not 1 <= count <= MOST_FORMS:
        raise ValueError(f"nplurals is not between 1 and {MOST_FORMS}")
    form = _Expression(expression).compiled()
    for n in _TRIED:
        try:
            index = form(n)
        except ZeroDivisionError:
            raise ValueError(f"divides by zero for n = {n}") from None
        if not 0 <= index < count:
            raise ValueError(f"gives form {index} for n = {n}, and there are {count}")
    return PluralForms(count, expression, form)


_Number = Callable[[int], int]
_TOKEN = lazy(r"\s*(?:([0-9]{1,9})(?![0-9])|(\|\||&&|[=!<>]=|[-+*/%<>!()?:n]))")
_WORD = lazy(r"n[A-Za-z0-9_(]")


def _minus(a: int, b: int) -> int:
    return (a - b) % _WRAP


_LEVELS: tuple[dict[str, Callable[[int, int], int]], ...] = (
    {"||": operator.or_},
    {"&&": operator.and_},
    {"==": operator.eq, "!=": operator.ne},
    {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge},
    {"+": operator.add, "-": _minus},
    {"*": operator.mul, "/": operator.floordiv, "%": operator.mod},
)
"""Operators of C by precedence, the loosest first. All are from left to right."""


class _Expression:
    """Reads an expression of C over ``n`` by recursive descent."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._at = 0
        self._depth = 0

    def compiled(self) -> _Number:
        result = self._choice()
        if self._at < len(self._tokens):
            raise ValueError(f'"{self._tokens[self._at]}" does not belong there')
        return result

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self, token: str) -> bool:
        found = self._next() == token
        self._at += found
        return found

    def _need(self, token: str) -> None:
        if not self._take(token):
            raise ValueError(f'"{token}" is missing')

    def _choice(self) -> _Number:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ValueError(f"nested deeper than {DEEPEST} levels")
        condition = self._level(0)
        if self._take("?"):
            yes = self._choice()
            self._need(":")
            no = self._choice()
            condition = _if(condition, yes, no)
        self._depth -= 1
        return condition

    def _level(self, level: int) -> _Number:
        if level == len(_LEVELS):
            return self._unary()
        left = self._level(level + 1)
        while (operation := _LEVELS[level].get(self._next())) is not None:
            self._at += 1
            left = _apply(operation, left, self._level(level + 1))
        return left

    def _unary(self) -> _Number:
        negated = 0
        while self._take("!"):
            negated += 1
        value = self._atom()
        if not negated:
            return value
        return lambda n: int(bool(value(n)) == (negated % 2 == 0))

    def _atom(self) -> _Number:
        token = self._next()
        self._at += 1
        if token == "n":
            return lambda n: n
        if token.isdigit():
            number = int(token)
            return lambda n: number
        if token == "(":
            inner = self._choice()
            self._need(")")
            return inner
        raise ValueError(f'"{token}" does not belong there' if token else "it ends too early")


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or _WORD.match(text, match.end() - 1):
            raise ValueError("the expression is not one of C over n")
        tokens.append(match[1] or match[2])
        at = match.end()
    return tokens


def _apply(operation: Callable[[int, int], int], left: _Number, right: _Number) -> _Number:
    if operation is operator.or_:
        return lambda n: int(bool(left(n) or right(n)))
    if operation is operator.and_:
        return lambda n: int(bool(left(n) and right(n)))
    return lambda n: int(operation(left(n), right(n)))


def _if(condition: _Number, yes: _Number, no: _Number) -> _Number:
    return lambda n: yes(n) if condition(n) else no(n)
