"""What leaves the process: results on standard output, complaints on standard error, files.

Bytes are the same for every locale: always UTF-8, always LF.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import BinaryIO

from l10n.cli.reader import said, translate
from l10n.errors import L10nError, Said, WriteError

STANDARD = "-"
"""How a user writes standard input and output."""


def complain(message: str | L10nError) -> None:
    """One line on standard error; what came from documents cannot steer the terminal."""
    from l10n.reporters.escape import log_line

    text = message.told(translate) if isinstance(message, L10nError) else said(message)
    with suppress(OSError, ValueError):
        _send(sys.stderr.buffer, f"l10n: {log_line(text)}\n")


def note(message: str) -> None:
    """One line about what was done, on standard error, so that results can be piped."""
    from l10n.reporters.escape import log_line

    with suppress(OSError, ValueError):
        _send(sys.stderr.buffer, f"{log_line(said(message))}\n")


def show(text: str) -> None:
    """Lines on standard error, where standard output is taken by a document."""
    with suppress(OSError, ValueError):
        _send(sys.stderr.buffer, text)


def emit(text: str | Iterable[str]) -> None:
    """Send a result to standard output, whole or piece by piece.

    A reader that has seen enough (``| head``) is no error.

    Raises:
        WriteError: it could not be written, as on a full disk.
    """
    try:
        for piece in (text,) if isinstance(text, str) else text:
            _write(sys.stdout.buffer, piece)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence()
    except OSError as error:
        _silence()
        raise WriteError(
            Said("standard output cannot be written: %(strerror)s", strerror=error.strerror),
            remedy="check where it goes",
        ) from None


def deliver(text: str | Iterable[str], output: str | None) -> bool:
    """Send a document or a catalog, whole or in pieces, to a file, or to standard output for None
    and ``-``.

    A file and a pipe get every character; a terminal is shown those that would steer it.

    Returns:
        Whether a file was written or already had this content.

    Raises:
        WriteError: it could not be written; an old file is untouched.
    """
    if output is None or output == STANDARD:
        whole = text if isinstance(text, str) else "".join(text)
        emit(_for_people(whole) if _to_a_terminal() else whole)
        return False
    from l10n.project.writer import write_text

    write_text(output, text)
    return True


def _to_a_terminal() -> bool:
    return sys.stdout.isatty()


def _for_people(text: str) -> str:
    from l10n.reporters.escape import screen

    return screen(text)


def _send(stream: BinaryIO, text: str) -> None:
    _write(stream, text)
    stream.flush()


def _write(stream: BinaryIO, text: str) -> None:
    stream.write(text.encode("utf-8", "backslashreplace"))


def _silence() -> None:
    """Let the interpreter's own flush at exit go nowhere."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
