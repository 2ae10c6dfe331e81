"""From what a user names to files: documents, folders, standard input, the project."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from l10n.cli.output import STANDARD
from l10n.cli.settings import Settings
from l10n.errors import Said, UsageError
from l10n.frozen import dataclass
from l10n.project.walk import MARKDOWN, documents
from l10n.text.files import FILE_BYTES, decode_utf8, missing, read_utf8

STDIN = "<stdin>"


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read, or text that was read from standard input.

    Attributes:
        path: the file as the user named it, or ``<stdin>``.
        name: the path below the folder that was named; the file's name for a file.
        text: what standard input held, None for a file.
    """

    path: str
    name: str
    text: str | None = None

    def given(self) -> dict[str, str]:
        """Its text by its path, where that does not come from a file."""
        return {} if self.text is None else {self.path: self.text}

    def read(self, limit: int = FILE_BYTES) -> str:
        """The text.

        Raises:
            L10nError: it cannot be read.
        """
        return read_utf8(self.path, limit=limit) if self.text is None else self.text


def inputs(
    paths: Sequence[str], settings: Settings, suffixes: tuple[str, ...] = MARKDOWN
) -> tuple[Input, ...]:
    """The files that paths mean, each once: folders are searched, ``-`` is standard input.

    Args:
        paths: as the user named them; () for the sources of the project.
        settings: of the run.
        suffixes: which files of a folder count.

    Raises:
        UsageError: a path does not exist, a folder holds no documents, or there is no project.
    """
    if not paths:
        return tuple(Input(s.file, s.path) for s in settings.layout.sources())
    found: dict[str, Input] = {}
    for path in paths:
        for item in _inputs(path, settings, suffixes):
            found.setdefault(item.path, item)
    return tuple(found.values())


def _inputs(path: str, settings: Settings, suffixes: tuple[str, ...]) -> tuple[Input, ...]:
    if path == STANDARD:
        return (Input(STDIN, STDIN, stdin()),)
    if is_folder(path):
        files = documents(path, suffixes, limit=settings.configuration.max_files)
        start = 0 if path == "." else len(path.rstrip("/")) + 1
        return tuple(Input(file, file[start:]) for file in files)
    return (Input(path, Path(path).name),)


def is_folder(path: str) -> bool:
    """Whether a path is a folder.

    Raises:
        UsageError: nothing is there.
    """
    if not path:
        raise missing(path)
    try:
        there = Path(path)
        if there.is_dir():
            return True
        if not there.exists() and not there.is_symlink():
            raise missing(path)
    except (OSError, ValueError):
        raise UsageError("not a usable file name", path=path) from None
    return False


def stdin() -> str:
    """The text on standard input.

    Raises:
        EncodingError: it is not UTF-8.
        UsageError: it is larger than the limit.
    """
    data = sys.stdin.buffer.read(FILE_BYTES + 1)
    if len(data) > FILE_BYTES:
        raise UsageError(
            Said("larger than the limit of %(limit)s bytes", limit=FILE_BYTES), path=STDIN
        )
    return decode_utf8(data, STDIN)
