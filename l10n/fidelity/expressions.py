"""Regular expressions made of many words, arranged for speed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby, starmap
from operator import itemgetter

from l10n.text.patterns import lazy

_EDGE = r"\b"
_SPECIAL = frozenset("\\.[](){}?*+|^$")
_EDGES = (_EDGE, "^")
_GUARDS = (*_EDGES, "(?<")
_NEVER = "(?!)"
_MOST = 3
"""How many times longer an expression may become."""

_SIGN = re.compile(r"\\.|\[(?:\\.|[^\\\[\]])*+\]|([()|])")
"""The signs of an expression, and what holds none that count: an escaped one, and a class."""

_PIECES = re.compile(r"\\.|[^\\]+")
_CAPTURES = re.compile(r"\((?:(?!\?)|\?P<)")
"""Groups that are counted, which have to keep their order."""

_FREQUENT = "zqxjkvbpygfwmcludrhsnoitae "
"""Letters of languages in Latin script, the more frequent ones last."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The expression for texts in small letters, which looks for all alternatives at once: it jumps
    from one letter with which they begin to the next, and only there asks for the edge of a word.

    Expressions that ignore case take twice as long.
    """
    found = [*alternatives(pattern)]
    edged = [alternative for alternative in found if alternative.startswith(_EDGE)]
    if len(edged) > 1:
        found = [*(alternative for alternative in found if alternative not in edged), *edged]
    jumping = None if _CAPTURES.search(pattern) else _jumping(found)
    if jumping and len(jumping) < _MOST * len(pattern):
        return re.compile(jumping)
    if len(edged) > 1:
        # The edge is looked for once: places in the middle of words are passed by.
        words = "|".join(alternative.removeprefix(_EDGE) for alternative in edged)
        return re.compile("|".join([*found[: -len(edged)], f"{_EDGE}(?:{words})"]))
    return re.compile(pattern)


@cache
def caseless(pattern: str) -> re.Pattern[str]:
    """An expression that is meant for texts in any letters, for texts in small ones, in which a
    Turkish "I" is an "i".
    """
    return compiled(_PIECES.sub(_lowered, pattern).replace("ı", "[ıi]"))


def _lowered(piece: re.Match[str]) -> str:
    return piece.group() if piece.group().startswith("\\") else piece.group().lower()


def _jumping(found: list[str]) -> str | None:
    """Alternatives by their first letters, as one expression; None where one does not begin with a
    letter, and where nothing is asked of the place in front, for then they are found so anyway.
    """
    ways: dict[str, list[tuple[str, str]]] = {}
    for alternative in found:
        begun = heads(alternative) if alternative != _NEVER else ()
        if begun is None:
            return None
        for guard, letter, rest in begun:
            ways.setdefault(letter, []).append((guard, rest))
    guarded = any(guard for same in ways.values() for guard, _ in same)
    return "|".join(starmap(_behind, ways.items())) if guarded else None


def _behind(letter: str, ways: list[tuple[str, str]]) -> str:
    """A letter and what may follow, each with what is asked of the place in front."""
    letter = re.escape(letter)
    return letter + _any(
        (f"(?<={guard}{letter})" if guard else "") + _any(rest for _, rest in same)
        for guard, same in groupby(ways, key=itemgetter(0))
    )


def _any(expressions: Iterable[str]) -> str:
    found = [*expressions]
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"


def heads(expression: str) -> list[tuple[str, str, str]] | None:
    """The ways in which an expression without bars begins: what it asks of the place in front, a
    letter, and what follows. None where that cannot be told.
    """
    guard = _guard(expression)
    letters, within, rest = _first(expression[len(guard) :])
    if not (letters or within) or rest.startswith(("*", "+", "{", "??", "?+")):
        return None
    if rest.startswith("?"):
        rest = rest[1:]
        within.append("")
    ways = [(guard, letter, rest) for letter in letters]
    for way in within:
        begun = heads(guard + way + rest)
        if begun is None:
            return None
        ways += begun
    return ways


def _first(expression: str) -> tuple[list[str], list[str], str]:
    """The first item of an expression: the letters of which it is one, the alternatives of which it
    is one, and what stands behind it; neither letters nor alternatives where it is something else.
    """
    if expression.startswith("(?:"):
        end = _end_of_group(expression)
        return [], [*alternatives(expression[3:end])], expression[end + 1 :]
    if expression.startswith("["):
        end = expression.index("]", 2)
        letters = expression[1:end]
        plain = letters[0] != "^" and not _SPECIAL.intersection(letters, "-")
        return (list(letters) if plain else []), [], expression[end + 1 :]
    escaped = expression.startswith("\\") and not expression[1:2].isalnum()
    first, rest = expression[escaped : escaped + 1], expression[escaped + 1 :]
    return ([first] if first and (escaped or first not in _SPECIAL) else []), [], rest


def _guard(expression: str) -> str:
    """What an expression asks of the place where it begins."""
    end = 0
    while expression.startswith(_GUARDS, end):
        plain = next((edge for edge in _EDGES if expression.startswith(edge, end)), None)
        end += len(plain) if plain else _end_of_group(expression[end:]) + 1
    return expression[:end]


def alternatives(pattern: str) -> Iterator[str]:
    """What stands between the outer bars of an expression."""
    if "(" not in pattern and "[" not in pattern and "\\|" not in pattern:
        yield from pattern.split("|")
        return
    start = 0
    for place, sign, depth in _signs(pattern):
        if sign == "|" and not depth:
            yield pattern[start:place]
            start = place + 1
    yield pattern[start:]


def _end_of_group(expression: str) -> int:
    """Where the bracket is closed with which an expression begins."""
    return next(place for place, sign, depth in _signs(expression) if sign == ")" and not depth)


def _signs(pattern: str) -> Iterator[tuple[int, str, int]]:
    """The bars and round brackets of an expression: where they stand, and in how many of these."""
    depth = 0
    for found in _SIGN.finditer(pattern):
        sign = found[1]
        if sign:
            depth += {"(": 1, ")": -1, "|": 0}[sign]
            yield found.start(), sign, depth


def signs(words: Iterable[str]) -> re.Pattern[str]:
    """Any of some words, for texts that are only asked whether they hold one; of none, everywhere.

    The rarest letter of each comes first, and what stands before it is looked back at: a search
    jumps from one such letter to the next, several times faster than one for word after word.
    """
    ways: dict[str, list[str]] = {}
    for word in words:
        at = min(range(len(word)), key=lambda place: _FREQUENT.find(word[place]))
        before, behind = re.escape(word[: at + 1]), re.escape(word[at + 1 :])
        ways.setdefault(word[at], []).append(f"(?<={before}){behind}" if at else behind)
    return lazy("|".join(f"{re.escape(k)}(?:{'|'.join(found)})" for k, found in ways.items()))


def small(text: str) -> str:
    """A text in small letters, as long as it was: only "İ" alone would become two."""
    return text.replace("\u0130", "i").lower()
