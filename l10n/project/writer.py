"""The one safe writer. Every file of a project is written here.

Under a lock on the folder, the new content goes to a temporary file beside the old one and to the
disk; the old one is read once more and compared with what the caller knew; then the new one takes
its name in one step. So a kill, a full disk or a second writer leaves the complete old or the
complete new file, and the next run removes what a killed one left.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from typing import Final, NamedTuple

from l10n.errors import Said, WriteError
from l10n.frozen import dataclass
from l10n.project.destination import Destination, destination
from l10n.project.faults import again, as_write_errors
from l10n.project.lock import WAIT_SECONDS, flush_folder, folder_lock
from l10n.project.tempfiles import remove_stale, temporary
from l10n.text.files import FILE_BYTES, read_utf8

PathName = str | os.PathLike[str]


class Unset(Enum):
    """The type of ``UNSET``."""

    TOKEN = "unset"


UNSET: Final = Unset.TOKEN
"""For ``expected``: the caller has not read the file and means to replace whatever is there."""


class ChangedOnDisk(WriteError):
    """Somebody else wrote the file between reading and writing; nothing was written."""


def digest(content: str | bytes) -> str:
    """What ``expected`` holds: the SHA-256 of a file's bytes or text (UTF-8), in hexadecimal."""
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return hashlib.sha256(data).hexdigest()


def write_text(
    path: PathName,
    text: str | Iterable[str],
    *,
    expected: str | Unset | None = UNSET,
    root: PathName | None = None,
    wait: float = WAIT_SECONDS,
) -> bool:
    """Write a text verbatim, in UTF-8.

    Args:
        path: the file; folders on the way to it are made.
        text: the whole content, or its pieces; line ends and a byte-order mark are written as they
            are.
        expected: ``digest`` of the content that the caller read, None if there was no file.
        root: a folder that the file must lie in; None for anywhere.
        wait: how long to wait for another writer, in seconds.

    Returns:
        True if written, False if the file already had this content.

    Raises:
        ChangedOnDisk: the file is not what ``expected`` says.
        WriteError: it could not be written; the old one is untouched.
    """
    pieces = _encoded((text,) if isinstance(text, str) else text, os.fspath(path))
    with _held(path, root, wait) as held:
        return _commit(held, pieces, expected)


def write_bytes(
    path: PathName,
    data: bytes,
    *,
    expected: str | Unset | None = UNSET,
    root: PathName | None = None,
    wait: float = WAIT_SECONDS,
) -> bool:
    """Write bytes; arguments, result and errors are those of ``write_text``."""
    with _held(path, root, wait) as held:
        return _commit(held, (data,), expected)


@dataclass(frozen=True, slots=True)
class LockedFile:
    """A file that no other run writes for the time being.

    Attributes:
        path: the file as the user named it.
        text: its content when the lock was taken, None where there is no file.
    """

    path: str
    text: str | None
    _held: _Held

    def write(self, text: str) -> bool:
        """Replace the text that was read; once. Result and errors are those of ``write_text``."""
        expected = None if self.text is None else digest(self.text)
        return _commit(self._held, _encoded((text,), self.path), expected)


@contextmanager
def locked(
    path: PathName,
    *,
    root: PathName | None = None,
    limit: int = FILE_BYTES,
    wait: float = WAIT_SECONDS,
) -> Iterator[LockedFile]:
    """Read, change and write a file under one lock.

    Inside the block nothing else in the same folder can be written: it would wait for itself.

    Args:
        path: the file; folders on the way to it are made.
        root: a folder that the file must lie in; None for anywhere.
        limit: the largest size accepted, in bytes.
        wait: how long to wait for another writer, in seconds.

    Raises:
        WriteError: the file may not be written, or another writer held the lock all the time.
        DocumentError: it cannot be read.
    """
    with _held(path, root, wait) as held:
        name = held.place.name
        with as_write_errors(name):
            exists = held.place.status() is not None
        yield LockedFile(name, read_utf8(name, limit=limit) if exists else None, held)


