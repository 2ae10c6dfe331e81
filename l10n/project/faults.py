"""What the operating system says when it refuses, in words that a person can act on."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

from l10n.errors import Said, WriteError
from l10n.messages import N_

P = ParamSpec("P")
T = TypeVar("T")

_ATTEMPTS = 100
_REMEDIES: tuple[tuple[frozenset[int], str], ...] = (
    (frozenset({errno.ENOSPC, errno.EDQUOT}), N_("free some space and run again")),
    (
        frozenset({errno.EACCES, errno.EPERM, errno.EROFS}),
        N_("check the permissions of the file and its folder"),
    ),
    (frozenset({errno.EFBIG}), N_("raise the limit on the size of files")),
    (frozenset({errno.ENAMETOOLONG, errno.EINVAL}), N_("choose another file name")),
    (
        frozenset({errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.EISDIR, errno.ELOOP}),
        N_("check the path"),
    ),
)


def again(call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Make a system call again while a signal interrupts it; Python itself does so for some calls.

    Raises:
        OSError: what the call raises, ``InterruptedError`` only after many attempts.
    """
    for _ in range(_ATTEMPTS):
        try:
            return call(*args, **kwargs)
        except InterruptedError:
            continue
    return call(*args, **kwargs)


def write_error(path: str, error: OSError) -> WriteError:
    """The error to raise for a file that could not be written."""
    remedy = next((text for codes, text in _REMEDIES if error.errno in codes), N_("run again"))
    reason = error.strerror or type(error).__name__
    return WriteError(
        Said("cannot be written: %(reason)s", reason=reason), path=path, remedy=remedy
    )


@contextmanager
def as_write_errors(path: str) -> Iterator[None]:
    """Turn every ``OSError`` of the block into a ``WriteError`` about ``path``."""
    try:
        yield
    except OSError as error:
        raise write_error(path, error) from error
