"""The figures of the comparison in the README, measured again.

Each tool takes every page of ``corpus/en`` to a catalog, gets each message as its own translation,
and makes the page again. Tools that are not on the path are left out. They cannot share one
environment, so name the folder of a tool's programs before its command:

    python tools/compare.py [mdpo=FOLDER] [translate-toolkit=FOLDER] [po4a=FOLDER]
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import mean
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "corpus" / "en").glob("*.md"))
_MACHINE = re.compile(r"(?m)^(---\s*)?(language|audienceLevel|lastReviewed)\s*:")


class Tool(NamedTuple):
    """A tool by its commands; MD, PO and OUT stand for files."""

    name: str
    extract: str
    build: str


TOOLS = (
    Tool("l10n", "l10n extract MD -o PO", "l10n build MD --catalog PO --locale en -o OUT"),
    Tool("translate-toolkit", "md2po MD PO", "po2md -t MD PO OUT"),
    Tool("mdpo", "md2po MD -q -s -p PO", "po2md MD -q -p PO -s OUT"),
    Tool(
        "po4a",
        "po4a-updatepo -f text -o markdown -M UTF-8 -m MD -p PO",
        "po4a-translate -f text -o markdown -M UTF-8 -m MD -p PO -l OUT -k 0",
    ),
)


class Result(NamedTuple):
    """What became of a page."""

    identical: bool
    valid: bool
    machine: bool


def main(arguments: list[str]) -> int:
    """Print one line a tool, then what is counted."""
    folders = dict(argument.split("=", 1) for argument in arguments)
    folders.setdefault("l10n", str(Path(sys.executable).parent))
    for tool in TOOLS:
        program = shutil.which(tool.extract.split()[0], path=folders.get(tool.name))
        if program is None:
            print(f"{tool.name}: not found")
            continue
        results = [_result(page, tool, folders) for page in PAGES]
        same, valid, machine = (sum(column) for column in zip(*results, strict=True))
        print(
            f"{tool.name}: of {len(PAGES)} pages {same} come back byte for byte, {valid} catalogs "
            f"pass msgfmt -c, {machine} offer fields for machines to the translator"
        )
    for line in _counted():
        print(line)
    return 0


def _result(page: Path, tool: Tool, folders: Mapping[str, str]) -> Result:
    import polib

    with tempfile.TemporaryDirectory() as place:
        names = {"MD": str(page), "PO": f"{place}/page.po", "OUT": f"{place}/page.md"}
        _run(tool.extract, tool, names, folders)
        if not Path(names["PO"]).is_file():
            return Result(False, False, False)
        command = ["msgfmt", "-c", "-o", "/dev/null", names["PO"]]
        valid = subprocess.run(command, capture_output=True).returncode == 0
        catalog = polib.pofile(names["PO"])
        machine = any(_MACHINE.search(entry.msgid) for entry in catalog)
        for entry in catalog:
            entry.msgstr = entry.msgid
        catalog.metadata.setdefault("Content-Type", "text/plain; charset=UTF-8")
        catalog.save(names["PO"])
        _run(tool.build, tool, names, folders)
        out = Path(names["OUT"])
        return Result(out.is_file() and out.read_bytes() == page.read_bytes(), valid, machine)


def _run(line: str, tool: Tool, names: Mapping[str, str], folders: Mapping[str, str]) -> None:
    program, *words = line.split()
    found = shutil.which(program, path=folders.get(tool.name)) or program
    subprocess.run([found, *(names.get(word, word) for word in words)], capture_output=True)


def _counted() -> Iterator[str]:
    """How far the raw file moves a formula, and whether the others work without a network."""
    import textstat

    from l10n import api
    from l10n.text.prose import prose_of

    shifts = []
    for page in PAGES:
        document = api.read(str(page))
        raw, prose = (
            textstat.automated_readability_index(text)
            for text in (document.source, prose_of(document).text)
        )
        shifts.append(abs(raw - prose))
    yield (
        f"textstat: the Automated Readability Index of the raw file differs from that of its prose "
        f"by {mean(shifts):.1f} grades on average, {max(shifts):.1f} at most"
    )
    try:
        textstat.flesch_kincaid_grade("Sleep well.")
    except LookupError:
        yield "textstat: no English Flesch-Kincaid: its dictionary is not here"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
