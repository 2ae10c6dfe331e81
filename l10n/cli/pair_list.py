"""The list that ``l10n check --pairs`` reads: JSON lines with ``source`` and ``target``."""

from __future__ import annotations

import json
import re

from l10n.cli.inputs import stdin
from l10n.cli.output import STANDARD
from l10n.errors import UsageError
from l10n.text.files import read_utf8

_LINE_END = re.compile(r"\r\n|\n|\r")


def read_pairs(path: str) -> tuple[tuple[str, str], ...]:
    """Source and target of each line; further keys are left aside.

    Args:
        path: a file, or ``-`` for standard input. Paths in it are relative to the working folder.

    Raises:
        UsageError: a line is not such an object, or there is none.
    """
    text = stdin() if path == STANDARD else read_utf8(path)
    found = [
        _pair(line, path, number)
        for number, line in enumerate(_LINE_END.split(text), start=1)
        if line.strip()
    ]
    if not found:
        raise UsageError("an empty list of pairs", path=path, remedy="write one pair a line")
    return tuple(found)


def _pair(line: str, path: str, number: int) -> tuple[str, str]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        value = None
    if isinstance(value, dict):
        source, target = value.get("source"), value.get("target")
        if isinstance(source, str) and isinstance(target, str):
            return source, target
    raise UsageError(
        "not a pair",
        path=path,
        line=number,
        remedy='write {"source": "en/page.md", "target": "es/page.md"}',
    )
