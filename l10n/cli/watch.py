"""``--watch``: run again whenever a file that is read has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import Any, TypeVar

import click

from l10n.errors import L10nError, Said, UsageError

F = TypeVar("F", bound=Callable[..., Any])
Look = Callable[[], dict[str, object]]

SECONDS = 0.5
"""Between two looks."""


def watch(function: F) -> F:
    """``--watch`` for a command whose first argument is named ``paths``."""

    @wraps(function)
    def run(watch: bool, **options: Any) -> int:
        if not watch:
            code: int = function(**options)
            return code
        paths = options["paths"]
        if "-" in paths:
            raise UsageError("standard input cannot be watched", remedy="name files or folders")
        return repeat(lambda: function(**options), lambda: look(paths), pauses())

    shown = click.option("--watch", is_flag=True, help="Run again whenever a file has changed.")
    return shown(run)  # type: ignore[return-value]


def pauses() -> Iterator[None]:
    """A pause before each look, without end."""
    from time import sleep

    while True:
        sleep(SECONDS)
        yield


def repeat(run: Callable[[], int], look: Look, ticks: Iterable[None]) -> int:
    """Run, and run again after every tick at which files look different.

    Args:
        run: does the work and gives an exit code; what it raises for users is told, and ends
            nothing.
        look: what the files look like now.
        ticks: the moments at which to look; their end, or Ctrl-C, ends it.

    Returns:
        The exit code of the last run.
    """
    from l10n.cli.output import note

    code, seen = _once(run), look()
    note(Said("files watched: %(number)s; Ctrl-C ends it", number=len(seen)))
    try:
        for _ in ticks:
            now = look()
            if now != seen:
                changed = ", ".join(sorted(_changed(seen, now))[:3])
                note(Said("changed: %(names)s", names=changed))
                code, seen = _once(run), now
    except KeyboardInterrupt:
        pass
    return code


def _changed(before: dict[str, object], now: dict[str, object]) -> Iterator[str]:
    return (path for path in {**before, **now} if before.get(path) != now.get(path))


def _once(run: Callable[[], int]) -> int:
    from l10n.cli.output import complain

    try:
        return run()
    except L10nError as error:
        complain(error)
        return 2


def look(paths: Iterable[str]) -> dict[str, object]:
    """Time, size and number of every file that paths mean; the whole folder for none."""
    return {path: _state(path) for path in _files(tuple(paths))}


def _files(paths: tuple[str, ...]) -> Iterator[str]:
    from pathlib import Path

    from l10n.project.configuration import OWN_FILE, SHARED_FILE
    from l10n.project.walk import CATALOGS, MARKDOWN, documents

    for path in paths or (".",):
        try:
            found = documents(path, (*MARKDOWN, *CATALOGS, ".txt")) if Path(path).is_dir() else ()
        except L10nError:
            found = ()
        yield from found or (path,)
    yield from (name for name in (OWN_FILE, SHARED_FILE) if Path(name).is_file())


def _state(path: str) -> object:
    from pathlib import Path

    try:
        data = Path(path).stat()
    except OSError:
        return None
    return data.st_mtime_ns, data.st_size, data.st_ino
