"""The digits of telephone numbers, as they are dialled from abroad and at home."""

from __future__ import annotations

_TRUNK = "(0)"
_LONGEST_COUNTRY = 3
_SLIPS = 2
_SHORTEST = 7
_SAME_EXCHANGE = 6


def dialled(number: str) -> str:
    """The digits of a telephone number, without the zero of "+44 (0)1632 960555"."""
    return "".join(c for c in number.replace(_TRUNK, "") if c.isdigit())


def same_line(one: str, other: str) -> bool:
    """Whether two telephone numbers are one, as it is dialled at home and, behind the code of its
    country, from abroad: "01632 960555" and "+44 1632 960555".
    """
    home, abroad = sorted((one, other), key=_is_abroad)
    if _is_abroad(home) or not _is_abroad(abroad):
        return False
    short, long = dialled(home).removeprefix("0"), dialled(abroad).removeprefix("00")
    code = len(long) - len(short)
    return len(short) >= _SHORTEST and 1 <= code <= _LONGEST_COUNTRY and long.endswith(short)


def _is_abroad(number: str) -> bool:
    return number.startswith(("+", "00"))


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
