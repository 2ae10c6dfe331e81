"""Checklists: what a machine passes, fails and leaves to a person."""

from __future__ import annotations

import pytest

from l10n.errors import UsageError
from l10n.plain.checklist import Verdict, answers
from l10n.plain.checklists import CDC_INDEX, CHECKLISTS, PEMAT, Judge, named
from l10n.plain.flag import flag_document
from l10n.plain.registry import RULES
from l10n.text.parse import parse

GOOD = (
    "# Your visit\n\n## Key points\n\n- Bring your pills.\n- Call us if you feel hot.\n\n"
    "## What to do\n\nEat before you come. You can bring a friend.\n"
)
BAD = (
    "The metastasis is treated in 35% of cases. Utilize it. It may include surgery, radiation, "
    "pills, rest, and talks with a nurse.\n"
)


def verdicts(text, checklist, language="en"):
    report = flag_document(parse(text, language=language))
    return {answer.item.number: answer.verdict for answer in answers(report, checklist)}


def test_a_good_page() -> None:
    found = verdicts(GOOD, PEMAT)
    assert {found[n] for n in (3, 4, 5, 8, 9, 11, 12, 20, 21)} == {Verdict.PASS}
    assert found[6] is Verdict.NONE
    assert {found[n] for n in (1, 2, 10, 15, 26)} == {Verdict.ASK}


def test_a_bad_page_fails_with_evidence() -> None:
    report = flag_document(parse(BAD, language="en"))
    failed = [a for a in answers(report, PEMAT) if a.verdict is Verdict.FAIL]
    assert {answer.item.number for answer in failed} >= {3, 4, 6, 9}
    assert all(answer.findings or answer.evidence for answer in failed)
    assert verdicts(BAD, CDC_INDEX)[8] is Verdict.FAIL


def test_what_rules_can_only_fail_is_never_passed() -> None:
    for checklist in CHECKLISTS:
        for item in checklist.items:
            if item.judge in (Judge.DOUBT, Judge.PERSON):
                assert verdicts(GOOD + "\nTake 2 pills.\n", checklist)[item.number] is Verdict.ASK


def test_a_language_that_no_rule_knows_is_left_to_people() -> None:
    assert verdicts("# 訪問\n\n病院に行きます。\n", PEMAT, "ja")[4] is not Verdict.FAIL
    assert verdicts("# Besøk\n\nHvil.\n", PEMAT, "nb")[21] is Verdict.ASK


def test_items_have_the_numbers_of_their_checklist() -> None:
    assert [item.number for item in PEMAT.items] == [*range(1, 13), *range(15, 27)]
    assert [item.number for item in CDC_INDEX.items] == list(range(1, 21))


@pytest.mark.parametrize("checklist", CHECKLISTS, ids=lambda c: c.id)
def test_criteria_of_rules_name_items_that_exist(checklist) -> None:
    prefix = f"{checklist.criterion} "
    named_by_rules = {
        criterion.removeprefix(prefix)
        for rule in RULES
        for criterion in rule.criteria
        if criterion.startswith(prefix)
    }
    assert named_by_rules <= {str(item.number) for item in checklist.items}
    judged = {str(item.number) for item in checklist.items if item.judge is Judge.RULES}
    assert judged <= named_by_rules


def test_an_unknown_checklist_has_a_remedy() -> None:
    with pytest.raises(UsageError, match="pemat"):
        named("pemta")


@pytest.mark.parametrize("figure", ["1,250 mg/m²", "≥1.5 × 10⁹/L", "7 mmol/L"])
def test_figures_that_no_rule_judges_are_left_to_people(figure: str) -> None:
    report = flag_document(parse(f"{GOOD}\nYour dose is {figure} now.\n", language="en"))
    (answer,) = [a for a in answers(report, CDC_INDEX) if a.item.number == 15]
    assert answer.verdict is Verdict.ASK
    assert answer.values["text"] == figure


def test_plain_figures_pass() -> None:
    assert verdicts(GOOD + "\nTake 2 pills.\n", CDC_INDEX)[15] is Verdict.PASS
