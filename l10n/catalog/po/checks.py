"""What makes a well-formed PO file unusable: doubles, a misleading header, missing plural forms."""

from __future__ import annotations

import re
from collections.abc import Iterable

from l10n.catalog.message import Header, Key, Message
from l10n.catalog.po.plural_counts import accepted
from l10n.catalog.po.plurals import plural_forms_of, plural_header
from l10n.errors import CatalogError, Said
from l10n.messages import N_

_UTF8 = frozenset({"utf-8", "utf8"})
_ASCII = frozenset({"us-ascii", "ascii", "ansi_x3.4-1968", "iso_646.irv:1991"})
_PLACEHOLDER = "charset"
_LANGUAGE = re.compile(r"[^/\\\x00-\x1f\x7f:*?\"<>|]{0,80}")
_SHOWN = 40


def split_header(
    entries: Iterable[Message], path: str | None
) -> tuple[Header, tuple[Message, ...]]:
    """The header of a catalog, and its messages.

    Raises:
        CatalogError: two entries have the same msgctxt and msgid, obsolete ones included.
    """
    header = Header()
    messages: list[Message] = []
    lines: dict[Key, int | None] = {}
    for entry in entries:
        key = (entry.msgctxt, entry.msgid)
        if key in lines:
            raise _double(entry, lines[key], path)
        lines[key] = entry.line
        if not entry.msgid and entry.msgctxt is None and not entry.obsolete:
            header = _header(entry)
        else:
            messages.append(entry)
    return header, tuple(messages)


def _double(entry: Message, line: int | None, path: str | None) -> CatalogError:
    template = (
        N_("a second entry for the same msgid; the first is in line %(line)s")
        if entry.msgid
        else N_("a second header; the first is in line %(line)s")
    )
    reason = Said(template, line=line)
    return CatalogError(reason, path=path, line=entry.line, remedy="delete one of the two")


def _header(entry: Message) -> Header:
    return Header(
        entry.msgstr[0],
        entry.translator_comments,
        entry.extracted_comments,
        entry.references,
        entry.flags,
        entry.line,
        entry.raw,
    )


def check_header(header: Header, text: str, path: str | None) -> None:
    """Refuse a header that programs would stumble over or that names another charset.

    Raises:
        CatalogError: a foreign charset, a Language that is a path, or Plural-Forms that lead
            nowhere.
    """
    if not header.present:
        return
    charset = (header.charset or "").lower()
    if charset and charset not in _UTF8 and charset != _PLACEHOLDER:
        if charset not in _ASCII:
            raise CatalogError(
                Said('the header names the charset "%(charset)s"', charset=_shown(charset)),
                path=path,
                line=header.line,
                remedy="convert the file: msgconv -t UTF-8",
            )
        if not text.isascii():
            reason = "the header says ASCII, but the file holds other characters"
            raise CatalogError(
                reason, path=path, line=header.line, remedy="write charset=UTF-8 in the header"
            )
    language = header.get("Language")
    if not _LANGUAGE.fullmatch(language) or ".." in language:
        reason = Said(
            'the header\'s Language "%(language)s" is no language', language=_shown(language)
        )
        raise CatalogError(
            reason, path=path, line=header.line, remedy='write it like "es" or "pt_BR"'
        )
    plural = header.get("Plural-Forms")
    if plural and "INTEGER" not in plural:
        try:
            plural_forms_of(plural)
        except ValueError as error:
            raise CatalogError(
                Said("the header's Plural-Forms: %(error)s", error=error),
                path=path,
                line=header.line,
                remedy="write nplurals=…; plural=…; as gettext has it for this language",
            ) from None


def check_forms(messages: Iterable[Message], header: Header, path: str | None) -> None:
    """Refuse a finished translation with more or fewer plural forms than the header says.

    Raises:
        CatalogError: with the line of the message; with that of the header where the message has
            the forms of the header's language.
    """
    wanted = header.nplurals
    if wanted is None:
        return
    everything = tuple(messages)
    for message in everything:
        if message.msgid_plural is None or len(message.msgstr) == wanted:
            continue
        if message.obsolete or message.fuzzy or not any(message.msgstr):
            continue
        if _header_is_wrong(header, len(message.msgstr)) or _agree(everything):
            raise CatalogError(
                Said(
                    "Plural-Forms says %(wanted)s, and the messages have %(number)s forms",
                    wanted=wanted,
                    number=len(message.msgstr),
                ),
                path=path,
                line=header.line,
                remedy="write nplurals=…; plural=…; as gettext has it for this language",
            )
        reason = Said(
            "plural forms: %(number)s, and the header says %(wanted)s",
            number=len(message.msgstr),
            wanted=wanted,
        )
        raise CatalogError(
            reason, path=path, line=message.line, remedy="write one msgstr[n] for every form"
        )


def _agree(messages: Iterable[Message]) -> bool:
    """Whether two finished messages or more have the same number of forms, and none another."""
    counts = [
        len(message.msgstr)
        for message in messages
        if message.msgid_plural is not None and all(message.msgstr) and not message.obsolete
    ]
    return len(counts) > 1 and len(set(counts)) == 1


def _header_is_wrong(header: Header, number: int) -> bool:
    """Whether the language of the header has so many forms, and not as many as the header says;
    where several numbers are in use, that of CLDR decides.
    """
    if header.language is None:
        return False
    usual = accepted(header.language)
    if number in usual and header.nplurals not in usual:
        return True
    return number == plural_forms_of(plural_header(header.language)).nplurals


def _shown(text: str) -> str:
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
