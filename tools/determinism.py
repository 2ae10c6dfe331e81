"""One digest of all outputs for any hash seed, locale, time zone, number of processes and Python.

python tools/determinism.py            a few runs, for the tests
python tools/determinism.py --long     every locale, zone and number of processes; ten seeds
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SEEDS = tuple(map(str, range(10)))
LOCALES = ("C", "tr_TR.UTF-8", "ar_EG.UTF-8", "zh_CN.UTF-8")
ZONES = ("UTC", "Pacific/Kiritimati", "America/St_Johns")
JOBS = ("1", "2", "8")
PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.14")
HOSTILE = "# A\u202eB \u0130i\n\nTake 5\u00a0mg. \x1b[31m <b>x</b> [a](b){% if %}\n\n- I\u0131\n"
SETTINGS = """\
source = "pages/en"
targets = "pages/{locale}/{path}"
catalogs = "po/{posix}/{stem}.po"
templates = "po/{stem}.pot"
locales = ["es", "ar"]
"""


class Setting(NamedTuple):
    """What must make no difference."""

    python: str
    seed: str
    locale: str
    zone: str
    jobs: str
    cache: str

    def environment(self, home: Path) -> dict[str, str]:
        """The environment of a run."""
        return {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "PYTHONHASHSEED": self.seed,
            "LC_ALL": self.locale,
            "LANG": self.locale,
            "TZ": self.zone,
            "L10N_UI_LOCALE": "en",
            "L10N_CACHE": self.cache,
            "SOURCE_DATE_EPOCH": "1767225600",
        }


def commands(jobs: str, *, every: bool) -> tuple[tuple[str, ...], ...]:
    """Commands that write or show results, the four jobs first."""
    many = ("-j", jobs)
    first = (
        ("extract", *many),
        ("update", *many),
        ("build", *many),
        ("flag", "--format", "json", *many),
        ("check", "--format", "json-lines", *many),
        ("report", "-o", "report.html", *many),
    )
    if not every:
        return first
    return (
        *first,
        ("build", "--pseudo", "ar-XB", "pages/en", "-o", "pseudo", *many),
        *(("score", "--format", name, *many) for name in ("text", "json", "csv")),
        *(("flag", "--format", name, *many) for name in ("text", "sarif")),
        *(("check", "--format", name, *many) for name in ("text", "junit")),
        ("compile",),
        ("status", "--format", "json"),
    )


def project(place: Path, pages: int) -> None:
    """A project with documents of the corpus, their catalogs, and a hostile page."""
    source = place / "pages" / "en"
    source.mkdir(parents=True)
    for page in sorted((ROOT / "corpus" / "en").glob("*.md"))[:pages]:
        shutil.copyfile(page, source / page.name)
    (source / "hostile.md").write_text(HOSTILE, "utf-8")
    (source / "broken.md").write_bytes(b"\xff")
    for number in range(8):
        (source / f"short-{number}.md").write_text(f"# Page {number}\n\nTake {number} pills.\n")
    for catalog in sorted((ROOT / "locales").glob("*/LC_MESSAGES/*.po")):
        if (source / f"{catalog.stem}.md").exists():
            copy = place / "po" / catalog.parent.parent.name / catalog.name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(catalog, copy)
    (place / "l10n.toml").write_text(SETTINGS)


def digest(setting: Setting, pages: int, *, every: bool) -> tuple[str, dict[str, str]]:
    """The digest of everything that a run shows and writes, and of its parts by name."""
    parts: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "project"
        project(place, pages)
        cache = setting.cache.replace("CACHE", str(Path(folder) / "cache"))
        environment = setting._replace(cache=cache).environment(Path(folder))
        for words in commands(setting.jobs, every=every):
            command = [setting.python, "-m", "l10n", *words]
            done = subprocess.run(command, cwd=place, env=environment, capture_output=True)
            shown = done.stdout + b"\0" + done.stderr + b"\0%d" % done.returncode
            name = " ".join(word for word in words if word not in ("-j", setting.jobs))
            parts[f"l10n {name}"] = _hash(shown)
        for path in sorted(place.rglob("*")):
            if path.is_file():
                parts[path.relative_to(place).as_posix()] = _hash(path.read_bytes())
    whole = "".join(f"{name} {value}\n" for name, value in parts.items())
    return _hash(whole.encode()), parts


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def short() -> Iterator[Setting]:
    """A few settings that differ in everything at once."""
    yield Setting(sys.executable, "0", "C", "UTC", "1", "off")
    yield Setting(sys.executable, "7", "tr_TR.UTF-8", "Pacific/Kiritimati", "2", "CACHE")


def long() -> Iterator[Setting]:
    """Every locale with every zone and number of processes, under changing seeds and Pythons."""
    seeds, pythons = itertools.cycle(SEEDS), interpreters()
    caches = itertools.cycle(("off", "CACHE"))
    for locale, zone, jobs in itertools.product(LOCALES, ZONES, JOBS):
        for python in pythons:
            yield Setting(python, next(seeds), locale, zone, jobs, next(caches))


def interpreters() -> list[str]:
    """This Python, and the others of this machine that have what the toolkit needs."""
    found = [sys.executable]
    for name in PYTHONS:
        path = shutil.which(name)
        code = "import click, pyromark, yaml, babel, polib, jinja2, langdetect, wordfreq"
        if path and subprocess.run([path, "-c", code], capture_output=True).returncode == 0:
            found.append(path)
    return found


def main() -> int:
    """Print a line a run; 1 where the digests differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--pages", type=int, default=1)
    chosen = parser.parse_args()
    first: dict[str, str] = {}
    bad = 0
    for setting in long() if chosen.long else short():
        value, parts = digest(setting, chosen.pages, every=chosen.long)
        first = first or parts
        wrong = sorted(k for k in {*first, *parts} if first.get(k) != parts.get(k))
        bad += bool(wrong)
        shown = " ".join(setting[1:])
        print(f"{value[:16]} {Path(setting.python).name} {shown} {' '.join(wrong)}".rstrip())
    print("one digest" if not bad else f"{bad} runs differ")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
