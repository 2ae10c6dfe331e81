"""A bar on standard error while many files are worked on, where somebody looks at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_MANY = 50
"""Below so many files there is no bar."""


@contextmanager
def progress(total: int) -> Iterator[Callable[[int], object]]:
    """A function to be called with the number of files that are done now."""
    if total < _MANY or not sys.stderr.isatty():
        yield lambda done: None
        return
    import click

    with click.progressbar(length=total, file=sys.stderr, show_pos=True) as bar:
        yield bar.update
