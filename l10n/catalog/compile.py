"""Compiled catalogs (``.mo``), with the content that ``msgfmt`` gives them."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import accumulate

from l10n.catalog.message import Catalog, Message

_MAGIC = 0x950412DE
_START = 28


def compile_catalog(catalog: Catalog, *, fuzzy: bool = False) -> bytes:
    """The bytes of a ``.mo`` file, without a hash table (no reader needs one).

    Obsolete, untranslated and, unless ``fuzzy``, fuzzy messages are left out, as ``msgfmt`` does.

    Args:
        catalog: what to compile.
        fuzzy: whether fuzzy translations are taken too.
    """
    entries = sorted(
        (_original(m), "\0".join(m.msgstr).encode("utf-8"))
        for m in catalog.messages
        if m.msgstr[0] and not m.obsolete and (fuzzy or not m.fuzzy)
    )
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


def _original(message: Message) -> bytes:
    context = "" if message.msgctxt is None else f"{message.msgctxt}\x04"
    plural = "" if message.msgid_plural is None else f"\0{message.msgid_plural}"
    return f"{context}{message.msgid}{plural}".encode()


def _places(texts: Sequence[bytes], start: int) -> tuple[list[int], int]:
    """Length and offset of every text, one after another, and where the last one ends."""
    ends = list(accumulate((len(text) + 1 for text in texts), initial=start))
    flat = [n for text, at in zip(texts, ends, strict=False) for n in (len(text), at)]
    return flat, ends[-1]
