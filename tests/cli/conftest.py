"""A small project to run commands in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from l10n.cli.main import main

PAGE = """\
---
language: en
title: Taking your pills
version: 1.10
---

# Taking your pills

Take one pill each day. See [your team](/team) before you stop.

- Do not crush the pill.
- Call us at 3 p.m.
"""


class Ran(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def l10n(capfdbinary) -> Callable[..., Ran]:
    """Runs a command line in this process."""

    def run(*arguments: object) -> Ran:
        capfdbinary.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Ran(code, out.decode(), err.decode())

    return run


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty working folder that is the root of a repository."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def project(folder) -> Path:
    """A project with two sources and a locale."""
    (folder / "l10n.toml").write_text(
        'source = "pages/en"\ntargets = "pages/{locale}/{path}"\nlocales = ["es"]\n'
    )
    place = folder / "pages" / "en"
    place.mkdir(parents=True)
    (place / "pills.md").write_text(PAGE)
    (place / "more").mkdir()
    (place / "more" / "rest.md").write_text("# Rest\n\nSleep well.\n")
    return folder


def files(place: Path) -> dict[str, bytes]:
    """What lies in a folder: contents by path."""
    return {
        str(path.relative_to(place)): path.read_bytes()
        for path in sorted(place.rglob("*"))
        if path.is_file()
    }
