"""What a command line imports before it knows what to do."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "babel",
    "click",
    "difflib",
    "gettext",
    "jinja2",
    "json",
    "langdetect",
    "multiprocessing",
    "nltk",
    "polib",
    "pyromark",
    "textstat",
    "tomllib",
    "yaml",
)
OURS = {
    "l10n",
    "l10n.cli",
    "l10n.cli.main",
    "l10n.cli.output",
    "l10n.cli.reader",
    "l10n.errors",
    "l10n.messages",
}


def modules_after(*arguments):
    code = (
        "import sys\n"
        "from l10n.cli.main import main\n"
        "main(sys.argv[1:])\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["--help", "--ui-locale", "fr"]])
def test_help_imports_nothing_of_the_rooms(arguments):
    loaded = modules_after(*arguments)
    assert {name for name in loaded if name.partition(".")[0] == "l10n"} == OURS
    assert not loaded & set(HEAVY)


def test_importing_the_package_imports_nothing_else():
    code = "import sys, l10n; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert {name for name in loaded if name.startswith("l10n")} == {"l10n"}


@pytest.mark.parametrize("locale", ["en", "fr"])
def test_a_score_needs_none_of_the_heavy_packages(tmp_path, locale):
    page = tmp_path / "page.md"
    page.write_text("# Rest\n\nSleep well. Eat well.\n")
    loaded = modules_after("score", "--ui-locale", locale, str(page))
    heavy = {"babel", "jinja2", "langdetect", "nltk", "polib", "textstat", "multiprocessing"}
    assert not loaded & heavy


def test_a_plain_page_needs_no_parser_of_yaml(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("---\ntitle: Rest\nlanguage: en\ntags:\n- a\n---\n\n# Rest\n\nSleep well.\n")
    assert not modules_after("score", "--no-cache", str(page)) & {"yaml", "html", "json"}


def test_a_report_of_kept_articles_needs_no_rules(tmp_path, monkeypatch):
    monkeypatch.setenv("L10N_CACHE", str(tmp_path / "cache"))
    page, report = tmp_path / "page.md", tmp_path / "report.html"
    page.write_text("---\nlanguage: en\n---\n\n# Rest\n\nSleep well prior to the surgery.\n")
    command = ("report", str(page), "-o", str(report))
    assert "l10n.plain.registry" in modules_after(*command)
    made = report.read_text()
    assert "plain.wordy-phrase" in made
    assert not modules_after(*command) & {"l10n.plain.registry", "l10n.fidelity.registry"}
    assert report.read_text() == made
