"""Writing PO files: what nobody touched byte for byte, everything else as ``msgcat`` writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from l10n.catalog.message import Catalog, Header, Message
from l10n.catalog.po.read import BOM
from l10n.catalog.po.wrap import WIDTH, quoted

_FORMATS = """
c objc python python-brace java java-printf csharp javascript scheme lisp elisp librep sh awk lua
object-pascal smalltalk qt qt-plural kde kde-kuit boost tcl perl perl-brace php gcc-internal
gfc-internal ycp
"""
_FLAG_ORDER = {
    flag: place
    for place, flag in enumerate(
        ["fuzzy", *(f"{mark}{name}-format" for name in _FORMATS.split() for mark in ("", "no-"))]
    )
}
_LAST_FLAGS = ("no-wrap", "wrap")


def write_catalog(catalog: Catalog, *, wrap: bool = True) -> str:
    """The text of a PO file.

    Args:
        catalog: what to write; entries with ``raw`` are copied.
        wrap: whether long lines of touched entries are broken; False is ``--no-wrap``.
    """
    parts: list[str] = []
    copied_before = True
    for entry in _entries(catalog):
        raw = entry.raw
        text = write_message(entry, wrap=wrap, newline=catalog.newline) if raw is None else raw
        if parts:
            if not parts[-1].endswith("\n"):
                parts.append(catalog.newline)
            copied = raw is not None and copied_before
            if not copied and not text.startswith(("\n", "\r\n")):
                parts.append(catalog.newline)
        parts.append(text)
        copied_before = raw is not None
    if catalog.tail:
        if parts and not parts[-1].endswith("\n"):
            parts.append(catalog.newline)
        parts.append(catalog.tail)
    return (BOM if catalog.bom else "") + "".join(parts)


def _entries(catalog: Catalog) -> Iterator[Message]:
    if catalog.header.present:
        yield header_message(catalog.header)
    yield from catalog.messages


def header_message(header: Header) -> Message:
    """The header as the message it is in the file."""
    return Message(
        "",
        (header.text,),
        translator_comments=header.translator_comments,
        extracted_comments=header.extracted_comments,
        references=header.references,
        flags=header.flags,
        line=header.line,
        raw=header.raw,
    )


def write_message(message: Message, *, wrap: bool = True, newline: str = "\n") -> str:
    """The lines of one entry as ``msgcat`` writes them, the last one ended."""
    wrap = wrap and "no-wrap" not in message.flags
    lines = [_comment("#", line) for line in _split(message.translator_comments)]
    lines += [_comment("#.", line) for line in _split(message.extracted_comments)]
    if message.references:
        lines += _references(message.references)
    flags = _flags(message.flags) if message.flags else []
    if flags and not message.msgstr[0]:  # nothing that could be fuzzy
        flags = [flag for flag in flags if flag != "fuzzy"]
    if flags:
        lines.append(f"#, {', '.join(flags)}")
    mark = "#~ " if message.obsolete else ""
    if message.previous is not None:
        old = "#~| " if message.obsolete else "#| "
        context, msgid, plural = message.previous
        lines += _head(old, context, msgid, plural, wrap)
    lines += _head(mark, message.msgctxt, message.msgid, message.msgid_plural, wrap)
    if message.msgid_plural is None:
        lines += _field(mark, "msgstr", message.msgstr[0], wrap)
    else:
        for index, text in enumerate(message.msgstr):
            lines += _field(mark, f"msgstr[{index}]", text, wrap)
    lines.append("")
    return newline.join(lines)


def _head(
    mark: str, msgctxt: str | None, msgid: str, plural: str | None, wrap: bool
) -> Iterator[str]:
    if msgctxt is not None:
        yield from _field(mark, "msgctxt", msgctxt, wrap)
    yield from _field(mark, "msgid", msgid, wrap)
    if plural is not None:
        yield from _field(mark, "msgid_plural", plural, wrap)


def _field(mark: str, keyword: str, text: str, wrap: bool) -> list[str]:
    if not text:
        return [f'{mark}{keyword} ""']
    lines = quoted(text, len(mark) + len(keyword) + 1, len(mark), wrap=wrap)
    return [f'{mark}{keyword} "{lines[0]}"', *[f'{mark}"{line}"' for line in lines[1:]]]


def _split(comments: Iterable[str]) -> Iterator[str]:
    """Comment lines; a line feed inside one would end the comment and break the file."""
    for comment in comments:
        yield from comment.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _comment(mark: str, text: str) -> str:
    if text.endswith("\\"):  # gettext would join the next line to it
        text += " "
    return f"{mark} {text}" if text else mark


def _references(references: tuple[str, ...]) -> list[str]:
    """``#:`` lines; every place once, in order."""
    lines: list[str] = []
    line, width = "#:", 2
    for place in dict.fromkeys(references):
        text = place
        if "\u2068" not in place and len(place.split()) > 1:
            name, colon, number = place.rpartition(":")
            numbered = bool(colon) and number.isdigit()
            text = f"\u2068{name}\u2069:{number}" if numbered else f"\u2068{place}\u2069"
        needed = 1 + len(text.encode("utf-8"))  # gettext counts bytes here
        if width > 2 and width + needed > WIDTH:
            lines.append(line)
            line, width = "#:", 2
        line = f"{line} {text}"
        width += needed
    return [*lines, line]


def _flags(flags: tuple[str, ...]) -> list[str]:
    """Flags in gettext's order; those it does not know keep theirs, before the last ones."""

    def place(flag: str) -> int:
        if flag in _LAST_FLAGS or flag.startswith("range:"):
            return len(_FLAG_ORDER) + 1 + (flag in _LAST_FLAGS)
        return _FLAG_ORDER.get(flag, len(_FLAG_ORDER))

    return sorted(dict.fromkeys(flags), key=place)
