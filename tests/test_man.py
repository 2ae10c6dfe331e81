"""The manual pages: one for every command, and readable."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from l10n.cli.main import COMMANDS

from .paths import ROOT


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    place = tmp_path_factory.mktemp("man")
    command = [sys.executable, str(ROOT / "tools" / "man.py"), str(place)]
    subprocess.run(command, check=True, capture_output=True)
    return {path.stem: path for path in place.iterdir()}


def test_there_is_one_for_every_command(pages):
    assert set(pages) == {"l10n", *(f"l10n-{entry.name}" for entry in COMMANDS)}
    for entry in COMMANDS:
        assert entry.name in pages["l10n"].read_text("utf-8")


def test_they_tell_options_and_exit_codes(pages):
    text = pages["l10n-check"].read_text("utf-8")
    assert "\\-\\-fail\\-on" in text
    assert ".SH EXIT STATUS" in text
    assert "\n1\nFindings" in text
    assert "\n1\n" not in pages["l10n-schema"].read_text("utf-8")


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff reads manual pages")
def test_groff_has_nothing_to_say(pages):
    for page in pages.values():
        command = ["groff", "-man", "-ww", "-z", "-Tutf8", "-K", "utf8", str(page)]
        done = subprocess.run(command, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, ""), page.name
