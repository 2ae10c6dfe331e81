"""Pairs of sentences: right translations are left alone, wrong ones told by the one rule."""

from __future__ import annotations

from pathlib import Path

import pytest

import l10n
from l10n.fidelity.check import check_texts
from l10n.finding import Severity
from tests.fidelity.cases import read_cases

FOLDER = Path(__file__).parent


def rows(name: str) -> list[list[str]]:
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def found(here: str, there: str, source: str, target: str) -> list[tuple[str, Severity]]:
    pair = l10n.parse(source, language=here), l10n.parse(target, language=there)
    return [(finding.rule, finding.severity) for finding in l10n.check(*pair)]


@pytest.mark.parametrize(("here", "there", "source", "target"), rows("correct_pairs.tsv"))
def test_a_right_translation_is_left_alone(here: str, there: str, source: str, target: str) -> None:
    told = found(here, there, source, target)
    assert not [rule for rule, severity in told if severity is not Severity.INFO]


@pytest.mark.parametrize(("here", "there", "source", "target", "rule"), rows("wrong_pairs.tsv"))
def test_a_wrong_translation_is_told(
    here: str, there: str, source: str, target: str, rule: str
) -> None:
    assert [name for name, _ in found(here, there, source, target)] == [f"fidelity.{rule}"]


def test_of_another_page_nothing_else_is_told_unless_a_remark_allows_it():
    path = FOLDER / "rules" / "other-page.md"
    case = next(case for case in read_cases(path) if case.name.startswith("failing"))
    source, target = case.parts["source"], case.parts["target"]
    languages = {"source_language": "en", "target_language": "es"}
    assert [f.rule for f in check_texts(source, target, **languages)] == ["fidelity.other-page"]
    remark = "<!-- l10n: allow fidelity.other-page written anew for us -->\n\n"
    told = {f.rule for f in check_texts(source, remark + target, **languages)}
    assert "fidelity.other-page" not in told
    assert "document.unused-remark" not in told
    assert "fidelity.link-lost" in told


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "Take 500 mg for 14 days.\n\nCall 0800 123 4567.\n\nDrink 1.5 litres.\n\nWait 45.\n",
            "Tome 500 mg durante 14 días.\n",
        ),
        (
            "# Rest\n\nRest well.\n\n- Sleep.\n- Read.\n",
            "# Comer\n\nComa bien.\n\n## Beber\n\nBeba.\n",
        ),
    ],
    ids=["most is missing", "nothing tells"],
)
def test_what_may_be_the_same_page(source, target):
    told = {rule for rule, _ in found("en", "es", source, target)}
    assert "fidelity.other-page" not in told and told
