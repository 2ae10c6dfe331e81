"""How a translation gets from an old message to a new one, and what becomes of the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.catalog.extract import LINKS_FIELD, SOURCE_FIELD
from l10n.catalog.message import Catalog, Header, Message, Previous
from l10n.errors import CatalogError

FUZZY = "fuzzy"
"""The flag of a translation that waits for review."""


def has_text(message: Message) -> bool:
    """Whether a translator wrote anything, fuzzy or not."""
    return any(text.strip() for text in message.msgstr)


def same_forms(one: Message, other: Message) -> bool:
    """Whether both messages have plural forms, or neither."""
    return (one.msgid_plural is None) == (other.msgid_plural is None)


def renewed(old: Message, new: Message) -> Message:
    """The old message with the template's comments and places."""
    flags = old.flags + tuple(f for f in new.flags if f not in old.flags and f != FUZZY)
    return old.with_(
        references=new.references,
        extracted_comments=new.extracted_comments,
        flags=flags,
        obsolete=False,
    )


def taken(new: Message, old: Message, msgstr: tuple[str, ...]) -> Message:
    """A new message with an old translation, as sure as that was."""
    return new.with_(
        msgstr=msgstr,
        translator_comments=old.translator_comments,
        flags=old.flags,
        previous=old.previous,
    )


def offered(new: Message, old: Message, msgstr: tuple[str, ...]) -> Message:
    """A new message with an old translation that waits for review."""
    previous = (
        old.previous
        if old.fuzzy and old.previous
        else Previous(old.msgctxt, old.msgid, old.msgid_plural)
    )
    flags = (FUZZY, *(f for f in old.flags if f != FUZZY))
    return new.with_(
        msgstr=msgstr, translator_comments=old.translator_comments, flags=flags, previous=previous
    )


def obsolete(catalog: Catalog, live: Sequence[Message], used: set[int]) -> Iterator[Message]:
    """Old messages that no live one stands for: what a translator wrote stays in the file."""
    said = {(m.key, m.msgstr) for m in live}
    for message in catalog.messages:
        if id(message) in used or (message.key, message.msgstr) in said:
            continue
        if message.obsolete:
            yield message
        elif has_text(message) or message.translator_comments:
            yield message.with_(obsolete=True, references=(), extracted_comments=())


def renewed_header(old: Header, template: Header) -> Header:
    """The old header; only what the template says about its msgids is renewed."""
    if not old.present:
        return template
    header = old
    names = [LINKS_FIELD, SOURCE_FIELD, "POT-Creation-Date"]
    if "Content-Type" not in old:
        names += ["MIME-Version", "Content-Type", "Content-Transfer-Encoding"]
    for name in names:
        value = template.get(name)
        if value and value != header.get(name):
            header = header.with_(name, value)
    return header


def nothing_lost(old: Catalog, new: Catalog) -> None:
    """Law 3: every translation of the old catalog stands in the new one."""
    said = {m.msgstr for m in new.messages}
    for message in old.messages:
        if has_text(message) and message.msgstr not in said:
            raise CatalogError(
                "the update would lose a translation, so nothing was changed",
                path=old.path,
                line=message.line,
                remedy="please report this; the catalog is untouched",
            )
