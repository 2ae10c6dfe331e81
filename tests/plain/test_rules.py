"""Every rule against its cases, and the laws that all rules keep."""

from __future__ import annotations

import sys
from pathlib import Path
from unicodedata import is_normalized, normalize

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from cases import RULES as FOLDER
from cases import Case, all_cases, cases_of

from l10n.plain.flag import flag_document
from l10n.plain.registry import RULES
from l10n.readability.frequency import available
from l10n.text.parse import parse

HEADINGS = ("What it finds:", "Why it matters:", "Example:", "How to fix:", "Source:")
CASES = all_cases()
LAUNCH = ("de", "en", "es", "fr")
"""What a rule that knows every language is shown in."""


def lines(case: Case) -> tuple[int, ...]:
    rules = tuple(rule for rule in RULES if rule.rule.id == f"plain.{case.rule}")
    assert rules, f"no rule plain.{case.rule}"
    report = flag_document(parse(case.text, language=case.language), rules=rules)
    return tuple(finding.line for finding in report.findings)


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.rule}-{c.language}-{c.why}")
def test_case(case: Case) -> None:
    if case.why.endswith("(word list)") and not available():
        pytest.skip("the frequencies of wordfreq are not installed")
    assert lines(case) == case.lines


def places(text: str, language: str) -> list[tuple[str, str]]:
    found = flag_document(parse(text, language=language)).findings
    texts = (finding.span.of(text) for finding in found)
    return [(f.rule, normalize("NFC", place)) for f, place in zip(found, texts, strict=True)]


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if not is_normalized("NFD", case.text)],
    ids=lambda c: f"{c.rule}-{c.language}-{c.why}",
)
def test_letters_typed_in_parts_are_read_as_whole_ones(case: Case) -> None:
    whole, parts = normalize("NFC", case.text), normalize("NFD", case.text)
    assert places(parts, case.language) == places(whole, case.language)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule.id)
def test_rule_has_cases_in_each_of_its_languages(rule) -> None:
    cases = cases_of(FOLDER / f"{rule.rule.id.removeprefix('plain.')}.md")
    flags = [bool(case.lines) for case in cases]
    assert flags == sorted(flags), "passing cases come first"
    for language in rule.rule.languages or LAUNCH:
        mine = {bool(case.lines) for case in cases if case.language == language}
        assert mine == {False, True}, f"{language}: a passing and a failing case are needed"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule.id)
def test_help_has_its_headings_in_order(rule) -> None:
    places = [rule.rule.help.find(heading) for heading in HEADINGS]
    assert -1 not in places
    assert places == sorted(places)
    assert rule.rule.summary


def test_ids_are_unique() -> None:
    ids = [rule.rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
