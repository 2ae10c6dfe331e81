"""Exit codes of every command: 0 clean, 1 findings, 2 could not run."""

from __future__ import annotations

import re

import pytest

from l10n.cli.exits import ONE
from l10n.cli.main import COMMANDS

from .conftest import PAGE, files

NAMES = [entry.name for entry in COMMANDS]
HEADER = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
TEMPLATE = HEADER.replace("es", "")
CATALOG = f'{HEADER}\nmsgid "Sleep well."\nmsgstr "Duerma bien."\n'
BROKEN = f'{HEADER}\nmsgid "Sleep\nmsgstr ""\n'
EASY = "---\nlanguage: en\ntitle: Rest\n---\n\n# Rest\n\nSleep well.\n"
SPANISH = "---\nlanguage: es\ntitle: Reposo\n---\n\n# Reposo\n\nDuerma bien.\n"
HARD = EASY + "\n" + "Administration of chemotherapeutic medication necessitates hydration. " * 12
REFUSED = f"""{HEADER}
msgid "Take one pill each day. See [your team](1) before you stop."
msgstr "Tome una pastilla al día. Vea a [su equipo](2) antes de dejarla."
"""
DAMAGED = f'{HEADER}\n#, python-format\nmsgid "35% of"\nmsgstr "35 % de"\n'

CLEAN = {
    "score": ["easy.md"],
    "flag": ["--fail-on", "never", "easy.md"],
    "extract": ["easy.md", "-o", "new.pot"],
    "update": ["page.pot", "--catalog", "new.po", "--locale", "es"],
    "build": ["easy.md", "--catalog", "es.po", "-o", "new.md"],
    "check": ["easy.md", "easy.es.md"],
    "report": ["easy.md", "-o", "new.html"],
    "adopt": ["easy.md", "easy.es.md", "-o", "new.po"],
    "status": ["es.po"],
    "compile": ["es.po", "-o", "new.mo"],
    "memory": ["Sleep well.", "--catalog", "es.po"],
    "doctor": ["--check", "es.po"],
    "init": ["--dry-run", "--source", "pages"],
    "schema": [],
    "completion": ["bash"],
    "explain": ["smog"],
    "rules": [],
    "formulas": [],
    "languages": [],
}
FOUND = {
    "score": ["hard.md", "--max", "flesch-kincaid=6"],
    "flag": ["--fail-on", "info", "hard.md"],
    "build": ["page.md", "--catalog", "refused.po", "-o", "new.md"],
    "check": ["easy.md", "lost.md"],
    "report": ["--fail-on", "info", "hard.md", "-o", "new.html"],
    "adopt": ["--fail-on", "info", "easy.md", "lost.md", "-o", "new.po"],
    "doctor": ["--check", "damaged.po"],
}
BAD_INPUT = {
    "score": ["latin.md"],
    "flag": ["latin.md"],
    "extract": ["latin.md", "-o", "new.pot"],
    "update": ["broken.po", "--catalog", "new.po", "--locale", "es"],
    "build": ["easy.md", "--catalog", "broken.po", "-o", "new.md"],
    "check": ["broken.po"],
    "report": ["latin.md", "-o", "new.html"],
    "adopt": ["easy.md", "latin.md", "-o", "new.po"],
    "status": ["broken.po"],
    "compile": ["broken.po", "-o", "new.mo"],
    "memory": ["Sleep well.", "--catalog", "broken.po"],
    "doctor": ["broken.po"],
    "init": ["--source", "empty"],
    "completion": ["tcsh"],
    "explain": ["no-such-thing"],
}
MISSING = {
    "score": ["nowhere.md"],
    "flag": ["nowhere.md"],
    "extract": ["nowhere.md"],
    "update": ["nowhere.pot", "--catalog", "es.po"],
    "build": ["nowhere.md", "--catalog", "es.po", "-o", "new.md"],
    "check": ["easy.md", "nowhere.md"],
    "report": ["nowhere.md", "-o", "new.html"],
    "adopt": ["easy.md", "nowhere.md", "-o", "new.po"],
    "status": ["nowhere.po"],
    "compile": ["nowhere.po"],
    "memory": ["Sleep well.", "--catalog", "nowhere.po"],
    "doctor": ["nowhere.po"],
    "init": ["--source", "nowhere"],
}
NO_PLACE = {
    "score": ["easy.md", "-o", "easy.md/out"],
    "flag": ["easy.md", "-o", "easy.md/out"],
    "extract": ["easy.md", "-o", "easy.md/out.pot"],
    "update": ["page.pot", "--catalog", "easy.md/es.po", "--locale", "es"],
    "build": ["easy.md", "--catalog", "es.po", "-o", "easy.md/out.md"],
    "check": ["easy.md", "easy.es.md", "-o", "easy.md/out"],
    "report": ["easy.md", "-o", "easy.md/out.html"],
    "adopt": ["easy.md", "easy.es.md", "-o", "easy.md/new.po"],
    "compile": ["es.po", "-o", "easy.md/out.mo"],
    "memory": ["--catalog", "es.po", "--export", "easy.md/out.tmx"],
}


@pytest.fixture
def place(folder):
    texts = {
        "page.md": PAGE, "easy.md": EASY, "easy.es.md": SPANISH, "hard.md": HARD,
        "lost.md": SPANISH.replace("Duerma bien.\n", ""), "page.pot": TEMPLATE, "es.po": CATALOG,
        "broken.po": BROKEN, "damaged.po": DAMAGED,
        "refused.po": REFUSED, "pages/page.md": PAGE,
    }  # fmt: skip
    (folder / "pages").mkdir()
    (folder / "empty").mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text)
    (folder / "latin.md").write_bytes(b"# T\xe9l\n")
    return folder


def test_the_tables_know_every_command():
    assert set(CLEAN) == set(NAMES)
    assert set(FOUND) == set(ONE)
    nothing_to_read = {"schema", "rules", "formulas", "languages"}
    assert set(BAD_INPUT) == set(NAMES) - nothing_to_read
    assert set(MISSING) == set(NAMES) - nothing_to_read - {"completion", "explain"}


@pytest.mark.parametrize("name", NAMES)
def test_clean_is_0(l10n, place, name):
    ran = l10n(name, *CLEAN[name])
    assert ran.code == 0, ran.err


@pytest.mark.parametrize("name", ONE)
def test_findings_are_1(l10n, place, name):
    ran = l10n(name, *FOUND[name])
    assert ran.code == 1, ran.err


@pytest.mark.parametrize(
    ("name", "arguments"),
    [(name, arguments) for table in (BAD_INPUT, MISSING, NO_PLACE) for name, arguments in
     table.items()],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)  # fmt: skip
def test_what_cannot_be_done_is_2_and_writes_nothing(l10n, place, name, arguments):
    before = files(place)
    ran = l10n(name, *arguments)
    assert ran.code == 2
    assert re.search("^l10n: ", ran.err, re.M)
    assert "Traceback" not in ran.err
    told_on_the_page = name == "report" and "latin.md" in arguments
    assert told_on_the_page or files(place) == before


@pytest.mark.parametrize("name", NAMES)
def test_an_unknown_option_is_2_with_help(l10n, place, name):
    ran = l10n(name, "--hepl")
    assert ran.code == 2
    assert 'did you mean "--help"?' in ran.err
