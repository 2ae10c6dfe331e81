"""Where things lie, and what may be missing."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"
SHARED = ROOT.parent / "shared"


def shared(*parts: str) -> Path:
    """A folder of shared data; the test is skipped where it is not there."""
    path = SHARED.joinpath("data", *parts)
    if not path.exists():
        pytest.skip(f"the shared data ({'/'.join(parts)}) are not beside this checkout")
    return path


def read(path: Path) -> str:
    """The text of a file, verbatim."""
    return path.read_bytes().decode("utf-8")
