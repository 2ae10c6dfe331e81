"""Run the commands shown in the documentation again and put what they print below them.

A fenced block of the kind ``console`` whose first line is ``$ l10n …`` is a transcript. The blocks
of a page run in order in one fresh copy of the corpus; ``| head -N``, ``| tail -N`` shorten them.
A block of the kind ``po`` between them is a message as a translator leaves it, and goes into the
catalogs that are there by then.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_BLOCK = re.compile(
    r"(```console\n\$ l10n ([^\n]*)\n)(.*?)(```)|```po\n(msgid [^\n]*\n)(msgstr [^\n]*\n)```",
    re.DOTALL,
)
_PART = re.compile(r"^(.*?)\s*\|\s*(head|tail) -(\d+)$")
_EXAMPLE = """---
title: Your next visit
language: en
audienceLevel: patient
---

# Your next visit

Prior to the administration of your subsequent treatment cycle, a laboratory evaluation of your
blood count is obtained in order to ascertain whether recovery has been sufficient. About 15% of
patients need a break.
"""
_PUBLISHED = """---
title: Su próxima visita
language: es
audienceLevel: patient
---

# Su próxima visita

Antes del siguiente ciclo de tratamiento se analiza su sangre para ver si se ha recuperado lo
suficiente. Alrededor del 15 % de los pacientes necesita una pausa.

Horario de nuestro hospital de día: de 8 a 15 horas.
"""


def pages() -> Iterator[Path]:
    """The pages with transcripts."""
    yield ROOT / "README.md"
    yield from sorted((ROOT / "docs").glob("[a-z]*/*.md"))


def refreshed(text: str) -> str:
    """A page with its transcripts run again."""
    if not _BLOCK.search(text):
        return text
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        prepare(place)
        return _BLOCK.sub(lambda block: _run(block, place), text)


def _run(block: re.Match[str], place: Path) -> str:
    """A block as it is now, once what it shows has been done."""
    if block[1]:
        return f"{block[1]}{output(block[2], place)}{block[4]}"
    for catalog in place.glob("*.po"):
        text = catalog.read_text("utf-8")
        catalog.write_text(text.replace(f'{block[5]}msgstr ""\n', block[5] + block[6]), "utf-8")
    return block[0]


def prepare(place: Path) -> None:
    """The corpus, its catalogs, and a small page of one's own with a translation."""
    shutil.copytree(ROOT / "corpus" / "en", place / "corpus" / "en")
    for path in sorted((ROOT / "locales").glob("*/LC_MESSAGES/*.po")):
        if path.name != "l10n.po":
            copy = place / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    (place / "l10n.toml").write_text('source = "corpus/en"\n', "utf-8")
    (place / "visit.md").write_text(_EXAMPLE, "utf-8")
    (place / "published.md").write_text(_PUBLISHED, "utf-8")


def output(line: str, place: Path) -> str:
    """What a command prints, errors included; lines do not end in blanks."""
    shortened = _PART.match(line)
    command = shortened[1] if shortened else line
    done = subprocess.run(
        [sys.executable, "-m", "l10n", *shlex.split(command)],
        cwd=place,
        env={**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "SOURCE_DATE_EPOCH": "1767225600"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    if done.returncode not in (0, 1):
        print(f"$ l10n {line}\n{done.stdout}", file=sys.stderr)
    lines = [shown.rstrip() for shown in done.stdout.rstrip("\n").split("\n")]
    if shortened:
        count = int(shortened[3])
        lines = lines[:count] if shortened[2] == "head" else lines[-count:]
    return "".join(f"{shown}\n" for shown in lines) if done.stdout.strip() else ""
