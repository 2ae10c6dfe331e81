"""Time the commands on the corpus: wall seconds of whole processes, interleaved, the median."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5
PAGE = "corpus/en/targeted-therapy-and-resistance.md"


def commands(place: Path) -> dict[str, list[str]]:
    """What is timed; the first line is the floor that the others are compared with."""
    l10n = [sys.executable, "-m", "l10n"]
    return {
        "python -c pass": [sys.executable, "-c", "pass"],
        "l10n --version": [*l10n, "--version"],
        "l10n --help": [*l10n, "--help"],
        "l10n score PAGE": [*l10n, "score", PAGE],
        "l10n flag PAGE": [*l10n, "flag", PAGE],
        "l10n extract PAGE": [*l10n, "extract", PAGE, "-o", str(place / "page.pot")],
        "l10n score CORPUS": [*l10n, "score", "corpus/en"],
        "l10n flag CORPUS": [*l10n, "flag", "corpus/en"],
        "l10n report CORPUS": [*l10n, "report", "corpus/en", "-o", str(place / "report.html")],
    }


def timed(command: list[str]) -> float:
    """Seconds that a command takes.

    Raises:
        SystemExit: it could not run.
    """
    start = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}\n{done.stderr.decode(errors='replace')}")
    return time.perf_counter() - start


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        lines = commands(Path(folder))
        times: dict[str, list[float]] = {name: [] for name in lines}
        for _ in range(ROUNDS):
            for name, command in lines.items():
                times[name].append(timed(command))
    show(times, print)
    return 0


def show(times: dict[str, list[float]], out: Callable[[str], None]) -> None:
    """The medians, and how many times the floor each is."""
    floor = median(next(iter(times.values())))
    out(f"{'command':<22}{'seconds':>9}{'× floor':>9}")
    for name, values in times.items():
        out(f"{name:<22}{median(values):>9.3f}{median(values) / floor:>9.1f}")


if __name__ == "__main__":
    sys.exit(main())
