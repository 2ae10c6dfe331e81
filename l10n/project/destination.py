"""Where a file may be written: a regular file, through no link, inside the project."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import NamedTuple

from l10n.errors import Said, WriteError
from l10n.project.faults import as_write_errors


class Destination(NamedTuple):
    """A place that was checked.

    Attributes:
        name: the path as the user named it.
        path: the same with the links among its folders resolved.
    """

    name: str
    path: Path

    def status(self) -> os.stat_result | None:
        """Status of the file that is there now, None where there is none.

        Raises:
            WriteError: it is a symbolic link, not a regular file, or read-only.
            OSError: the system refuses to look.
        """
        try:
            status = self.path.lstat()
        except FileNotFoundError:
            return None
        if stat.S_ISLNK(status.st_mode):
            raise self.refusal("is a symbolic link", "name the file that it leads to")
        if stat.S_ISDIR(status.st_mode):
            raise self.refusal("is a folder", "name a file in it")
        if not stat.S_ISREG(status.st_mode):
            raise self.refusal("is not a regular file", "name another file")
        if not os.access(self.path, os.W_OK):
            raise self.refusal("is read-only", "make it writable or name another file")
        return status

    def refusal(self, reason: str, remedy: str) -> WriteError:
        """An error about this place."""
        return WriteError(
            Said("not written: %(reason)s", reason=Said(reason)), path=self.name, remedy=remedy
        )


def destination(
    path: str | os.PathLike[str], root: str | os.PathLike[str] | None = None
) -> Destination:
    """Check a path and make the folders that are missing on the way to it.

    Args:
        path: the file to be written.
        root: the folder that it must lie in once links are resolved; None for anywhere.

    Raises:
        WriteError: the file lies outside ``root`` or is no regular file, or no folder can be made.
    """
    name = os.fspath(path)
    try:
        folder = Path(os.path.realpath(Path(name).parent))
        outside = root is not None and not folder.is_relative_to(os.path.realpath(root))
    except ValueError:
        raise WriteError("not a usable file name", path=name, remedy="check the path") from None
    place = Destination(name, folder / Path(name).name)
    if name.endswith(("/", os.sep)) or Path(name).name in ("", ".."):
        raise place.refusal("names a folder", "name a file in it")
    if outside:
        raise place.refusal("lies outside the project", "name a file inside it")
    with as_write_errors(name):
        folder.mkdir(parents=True, exist_ok=True)
        place.status()
    return place
