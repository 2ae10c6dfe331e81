"""The files that one piece of work reads, each read once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from l10n.errors import L10nError
from l10n.project.keys import text_stamp
from l10n.text.files import FILE_BYTES, read_utf8


class Texts:
    """Texts by path. What a result is kept under and what it was made of are the same bytes."""

    def __init__(self, limit: int = FILE_BYTES, given: Mapping[str, str] | None = None) -> None:
        """Nothing is read yet.

        Args:
            limit: the largest file, in bytes.
            given: texts that do not come from files, such as standard input.
        """
        self._limit = limit
        self._known: dict[str, str | L10nError] = dict(given or {})

    def read(self, path: str) -> str:
        """The text of a file.

        Raises:
            L10nError: it cannot be read.
        """
        known = self._known.get(path)
        if known is None:
            known = self._known[path] = self._attempt(path)
        if isinstance(known, L10nError):
            raise known
        return known

    def _attempt(self, path: str) -> str | L10nError:
        try:
            return read_utf8(path, limit=self._limit)
        except L10nError as error:
            return error

    def stamps(self, paths: Iterable[str]) -> tuple[str, ...] | None:
        """The hashes of files, or None where one cannot be read."""
        try:
            return tuple(text_stamp(self.read(path)) for path in paths)
        except L10nError:
            return None
