"""Reading files that strangers wrote: regular files only, of a bounded size, in UTF-8.

Text comes back verbatim: the byte-order mark and every kind of line end are kept, so that
``text.encode()`` is the file.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path, PurePath

from l10n.errors import (
    DocumentError,
    EncodingError,
    L10nError,
    LimitError,
    Said,
    UsageError,
    did_you_mean,
)
from l10n.messages import N_

FILE_BYTES = 64_000_000
"""The default size limit of a file, in bytes."""

_LINE_END = re.compile(rb"\r\n|\n|\r")
_SIBLINGS = 1_000
_NAME_LENGTH = 255
_ALIKE = 0.7

_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xde\x12\x04\x95", "a compiled catalog (MO)"),
    (b"\x95\x04\x12\xde", "a compiled catalog (MO)"),
)


_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_utf8(path: str, *, limit: int = FILE_BYTES) -> str:
    """The text of a file, verbatim.

    Args:
        path: the file as the user named it; a symbolic link is followed.
        limit: the largest size accepted, in bytes.

    Raises:
        UsageError: there is no such file, or it is a folder.
        DocumentError: it is a pipe or a device, or the system refuses to read it.
        LimitError: it is larger than ``limit``.
        EncodingError: it is not UTF-8.
    """
    return decode_utf8(read_bytes(path, limit=limit), path)


def read_bytes(path: str, *, limit: int = FILE_BYTES) -> bytes:
    """The bytes of a regular file; raises what ``read_utf8`` raises, but for ``EncodingError``."""
    try:
        # A pipe would block and a device may act when it is opened: look before and after.
        _check(path, Path(path).stat(), limit)
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            status = os.fstat(file.fileno())
            _check(path, status, limit)
            # Room for as much as is asked for is taken beforehand.
            data = file.read(min(limit, status.st_size) + 1)
            if len(data) > status.st_size:  # it has grown, or its system tells no size
                data += file.read(limit + 1 - len(data))
    except (FileNotFoundError, NotADirectoryError):
        raise missing(path) from None
    except OSError as error:
        raise unreadable(path, error) from None
    except ValueError:
        raise UsageError("not a usable file name", path=path) from None
    if len(data) > limit:
        raise _too_large(path, limit)
    return data


def _check(path: str, status: os.stat_result, limit: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UsageError("this is a folder, not a file", path=path, remedy="name a file in it")
    if not stat.S_ISREG(status.st_mode):
        raise DocumentError(
            "not a regular file",
            path=path,
            remedy="pipes and devices are not read; copy the text to a file",
        )
    if status.st_size > limit:
        raise _too_large(path, limit)


def _too_large(path: str, limit: int) -> LimitError:
    return LimitError(
        Said("larger than the limit of %(limit)s bytes", limit=limit),
        path=path,
        remedy="split the file or raise the limit",
    )


def unreadable(path: str, error: OSError) -> L10nError:
    """What to raise when the system refuses to read a path."""
    return DocumentError(
        Said("cannot be read: %(value)s", value=error.strerror or type(error).__name__),
        path=path,
        remedy="check the path and its permissions",
    )


def missing(path: str) -> UsageError:
    """What to raise for a path that does not exist: names the missing part and the nearest name."""
    if not path:
        return UsageError("an empty path", remedy="name a file or a folder")
    there, absent = Path(path), Path(path)
    while there != there.parent and not os.path.lexists(there):
        absent, there = there, there.parent
    if absent is there or absent.is_symlink():
        return UsageError("a symbolic link to nothing", path=path, remedy="mend or remove the link")
    if not there.is_dir():
        return UsageError(
            Said('"%(there)s" is a file, not a folder', there=there),
            path=path,
            remedy="check the path",
        )
    reason = (
        "no such file or folder"
        if absent == Path(path)
        else Said('there is no folder "%(absent)s"', absent=absent)
    )
    return UsageError(reason, path=path, remedy=_nearest(absent.name, there) or "check the path")


def _nearest(name: str, folder: Path) -> str:
    """A ``did you mean`` for a name among what the folder holds, or ""."""
    from difflib import get_close_matches

    try:
        siblings = sorted(p.name for p in folder.iterdir() if not p.name.startswith("."))[
            :_SIBLINGS
        ]
    except OSError:
        return ""
    # An equal suffix makes no two names alike.
    stem = PurePath(name).stem
    alike = [s for s in siblings if get_close_matches(stem, [PurePath(s).stem], cutoff=_ALIKE)]
    hint = did_you_mean(name, alike) if len(name) <= _NAME_LENGTH else ""
    return hint if getattr(hint, "template", "").startswith("did you") else ""


def decode_marked(data: bytes, path: str | None = None) -> str:
    """UTF-16 with a byte-order mark, else strict UTF-8; for formats that allow both.

    The mark is left out; nothing else changes.

    Raises:
        EncodingError: it is neither.
    """
    if not data.startswith(_UTF16):
        return decode_utf8(data, path).removeprefix("\ufeff")
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        raise EncodingError(
            Said(
                "byte 0x%(data)02X at position %(start)s is not UTF-16",
                data=data[error.start],
                start=error.start,
            ),
            path=path,
            remedy="save the file as UTF-8",
        ) from None


def decode_utf8(data: bytes, path: str | None = None) -> str:
    """Strict UTF-8, verbatim.

    Raises:
        EncodingError: with the line, the 0-based byte position, and what the bytes look like.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _encoding_error(data, error, path) from None
    if "\x00" in text and _half_zeros(data):
        raise EncodingError(
            "not UTF-8 text; it looks like UTF-16",
            path=path,
            line=1,
            remedy="save the file as UTF-8",
        )
    return text


def _half_zeros(data: bytes) -> bool:
    """Whether about every second byte is zero, as in UTF-16 without a mark."""
    return len(data) >= 16 and data.count(0) * 3 >= len(data)


def _encoding_error(data: bytes, error: UnicodeDecodeError, path: str | None) -> EncodingError:
    line = 1 + sum(1 for _ in _LINE_END.finditer(data, 0, error.start))
    guess = _likely(data, error)
    remedy = "save the file as UTF-8"
    if guess.startswith("a"):
        remedy = "name a text file"
    elif guess.startswith("UTF-8"):
        remedy = "restore the end of the file"
    return EncodingError(
        Said(
            "byte 0x%(byte)02X at position %(start)s is not UTF-8; it looks like %(guess)s",
            byte=data[error.start],
            start=error.start,
            guess=Said(guess),
        ),
        path=path,
        line=line,
        remedy=remedy,
    )


def _likely(data: bytes, error: UnicodeDecodeError) -> str:
    """What the bytes look like. A guess for the message only: nothing is ever decoded with it."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    if b"\x00" in data:
        return "UTF-16" if _half_zeros(data) else N_("a binary file")
    if error.reason == "unexpected end of data":
        return N_("UTF-8 that was cut off inside a character")
    sample = data[max(0, error.start - 2_000) : error.start + 2_000]
    if not _has_lone_high_bytes(sample):
        return N_("another encoding")
    return "Windows-1252" if any(0x80 <= byte < 0xA0 for byte in sample) else "Latin-1 (ISO 8859-1)"


def _has_lone_high_bytes(sample: bytes) -> bool:
    """Whether most non-ASCII bytes stand alone, as accented letters of one-byte encodings do."""
    runs = re.findall(rb"[\x80-\xff]+", sample)
    return 2 * sum(len(run) == 1 for run in runs) > len(runs)
