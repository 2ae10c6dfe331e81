"""Where the cache lies: in the user's own cache folder, or where ``L10N_CACHE`` says."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "L10N_CACHE"
"""A folder, or ``off``."""

OFF = frozenset({"off", "0", "no"})
_NAME = "results.sqlite"


def cache_file(environ: Mapping[str, str], platform: str = sys.platform) -> Path | None:
    """The cache's file, or None where there shall be none.

    Args:
        environ: the environment.
        platform: as ``sys.platform``.
    """
    own = environ.get(VARIABLE, "")
    if own:
        return None if own.lower() in OFF else Path(own) / _NAME
    folder = _user_folder(environ, platform)
    return None if folder is None else folder / "l10n" / _NAME


def _user_folder(environ: Mapping[str, str], platform: str) -> Path | None:
    if platform == "win32":
        local = environ.get("LOCALAPPDATA", "")
        return Path(local) if local else None
    named = environ.get("XDG_CACHE_HOME", "")
    if named and Path(named).is_absolute():
        return Path(named)
    home = environ.get("HOME", "")
    if not home or not Path(home).is_absolute():
        return None
    return Path(home, "Library", "Caches") if platform == "darwin" else Path(home, ".cache")


def make_private(folder: Path) -> bool:
    """Make a folder that only its owner can read and write.

    Returns:
        False where that cannot be had: it belongs to somebody else, others may write to it, or
        the system refuses. Results of strangers are never taken for our own.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.stat()
    except OSError:
        return False
    if not hasattr(os, "getuid"):
        return True
    return status.st_uid == os.getuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
