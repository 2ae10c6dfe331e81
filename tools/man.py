"""Write the manual pages (``man l10n``, ``man l10n-score`` …) from the help of the commands."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import click
from click_man.core import write_man_pages

from l10n import __version__
from l10n.cli.exits import ONE
from l10n.cli.main import COMMANDS
from l10n.cli.spoken import Spoken

ROOT = Path(__file__).resolve().parent.parent
HELP = """Readability and localization for patient information: score documents, say what to \
rewrite first, carry pages into other languages and check that nothing was lost."""
EXITS = """\
.SH EXIT STATUS
.TP
0
Clean.
{one}.TP
2
It could not run, or a file could not be read.
"""


def commands() -> click.Group:
    """All commands in one group, each with its line of the help."""
    group = click.Group("l10n", help=HELP, short_help="patient documents in plain words")
    for entry in COMMANDS:
        command = Spoken(import_module(f"l10n.cli.{entry.module}").command, str)
        command.short_help = entry.summary.rstrip(".")
        group.add_command(command, entry.name)
    return group


def write(place: Path) -> list[Path]:
    """Write all pages into a folder."""
    place.mkdir(parents=True, exist_ok=True)
    day = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600")), UTC)
    write_man_pages(
        "l10n", commands(), version=__version__, target_dir=str(place), date=f"{day:%Y-%m-%d}"
    )
    pages = sorted(place.glob("l10n*.1"))
    for page in pages:
        text = page.read_text("utf-8").rstrip() + "\n"
        page.write_text(text + EXITS.format(one=_one(page.stem.removeprefix("l10n-"))), "utf-8")
    return pages


def _one(command: str) -> str:
    """What exit code 1 says, "" for commands that never end so."""
    meaning = "Findings." if command == "l10n" else ONE.get(command, "")
    shown = meaning.replace("`", "").replace("-", "\\-")
    return f".TP\n1\n{shown[:1].upper()}{shown[1:]}\n" if shown else ""


def main(arguments: list[str]) -> int:
    """Write the pages into the folder named, else into ``build/man``."""
    place = Path(arguments[0]) if arguments else ROOT / "build" / "man"
    print(f"{place}: {len(write(place))} pages; read one with: man -l {place}/l10n.1")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
