"""Regular expressions made of many words, arranged for speed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter

from l10n.text.patterns import lazy

_EDGE = r"\b"
_SPECIAL = frozenset("\\.[](){}?*+|^$")
_NEVER = "(?!)"
_MOST = 3
"""How many times longer an expression may become."""

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
    """Alternatives by their first two letters, as one expression; None where one does not begin
    with a letter.
    """
    ways: _Ways = []
    for alternative in found:
        if alternative == _NEVER:
            continue
        guard = _guard(alternative)
        begun = heads(alternative.removeprefix(guard))
        if begun is None:
            return None
        ways += [(letter, rest, guard) for letter, rest in begun]
    return "|".join(
        re.escape(letter) + _behind(re.escape(letter), same) for letter, same in _by_letter(ways)
    )


_Ways = list[tuple[str, str, str]]
"""Letters, with what follows, and what is asked of the place in front."""


def _guard(alternative: str) -> str:
    """What an expression asks of the place where it begins."""
    end = 0
    while alternative.startswith((_EDGE, "(?<"), end):
        edge = alternative.startswith(_EDGE, end)
        end += len(_EDGE) if edge else _end_of_group(alternative[end:]) + 1
    return alternative[:end]


def _by_letter(ways: _Ways) -> Iterator[tuple[str, _Ways]]:
    for letter in dict.fromkeys(way[0] for way in ways):
        yield letter, [way for way in ways if way[0] == letter]


def _behind(letter: str, ways: _Ways) -> str:
    """What may stand behind a letter, by the next one where that is known."""
    following: _Ways = []
    for _, rest, guard in ways:
        begun = heads(rest)
        if begun is None:
            return _rest(letter, ways)
        following += [(second, behind, guard) for second, behind in begun]
    return _any(
        re.escape(second) + _rest(letter + re.escape(second), same)
        for second, same in _by_letter(following)
    )


def _rest(letters: str, ways: _Ways) -> str:
    """What follows letters, where something is asked of the place in front of some of them."""
    return _any(
        (f"(?<={guard}{letters})" if guard else "") + _any(rest for _, rest, _ in same)
        for guard, same in groupby(ways, key=itemgetter(2))
    )


def _any(expressions: Iterable[str]) -> str:
    found = [*expressions]
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"


def heads(expression: str) -> list[tuple[str, str]] | None:
    """The letters with which an expression without bars may begin, each with what follows; None
    where that cannot be told.
    """
    begun, rest = _first(expression)
    if not begun or rest.startswith(("*", "+", "{", "??", "?+")):
        return None
    if not rest.startswith("?"):
        return [(letter, tail + rest) for letter, tail in begun]
    rest = rest[1:]
    without = heads(rest)
    return without and [*((letter, tail + rest) for letter, tail in begun), *without]


def _first(expression: str) -> tuple[list[tuple[str, str]], str]:
    """The ways to begin the first item of an expression, and what stands behind the item."""
    if expression.startswith("(?:"):
        end = _end_of_group(expression)
        ways = [heads(alternative) for alternative in alternatives(expression[3:end])]
        known = [way for begun in ways for way in begun or ()]
        return (known if all(ways) else []), expression[end + 1 :]
    if expression.startswith("["):
        end = expression.index("]", 2)
        letters = expression[1:end]
        plain = letters[0] != "^" and not _SPECIAL.intersection(letters, "-")
        return ([(letter, "") for letter in letters] if plain else []), expression[end + 1 :]
    escaped = expression.startswith("\\") and not expression[1:2].isalnum()
    first, rest = expression[escaped : escaped + 1], expression[escaped + 1 :]
    return ([(first, "")] if first and (escaped or first not in _SPECIAL) else []), rest


def alternatives(pattern: str) -> Iterator[str]:
    """What stands between the outer bars of an expression."""
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
    depth = place = 0
    inside = False
    while place < len(pattern):
        sign = pattern[place]
        if sign == "\\":
            place += 1
        elif inside:
            inside = sign != "]"
        elif sign == "[":
            inside = True
        elif sign in "()|":
            depth += {"(": 1, ")": -1, "|": 0}[sign]
            yield place, sign, depth
        place += 1


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
