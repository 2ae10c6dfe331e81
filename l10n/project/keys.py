"""What a result depends on, as one hash: configuration, texts, and the code itself.

Everything is reduced to JSON first, with sets and tables in order, so that a key is the same for
any hash seed and in any process.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Set
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import hashlib

Json = Any
"""None, bool, int, float, str, and lists and tables of them."""


def plain(value: object) -> Json:
    """A value as JSON that tells it from every other value of its kind.

    Classes with a state of their own say what tells them apart in a method ``plain_value``.

    Raises:
        TypeError: it holds something that is no plain value, such as a function.
    """
    if value is None or (
        isinstance(value, bool | int | float | str) and not isinstance(value, Enum)
    ):
        return value
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return [type(value).__qualname__, *(plain(getattr(value, f.name)) for f in fields(value))]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, PurePath):
        return str(value)
    if hasattr(value, "plain_value"):
        return [type(value).__qualname__, plain(value.plain_value())]
    if isinstance(value, Mapping):
        return {"": sorted(([plain(k), plain(v)] for k, v in value.items()), key=repr)}
    if isinstance(value, Set):
        return {"set": sorted((plain(item) for item in value), key=repr)}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    raise TypeError(f"no plain value: {type(value).__name__}")


def key_of(*parts: object) -> bytes:
    """The SHA-256 of plain values, together with that of the code that runs."""
    from json import dumps

    text = dumps([code_stamp(), plain(parts)], ensure_ascii=True, separators=(",", ":"))
    return _sha256(text.encode()).digest()


def text_stamp(text: str) -> str:
    """The SHA-256 of a text's bytes, in hexadecimal."""
    return _sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@cache
def code_stamp() -> str:
    """What tells this version of the toolkit, of Python and of the installed packages from others.

    The sizes and times of the toolkit's own files are in it, so that a changed checkout never reads
    what its former self wrote.
    """
    from l10n import __version__

    package = Path(__file__).resolve().parent.parent
    parts = [__version__, sys.version, *_own_files(str(package)), *_packages()]
    return _sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def _sha256(data: bytes) -> hashlib._Hash:
    import hashlib  # takes as long as a fifth of Python's own start

    return hashlib.sha256(data)


def _own_files(folder: str) -> list[str]:
    found: list[str] = []
    rest = [folder]
    while rest:
        with os.scandir(rest.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    rest += [] if entry.name == "__pycache__" else [entry.path]
                else:
                    status = entry.stat()
                    place = entry.path[len(folder) :]
                    found.append(f"{place} {status.st_size} {status.st_mtime_ns}")
    return sorted(found)


def _packages() -> list[str]:
    """The names and versions of what is installed, as its folders tell them."""
    found: set[str] = set()
    for place in sys.path:
        if place.endswith("-packages"):
            try:
                names = os.listdir(place)  # noqa: PTH208  # names are all that is wanted
            except OSError:
                continue
            found.update(name for name in names if name.endswith((".dist-info", ".egg-info")))
    return sorted(found)
