"""What a plain YAML scalar would be taken for, by YAML 1.2 and by readers of 1.1."""

from __future__ import annotations

import re

from l10n.text.patterns import lazy

_CORE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("null", lazy(r"(?:~|null|Null|NULL)?")),
    ("bool", lazy(r"true|True|TRUE|false|False|FALSE")),
    ("int", lazy(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")),
    (
        "float",
        lazy(
            r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
        ),
    ),
    (
        "date",
        lazy(
            r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
            r"(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?"
            r"(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?"
        ),
    ),
)
"""Source: YAML 1.2.2, section 10.3.2; the date is YAML 1.1's timestamp with two-digit parts."""

_OLD = lazy(
    r"[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|=|<<"
    r"|[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?"
    r"|[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:[eE][-+]?[0-9]+)?"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?"
)
"""What YAML 1.1 takes for something other than text, beyond the core schema of 1.2."""

_STARTS = frozenset("~nNtTfF+-.0123456789")
"""How a scalar begins that may be something else than text, if it is not empty."""


def core_type(text: str) -> str:
    """The type of a plain scalar by YAML 1.2's core schema, and ``date`` for an ISO date."""
    if text and text[0] not in _STARTS:
        return "str"
    return next((name for name, pattern in _CORE if pattern.fullmatch(text)), "str")


def is_text_everywhere(text: str) -> bool:
    """Whether a plain scalar is text for readers of YAML 1.2 and 1.1 alike; ``no`` is not."""
    return core_type(text) == "str" and _OLD.fullmatch(text) is None
