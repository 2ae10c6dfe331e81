"""Untranslated messages filled from the translation memory, for a translator to look at."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from l10n.catalog.memory.store import ENOUGH, Memory
from l10n.catalog.message import Catalog, Message, Previous

_LOOKED_AT = 8


class Pretranslated(NamedTuple):
    """A catalog with suggestions filled in.

    Attributes:
        catalog: the catalog; messages without a suggestion are untouched.
        exact: messages that got the only translation that the project's own catalogs have for the
            text in its context; they count as translated.
        fuzzy: all others that got one: of a similar text, of another context or region, from a file
            that was imported, or one of several; marked fuzzy.
    """

    catalog: Catalog
    exact: int
    fuzzy: int


def pretranslate(catalog: Catalog, memory: Memory, *, enough: float = ENOUGH) -> Pretranslated:
    """Fill what has no translation yet; nothing a translator wrote is changed.

    Args:
        catalog: its header must name a language, else it comes back as it is.
        memory: where translations are looked up.
        enough: the least likeness, 0 to 1.
    """
    language = catalog.language
    if language is None:
        return Pretranslated(catalog, 0, 0)
    messages = [_filled(message, memory, language, enough) for message in catalog.messages]
    changed = [new for new, old in zip(messages, catalog.messages, strict=True) if new is not old]
    fuzzy = sum(message.fuzzy for message in changed)
    filled = replace(catalog, messages=tuple(messages))
    return Pretranslated(filled, len(changed) - fuzzy, fuzzy)


def _filled(message: Message, memory: Memory, language: str, enough: float) -> Message:
    if message.obsolete or message.msgid_plural is not None or any(message.msgstr):
        return message
    found = memory.suggestions(
        message.msgid, language, context=message.msgctxt, limit=_LOOKED_AT, enough=enough
    )
    if not found:
        return message
    first = found[0].unit
    here = [s.unit for s in found if s.score == 1.0 and s.unit.context == message.msgctxt]
    if first.own and len({unit.target for unit in here}) == 1:
        return message.with_(msgstr=(first.target,), previous=None)
    flags = (*message.flags, "fuzzy")
    was = Previous(first.context, first.source)
    previous = None if was[:2] == message.key else was
    return message.with_(msgstr=(first.target,), flags=flags, previous=previous)
