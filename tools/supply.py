"""The lock file: what is in it, what brings what, and parts of it. The standard library suffices.

``python tools/supply.py LOCK NAME...`` prints the part of a lock file that NAMEs need, for
``pip install --require-hashes -r``.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / ".ci" / "requirements.txt"
PROJECT = "patient-l10n"

_ENTRY = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+?))? \\")
_VIA = re.compile(r" +#(?: via)? +(?!via$)(?P<name>[A-Za-z0-9._-]+)(?: \(pyproject\.toml\))?$")
_NAME = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(?:\[(?P<extras>[^]]*)\])?")


class Locked(NamedTuple):
    """A package of the lock file.

    Attributes:
        name: in lower case with hyphens.
        version: the one release that is installed.
        marker: where it is installed; "" for everywhere.
        text: its lines of the file.
        via: who needs it; ``PROJECT`` is this project.
    """

    name: str
    version: str
    marker: str
    text: str
    via: tuple[str, ...]


def locked(text: str) -> dict[str, Locked]:
    """The packages of a lock file by name."""
    found: dict[str, Locked] = {}
    for part in re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE):
        entry = _ENTRY.match(part)
        if entry is None:
            continue
        via = (match["name"] for match in map(_VIA.match, part.split("\n")) if match)
        name, version, marker = entry.group("name", "version", "marker")
        found[name] = Locked(name, version, marker or "", part, tuple(via))
    return found


def closure(packages: Mapping[str, Locked], roots: Iterable[str]) -> tuple[str, ...]:
    """The names of packages that ``roots`` bring, in order; roots that are not there left out."""
    wanted = {root for root in roots if root in packages}
    grown = True
    while grown:
        more = {p.name for p in packages.values() if wanted & set(p.via)} - wanted
        wanted |= more
        grown = bool(more)
    return tuple(sorted(wanted))


def requirements() -> dict[str, tuple[str, ...]]:
    """What the project names: "" is what every installation needs, the others are extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras: dict[str, list[str]] = project["optional-dependencies"]

    def names(texts: list[str]) -> Iterable[str]:
        for match in filter(None, map(_NAME.match, texts)):
            if match["name"] == PROJECT:
                for extra in match["extras"].split(","):
                    yield from names(extras[extra.strip()])
            else:
                yield re.sub(r"[._-]+", "-", match["name"]).lower()

    found = {"": tuple(names(project["dependencies"]))}
    return found | {extra: tuple(names(texts)) for extra, texts in extras.items()}


def part(text: str, roots: Iterable[str]) -> str:
    """The lines of a lock file that ``roots`` need."""
    packages = locked(text)
    return "".join(packages[name].text for name in closure(packages, roots))


def main(arguments: list[str]) -> int:
    """Print a part."""
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    print(part(Path(arguments[0]).read_text("utf-8"), arguments[1:]), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
