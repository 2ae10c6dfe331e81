"""Limits of depth and length: configured, reported, and the same in every process."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n import api
from l10n.cli.main import main
from l10n.errors import CatalogError, ConfigurationError, LimitError
from l10n.project.configuration import parse
from l10n.project.run import Batch
from l10n.project.schema import LIMITS
from l10n.text.limits import DEFAULTS, MOST, Limits, limits, within

DEEP = "---\na: [[[[1]]]]\n---\n\n# A page\n\nTake one pill each day. Rest well.\n"
QUOTED = "> > > > Take one pill each day.\n"


def test_every_limit_is_told():
    assert [key.replace("-", "_") for key in LIMITS] == list(Limits._fields)
    assert all(0 < value <= most for value, most in zip(DEFAULTS, MOST, strict=True))


def test_a_limit_holds_for_a_block():
    assert api.parse(DEEP).front_matter is not None
    with within(DEFAULTS._replace(front_matter_depth=3)):
        with pytest.raises(LimitError, match=r"limit of 3.*limits\.front-matter-depth"):
            api.parse(DEEP)
        with within(DEFAULTS):
            api.parse(DEEP)
    assert limits() == DEFAULTS


@pytest.mark.parametrize(
    ("changed", "text"),
    [
        ({"front_matter_length": 5}, DEEP),
        ({"front_matter_depth": 4}, DEEP),
        ({"nesting": 3}, QUOTED),
    ],
)
def test_what_is_beyond_a_limit_is_told_with_its_name(changed, text):
    ((name, value),) = changed.items()
    key = name.replace("_", "-")
    with within(DEFAULTS._replace(**changed)), pytest.raises(LimitError) as told:
        api.parse(text, path="page.md")
    assert str(value) in told.value.reason
    assert f'"limits.{key}"' in told.value.remedy
    assert told.value.line is not None
    api.parse(text)


def test_memories_and_termbases_have_limits():
    from l10n.catalog.memory.tmx import read_tmx
    from l10n.catalog.terms.reading import read_csv

    with within(DEFAULTS._replace(xml_depth=2, term_length=3)):
        with pytest.raises(CatalogError, match=r"limit of 2 .*limits\.xml-depth"):
            read_tmx("<tmx><body><tu/></body></tmx>")
        with pytest.raises(CatalogError, match=r"limit of 3 .*limits\.term-length"):
            read_csv("en,es\nnausea,náuseas\n")


def test_a_configuration_names_limits():
    def read(text: str) -> Limits:
        found = parse(text, path="l10n.toml", root=Path())
        assert found is not None
        return found.limits

    assert read("") == DEFAULTS
    assert read("[limits]\nnesting = 7\n") == DEFAULTS._replace(nesting=7)
    for wrong, said in (
        ("nestin = 7", 'did you mean "nesting"'),
        ("nesting = 0", "must be from 1 to"),
        ("xml-depth = 100000", "must be from 1 to 1000"),
        ("nesting = true", "must be a whole number"),
        ('nesting = "7"', "must be a whole number"),
    ):
        with pytest.raises(ConfigurationError, match=said):
            read(f"[limits]\n{wrong}\n")


def depth_here(_: object) -> int:
    return limits().xml_depth


def test_workers_have_the_limits_of_the_run():
    with within(DEFAULTS._replace(xml_depth=9)):
        batch = Batch(depth_here)
    assert [outcome.value for outcome in batch([1])] == [9]


def test_a_run_holds_its_limits_and_leaves_none(tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    for number in range(9):
        (tmp_path / f"page-{number}.md").write_text(DEEP)
    assert main(["score", "--language", "en", "."]) == 0
    (tmp_path / "l10n.toml").write_text("[limits]\nfront-matter-depth = 3\n")
    for jobs in ("1", "2"):
        capfd.readouterr()
        assert main(["score", "--language", "en", "-j", jobs, "."]) == 2
        assert capfd.readouterr().err.count("limit of 3") == 9
    assert limits() == DEFAULTS
    (tmp_path / "l10n.toml").write_text("[limits]\nfolder-depth = 1\n")
    (tmp_path / "a" / "b").mkdir(parents=True)
    assert main(["score", "--language", "en", "."]) == 2
    assert "limits.folder-depth" in capfd.readouterr().err
