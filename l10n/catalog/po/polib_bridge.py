"""Between our catalogs and polib's, which the scripts of translators use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalog.message import Catalog, Header, Message, Previous

if TYPE_CHECKING:
    import polib


def to_polib(catalog: Catalog) -> polib.POFile:
    """The catalog as a ``polib.POFile``: every message with all its fields.

    polib has no place for how the file was laid out, for a field of the header that stands twice or
    a line of it that is no field, for extracted comments and flags of the header but ``fuzzy``.
    """
    import polib

    file = polib.POFile(wrapwidth=78, encoding="utf-8")
    header = catalog.header
    file.header = "\n".join(header.translator_comments)
    file.metadata = dict(header.items())
    file.metadata_is_fuzzy = "fuzzy" in header.flags
    file.extend(_to_entry(polib.POEntry, message) for message in catalog.messages)
    return file


def _to_entry(entry: type[polib.POEntry], message: Message) -> polib.POEntry:
    context, msgid, plural = message.previous or (None, None, None)
    many = message.msgid_plural is not None
    return entry(
        msgid=message.msgid,
        msgstr="" if many else message.msgstr[0],
        msgctxt=message.msgctxt,
        msgid_plural=message.msgid_plural or "",
        msgstr_plural=dict(enumerate(message.msgstr)) if many else {},
        tcomment="\n".join(message.translator_comments),
        comment="\n".join(message.extracted_comments),
        occurrences=[_place(reference) for reference in message.references],
        flags=list(message.flags),
        previous_msgctxt=context,
        previous_msgid=msgid,
        previous_msgid_plural=plural,
        obsolete=message.obsolete,
        linenum=message.line,
    )


def _place(reference: str) -> tuple[str, str]:
    name, colon, line = reference.rpartition(":")
    return (name, line) if colon and line.isdigit() else (reference, "")


def from_polib(file: polib.POFile, *, path: str | None = None) -> Catalog:
    """A ``polib.POFile`` as a catalog; ``write_catalog`` writes it as ``msgcat`` would."""
    text = "".join(f"{name}: {value}\n" for name, value in file.metadata.items())
    flags = ("fuzzy",) if file.metadata_is_fuzzy else ()
    header = Header(text, _lines(file.header), flags=flags)
    return Catalog(tuple(_from_entry(entry) for entry in file), header, path)


def _from_entry(entry: polib.POEntry) -> Message:
    previous = None
    if entry.previous_msgid is not None:
        previous = Previous(
            entry.previous_msgctxt, entry.previous_msgid, entry.previous_msgid_plural or None
        )
    many = bool(entry.msgid_plural)
    forms = entry.msgstr_plural or {0: ""}
    return Message(
        entry.msgid,
        tuple(forms[index] for index in sorted(forms)) if many else (entry.msgstr,),
        entry.msgctxt,
        entry.msgid_plural if many else None,
        _lines(entry.tcomment),
        _lines(entry.comment),
        tuple(f"{name}:{line}" if line else name for name, line in entry.occurrences),
        tuple(entry.flags),
        previous,
        bool(entry.obsolete),
        entry.linenum,
    )


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()
