"""What happens at the ends of the process: readers that go away, full disks, interruptions."""

from __future__ import annotations

import os
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
