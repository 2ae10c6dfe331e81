"""What happens to each key of the front matter when a document is translated."""

from __future__ import annotations

import re
from enum import StrEnum

from l10n.frozen import dataclass
from l10n.text.document import Field
from l10n.text.memo import remembered

_INDEX = re.compile(r"\[\d+\]")


class Action(StrEnum):
    """What happens to a value."""

    TRANSLATE = "translate"
    """It becomes a message."""
    KEEP = "keep"
    """It stays byte for byte."""
    SET = "set"
    """It becomes the locale of the translation."""
    DIRECTION = "direction"
    """It becomes the direction in which the translation is written."""


PROSE_KEYS = (
    "title",
    "description",
    "linkTitle",
    "summary",
    "subtitle",
    "abstract",
    "headline",
    "tagline",
    "caption",
)
"""Keys whose values a reader sees; matched without regard to case, at any depth."""

_PROSE_WORDS = ("alt", "caption", "description", "summary")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")

LANGUAGE_KEYS = ("language", "lang")
"""Keys at the top of the front matter that name the document's language."""

DIRECTION_KEYS = ("dir", "direction", "textdirection", "text_direction")
"""Keys at the top of the front matter, in lower case, that may name the direction of writing."""

_DIRECTIONS = ("ltr", "rtl")


@dataclass(frozen=True, slots=True)
class FrontMatterPolicy:
    """Which values are translated and which are set; everything else is kept.

    Attributes:
        translate: keys besides those that ``is_prose`` knows: a last part (``title``) or a whole
            path (``menu.title``), case ignored.
        set_language: keys at the top that become the locale, case ignored.
        keep: keys that are kept though ``translate`` names them.
    """

    translate: tuple[str, ...] = PROSE_KEYS
    set_language: tuple[str, ...] = LANGUAGE_KEYS
    keep: tuple[str, ...] = ()

    def action(self, field: Field) -> Action:
        """What happens to a value. Only text is translated: a date or number stays what it is."""
        path = key_path(field.key).lower()
        last = path.rsplit(".", 1)[-1]
        if _named(self.keep, path, last):
            return Action.KEEP
        if _named(self.set_language, path, path):
            return Action.SET
        if path in DIRECTION_KEYS and field.value in _DIRECTIONS:
            return Action.DIRECTION
        if field.type == "str" and (_named(self.translate, path, last) or is_prose(field.key)):
            return Action.TRANSLATE
        return Action.KEEP


@remembered
def is_prose(key: str) -> bool:
    """Whether a reader sees the value of a key by its name: ``title``, or a name that ends in a
    word such as ``imageAlt``, ``og_description``.
    """
    last = key_path(key).rsplit(".", 1)[-1]
    ends = _WORD.findall(last)
    return _named(PROSE_KEYS, last.lower(), "") or bool(
        ends and ends[-1].lower() in _PROSE_WORDS and last.endswith(ends[-1])
    )


def key_path(key: str) -> str:
    """A key path without places in lists: ``authors[0].title`` is ``authors.title``."""
    return _INDEX.sub("", key)


def _named(keys: tuple[str, ...], path: str, last: str) -> bool:
    return any(key.lower() in (path, last) for key in keys)


DEFAULT_POLICY = FrontMatterPolicy()
"""The policy where no project says otherwise."""
