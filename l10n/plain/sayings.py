"""How languages say a count of people: "3 out of 10", "3 na 10", "每10人中有3人"."""

from __future__ import annotations

from typing import NamedTuple


class Saying(NamedTuple):
    """The wording of a count.

    Attributes:
        form: with ``{said}`` for what limits the count, ``{n}`` and ``{base}``.
        span: the two ends of a range, in the place of ``{n}``.
        about: what says that a count is rounded.
        thousands: what stands between groups of three digits.
        short: digits from which on numbers are written in groups.
        plain: what stands in the place of ``{said}`` where nothing limits the count.
        before_span: what stands before a range that nothing limits.
        persons: whether the wording names people, so that it cannot count anything else.
    """

    form: str
    span: str
    about: str
    thousands: str
    short: int = 5
    plain: str = ""
    before_span: str = ""
    persons: bool = False


SAYINGS = {
    "en": Saying("{said} {n} out of {base}", "{low} to {high}", "about", ",", short=4),
    "es": Saying(
        "{said} {n} de cada {base}", "{low} a {high}", "alrededor de", ".", before_span="de"
    ),
    "fr": Saying("{said} {n} sur {base}", "{low} à {high}", "environ", "\u202f"),
    "de": Saying("{said} {n} von {base}", "{low} bis {high}", "etwa", "."),
    "pt": Saying("{said} {n} em cada {base}", "{low} a {high}", "cerca de", "."),
    "it": Saying("{said} {n} su {base}", "{low} a {high}", "circa", ".", before_span="da"),
    "pl": Saying("{said} {n} na {base}", "{low} do {high}", "około", "\u00a0"),
    "ar": Saying("{said} {n} من كل {base}", "{low} إلى {high}", "نحو", ",", short=4),
    "vi": Saying(
        "{said} {n} trong {base} người", "{low} đến {high}", "khoảng", ".", 4, persons=True
    ),
    "zh": Saying(
        "每{base}人中{said}{n}人", "{low}至{high}", "约有", "", plain="有", persons=True
    ),
}  # fmt: skip
"""By primary subtag."""
