"""The temporary file beside a file that is being written.

Its name follows from the file's, so that the next writer finds what a killed one left without
reading the folder. Only the holder of the folder's lock may touch it.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from l10n.project.faults import again

_SUFFIX = ".l10n.tmp"
_LONGEST_NAME = 255


def temporary_path(path: Path) -> Path:
    """Where the next content of ``path`` is collected: ``.NAME.l10n.tmp``, or a digest of NAME."""
    name = f".{path.name}{_SUFFIX}"
    if len(os.fsencode(name)) > _LONGEST_NAME:
        name = f".{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:32]}{_SUFFIX}"
    return path.with_name(name)


def has_stale(path: Path) -> bool:
    """Whether a killed writer of ``path`` left its temporary file, or another writer is at work."""
    return os.path.lexists(temporary_path(path))


def remove_stale(path: Path) -> None:
    """Remove what a killed writer of ``path`` left; what resists stays for the next run."""
    with suppress(OSError):
        again(temporary_path(path).unlink, missing_ok=True)


class Temporary(NamedTuple):
    """A complete, flushed file that waits to be renamed.

    Attributes:
        path: where it lies.
        status: its status, which tells it from another writer's where locks do not work.
    """

    path: Path
    status: os.stat_result

    def is_ours(self) -> bool:
        """Whether the file at its path is still the one that was filled here."""
        try:
            return os.path.samestat(self.path.lstat(), self.status)
        except FileNotFoundError:
            return False

    def move_to(self, path: Path) -> None:
        """Take the place of ``path`` in one step.

        Raises:
            OSError: it could not be renamed, or another writer took its name.
        """
        if not self.is_ours():
            raise OSError(errno.EBUSY, "another program is writing the same file")
        again(os.replace, self.path, path)


@contextmanager
def temporary(
    path: Path, pieces: Iterable[bytes], like: os.stat_result | None
) -> Iterator[Temporary]:
    """A complete, flushed file beside ``path``; removed at the end unless it was moved.

    Args:
        path: the file that is going to be replaced.
        pieces: the whole content.
        like: status of the file whose owner and mode are kept; None for a new file.

    Raises:
        OSError: any step failed; the temporary file is gone then.
    """
    with begun(path, like) as (file, descriptor):
        try:
            for data in pieces:
                _write_all(descriptor, data)
            again(os.fsync, descriptor)
        finally:
            _close(descriptor)
        yield file


@contextmanager
def begun(path: Path, like: os.stat_result | None) -> Iterator[tuple[Temporary, int]]:
    """An empty file beside ``path`` and its descriptor, which the block has to close.

    Arguments and errors are those of ``temporary``.
    """
    descriptor = _open(temporary_path(path))
    file = Temporary(temporary_path(path), os.fstat(descriptor))
    try:
        try:
            _dress(descriptor, like)
        except BaseException:
            _close(descriptor)
            raise
        yield file, descriptor
    finally:
        with suppress(OSError):
            if file.is_ours():
                again(file.path.unlink)


def _open(file: Path) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        return again(os.open, file, flags, 0o666)
    except FileExistsError as error:
        raise OSError(error.errno, f'"{file.name}" is in the way') from error


def _dress(descriptor: int, like: os.stat_result | None) -> None:
    """Give the new file the old one's mode, and its owner where that is allowed."""
    if like is None or not hasattr(os, "fchmod"):
        return
    now = os.fstat(descriptor)
    if (now.st_uid, now.st_gid) != (like.st_uid, like.st_gid):
        with suppress(PermissionError):
            again(os.fchown, descriptor, like.st_uid, like.st_gid)
    again(os.fchmod, descriptor, stat.S_IMODE(like.st_mode))


def _write_all(descriptor: int, data: bytes) -> None:
    """Write everything, however little the system takes at a time."""
    rest = memoryview(data)
    while rest:
        written = again(os.write, descriptor, rest)
        if written <= 0:
            raise OSError(errno.EIO, "the system wrote nothing")
        rest = rest[written:]


def _close(descriptor: int) -> None:
    # An interrupted close has closed the file; a second one might close somebody else's.
    with suppress(InterruptedError):
        os.close(descriptor)
