"""What a run writes is never what it reads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from l10n.cli.output import STANDARD
from l10n.errors import UsageError


def refuse_inputs(outputs: Iterable[str | None], inputs: Iterable[str | None]) -> None:
    """Refuse to write over something that the same run reads.

    Args:
        outputs: files to be written; None and ``-`` are standard output.
        inputs: files that are read; None stands for no file.

    Raises:
        UsageError: an output is one of the inputs, also by another name.
    """
    named = [path for path in outputs if path is not None and path != STANDARD]
    if not named:
        return
    taken = {place for path in inputs if path is not None for place in _places(path)}
    for path in named:
        if not taken.isdisjoint(_places(path)):
            raise UsageError(
                "the output is one of the inputs", path=path, remedy="name another file with -o"
            )


def refuse_translations(output: str | None) -> None:
    """Refuse to write a template over the work of a translator.

    Raises:
        UsageError: the output is a catalog with translations.
    """
    if output is None or output == STANDARD or not Path(output).is_file():
        return
    from l10n import api
    from l10n.errors import L10nError

    try:
        messages = api.read_catalog(output).messages
    except L10nError:
        return
    if any(any(message.msgstr) for message in messages):
        raise UsageError(
            "the output is a catalog that holds translations",
            path=output,
            remedy="write a .pot file, then run l10n update",
        )


def _places(path: str) -> set[object]:
    """What identifies a file: its real path, and its device and number where it exists."""
    try:
        real = Path(path).resolve()
        stat = real.stat()
    except (OSError, ValueError, RuntimeError):
        return {path}
    return {str(real), (stat.st_dev, stat.st_ino)}
