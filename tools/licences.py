"""Write ``docs/reference/licences.md``: what an installation brings, under which licence.

The packages are those of the lock file; their licences are read from an environment made of it.
``--check`` needs neither that nor the network: it compares the packages of the page with the lock.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys

from environments import environment, locked_environment
from pages import page, table
from supply import LOCK, ROOT, closure, locked, requirements

PAGE = ROOT / "docs" / "reference" / "licences.md"

INTRODUCTION = """\
The toolkit is under the Apache licence 2.0. These are the packages that come with it, in the
releases that the tests run with, and what each says its licence is. Made by `make licences`.
"""
GROUPS = (
    ("", "What every installation brings"),
    ("schema", "The extra schema"),
    ("xlsx", "The extra xlsx"),
    ("dask", "The extra dask"),
    ("ray", "The extra ray"),
    ("test", "Only for the tests and the documentation"),
    ("browser", "Only for the tests in a browser"),
)
SPDX = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "3-Clause BSD License": "BSD-3-Clause",
}
UNCLEAR = ("UNKNOWN", "Other/Proprietary License")
ELSEWHERE = {"colorama": "BSD-3-Clause"}
"""Packages that no environment here holds, since only another system needs them."""

_ROW = re.compile(r"\| (?P<name>[a-z0-9][a-z0-9-]*) \| (?P<version>[^ |]+) \|", re.MULTILINE)


def groups() -> dict[str, list[tuple[str, str]]]:
    """Names and versions under each heading; a package stands under the first that brings it."""
    packages, wanted = locked(LOCK.read_text("utf-8")), requirements()
    told: set[str] = set()
    found = {}
    for key, title in GROUPS:
        names = [name for name in closure(packages, wanted[key]) if name not in told]
        told.update(names)
        found[title] = [(name, packages[name].version) for name in names]
    return found


def licences() -> dict[str, str]:
    """The licence of every package of the lock, as the package states it."""
    programs = locked_environment("locked", LOCK.read_text("utf-8"))
    tool = environment("pip-licenses", "pip-licenses") / "pip-licenses"
    options = ["--with-system", "--from", "mixed", "--format", "json", "--with-license-file"]
    command = [str(tool), "--python", str(programs / "python"), *options]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    found = dict(ELSEWHERE)
    for entry in json.loads(done.stdout):
        name = re.sub(r"[._-]+", "-", entry["Name"]).lower()
        stated = entry["License"]
        if stated in UNCLEAR:
            stated = entry["LicenseText"].strip().split("\n")[0].strip()
        found[name] = "; ".join(SPDX.get(part, part) for part in stated.split("; "))
    return found


def text() -> str:
    """The page."""
    known = licences()
    parts = [INTRODUCTION]
    for title, packages in groups().items():
        rows = ((name, version, known[name]) for name, version in packages)
        parts.append(f"\n## {title}\n\n{table(('Package', 'Release', 'Licence'), rows)}")
    return page("Licences", "".join(parts))


def stale(content: str) -> bool:
    """Whether the packages of a page are not those of the lock."""
    wanted = [package for packages in groups().values() for package in packages]
    return [match.group("name", "version") for match in _ROW.finditer(content)] != wanted


def main() -> int:
    """Write or check the page."""
    if "--check" in sys.argv[1:]:
        if stale(PAGE.read_text("utf-8")):
            print("docs/reference/licences.md is stale: run make licences", file=sys.stderr)
            return 1
        return 0
    PAGE.write_text(text(), encoding="utf-8")
    print(PAGE.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
