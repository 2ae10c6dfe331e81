"""GNU gettext's own programs, as the second opinion."""

from __future__ import annotations

import shutil
import subprocess

import pytest

needs_gettext = pytest.mark.skipif(
    shutil.which("msgcat") is None, reason="GNU gettext is not installed"
)


def run(*command: str, text: str) -> subprocess.CompletedProcess[bytes]:
    """The outcome of a gettext program that reads ``text``."""
    return subprocess.run(command, input=text.encode(), capture_output=True, check=False)


def msgcat(text: str, *options: str) -> str:
    """What ``msgcat`` makes of a catalog that it must accept."""
    done = run("msgcat", *options, "-", text=text)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()
