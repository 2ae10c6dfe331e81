"""What the project is built from: the lock file, the page of licences, and builds that repeat."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from tests.paths import ROOT

sys.path.insert(0, str(ROOT / "tools"))

supply = import_module("supply")
licences = import_module("licences")
lock = import_module("lock")

TEXT = supply.LOCK.read_text("utf-8")
LOCKED = supply.locked(TEXT)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def named() -> list[Requirement]:
    """Requirements of the project and of the extras that the lock file is for."""
    extras = PROJECT["optional-dependencies"]
    names = {*lock.EXTRAS, "docs", "xlsx"}
    texts = [*PROJECT["dependencies"], *(text for name in names for text in extras[name])]
    return [one for one in map(Requirement, texts) if one.name != supply.PROJECT]


def test_the_lock_holds_what_the_project_names():
    for requirement in named():
        found = LOCKED[re.sub(r"[._-]+", "-", requirement.name).lower()]
        assert SpecifierSet(str(requirement.specifier)).contains(found.version), requirement


def test_every_file_has_a_hash_and_no_place():
    assert len(LOCKED) == len(re.findall(r"==", TEXT.partition("\n")[2])) - sum(
        part.marker.count("==") for part in LOCKED.values()
    )
    for package in LOCKED.values():
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", package.text), package.name
        assert package.via, package.name
    assert "://" not in TEXT
    assert not re.search(r"^-", TEXT, re.MULTILINE)


def test_everything_locked_is_brought_by_something():
    wanted = supply.requirements()
    roots = [name for key in ("", *lock.EXTRAS) for name in wanted[key]]
    assert set(supply.closure(LOCKED, roots)) == set(LOCKED)


def test_a_part_of_a_lock_is_what_its_roots_need():
    hash_ = f"    --hash=sha256:{'0' * 64}\n"
    needed = f"b==2 ; sys_platform == 'win32' \\\n{hash_}    # via\n    #   a\n    #   c\n"
    text = f"# Head\na==1.0 \\\n{hash_}    # via patient-l10n (pyproject.toml)\n{needed}"
    text += f"c==3 \\\n{hash_}    # via patient-l10n (pyproject.toml)\n"
    packages = supply.locked(text)
    assert [tuple(package)[:3] for package in packages.values()] == [
        ("a", "1.0", ""),
        ("b", "2", "sys_platform == 'win32'"),
        ("c", "3", ""),
    ]
    assert packages["b"].via == ("a", "c")
    assert supply.closure(packages, ["a", "not there"]) == ("a", "b")
    assert supply.part(text, ["c"]) == needed + text[text.index("c==3") :]


def test_the_page_of_licences_is_that_of_the_lock():
    page = licences.PAGE.read_text("utf-8")
    assert not licences.stale(page)
    assert licences.stale(page.replace("| babel |", "| bagel |"))
    rows = re.findall(r"^\| [a-z0-9-]+ \| [^|]+ \| ([^|]*) \|$", page, re.MULTILINE)
    assert len(rows) >= len(LOCKED)
    assert not {"", "UNKNOWN", "None"} & set(rows)


def test_few_packages_are_needed():
    assert len(PROJECT["dependencies"]) <= 10


BESIDE = (".git", ".venv", "build", "dist", "__pycache__", ".*_cache", ".hypothesis", "*.mo")


def built(place: Path, second: int) -> dict[str, str]:
    """Digests of wheel and sdist of a copy of the tree whose files are of a given time."""
    tree = place / f"at-{second}" / "tree"
    shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(*BESIDE))
    for path in tree.rglob("*"):
        os.utime(path, (second, second))
    # What building in the tree needs is installed with the tests; nothing is fetched.
    command = [sys.executable, "-m", "hatchling", "build", "-d", "../out"]
    surroundings = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}
    zone = "UTC" if second % 2 else "Pacific/Kiritimati"
    surroundings |= {"TZ": zone, "PYTHONHASHSEED": str(second % 1000)}
    done = subprocess.run(command, cwd=tree, env=surroundings, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made = sorted((tree.parent / "out").iterdir())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in made}


def test_two_builds_give_the_same_bytes(tmp_path):
    pytest.importorskip("hatchling", reason="cannot build here without the network")
    once, again = built(tmp_path, 1_000_000_001), built(tmp_path, 1_700_000_000)
    assert sorted(Path(name).suffix for name in once) == [".gz", ".whl"]
    assert once == again
