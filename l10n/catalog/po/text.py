"""Strings as PO files spell them: quoted, with backslash escapes."""

from __future__ import annotations

import re
from collections.abc import Callable

EOT = "\x04"
"""What stands between context and text in compiled catalogs, so that no text can hold it."""

_NAMED = {
    "\\a": "\a",
    "\\b": "\b",
    "\\f": "\f",
    "\\n": "\n",
    "\\r": "\r",
    "\\t": "\t",
    "\\v": "\v",
    '\\"': '"',
    "\\\\": "\\",
}
_ESCAPES = str.maketrans({text: escape for escape, text in _NAMED.items()})
_SPECIAL = re.compile(r'[\x07-\x0d"\\]')
_ESCAPE = re.compile(r"\\.", re.DOTALL)
_CODED = re.compile(rb'\\(?:([abfnrtv"\\])|x([0-9A-Fa-f]++)|([0-7]{1,3})|(\r?\n))')


def escaped(text: str) -> str:
    """The text as it stands between quotes; control characters without a name stay as they are."""
    return text if _SPECIAL.search(text) is None else text.translate(_ESCAPES)


def unescaped(text: str) -> str | None:
    """What stands between quotes, as text; None if an escape is unknown or makes no UTF-8.

    Numbers (``\\x41``, ``\\101``) are bytes of UTF-8; a backslash at the end of a line joins lines.
    """
    if "\\" not in text:
        return text
    try:
        return _ESCAPE.sub(_named, text)
    except KeyError:
        return _with_codes(text)


def _named(match: re.Match[str]) -> str:
    return _NAMED[match[0]]


def _with_codes(text: str) -> str | None:
    data = text.encode("utf-8")
    parts: list[bytes] = []
    done = 0
    while (at := data.find(b"\\", done)) >= 0:
        match = _CODED.match(data, at)
        if match is None:
            return None
        parts += (data[done:at], _byte(match))
        done = match.end()
    parts.append(data[done:])
    try:
        result = b"".join(parts).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in result else result


def _byte(match: re.Match[bytes]) -> bytes:
    name, hexadecimal, octal, _ = match.groups()
    if name:
        return _NAMED["\\" + name.decode()].encode()
    if hexadecimal:
        return bytes((int(hexadecimal[-2:], 16),))
    return bytes((int(octal, 8) & 0xFF,)) if octal else b""


def joiner(prefix: str) -> Callable[[str], str | None]:
    """A function from a block of quoted lines, each but the first after ``prefix``, to its text.

    The block must be nothing but closed strings on lines of their own; None as for ``unescaped``,
    and for a text with ``EOT``.
    """
    usual = f'"\n{prefix}"'
    between = re.compile(r'"[ \t]*\r?\n[ \t]*' + (r"#~[ \t]*" if prefix else "") + '"')

    def join(block: str) -> str | None:
        text = block.strip()[1:-1].replace(usual, "")
        if "\n" in text:
            text = between.sub("", text)
        result = unescaped(text) if "\\" in text else text
        return None if result is None or EOT in result else result

    return join
