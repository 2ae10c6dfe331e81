"""The configuration file: where it is found, what it may say, and every mistake with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.errors import ConfigurationError, DocumentError
from l10n.project.configuration import Configuration, load, parse
from l10n.project.schema import Kind, json_schema, options
from l10n.project.values import Known
from l10n.text.limits import DEFAULTS

ALL = """\
source = "pages/en"
source-language = "en-GB"
locales = ["es", "pt_BR"]
targets = "pages/{locale}/{path}"
catalogs = "po/{stem}.{posix}.po"
templates = "po/{stem}.pot"
memory = "po/memory.tmx"
protected-terms = ["BRCA1"]
select = ["plain", "fidelity.dose-changed"]
ignore = ["plain.long-sentence"]
fail-on = "warning"
heading-ids = true
stamp = true
max-file-bytes = 1000
max-files = 10

[audience.patient]
flesch-kincaid = 8
smog = 8.5

[front-matter]
title = "translate"
author.name = "keep"

[severity]
"plain.long-sentence" = "info"
fidelity.dose-changed = "error"
"""


def read(text, path="l10n.toml", known=None):
    found = parse(text, path=path, root=Path("/p"), known=known)
    assert found is not None
    return found


def test_every_option():
    found = read(ALL)
    assert found.source == "pages/en"
    assert found.source_language == "en-GB"
    assert found.locales == ("es", "pt-BR")
    assert found.targets == "pages/{locale}/{path}"
    assert found.audience == {"patient": {"flesch-kincaid": 8.0, "smog": 8.5}}
    assert found.front_matter == {"title": "translate", "author.name": "keep"}
    assert found.severity == {"plain.long-sentence": "info", "fidelity.dose-changed": "error"}
    assert found.heading_ids
    assert (found.fail_on, found.stamp, found.max_file_bytes, found.max_files) == (
        "warning",
        True,
        1000,
        10,
    )


def test_defaults_are_those_of_the_schema():
    defaults = Configuration(Path())
    for option in options():
        value = getattr(defaults, option.name)
        empty = DEFAULTS if option.kind is Kind.COUNTS else None
        assert value == option.default or (option.default is None and (not value or value == empty))


def test_the_same_table_in_pyproject():
    table = "[tool.l10n]\n" + ALL.replace("[", "[tool.l10n.").replace('[tool.l10n."', '["')
    table = table.replace("[tool.l10n.tool.l10n]", "[tool.l10n]")
    for wrong in ("locales = [tool.l10n.", "select = [tool.l10n.", "ignore = [tool.l10n."):
        table = table.replace(wrong, wrong.partition("[")[0] + "[")
    table = table.replace("protected-terms = [tool.l10n.", "protected-terms = [")
    assert read(table, "pyproject.toml").audience == read(ALL).audience


@pytest.mark.parametrize(
    "text", ["", "[tool.other]\na = 1\n", "[project]\nname = 'l10n'\n", "not toml at all"]
)
def test_a_pyproject_without_our_table_says_nothing(text):
    assert parse(text, path="pyproject.toml", root=Path()) is None


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('surce = "a"', 1, 'did you mean "source"?'),
        ("\n\nstamp = 1", 3, "true or false, not a whole number"),
        ("max-files = 0", 1, "above 0"),
        ("min-complete = 101", 1, "from 0 to 100"),
        ("min-complete = '80'", 1, "whole number"),
        ("max-files = " + "9" * 5000, 1, "digits"),
        ("max-files = true", 1, "whole number"),
        ('fail-on = "eror"', 1, 'did you mean "error"?'),
        ('locales = ["es", "es"]', 1, "twice"),
        ('locales = "es"', 1, "list of texts"),
        ('locales = ["con"]', 1, "folder on every system"),
        ('source = "../x"', 1, "inside the project"),
        ('source = "/x"', 1, "inside the project"),
        ('targets = "x/{path}"', 1, "{locale} or {posix}"),
        ('targets = "x/{locale}"', 1, "{path} or {stem}"),
        ('targets = "x/{lang}/{path}"', 1, "{lang}"),
        ('templates = "{path}{stem}"', 1, "twice"),
        ('[audience]\npatient = "x"', 2, "table such as"),
        ("[audience.patient]\nsmog = inf", 2, "finite"),
        ('[front-matter]\ntitle = "drop"', 2, "translate, keep, set, vocabulary"),
        ("a = 1\na = 2", None, "TOML"),
        ("source = [", 1, "TOML"),
    ],
)
def test_mistakes(text, line, words):
    with pytest.raises(ConfigurationError) as caught:
        read(text)
    assert words in str(caught.value)
    if line is not None:
        assert caught.value.line == line


def test_all_mistakes_at_once_in_the_order_of_their_lines():
    with pytest.raises(ConfigurationError) as caught:
        read('fail-on = "x"\nsurce = "y"\nstamp = 3')
    assert caught.value.line == 1
    told = caught.value.reason
    assert told.index("fail-on") < told.index("line 2") < told.index("line 3")


def test_names_are_checked_only_where_some_are_given():
    asked = []

    def known():
        asked.append(1)
        return Known(formulas={"smog"}, rules={"plain.long-sentence"})

    read('source = "a"', known=known)
    assert not asked
    with pytest.raises(ConfigurationError, match="long-sentence"):
        read('ignore = ["plain.long-sentense"]', known=known)
    with pytest.raises(ConfigurationError, match="did you mean"):
        read("[audience.patient]\nsmogg = 8", known=known)
    assert asked


def test_deep_nesting_is_refused():
    with pytest.raises(ConfigurationError):
        read("source = " + "[" * 100_000)
    with pytest.raises(ConfigurationError):
        read("[" + "a." * 50_000 + "b]\n")


class TestLoad:
    def test_upwards_to_the_root_of_the_repository(self, tmp_path, monkeypatch):
        (tmp_path / "l10n.toml").write_text('source = "outside"')
        root = tmp_path / "repository"
        below = root / "a" / "b"
        below.mkdir(parents=True)
        (root / ".git").mkdir()
        monkeypatch.chdir(below)
        assert load(below).path is None
        (root / "l10n.toml").write_text('source = "inside"')
        found = load(below)
        assert (found.source, found.path, found.root) == ("inside", "../../l10n.toml", root)

    def test_own_file_before_the_shared_one(self, tmp_path):
        (tmp_path / "pyproject.toml").write_text('[tool.l10n]\nsource = "shared"\n')
        assert load(tmp_path).source == "shared"
        (tmp_path / "l10n.toml").write_text('source = "own"')
        assert load(tmp_path).source == "own"

    def test_a_file_that_cannot_be_read(self, tmp_path):
        (tmp_path / "l10n.toml").write_bytes(b"\xff")
        with pytest.raises(DocumentError):
            load(tmp_path)


def test_the_schema_names_every_option():
    schema = json_schema()
    assert list(schema["properties"]) == [option.key for option in options()]