def rewrite(
    path: PathName,
    change: Callable[[str | None], str],
    *,
    root: PathName | None = None,
    limit: int = FILE_BYTES,
    attempts: int = 3,
) -> bool:
    """Put ``change(text)`` in place of a file's text, again if somebody saved the file meanwhile.

    Args:
        path: the file; folders on the way to it are made.
        change: gets the text, None where there is no file, and returns the new one.
        root: a folder that the file must lie in; None for anywhere.
        limit: the largest size accepted, in bytes.
        attempts: how often to try.

    Returns:
        True if written, False if nothing changed.

    Raises:
        ChangedOnDisk: somebody else saved the file during every attempt.
        WriteError: it could not be written; the old one is untouched.
        DocumentError: it cannot be read.
    """
    while True:
        attempts -= 1
        try:
            with locked(path, root=root, limit=limit) as file:
                return file.write(change(file.text))
        except ChangedOnDisk:
            if attempts <= 0:
                raise


class _Held(NamedTuple):
    """A place under lock, and the descriptor of its open folder."""

    place: Destination
    folder: int | None


@contextmanager
def _held(path: PathName, root: PathName | None, wait: float) -> Iterator[_Held]:
    place = destination(path, root)
    with folder_lock(place.path.parent, place.name, wait) as folder:
        remove_stale(place.path)
        yield _Held(place, folder)


class _Seen(NamedTuple):
    """What a file was at one moment: digest and status, both None where there was none."""

    digest: str | None
    status: os.stat_result | None


def _look(place: Destination) -> _Seen:
    status = place.status()
    if status is None:
        return _Seen(None, None)
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(again(os.open, place.path, flags), "rb") as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
        return _Seen(content, os.fstat(file.fileno()))


def _commit(held: _Held, pieces: Sequence[bytes], expected: str | Unset | None) -> bool:
    place = held.place
    with as_write_errors(place.name):
        before = _look(place)
        if before.digest == _digest(pieces):
            return False
        _compare(place, before, expected)
        with temporary(place.path, pieces, before.status) as file:
            if expected is not UNSET:
                _compare_at_last(place, expected)
            file.move_to(place.path)
    _flush(held)
    return True


def _compare(place: Destination, seen: _Seen, expected: str | Unset | None) -> None:
    if expected is not UNSET and seen.digest != expected:
        raise _changed(place)


def _compare_at_last(place: Destination, expected: str | None) -> None:
    """Compare once more. Editors take no locks: the way from here to the rename must be short."""
    seen = _look(place)
    _compare(place, seen, expected)
    if not _same(seen.status, place.status()):
        raise _changed(place)


def _same(one: os.stat_result | None, other: os.stat_result | None) -> bool:
    """Whether two statuses are those of one file with one content."""
    if one is None or other is None:
        return one is other
    return (
        os.path.samestat(one, other)
        and one.st_size == other.st_size
        and one.st_mtime_ns == other.st_mtime_ns
    )


def _changed(place: Destination) -> ChangedOnDisk:
    return ChangedOnDisk(
        "not written: the file changed on disk since it was read",
        path=place.name,
        remedy="run again",
    )


def _flush(held: _Held) -> None:
    try:
        flush_folder(held.folder)
    except OSError as error:
        raise WriteError(
            Said(
                "written, but not known to be safe on the disk: %(strerror)s",
                strerror=error.strerror,
            ),
            path=held.place.name,
            remedy="check the disk",
        ) from error


def _digest(pieces: Iterable[bytes]) -> str:
    found = hashlib.sha256()
    for data in pieces:
        found.update(data)
    return found.hexdigest()


def _encoded(texts: Iterable[str], path: str) -> list[bytes]:
    """Texts one after the other in UTF-8."""
    pieces: list[bytes] = []
    at = 0
    for text in texts:
        try:
            pieces.append(text.encode("utf-8"))
        except UnicodeEncodeError as error:
            raise WriteError(
                Said(
                    "not written: the character at position %(start)s does not exist in UTF-8",
                    start=at + error.start,
                ),
                path=path,
                remedy="remove the half of a surrogate pair",
            ) from None
        at += len(text)
    return pieces
