"""Time the commands beside other tools for the same job, and write the page of the docs about it.

Processor seconds of whole processes, the tools of a job one after the other in every round; what a
tool takes for a tiny file is start-up and taken off. Other tools are installed when they are asked
for, each in an environment of its own under ``build/bench``; one that cannot be had is left out,
with a line that says so.
"""

from __future__ import annotations

import argparse
import datetime
import os
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median

from bench_jobs import Job, Tool, jobs, starts
from bench_page import Figures, Measured, machine, page

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "bench"
PAGE = ROOT / "docs" / "explanation" / "performance.md"
PATIENCE = 120
"""Seconds after which a tool is stopped."""


def main() -> int:
    """Measure, print, and write the page."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5, help="rounds of every job")
    options.add_argument("--kilobytes", type=int, default=400, help="size of the large document")
    options.add_argument("--dry-run", action="store_true", help="write no page")
    chosen = options.parse_args()
    PLACE.mkdir(parents=True, exist_ok=True)
    begun = [measured(job, chosen.rounds) for job in starts(ROOT, PLACE)]
    done = [measured(job, chosen.rounds) for job in jobs(ROOT, PLACE, chosen.kilobytes)]
    text = page(begun, done, machine(), datetime.date.today(), chosen.rounds)
    print(text)
    if not chosen.dry_run:
        PAGE.write_text(text, encoding="utf-8")
    return 0


def measured(job: Job, rounds: int) -> Measured:
    """The figures of a job: for each of its tools the seconds of every round, or why not."""
    ready: list[Tool] = []
    missing: dict[str, str] = {}
    for tool in job.tools:
        reason = tool.prepare() or failure(tool)
        if reason:
            missing[tool.name] = reason
        else:
            ready.append(tool)
    large: dict[str, list[float]] = {tool.name: [] for tool in ready}
    small: dict[str, list[float]] = {tool.name: [] for tool in ready}
    for _ in range(rounds):
        for tool in ready:
            large[tool.name].append(processor_seconds(tool.large))
            if tool.small:
                small[tool.name].append(processor_seconds(tool.small))
    seconds = {
        name: [max(s - median(small[name] or [0.0]), 1e-3) for s in found]
        for name, found in large.items()
    }
    return Measured(job.title, job.what, job.megabytes, Figures(seconds), missing)


def failure(tool: Tool) -> str:
    """Why a tool cannot do the job here, or ""; the run also fills the caches of the system."""
    try:
        done = run(tool.large, PATIENCE)
    except subprocess.TimeoutExpired:
        return f"stopped after {PATIENCE} seconds"
    except OSError as error:
        return str(error.strerror)
    if done.returncode not in (0, 1):
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        return lines[-1][:100] if lines else f"exit code {done.returncode}"
    return ""


def processor_seconds(command: tuple[str, ...]) -> float:
    """User and system seconds of a process and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def run(
    command: tuple[str, ...], patience: int | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a quiet environment."""
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    return subprocess.run(
        command, cwd=PLACE, env=environment, capture_output=True, timeout=patience, check=False
    )


if __name__ == "__main__":
    sys.exit(main())
