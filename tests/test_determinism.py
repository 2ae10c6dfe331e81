"""The same bytes for any hash seed, locale, time zone and number of processes, in short.

``make determinism`` takes its time.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_one_digest() -> None:
    command = [sys.executable, str(ROOT / "tools" / "determinism.py")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.strip().split("\n")
    assert len({line.split()[0] for line in lines[:-1]}) == 1
    assert len(lines) == 3
