"""The documentation passes what it teaches: our own score, flag and check; and it makes a site."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from l10n import api
from l10n.cli.main import main
from l10n.languages import codes
from l10n.project import explanations
from l10n.readability import formulas as known_formulas
from tests.paths import ROOT

DOCS = ROOT / "docs"
DATA_CARD = "difficulty"
"""Names, licences and figures of data sets: no text to be read in order."""


def _leaves(value: object) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    return [leaf for one in value for leaf in _leaves(one)] if isinstance(value, list) else [value]


NAVIGATION = set(_leaves(yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["nav"]))

WRITTEN = sorted(
    path
    for folder in ("tutorials", "howto", "explanation", ".")
    for path in (DOCS / folder).glob("*.md")
    if path.name.split(".")[0] != DATA_CARD and path.relative_to(DOCS).as_posix() in NAVIGATION
)
ENGLISH = [path for path in WRITTEN if ".es." not in path.name]
SPANISH = [path for path in WRITTEN if ".es." in path.name]
TRANSLATED = sorted(DOCS / page for page in NAVIGATION if ".es." in page)


def name(path: Path) -> str:
    return path.relative_to(DOCS).as_posix()


@pytest.mark.parametrize("path", ENGLISH, ids=name)
def test_pages_are_easy_enough(path):
    """Grade 9 or less by the formula that has enough text."""
    primary = api.score(api.read(str(path))).primary
    assert primary is None or primary.grade is None or primary.grade <= 9.5, primary


def _waits(path: Path) -> bool:
    """Whether the English text of a translated page has changed and waits for a translator."""
    catalog = ROOT / "locales/es/LC_MESSAGES/docs" / name(path).replace(".es.md", ".po")
    live = [m for m in api.read_catalog(str(catalog)).messages if not m.obsolete]
    return not all(all(m.msgstr) and "fuzzy" not in m.flags for m in live)


@pytest.mark.parametrize("path", SPANISH, ids=name)
def test_translations_are_easy_enough(path):
    """INFLESZ calls 55 and more normal; a page with too little text has no value."""
    primary = api.score(api.read(str(path))).primary
    assert primary is None or primary.value is None or primary.value >= 55, primary


@pytest.mark.parametrize("pages", [ENGLISH, SPANISH], ids=["en", "es"])
def test_pages_have_nothing_to_rewrite(pages, capfd):
    paths = [str(path) for path in pages if path in ENGLISH or not _waits(path)]
    code = main(["flag", "--fail-on", "warning", "--format", "concise", *paths])
    out = capfd.readouterr().out
    assert code == 0, "\n".join(line for line in out.split("\n") if " warning " in line)


@pytest.mark.parametrize("path", TRANSLATED, ids=name)
def test_translations_keep_everything(path, capfd):
    """What waits for a translator is no fault here: the English text may have changed."""
    source = path.with_name(path.name.replace(".es.", "."))
    waits = ("untranslated-block", "partly-untranslated-block", "title-untranslated")
    ignored = ",".join(f"fidelity.{rule}" for rule in waits)
    command = ["check", "--fail-on", "warning", "--format", "concise", "--ignore", ignored]
    code = main([*command, str(source), str(path)])
    assert code == 0, capfd.readouterr().out


def test_catalogs_are_nearly_complete():
    for path in ROOT.glob("locales/*/LC_MESSAGES/docs/**/*.po"):
        messages = api.read_catalog(str(path)).messages
        done = sum(1 for m in messages if all(m.msgstr) and "fuzzy" not in m.flags)
        assert done >= 0.8 * len([m for m in messages if not m.obsolete]), path


def test_every_page_with_a_catalog_is_in_the_navigation():
    catalogs = (ROOT / "locales/es/LC_MESSAGES/docs").rglob("*.po")
    assert {path.stem for path in catalogs} == {path.name.split(".")[0] for path in TRANSLATED}


def test_explain_tells_what_the_reference_tells(capfd):
    rules = (DOCS / "reference" / "rules.md").read_text("utf-8")
    for rule in explanations.rules():
        part = rules.partition(f"\n## {rule.id}\n")[2].partition("\n## ")[0]
        for line in api.explain(rule.id).split("\n")[4:]:
            assert line.strip().rstrip(":") in part, (rule.id, line)
    formulas = (DOCS / "reference" / "formulas.md").read_text("utf-8")
    for formula in known_formulas():
        told = api.explain(formula.id)
        assert formula.name in told and formula.source in told
        assert formula.source in formulas
    languages = (DOCS / "reference" / "languages.md").read_text("utf-8")
    for code in codes():
        assert api.explain(code).split("\n")[1] in languages


def test_the_navigation_names_pages_that_are_there():
    assert {name(path) for path in DOCS.rglob("*.md")} >= NAVIGATION


def test_the_site_is_built_without_a_warning(tmp_path):
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    page = (tmp_path / "explanation" / "scores.es.html").read_text("utf-8")
    assert "Cómo leer una puntuación" in page
    loaded = re.findall(r"<(?:script|link|img)[^>]+(?:src|href)=\"(?:https?:)?//[^\"]+", page)
    assert [tag for tag in loaded if 'rel="canonical"' not in tag] == []
