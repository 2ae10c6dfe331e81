"""The digits of telephone numbers, as they are dialled from abroad and at home."""

from __future__ import annotations

_TRUNK = "(0)"
_LONGEST_COUNTRY = 3
_SLIPS = 2
_SHORTEST = 7
_SAME_EXCHANGE = 6


def dialled(number: str) -> frozenset[str]:
    """The values of a telephone number: its digits and, behind the code of a country or the zero
    dialled at home, those that both have: "+44 1632 960555" and "01632 960555" are one number.
    """
    abroad = number.startswith(("+", "00"))
    digits = "".join(c for c in number.replace(_TRUNK, "") if c.isdigit())
    values = {digits}
    if abroad:
        bare = digits.lstrip("0")
        values |= {bare, *(bare[length:] for length in range(1, _LONGEST_COUNTRY + 1))}
    elif digits[0] == "0":
        values.add(digits[1:])
    return frozenset(f"+{value}" for value in values)


def slipped(here: str, there: str) -> bool:
    """Whether digits are those of a telephone number with a slip of the pen, and not those of
    another line: one or two digits, or the last ones behind the same exchange, are others, or one
    is missing or too much.
    """
    if min(len(here), len(there)) < _SHORTEST or here == there:
        return False
    if len(here) == len(there):
        places = [i for i, (a, b) in enumerate(zip(here, there, strict=True)) if a != b]
        return len(places) <= _SLIPS or places[0] >= _SAME_EXCHANGE
    short, long = sorted((here, there), key=len)
    one_less = (long[:i] + long[i + 1 :] for i in range(len(long)))
    return len(long) == len(short) + 1 and short in one_less
