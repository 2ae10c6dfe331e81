"""The documents in a folder: regular files by their suffix, in one order everywhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from l10n.errors import LimitError, Said, UsageError
from l10n.text.files import missing, unreadable
from l10n.text.limits import limits, remedy

MARKDOWN: Final = (".md", ".markdown")
CATALOGS: Final = (".po",)
TEMPLATES: Final = (".pot",)
MAX_FILES = 100_000
"""The default limit of files in one run."""

_NOT_OURS = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


def documents(
    folder: str, suffixes: tuple[str, ...] = MARKDOWN, *, limit: int = MAX_FILES
) -> tuple[str, ...]:
    """The files below a folder, sorted by their paths.

    Hidden files and folders, ``node_modules`` and the like, symbolic links, pipes and devices are
    left out.

    Args:
        folder: as the user named it; its links are followed, those below it are not.
        suffixes: in lower case; the case of a file's suffix does not count.
        limit: the largest number of files.

    Returns:
        Paths that start with ``folder`` and have forward slashes below it.

    Raises:
        UsageError: there is no such folder, or no such file in it.
        LimitError: there are more files than ``limit``, or folders nested too deep.
        DocumentError: the system refuses to read the folder.
    """
    if not folder or not Path(folder).is_dir():
        raise missing(folder)
    found: list[str] = []
    for path in _files(folder, suffixes):
        found.append(path)
        if len(found) > limit:
            raise LimitError(
                Said("more than %(limit)s files", limit=limit),
                path=folder,
                remedy='name a smaller folder or raise "max-files"',
            )
    if not found:
        kinds = ", ".join(suffixes)
        raise UsageError(
            Said("no documents in this folder (%(kinds)s)", kinds=kinds),
            path=folder,
            remedy="name another folder",
        )
    return tuple(sorted(found, key=lambda path: path.split("/")))


def _files(folder: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    base = folder.rstrip("/") or "/"
    rest = [(base, 0)]
    deepest = limits().folder_depth
    while rest:
        place, depth = rest.pop()
        if depth > deepest:
            reason = Said("folders nested deeper than the limit of %(deepest)s", deepest=deepest)
            wanted = remedy("folder_depth", "name a folder in it")
            raise LimitError(reason, path=place, remedy=wanted)
        try:
            with os.scandir(place) as entries:
                for entry in entries:
                    path = f"{place.rstrip('/')}/{entry.name}" if place != "." else entry.name
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        if entry.name not in _NOT_OURS:
                            rest.append((path, depth + 1))
                    elif entry.name.lower().endswith(suffixes) and entry.is_file(
                        follow_symlinks=False
                    ):
                        yield path
        except OSError as error:
            raise unreadable(place, error) from None
