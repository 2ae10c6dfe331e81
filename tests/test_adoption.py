"""What others use of us as it stands: commit hooks and the action, run as they would run them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from .cli.test_init import assert_fits
from .paths import ROOT

BIN = Path(sys.executable).parent
GIT = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
LONG = "---\ntitle: Rest\nlanguage: en\n---\n\n# Rest\n\n" + "Sleep and rest " * 12 + "well.\n"
SPANISH = "---\ntitle: Descanso\nlanguage: es\n---\n\n# Descanso\n\nTome 20 tabletas.\n"
ENGLISH = "---\ntitle: Rest\nlanguage: en\n---\n\n# Rest\n\nTake 2 tablets.\n"


def environment(place: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {
        **kept,
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(place / "pre-commit"),
        "HOME": str(place),
    }


def git(place: Path, *arguments: str) -> None:
    subprocess.run([*GIT, *arguments], cwd=place, check=True, capture_output=True)


def commit(place: Path, **texts: str) -> None:
    place.mkdir(exist_ok=True)
    git(place, "init", "-q")
    for name, text in texts.items():
        path = place / name.replace("__", "/").replace("_md", ".md")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    git(place, "add", "-A")
    git(place, "commit", "-qm", "Pages")


def pre_commit(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pre_commit", *arguments]
    return subprocess.run(
        command, cwd=place, env=environment(place.parent), capture_output=True, text=True
    )


def test_the_manifest_of_hooks_is_valid(tmp_path):
    done = pre_commit(tmp_path, "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
    assert done.returncode == 0, done.stdout


def test_hooks_run_from_a_repository(tmp_path):
    """All of the manifest but the installation, which needs an index of packages."""
    hooks, pages = tmp_path / "hooks", tmp_path / "pages"
    text = (ROOT / ".pre-commit-hooks.yaml").read_text().replace("language: python", SYSTEM)
    hooks.mkdir()
    (hooks / ".pre-commit-hooks.yaml").write_text(text)
    commit(hooks)
    commit(pages, page_md=LONG)
    version = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=hooks, capture_output=True, text=True
    ).stdout.strip()
    wanted = [{"id": "l10n-flag", "args": ["--fail-on", "warning"]}, {"id": "l10n-catalogs"}]
    repository = {"repo": str(hooks), "rev": version, "hooks": wanted}
    (pages / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [repository]}))
    done = pre_commit(pages, "run", "--all-files")
    assert done.returncode == 1
    assert re.search("page.md:8:1: (warning|error) plain.long-sentence", done.stdout)
    assert "Skipped" in done.stdout


SYSTEM = "language: system"


def test_hooks_that_init_writes_run(tmp_path):
    place = tmp_path / "pages"
    commit(place, docs__en__a_md=ENGLISH, docs__es__a_md=SPANISH)
    l10n = [sys.executable, "-m", "l10n", "init"]
    subprocess.run(l10n, cwd=place, check=True, capture_output=True, env=environment(tmp_path))
    git(place, "add", "-A")
    done = pre_commit(place, "run", "--all-files")
    assert done.returncode == 1
    assert "docs/es/a.md:8" in done.stdout


@pytest.fixture
def steps() -> list[dict[str, object]]:
    value = yaml.safe_load((ROOT / "action.yml").read_text())
    return value["runs"]["steps"]


def test_the_action_is_valid():
    assert_fits(str(ROOT / "action.yml"), "vendor.github-actions")


def test_no_input_is_part_of_a_script(steps):
    for step in steps:
        assert "${{" not in str(step["run"])


def test_the_steps_of_the_action_run(tmp_path, steps):
    place = tmp_path / "work"
    commit(place, corpus__en__a_md=ENGLISH, corpus__es__a_md=SPANISH)
    tool = tmp_path / "l10n" / "bin" / "l10n"
    tool.parent.mkdir(parents=True)
    tool.symlink_to(BIN / "l10n")
    env = {
        **environment(tmp_path),
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "L10N_COMMAND": "check",
        "L10N_ARGUMENTS": "--format\ngithub\ncorpus/en/a.md\ncorpus/es/$(touch stolen).md\n",
    }
    shutil.copy(place / "corpus/es/a.md", place / "corpus/es/$(touch stolen).md")
    summary, findings = (
        subprocess.run(
            ["bash", "-e", "-c", str(step["run"])],
            cwd=place, env=env, text=True, capture_output=True,
        )
        for step in steps
        if step["name"] != "Install"
    )  # fmt: skip
    assert summary.returncode == 0, summary.stderr
    assert "a.md" in (tmp_path / "summary.md").read_text().replace("\\", "")
    assert findings.returncode == 1
    assert findings.stdout.startswith("::")
    assert not (place / "stolen").exists()
