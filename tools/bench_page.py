"""The page of the docs about speed, made of measured figures."""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import NamedTuple

_HEAD = """\
---
title: Speed
language: en
audienceLevel: professional
---

# Speed

The figures on this page come from one run of `make bench` on {date}.

Machine: `{machine}`.

They are processor seconds of whole processes. The tools of a table took turns, {rounds} rounds in
all. Each figure is the median. A ratio says how many times as long the other tool took in the same
round; below 1 the other tool was faster. Ratios tell more about another machine than seconds do.
Our cache was left aside.
"""


class Figures(dict[str, list[float]]):
    """Seconds of every round by tool; the first tool is the one that others are compared with."""

    def ratio(self, name: str) -> tuple[float, float, float]:
        """How many times as long a tool took as the first one: lowest, median and highest."""
        first = next(iter(self.values()))
        ratios = sorted(b / a for a, b in zip(first, self[name], strict=True))
        return ratios[0], median(ratios), ratios[-1]


class Measured(NamedTuple):
    """A job with its figures.

    Attributes:
        title: what the job is.
        what: the input, in words.
        megabytes: its size, or 0 where size means nothing.
        figures: the seconds by tool.
        missing: why a tool has none.
    """

    title: str
    what: str
    megabytes: float
    figures: Figures
    missing: dict[str, str]


def page(
    starts: list[Measured],
    jobs: list[Measured],
    machine: str,
    date: datetime.date,
    rounds: int,
) -> str:
    """The whole page, in Markdown."""
    parts = [_HEAD.format(date=date.isoformat(), machine=machine, rounds=rounds)]
    for job in starts:
        parts.append("\n".join(_start(job)))
    for job in jobs:
        parts.append("\n".join(_job(job)))
    return "\n".join(parts)


def _start(job: Measured) -> Iterator[str]:
    yield f"## {job.title}\n\nThe first line is what Python itself takes. `FILE` is `{job.what}`.\n"
    yield "| command | seconds | × the first |"
    yield "|---|--:|--:|"
    for name, seconds in job.figures.items():
        yield f"| `{name}` | {median(seconds):.3f} | {job.figures.ratio(name)[1]:.1f} |"
    yield from _missing(job)


def _job(job: Measured) -> Iterator[str]:
    yield f"## {job.title}\n\nInput: {job.what}. Start-up is taken off.\n"
    yield "| tool | seconds per megabyte | × l10n | lowest and highest |"
    yield "|---|--:|--:|--:|"
    for name, seconds in job.figures.items():
        low, middle, high = job.figures.ratio(name)
        speed = median(seconds) / job.megabytes
        yield f"| {named(name)} | {speed:.2f} | {middle:.1f} | {low:.1f} to {high:.1f} |"
    yield from _missing(job)


def _missing(job: Measured) -> Iterator[str]:
    for name, reason in job.missing.items():
        yield f"\nNot measured: `{name}` ({reason})."
    yield ""


def named(tool: str) -> str:
    """A tool with its version, where it is installed beside us."""
    try:
        return f"{tool} {version(tool)}"
    except PackageNotFoundError:
        return tool


def machine() -> str:
    """Processor, cores and Python; nothing that names the machine."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{_processor()}, {os.cpu_count()} cores, {platform.system()}, {python}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.machine())
