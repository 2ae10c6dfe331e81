"""What is timed: the jobs, and for each the tools that can do it."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path
from shutil import which
from typing import NamedTuple

import bench_texts as texts

L10N = (sys.executable, "-m", "l10n")
_ENGLISH = ("--no-cache", "--language", "en")
"""Without a language most rules and all formulas would be left out."""


class Tool(NamedTuple):
    """A tool that does a job.

    Attributes:
        name: what it is called.
        large: the command on the large input.
        small: the same on a tiny one, whose time is start-up; () to leave start-up in.
        prepare: gets it ready; returns why that is impossible, or "".
    """

    name: str
    large: tuple[str, ...]
    small: tuple[str, ...] = ()
    prepare: Callable[[], str] = str


class Job(NamedTuple):
    """A job; its first tool is ours, and is compared with the others.

    Attributes:
        title: what the job is.
        what: the input, in words.
        megabytes: its size, or 0 where size means nothing.
        tools: what can do it.
    """

    title: str
    what: str
    megabytes: float
    tools: tuple[Tool, ...]


def starts(root: Path, place: Path) -> list[Job]:
    """Short commands, start-up and all; the first is the floor."""
    page = str(root / texts.PAGE)
    commands = {
        "python -c pass": (sys.executable, "-c", "pass"),
        "l10n --help": (*L10N, "--help"),
        "l10n score FILE": (*L10N, "score", "--no-cache", page),
        "l10n flag FILE": (*L10N, "flag", "--no-cache", page),
        "l10n extract FILE": (*L10N, "extract", "--no-cache", page, "-o", str(place / "page.pot")),
        "textstat, one score": (sys.executable, str(texts.script(place, "textstat")), page),
    }
    tools = tuple(Tool(name, command) for name, command in commands.items())
    return [Job("Start-up", texts.PAGE, 0, tools)]


def jobs(root: Path, place: Path, kilobytes: int) -> list[Job]:
    """The jobs on a large document or catalog."""
    large, small = texts.documents(root, place, kilobytes)
    size = large.stat().st_size / 1e6
    what = f"the English pages of the corpus, {kilobytes} kB of paragraphs that all differ"
    return [
        Job("Score a document", what, size, tuple(_scoring(place, large, small))),
        Job("Find what is hard to read", what, size, tuple(_linting(place, large, small))),
        Job("Extract and build", what, size, tuple(_round_trip(place, large, small))),
        Job("Read and write a catalog", "the catalog of it", size, _catalogs(place)),
        Job("Update a catalog", "every tenth paragraph edited", size, _updating(place)),
    ]


def _scoring(place: Path, large: Path, small: Path) -> list[Tool]:
    textstat = (sys.executable, str(texts.script(place, "textstat")))
    return [
        _tool("l10n", (*L10N, "score", *_ENGLISH), large, small),
        _tool("textstat, the same measures", textstat, large, small),
    ]


def _linting(place: Path, large: Path, small: Path) -> list[Tool]:
    proselint = str(_environment(place, "proselint") / "bin" / "proselint")
    return [
        _tool("l10n", (*L10N, "flag", *_ENGLISH), large, small),
        _tool("proselint", (proselint, "check"), large, small, _installing(place, "proselint")),
        _tool("style, of diction", ("style",), large, small, _needs("style")),
    ]


def _round_trip(place: Path, large: Path, small: Path) -> list[Tool]:
    def tool(name: str, script: str, package: str = "", *needs: str) -> Tool:
        folder = _environment(place, package) / "bin" if package else Path(sys.executable).parent
        begin = f'PATH="{folder}:$PATH"; rm -f t.po t.md'
        line = f"{begin}; {script} && test -s t.po && test -s t.md || exit 3"
        command = ("sh", "-c", line, "sh")
        ready = _installing(place, package) if package else _needs(*needs)
        return _tool(name, command, large, small, ready)

    return [
        tool(
            "l10n",
            'l10n extract --no-cache "$1" -o t.po && '
            'l10n build --no-cache "$1" --catalog t.po -o t.md',
        ),
        tool(
            "po4a",
            'po4a-updatepo -f text -o markdown -m "$1" -p t.po && '
            'po4a-translate -f text -o markdown -k 0 -m "$1" -p t.po -l t.md',
            "",
            "po4a-updatepo",
        ),
        tool(
            "mdpo",
            'md2po "$1" --save --po-filepath t.po -q && po2md "$1" -p t.po -s t.md -q',
            "mdpo",
        ),
        tool(
            "Translate Toolkit",
            'md2po --progress=none "$1" t.po && po2md --progress=none -t "$1" t.po t.md',
            "translate-toolkit[markdown]",
        ),
    ]


def _catalogs(place: Path) -> tuple[Tool, ...]:
    large, small = place / "large.po", place / "small.po"
    return tuple(
        _tool(name, (sys.executable, str(texts.script(place, name))), large, small)
        for name in ("l10n", "polib")
    )


def _updating(place: Path) -> tuple[Tool, ...]:
    def command(script: str, name: str) -> tuple[str, ...]:
        return ("sh", "-c", f'cp "$1.po" work.po; {script}', "sh", str(place / name))

    ours = f'"{sys.executable}" -m l10n update --no-cache "$1.edited.pot" --catalog work.po'
    theirs = 'msgmerge -q -U work.po "$1.edited.pot"'
    return (
        Tool("l10n", command(ours, "large"), command(ours, "small")),
        Tool("msgmerge", command(theirs, "large"), command(theirs, "small"), _needs("msgmerge")),
    )


def _tool(
    name: str,
    command: tuple[str, ...],
    large: Path,
    small: Path,
    prepare: Callable[[], str] = str,
) -> Tool:
    return Tool(name, (*command, str(large)), (*command, str(small)), prepare)


def _environment(place: Path, package: str) -> Path:
    return place / package.partition("[")[0]


def _installing(place: Path, package: str) -> Callable[[], str]:
    """Make an environment for a package, unless there is one."""

    def install() -> str:
        folder = _environment(place, package)
        if (folder / "ready").exists():
            return ""
        venv.create(folder, clear=True, with_pip=True)
        pip = (str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", package)
        if subprocess.run(pip, capture_output=True, check=False).returncode:
            return "could not be installed"
        (folder / "ready").touch()
        return ""

    return install


def _needs(*programs: str) -> Callable[[], str]:
    return lambda: "" if all(map(which, programs)) else "not installed on this machine"
