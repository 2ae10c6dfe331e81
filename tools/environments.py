"""Virtual environments under ``build/supply`` for tools that the project itself does not need."""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path

from supply import ROOT

PLACE = ROOT / "build" / "supply"


def environment(name: str, *packages: str) -> Path:
    """The folder with the programs of an environment, made if it is not there.

    Raises:
        subprocess.CalledProcessError: it could not be installed.
    """
    folder = PLACE / name
    if not (folder / "ready").exists():
        venv.create(folder, clear=True, with_pip=True)
        pip(folder / "bin", *packages)
        (folder / "ready").touch()
    return folder / "bin"


def locked_environment(name: str, lock: str) -> Path:
    """The same, made new, with what a lock file names and nothing else."""
    folder = PLACE / name
    venv.create(folder, clear=True, with_pip=True)
    install(folder / "bin", lock)
    return folder / "bin"


def install(programs: Path, lock: str) -> None:
    """Install a lock file; what has no wheel is built with the locked ``setuptools``."""
    from supply import part

    for text, more in ((part(lock, ["setuptools"]), ()), (lock, ("--no-build-isolation",))):
        file = programs.parent / "lock.txt"
        file.write_text(text, encoding="utf-8")
        pip(programs, "--require-hashes", *more, "-r", str(file))


def pip(programs: Path, *arguments: str) -> None:
    """Install into an environment."""
    command = [str(programs / "python"), "-m", "pip", "install", "--quiet"]
    quiet = "--disable-pip-version-check"
    subprocess.run([*command, quiet, *arguments], check=True)
