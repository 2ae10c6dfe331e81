"""Plug-in for Babel: ``pybabel compile`` takes percentages for what they are.

Babel marks "35% of" as a Python format whenever it reads a catalog, and then refuses a right
translation. It asks its checkers message by message, in the order in which packages happen to be
found; so that no message is judged before ``check_prose`` is asked, loading this module lets
Babel's comparison of formats pass over texts in which every percent sign follows a number.
"""

from __future__ import annotations

from babel.messages import checkers
from babel.messages.catalog import Catalog, Message

from l10n.catalog.message import Message as Ours
from l10n.catalog.po.doctor import false_formats

_FORMAT = "python-format"
_compared = getattr(checkers, "_validate_format", None)


def check_prose(catalog: Catalog | None, message: Message) -> None:
    """A checker that finds nothing: it takes off the format flags that Babel sets on documents."""
    if catalog is None or getattr(catalog, "prose_cleared", False):
        _clear(message)
        return
    catalog.prose_cleared = True  # type: ignore[attr-defined]
    for other in catalog:
        _clear(other)


def _clear(message: Message) -> None:
    if _FORMAT in message.flags:
        singular = message.id if isinstance(message.id, str) else message.id[0]
        if _is_prose(singular, tuple(f"{name}:{line}" for name, line in message.locations)):
            message.flags.discard(_FORMAT)


def _is_prose(text: str, references: tuple[str, ...] = ()) -> bool:
    ours = Ours(text, references=references, flags=(_FORMAT,))
    return bool(false_formats(ours, ours=False))


def _compare_formats(format: str, alternative: str) -> None:
    """Babel's comparison, for texts that are formats."""
    if _compared is not None and not _is_prose(format):
        _compared(format, alternative)


if _compared is not None:  # private, and gone one day perhaps
    checkers._validate_format = _compare_formats
