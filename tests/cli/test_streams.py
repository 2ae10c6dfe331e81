"""What happens at the ends of the process: readers that go away, full disks, interruptions."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from l10n.cli import main as entry
from tests.cli.conftest import PAGE

COMMAND = [sys.executable, "-m", "l10n"]


@pytest.fixture
def page(tmp_path):
    place = tmp_path / "page.md"
    place.write_text(PAGE)
    return place


def test_a_reader_that_goes_away_is_no_error(page):
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = subprocess.run(
            [*COMMAND, "score", str(page)], stdout=writing, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_told(page):
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*COMMAND, "score", str(page)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert ran.returncode == 2
    assert ran.stderr.count(b"\n") == 1
    assert b"standard output" in ran.stderr


@pytest.mark.parametrize(
    ("error", "words"), [(KeyboardInterrupt, "interrupted"), (MemoryError, "memory")]
)
def test_interruptions(l10n, monkeypatch, page, error, words):
    def stop(*_, **__):
        raise error

    monkeypatch.setattr("l10n.cli.shares.shares", stop)
    ran = l10n("score", page)
    assert ran.code == 2
    assert ran.err.strip().startswith("l10n: ") and words in ran.err
    assert ran.err.strip().count("\n") == 0


def test_the_same_bytes_in_every_locale(page):
    def output(**environment):
        ran = subprocess.run(
            [*COMMAND, "score", str(page), "--format", "json"],
            capture_output=True,
            check=True,
            env={**os.environ, **environment},
        )
        return ran.stdout

    neutral = output()
    assert neutral == output(LC_ALL="C", PYTHONUTF8="0", PYTHONHASHSEED="7")
    assert neutral == output(LC_ALL="tr_TR.UTF-8", TZ="Pacific/Kiritimati", PYTHONHASHSEED="1")


def test_the_entry_is_the_same_as_the_module():
    assert callable(entry.main)
    ran = subprocess.run([*COMMAND, "--version"], capture_output=True, check=True)
    assert ran.stdout.startswith(b"l10n ")


@pytest.mark.parametrize("command", ["extract", "build"])
def test_a_terminal_is_not_steered_by_a_document(l10n, tmp_path, monkeypatch, command):
    page = tmp_path / "page.md"
    page.write_bytes("Take \x1b[31mone\tpill\u202e now\x9b.\r\nThen rest.\r\n".encode())
    arguments = (command, page, "-o", "-", *(("--pseudo", "en-XA") if command == "build" else ()))
    piped = l10n(*arguments).out
    assert "\u202e" in piped
    monkeypatch.setattr("l10n.cli.output._to_a_terminal", lambda: True)
    shown = l10n(*arguments).out
    assert not re.search("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    assert "\\x1b" in shown
    assert "\\u202e" in shown
    assert shown.count("\n") == piped.count("\n")
