"""Pairs of sentences: right translations are left alone, wrong ones told by the one rule."""

from __future__ import annotations

from pathlib import Path

import pytest

import l10n
from l10n.finding import Severity

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
