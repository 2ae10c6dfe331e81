"""Files that are written piece by piece, because they do not fit into the memory."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from l10n.project.destination import destination
from l10n.project.faults import again, as_write_errors
from l10n.project.lock import flush_folder, folder_lock
from l10n.project.tempfiles import begun, remove_stale


@contextmanager
def streamed(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A file to be filled, which takes the place of ``path`` in one step when the block ends well.

    Until then the folder is locked for other runs, and an old file stays as it is.

    Args:
        path: the file; folders on the way to it are made.

    Raises:
        WriteError: it cannot be written; an old file is untouched.
    """
    place = destination(path)
    with (
        folder_lock(place.path.parent, place.name) as folder,
        as_write_errors(place.name),
    ):
        remove_stale(place.path)
        with begun(place.path, place.status()) as (file, descriptor):
            with os.fdopen(descriptor, "wb") as stream:
                yield stream
                stream.flush()
                again(os.fsync, stream.fileno())
            file.move_to(place.path)
        flush_folder(folder)
