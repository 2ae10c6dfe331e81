"""Compiled catalogs (``.mo``), with the content that ``msgfmt`` gives them."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from itertools import accumulate

from l10n.catalog.message import Catalog, Message
from l10n.catalog.po.text import EOT
from l10n.errors import CatalogError
from l10n.messages import N_

_MAGIC = 0x950412DE
_START = 28


def compile_catalog(catalog: Catalog, *, fuzzy: bool = False) -> bytes:
    """The bytes of a ``.mo`` file, without a hash table (no reader needs one).

    Obsolete, untranslated and, unless ``fuzzy``, fuzzy messages are left out, as ``msgfmt`` does.

    Args:
        catalog: what to compile.
        fuzzy: whether fuzzy translations are taken too.

    Raises:
        CatalogError: of a text and its translation only one begins or ends with a line feed;
            programs add them up, and ``msgfmt`` refuses it, too.
    """
    taken = [
        m for m in catalog.messages if m.msgstr[0] and not m.obsolete and (fuzzy or not m.fuzzy)
    ]
    for message in taken:
        _check_ends(message, catalog.path)
    entries = sorted((_original(m), "\0".join(m.msgstr).encode("utf-8")) for m in taken)
    header = catalog.header.with_("POT-Creation-Date", None).text  # as msgfmt: no date of a build
    if header:
        entries.insert(0, (b"", header.encode("utf-8")))
    originals = [original for original, _ in entries]
    translations = [translation for _, translation in entries]
    count = len(entries)
    tables_end = _START + 16 * count
    places, end = _places(originals, tables_end)
    more_places, _ = _places(translations, end)
    head = struct.pack("<7I", _MAGIC, 0, count, _START, _START + 8 * count, 0, tables_end)
    table = struct.pack(f"<{4 * count}I", *places, *more_places)
    return head + table + b"".join(text + b"\0" for text in (*originals, *translations))


_ENDS: tuple[tuple[str, str, Callable[[str, str], bool]], ...] = (
    (
        N_("not all texts of the message begin with a line feed, or none of them"),
        N_("let all begin with \\n, or none"),
        str.startswith,
    ),
    (
        N_("not all texts of the message end with a line feed, or none of them"),
        N_("let all end with \\n, or none"),
        str.endswith,
    ),
)


def _check_ends(message: Message, path: str | None) -> None:
    texts = [text for text in (message.msgid_plural, *message.msgstr) if text is not None]
    for fault, remedy, ends in _ENDS:
        if any(ends(text, "\n") != ends(message.msgid, "\n") for text in texts):
            raise CatalogError(fault, path=path, line=message.line, remedy=remedy)


def _original(message: Message) -> bytes:
    context = "" if message.msgctxt is None else f"{message.msgctxt}{EOT}"
    plural = "" if message.msgid_plural is None else f"\0{message.msgid_plural}"
    return f"{context}{message.msgid}{plural}".encode()


def _places(texts: Sequence[bytes], start: int) -> tuple[list[int], int]:
    """Length and offset of every text, one after another, and where the last one ends."""
    ends = list(accumulate((len(text) + 1 for text in texts), initial=start))
    flat = [n for text, at in zip(texts, ends, strict=False) for n in (len(text), at)]
    return flat, ends[-1]
