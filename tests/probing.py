"""Whether a regular expression can be made to take more than time linear in its text.

For every repetition of a pattern, texts are made that repeat what it matches and then go wrong. The
time for such a text is compared with that for one four times as long.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from time import process_time
from typing import Any

parser: Any = re._parser
compiler: Any = re._compiler

FIRST = 2_400
PATIENCE = 0.003
"""Seconds that no linear search takes for a text of ``FIRST`` characters."""
SHORT, LONG = 1_500, 6_000
TOO_MUCH = 8.0
"""Times as long for a text four times as long: between the 4 of linear and the 16 of quadratic."""
ENDLESS = 20
"""A repetition that may be longer than this is probed."""
MOST = 120
"""Attacks on one pattern."""
ENDS = ("", "\x00", "\n!", " x")
PROBES = "a1 -.\n\tA*_[](<>/'\"`:#|=,;é\u4e00\u202f&\\{}%"
REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")

Maker = Callable[[int], str]


def attack(pattern: re.Pattern[str], *, anchored: bool) -> str | None:
    """The start of a text for which time grows faster than the text; None if none was found.

    Args:
        pattern: what to probe.
        anchored: whether it is only ever tried at one place of a text.
    """

    def look(text: str) -> None:
        if anchored:
            pattern.match(text)
        else:
            for _ in pattern.finditer(text):
                pass

    parsed = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE & ~re.DEBUG)
    for make in islice(_attacks(parsed), MOST):
        if _is_slow(look, make):
            return make(40)
    return None


def _attacks(parsed: Any) -> Iterator[Maker]:
    seen = set()
    endless = False
    for before, body, after in _repetitions(list(parsed), [""], []):
        endless = True
        for word in body[:3]:
            for more in dict.fromkeys(("", *after[:1])):
                for end in ENDS:
                    key = (before[0], word + more, end)
                    if word + more and key not in seen:
                        seen.add(key)
                        yield _maker(*key)
    for whole in _samples(parsed)[:4] if endless else ():
        for cut in dict.fromkeys((whole, whole[:-1])):
            if cut:
                yield _maker("", cut, "")
                yield _maker("", cut, "\x00")


def _maker(start: str, word: str, end: str) -> Maker:
    return lambda length: start + word * (length // len(word)) + end


def _repetitions(
    items: list[Any], before: list[str], after: list[str]
) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """What stands before a repetition, what it repeats, and what comes next."""
    for number, (operation, value) in enumerate(items):
        rest = _samples(items[number + 1 : number + 3]) or after
        if str(operation) in REPEATS and value[1] > ENDLESS:
            yield before, _samples(value[2]), rest
        for part in _parts(str(operation), value):
            yield from _repetitions(list(part), before, rest)
        now = _samples([(operation, value)])[:2]
        before = [(a + b)[-40:] for a in before for b in now][:3]


def _parts(operation: str, value: Any) -> list[Any]:
    """The patterns inside an element."""
    match operation:
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [value[2]]
        case "SUBPATTERN":
            return [value[3]]
        case "ATOMIC_GROUP":
            return [value]
        case "BRANCH":
            return list(value[1])
        case "ASSERT" | "ASSERT_NOT":
            return [value[1]]
    return []


def _samples(items: Any) -> list[str]:
    """A few texts that a part of a pattern matches, or nearly does."""
    texts = [""]
    for operation, value in items:
        choices = _choices(str(operation), value)
        texts = [text + choice for text in texts for choice in choices][:6]
    return texts


def _choices(operation: str, value: Any) -> list[str]:
    match operation:
        case "LITERAL":
            return [chr(value)]
        case "NOT_LITERAL":
            return ["b" if value == ord("a") else "a"]
        case "ANY":
            return ["a"]
        case "IN":
            return _members(value)
        case "BRANCH":
            return [text for branch in value[1][:3] for text in _samples(branch)[:2]][:5]
        case "SUBPATTERN":
            return _samples(value[3])
        case "ATOMIC_GROUP":
            return _samples(value)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [text * max(value[0], 1) for text in _samples(value[2])]
    return [""]


def _members(items: Any) -> list[str]:
    """Characters of a class, of different sorts."""
    state = parser.State()
    state.str = ""
    pattern = compiler.compile(parser.SubPattern(state, [(parser.IN, items)]))
    found = [character for character in PROBES if pattern.match(character)]
    more = (*range(33, 0x2200), *range(0x3000, 0x3100), *range(0xFE00, 0x10000))
    return found[:4] or [chr(n) for n in more if pattern.match(chr(n))][:2] or [""]


def _seconds(look: Callable[[str], None], text: str, rounds: int) -> float:
    """Processor seconds, the least of several rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = process_time()
        look(text)
        best = min(best, process_time() - start)
    return best


def _is_slow(look: Callable[[str], None], make: Maker) -> bool:
    """Whether time grows clearly faster than the text; measured again before it is said."""
    for length in (12, 16, 20, 24, 32, 48, 80, 300):
        # What grows fast shows here already, and would not end with the longer texts.
        if (
            _seconds(look, make(length), 1) > PATIENCE
            and _seconds(look, make(length), 3) > PATIENCE
        ):
            return True
    if _seconds(look, make(FIRST), 1) < PATIENCE or _seconds(look, make(FIRST), 3) < PATIENCE:
        return False
    ratios = (
        _seconds(look, make(LONG), 3) / max(_seconds(look, make(SHORT), 3), 1e-6) for _ in range(3)
    )
    return all(ratio > TOO_MUCH for ratio in ratios)
