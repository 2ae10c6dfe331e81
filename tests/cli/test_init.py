"""`l10n init`: what it finds, what it writes, and that nothing is overwritten."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from l10n.project.configuration import load
from l10n.project.discovery import discover

from .conftest import files

PAGE = "---\ntitle: Rest\nlanguage: en\n---\n\n# Rest\n\nSleep well. Take 2 tablets.\n"
SPANISH = "---\ntitle: Reposo\nlanguage: es\n---\n\n# Reposo\n\nDuerma bien. Tome 2 tabletas.\n"


def put(*paths: str, text: str = PAGE) -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(text)


def run_lines(lines: list[str]) -> subprocess.CompletedProcess[str]:
    """Command lines as a shell runs them, with the `l10n` of this environment."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    env = {**os.environ, "PATH": path, "GITHUB_STEP_SUMMARY": "summary.md"}
    script = "\n".join(lines)
    return subprocess.run(["bash", "-ec", script], env=env, capture_output=True, text=True)


def test_pages_by_language(folder):
    put("docs/en/a.md", "docs/en/more/b.md", "docs/es/a.md", "docs/pt-BR/a.md", "README.md")
    put("po/es/a.po", text="")
    found = discover()
    assert (found.source, found.targets) == ("docs/en", "docs/{locale}/{path}")
    assert found.catalogs == "po/{posix}/{stem}.po"
    assert (found.locales, found.documents) == (("es", "pt-BR"), 2)


def test_folders_that_only_look_like_languages(folder):
    put("site/it/index.md", "site/pages/a.md", "site/pages/b.md")
    assert discover().source == "site"


def test_underscores_and_other_source_languages(folder):
    put("text/de/a.md", "text/de/b.md", "text/zh_Hans/a.md")
    found = discover()
    assert (found.source, found.targets) == ("text/de", "text/{posix}/{path}")


def test_no_folder_of_pages(l10n, folder):
    put("README.md")
    ran = l10n("init")
    assert ran.code == 2
    assert "pages/en" in ran.err
    assert files(folder) == {"README.md": PAGE.encode()}


@pytest.mark.parametrize("arguments", [(), ("--locale", "es"), ("--source", "docs/en")])
def test_the_configuration_can_be_read(l10n, folder, arguments):
    put('docs/en/a "b".md')
    assert l10n("init", *arguments).code == 0
    assert load(folder).source == "docs/en"
    assert load(folder).locales == (("es",) if "--locale" in arguments else ())


def test_it_says_what_it_wrote_and_never_overwrites(l10n, folder):
    put("docs/en/a.md")
    put(".pre-commit-config.yaml", text="repos: []\n")
    ran = l10n("init")
    assert "l10n.toml: written\n" in ran.out
    assert ".github/workflows/l10n.yml: written\n" in ran.out
    assert "add to .pre-commit-config.yaml" in ran.out
    assert Path(".pre-commit-config.yaml").read_text() == "repos: []\n"
    before = files(folder)
    again = l10n("init")
    assert again.code == 0
    assert "written" not in again.out
    assert files(folder) == before


def test_dry_run_writes_nothing(l10n, folder):
    put("docs/en/a.md")
    ran = l10n("init", "--dry-run")
    assert "l10n.toml: would be written" in ran.out
    assert list(files(folder)) == ["docs/en/a.md"]


def test_gitlab_keeps_its_own_file(l10n, folder):
    put("docs/en/a.md")
    put(".gitlab-ci.yml", text="stages: []\n")
    ran = l10n("init")
    assert Path(".gitlab-ci.yml").read_text() == "stages: []\n"
    assert Path(".gitlab/l10n.yml").is_file()
    assert "- local: .gitlab/l10n.yml" in ran.out


def test_only_in_the_root_of_a_repository(l10n, folder, monkeypatch):
    put("docs/en/a.md")
    monkeypatch.chdir("docs")
    assert l10n("init").code == 2


def test_a_link_in_the_place_of_a_file_is_left(l10n, folder):
    put("docs/en/a.md")
    Path("l10n.toml").symlink_to("nowhere.toml")
    assert l10n("init").code == 0
    assert not Path("nowhere.toml").exists()


@pytest.mark.parametrize(("service", "translated"), [("github", False), ("gitlab", True)])
def test_what_is_written_runs(l10n, folder, translated, service):
    put("docs/en/a.md")
    if translated:
        put("docs/es/a.md", text=SPANISH)
    assert l10n("init", "--ci", service).code == 0
    path = {"github": ".github/workflows/l10n.yml", "gitlab": ".gitlab-ci.yml"}[service]
    assert_fits(path, f"vendor.{ {'github': 'github-workflows', 'gitlab': 'gitlab-ci'}[service] }")
    value = yaml.safe_load(Path(path).read_text())
    lines = [line for line in _commands(value) if line.startswith("l10n ")]
    assert any(line.startswith("l10n check") for line in lines) == translated
    done = run_lines(lines)
    assert done.returncode == 0, done.stdout + done.stderr
    assert Path("l10n-report.html").is_file()
    if service == "github":
        assert "a.md" in Path("summary.md").read_text().replace("\\", "")


def test_the_check_of_the_workflow_fails_where_something_is_lost(l10n, folder):
    put("docs/en/a.md")
    put("docs/es/a.md", text=SPANISH.replace("2", "20"))
    l10n("init")
    value = yaml.safe_load(Path(".github/workflows/l10n.yml").read_text())
    (line,) = [line for line in _commands(value) if line.startswith("l10n check")]
    ran = l10n(*line.split()[1:])
    assert ran.code == 1
    assert re.match("::error file=docs/es/a.md,line=8", ran.out)


def _commands(value: object) -> list[str]:
    """Every `run` and `script` of a workflow."""
    if isinstance(value, dict):
        found = [value["run"]] if isinstance(value.get("run"), str) else []
        found += value.get("script", [])
        return found + [line for inner in value.values() for line in _commands(inner)]
    if isinstance(value, list):
        return [line for inner in value for line in _commands(inner)]
    return []


def assert_fits(path: str, schema: str) -> None:
    """Validate a file with a schema that the checker brings."""
    from check_jsonschema.cli.main_command import main
    from click.testing import CliRunner

    done = CliRunner().invoke(main, ["--builtin-schema", schema, path])
    assert done.exit_code == 0, done.output
