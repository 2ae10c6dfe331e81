"""How a translation gets from an old message to a new one, and what becomes of the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from l10n.catalog.message import Catalog, Header, Key, Message, Previous
from l10n.catalog.po.text import escaped
from l10n.catalog.segmenting.extract import LINKS_FIELD, SOURCE_FIELD

FUZZY = "fuzzy"
"""The flag of a translation that waits for review."""

_FORMAT = "-format"
_RANGE = "range:"


def has_text(message: Message) -> bool:
    """Whether a translator wrote anything, fuzzy or not."""
    for text in message.msgstr:  # noqa: SIM110  # a generator takes three times as long
        if text and not text.isspace():
            return True
    return False


def fitted(msgstr: tuple[str, ...], new: Message, forms: int) -> tuple[str, ...]:
    """A translation with as many forms as a message needs, as ``msgmerge`` fits it: the one text in
    every form, or the first form as the one text; forms that are missing are empty.
    """
    if new.msgid_plural is None:
        return (next((text for text in msgstr if text.strip()), ""),)
    if len(msgstr) == 1:
        return msgstr * forms
    return msgstr + ("",) * (forms - len(msgstr))


def empty(new: Message, forms: int) -> Message:
    """A message of a template for a catalog that has nothing for it.

    What crosses files is written anew: line ends and the number of forms are the catalog's.
    """
    msgstr = new.msgstr
    if new.msgid_plural is not None and not any(msgstr):
        msgstr = ("",) * forms
    return replace(new, msgstr=msgstr, raw=None)


def renewed(old: Message, new: Message, forms: int) -> Message:
    """The old message with the template's comments, places and flags of formats.

    Where it has got, lost or changed its plural it is fuzzy, and forms that have no place in it any
    more go into its comments.
    """
    written = has_text(old)
    fuzzy = old.fuzzy and written
    msgstr = old.msgstr
    if old.msgid_plural != new.msgid_plural and written:
        made = offered(new, old, fitted(msgstr, new, forms))
        comments = (*old.translator_comments, *told_forms(old, made.msgstr))
        return made.with_(translator_comments=comments)
    if not written:
        msgstr = ("",) * (1 if new.msgid_plural is None else forms)
    return old.with_(
        msgstr=msgstr,
        msgid_plural=new.msgid_plural,
        references=new.references,
        extracted_comments=new.extracted_comments,
        flags=_flags(old, new, fuzzy=fuzzy),
        previous=old.previous if fuzzy else None,
        obsolete=False,
    )


def taken(new: Message, old: Message, msgstr: tuple[str, ...]) -> Message:
    """A new message with an old translation, as sure as that was."""
    return replace(
        new,
        msgstr=msgstr,
        translator_comments=old.translator_comments,
        flags=_flags(old, new, fuzzy=old.fuzzy),
        previous=old.previous if old.fuzzy else None,
        raw=None,
    )


def offered(new: Message, old: Message, msgstr: tuple[str, ...]) -> Message:
    """A new message with an old translation that waits for review."""
    previous = (
        old.previous
        if old.fuzzy and old.previous
        else Previous(old.msgctxt, old.msgid, old.msgid_plural)
    )
    return replace(
        new,
        msgstr=msgstr,
        translator_comments=old.translator_comments,
        flags=_flags(old, new, fuzzy=True),
        previous=previous,
        raw=None,
    )


def added(message: Message, other: Message) -> Message:
    """An untranslated message of a catalog with its translation from elsewhere, and with the
    comments of both.
    """
    comments = (c for c in other.translator_comments if c not in message.translator_comments)
    return replace(other, translator_comments=(*message.translator_comments, *comments), raw=None)


def told_forms(old: Message, msgstr: Sequence[str]) -> Iterator[str]:
    """Comments with the forms of a translation that another one does not have."""
    for number, text in enumerate(old.msgstr):
        if text.strip() and text not in msgstr:
            yield f'msgstr[{number}] "{escaped(text)}"'


def _flags(old: Message, new: Message, *, fuzzy: bool) -> tuple[str, ...]:
    """The translator's flags; what a flag says about the msgid comes from the template."""
    if old.flags == new.flags and fuzzy == (FUZZY in old.flags):
        return old.flags
    kept = [f for f in old.flags if f in new.flags or not (f.endswith(_FORMAT) or _ranges(f))]
    kept += [f for f in new.flags if f not in kept]
    if fuzzy and FUZZY not in kept:
        kept.insert(0, FUZZY)
    return tuple(f for f in kept if fuzzy or f != FUZZY)


def _ranges(flag: str) -> bool:
    return flag.startswith(_RANGE)


def obsolete(
    catalog: Catalog, live: Sequence[Message], used: Mapping[int, Key]
) -> Iterator[Message]:
    """Old messages that no live one stands for: what a translator wrote stays in the file.

    Args:
        catalog: the old one.
        live: the messages of the new one.
        used: the old messages, by identity, that live on in a new one.
    """
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
        return replace(template, raw=None)
    header = old
    names = [LINKS_FIELD, SOURCE_FIELD, "POT-Creation-Date"]
    if "Content-Type" not in old:
        names += ["MIME-Version", "Content-Type", "Content-Transfer-Encoding"]
    for name in names:
        value = template.get(name)
        if value and value != header.get(name):
            header = header.with_(name, value)
    return header
