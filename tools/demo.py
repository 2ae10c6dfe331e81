"""The main job on the corpus, in a copy under ``build/demo``: no versioned file changes.

Each step is a command that a user could type in that folder. The report's path is printed last.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "demo"
REPORT = "report.html"
HARD = "corpus/en/targeted-therapy-and-resistance.md"


class Step(NamedTuple):
    """A command with what it is for; ``lines`` of its output are shown."""

    purpose: str
    arguments: tuple[str, ...]
    lines: int


STEPS = (
    Step("Which documents can a patient read?", ("score", "--format", "concise", "corpus/en"), 20),
    Step("Why is one of them hard?", ("score", HARD), 30),
    Step("What should be rewritten first?", ("flag", HARD), 22),
    Step("What is there to translate?", ("extract",), 6),
    Step("Bring the translators' catalogs up to date", ("update",), 6),
    Step("How far are the translations?", ("status",), 60),
    Step("Put the translations together", ("build",), 6),
    Step("Did they keep every fact, link and field?", ("check",), 20),
    Step("Everything as one page", ("report", "-o", REPORT), 6),
)


def main() -> int:
    """Run the steps; 1 when one of them could not run."""
    prepare()
    for number, step in enumerate(STEPS, start=1):
        print(f"\n{number}. {step.purpose}\n   $ l10n {' '.join(step.arguments)}")
        if run(step) not in (0, 1):
            print(f"\nstep {number} could not run", file=sys.stderr)
            return 1
    print(f"\nThe report is here:\n{PLACE / REPORT}")
    return 0


def prepare() -> None:
    """A fresh copy of the sources and the catalogs. Translations are built, not copied."""
    shutil.rmtree(PLACE, ignore_errors=True)
    shutil.copytree(ROOT / "corpus" / "en", PLACE / "corpus" / "en")
    found = (ROOT / "locales").glob("*/LC_MESSAGES/*.po")
    catalogs = sorted(path for path in found if path.name != "l10n.po")
    for catalog in catalogs:
        copy = PLACE / catalog.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(catalog, copy)
    # A project of its own: the search for a configuration ends here.
    locales = {path.parent.parent.name.replace("_", "-") for path in catalogs} or {"es"}
    settings = f'source = "corpus/en"\nlocales = {json.dumps(sorted(locales))}\n'
    (PLACE / "l10n.toml").write_text(settings, "utf-8")


def files() -> dict[str, bytes]:
    """Every file of the copy by its path in it."""
    found = (path for path in PLACE.rglob("*") if path.is_file())
    return {path.relative_to(PLACE).as_posix(): path.read_bytes() for path in found}


def run(step: Step) -> int:
    """Run a command in the copy and show the start of what it prints."""
    command = [sys.executable, "-m", "l10n", *step.arguments]
    before = files()
    done = subprocess.run(command, cwd=PLACE, capture_output=True, text=True, encoding="utf-8")
    lines = (done.stdout + done.stderr).rstrip().split("\n") if done.stdout + done.stderr else []
    for line in lines[: step.lines]:
        print(f"   {line}".rstrip())
    if len(lines) > step.lines:
        print(f"   … {len(lines) - step.lines} more lines")
    changed = sorted(path for path, content in files().items() if before.get(path) != content)
    if changed:
        print(f"   → {len(changed)} files written, such as {changed[0]}")
    return 2 if "Traceback (most recent call last)" in done.stderr else done.returncode


if __name__ == "__main__":
    sys.exit(main())
