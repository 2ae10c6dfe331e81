"""Pseudo-translations: they show, before anybody translates, what a page will look like.

``en-XA`` has accents on every letter and is about 30 % longer, so that text that was not extracted
or does not fit is seen. ``ar-XB`` runs from right to left. Both keep Markdown, link numbers,
placeholders, numbers and code as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from l10n.catalog.message import Catalog, Message
from l10n.catalog.po.header import new_header
from l10n.catalog.segmenting.links import CODE, TAIL
from l10n.errors import Said, UsageError, did_you_mean

ACCENTED = "en-XA"
MIRRORED = "ar-XB"

LONGER = 0.3
"""By which share ``en-XA`` lengthens the letters of a text."""

_KEPT = re.compile(
    rf"{CODE}|{TAIL}"
    r"|\]\[[^\[\]]*\]|\[\^[^\[\]\s]+\]|\[[^\[\]]*\](?=:)"
    r"|<!--(?:(?!<!--|-->).)*+-->|</?[A-Za-z][^<>]*>|<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*>"
    r"|\{\{(?:(?!\{\{|\}\}).)*+\}\}|\{%(?:(?!\{%|%\}).)*+%\}"
    r"|\$?\{[^{}\n]{0,160}\}"
    r"|%\([\w. ]{1,60}\)[-+#0-9.]{0,6}[a-z]?"
    r"|&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
    r"|\\.|\b(?:https?|ftp)://[^\s<>)\"']+|\bmailto:[^\s<>)]+|\bwww\.[^\s<>)\"']+"
    r"|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"
    r"|\b\w*\d\w*",
    re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ",
)
_VOWELS = frozenset("aeiouyAEIOUY")
_RIGHT_TO_LEFT, _END = "\u202e", "\u202c"


def pseudo_text(text: str, locale: str = ACCENTED) -> str:
    """The pseudo-translation of a msgid.

    Raises:
        UsageError: ``locale`` is neither ``en-XA`` nor ``ar-XB``.
    """
    change = _way(locale)
    parts: list[str] = []
    done = 0
    for kept in _KEPT.finditer(text):
        parts += (change(text[done : kept.start()]), kept[0])
        done = kept.end()
    parts.append(change(text[done:]))
    return "".join(parts)


def pseudo_catalog(template: Catalog, locale: str = ACCENTED) -> Catalog:
    """A catalog in which every message has its pseudo-translation.

    Raises:
        UsageError: ``locale`` is neither ``en-XA`` nor ``ar-XB``.
    """
    _way(locale)
    created = template.header.get("POT-Creation-Date")
    project = template.header.get("Project-Id-Version") or "PACKAGE VERSION"
    extra = {name: value for name, value in template.header.items() if name.startswith("X-")}
    header = new_header(locale, project=project, created=created or None, extra=extra)
    forms = header.nplurals or 1
    messages = tuple(_translated(m, locale, forms) for m in template.messages if not m.obsolete)
    return replace(template, messages=messages, header=header, path=None)


def _translated(message: Message, locale: str, forms: int) -> Message:
    texts: tuple[str, ...] = (pseudo_text(message.msgid, locale),)
    if message.msgid_plural is not None:
        texts += (pseudo_text(message.msgid_plural, locale),) * (forms - 1)
    flags = tuple(flag for flag in message.flags if flag != "fuzzy")
    return message.with_(msgstr=texts, flags=flags, previous=None)


def _way(locale: str) -> Callable[[str], str]:
    ways = {ACCENTED: _accented, MIRRORED: _mirrored}
    if locale not in ways:
        raise UsageError(
            Said('"%(locale)s" is no pseudo-locale', locale=locale),
            remedy=did_you_mean(locale, ways),
        )
    return ways[locale]


def _accented(text: str) -> str:
    return _WORD.sub(lambda match: _longer(match[0]).translate(_ACCENTS), text)


def _longer(word: str) -> str:
    """The word with vowels doubled until it is as much longer as it should be."""
    wanted = round(len(word) * LONGER + 0.2)
    vowels = [i for i, letter in enumerate(word) if letter in _VOWELS] or [len(word) - 1]
    letters = list(word)
    for n in range(wanted):
        letters[vowels[n % len(vowels)]] += word[vowels[n % len(vowels)]].lower()
    return "".join(letters)


def _mirrored(text: str) -> str:
    return _WORD.sub(lambda match: f"{_RIGHT_TO_LEFT}{match[0]}{_END}", text)
