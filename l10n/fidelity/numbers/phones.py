"""Telephone numbers: one that was mistyped, and one that another country has in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.phone_digits import same_line, slipped
from l10n.text.patterns import lazy

_SPACED = 9
_CALLS = lazy(r"(?:tel|sms|callto):", re.IGNORECASE)
_EMERGENCY = frozenset(
    "000 061 065 066 100 101 102 103 106 108 110 111 112 113 114 115 116 117 118 119 120 122 123 "
    "131 132 133 140 143 144 150 155 180 188 190 191 192 193 194 195 196 197 198 199 211 311 811 "
    "911 988 995 997 998 999".split()
)
_CALL = lazy(
    r"\b(?:call|dial|phone|ring|text|llam|marqu|appel|compos|ruf|wähl|anruf|lig(?:ue|ar)|disque"
    r"|chiam|звон|набер|gọi)|اتصل|تماس|التقط|התקשר|חייג|कॉल|फ़?ोन|拨打|撥打|致电|致電|电话|電話|전화",
    re.IGNORECASE,
)


def mistyped(source: Number | None, target: Number | None, text: str) -> bool:
    """Whether a telephone number is wrong, and not that of another country.

    It is where a long one has a slip of the pen, and where an emergency number became a number that
    is none.

    Args:
        source: the number in the source.
        target: the number that stands in its place.
        text: the text of the source, which tells whether a short number is to be called.
    """
    if source is None or target is None:
        return False
    here, there = source.digits, target.digits
    if here in _EMERGENCY and len(here) == 3:
        return there not in _EMERGENCY and len(there) < 7 and _CALL.search(text) is not None
    return _is_phone(source, text) and _is_phone(target, text) and slipped(here, there)


def _is_phone(number: Number, text: str) -> bool:
    """Whether a number is a telephone number; one in groups of three, "900 123 456", where the
    source says that somebody calls.
    """
    if number.apart:
        return True
    return len(number.digits) == _SPACED and not number.unit and _CALL.search(text) is not None


def dialled_otherwise(
    left: Sequence[Number], right: Sequence[Number]
) -> Iterator[tuple[Number, Number]]:
    """Telephone numbers that are written with the code of their country on one side only."""
    waiting = [number for number in right if number.apart]
    for one in left if waiting else ():
        other = next((o for o in waiting if same_line(one.text, o.text)), None)
        if one.apart and other is not None:
            waiting.remove(other)
            yield one, other


def mistyped_target(source: str, target: str) -> bool:
    """Whether the target of a link calls a mistyped number."""
    if not _CALLS.match(source) or not _CALLS.match(target):
        return False
    here, there = ("".join(filter(str.isdigit, address)) for address in (source, target))
    return slipped(here, there)
