"""Every rule against its fixture: silent on good translations, and exact on bad ones."""

from __future__ import annotations

import pytest

from l10n.fidelity.registry import RULES
from tests.fidelity.cases import FOLDER, Case, read_cases

CASES = [case for path in sorted(FOLDER.glob("*.md")) for case in read_cases(path)]
WITHOUT_FIXTURE = {"fidelity.glossary-term-missing", "fidelity.glossary-term-avoided"}
"""They need a termbase: tests/fidelity/test_glossary.py."""
HEADINGS = ("What it finds:", "Why it matters:", "Example:", "How to fix:", "Source:")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}-{case.name}")
def test_case(case: Case) -> None:
    assert case.found() == case.expected()


@pytest.mark.parametrize("rule", [rule.rule.id for rule in RULES])
def test_rule_has_passing_and_failing_cases(rule: str) -> None:
    if rule in WITHOUT_FIXTURE:
        return
    names = [case.name for case in CASES if case.rule == rule]
    assert any(name.startswith("passing") for name in names)
    assert any(name.startswith("failing") for name in names)
    own = [case for case in CASES if case.rule == rule and "expected" in case.parts]
    assert all(any(line.endswith(f" {rule}") for line in case.expected()) for case in own)


def test_ids_are_unique_and_documented() -> None:
    ids = [rule.rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    for rule in RULES:
        assert rule.rule.id.startswith("fidelity.")
        assert all(heading in rule.rule.help for heading in HEADINGS), rule.rule.id


def test_fixtures_belong_to_rules() -> None:
    assert {case.rule for case in CASES} | WITHOUT_FIXTURE == {rule.rule.id for rule in RULES}
