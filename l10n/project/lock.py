"""One writer at a time in a folder.

The lock is ``flock`` on the folder itself: it needs no file, so that nothing stays behind, and the
system drops it when its holder ends, however it ends. It keeps out other runs of this toolkit, not
editors; against those the writer compares what it read with what is there.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from l10n.errors import WriteError
from l10n.project.faults import again, as_write_errors

if sys.platform != "win32":
    import fcntl

WAIT_SECONDS = 60.0
"""How long to wait for another writer."""

_LONGEST_PAUSE = 0.02
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL})


@contextmanager
def folder_lock(folder: Path, path: str, wait: float = WAIT_SECONDS) -> Iterator[int | None]:
    """Hold the right to write in a folder. It keeps out threads as well, even the holder's own.

    Where the file system knows no locks, and on Windows, the block runs without one.

    Args:
        folder: an existing folder.
        path: the file to be written, for error messages.
        wait: the longest time to wait, in seconds.

    Yields:
        A descriptor of the open folder, or None on Windows.

    Raises:
        WriteError: another writer held the lock all the time, or the folder cannot be opened.
    """
    if sys.platform == "win32":
        yield None
        return
    with as_write_errors(path):
        descriptor = again(os.open, folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with as_write_errors(path):
            _acquire(descriptor, path, wait)
        yield descriptor
    finally:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_UN)
        with suppress(OSError):
            os.close(descriptor)


def _acquire(descriptor: int, path: str, wait: float) -> None:
    end, pause = time.monotonic() + wait, 0.001
    while not _try_lock(descriptor):
        if time.monotonic() > end:
            raise WriteError(
                "another program has been writing in this folder all the time",
                path=path,
                remedy="wait until it has finished and run again",
            )
        time.sleep(pause)
        pause = min(pause * 1.5, _LONGEST_PAUSE)


def _try_lock(descriptor: int) -> bool:
    try:
        again(fcntl.flock, descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
    return True


def flush_folder(descriptor: int | None) -> None:
    """Make a rename in an open folder last through a power cut; not every file system can.

    Raises:
        OSError: the system tried and failed.
    """
    if descriptor is None:
        return
    try:
        again(os.fsync, descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS):
            raise
