"""``<!-- l10n: allow RULE reason -->`` for rules of both families, in pages and catalogs."""

from __future__ import annotations

import pytest

from l10n.catalog.po.read import parse_catalog
from l10n.catalog.po.write import write_catalog
from l10n.catalog.segmenting.extract import extract
from l10n.fidelity.catalog_check import check_catalog
from l10n.fidelity.check import check
from l10n.plain.flag import flag_document
from l10n.text.parse import parse

LONG = (
    "The nurse who gave you the pills told you that you should take them with food in the morning "
    "and that you should call us when you feel sick or when you cannot keep them down at all."
)
ALLOW = "<!-- l10n: allow plain.long-sentence it is the wording of the law -->\n"


def long_lines(text: str) -> list[int]:
    found = flag_document(parse(text, language="en")).findings
    return [f.line for f in found if f.rule == "plain.long-sentence"]


def remark_findings(text: str) -> list[tuple[int, str]]:
    found = flag_document(parse(text, language="en")).findings
    return [(f.line, f.rule) for f in found if f.rule.startswith("document.")]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"# Pills\n\n{LONG}\n", [3]),
        (f"# Pills\n\n{ALLOW}\n{LONG}\n\n{LONG}\n", [7]),
        (f"# Pills\n\n{ALLOW}{LONG}\n\n{LONG}\n", [6]),
        (f"# Pills\n\n{ALLOW}\n- {LONG}\n- {LONG}\n\n{LONG}\n", [8]),
        (f"# A\n\n{ALLOW}\n!!! note\n\n    {LONG}\n\n    {LONG}\n\n{LONG}\n", [11]),
        (f"# Pills\n\n{ALLOW}\n> {LONG}\n>\n> {LONG}\n\n{LONG}\n", [9]),
        (f"# A\n\n{ALLOW}\n## B\n\n{LONG}\n\n### C\n\n{LONG}\n\n## D\n\n{LONG}\n", [15]),
        (f"{ALLOW}\n# A\n\n{LONG}\n\n## B\n\n{LONG}\n", []),
        (f"# A\n\n- {ALLOW}\n  {LONG}\n- {LONG}\n", [6]),
    ],
    ids=[
        "none",
        "block",
        "no blank line",
        "list",
        "box",
        "quote",
        "section",
        "page",
        "inside an item",
    ],
)
def test_where_it_holds(text, lines):
    assert long_lines(text) == lines
    assert remark_findings(text) == []


def test_one_rule_only_and_several_remarks_for_one_block():
    text = (
        f"# Pills\n\n{ALLOW}<!-- l10n: allow plain.wordy-phrase a title of a form -->\n\n"
        f"{LONG} You utilize a form in order to do so.\n"
    )
    assert long_lines(text) == []
    assert remark_findings(text) == []
    assert "plain.undefined-abbreviation" in {
        f.rule for f in flag_document(parse(f"{ALLOW}\n{LONG} Your QXR.\n", language="en")).findings
    }


@pytest.mark.parametrize(
    ("text", "rule", "message"),
    [
        ("<!-- l10n: alow plain.long-sentence why -->\n\nRest.\n", "unknown", "allow”?"),
        ("<!-- l10n: allow plain.long-sentense why -->\n\nRest.\n", "unknown", "long-sentence”?"),
        ("<!-- l10n: allow long-sentence why -->\n\nRest.\n", "unknown", "long-sentence"),
        ("<!-- L10N: allow plain.long-sentence why -->\n\nRest.\n", "unknown", "<!-- l10n: allow"),
        ("<!-- l10n allow plain.long-sentence why -->\n\nRest.\n", "unknown", "<!-- l10n: allow"),
        ("<!-- i10n: note look here -->\n\nRest.\n", "unknown", "<!-- l10n: note"),
        ("<!-- l10n; off -->\n\nRest.\n", "unknown", "“l10n;” begins no remark"),
        ("<!-- l10n: allow plain because -->\n\nRest.\n", "unknown", "a family of rules"),
        ("<!-- l10n: allow plain.long-sentence -->\n\nRest.\n", "incomplete", "no reason"),
        ("<!-- l10n: allow -->\n\nRest.\n", "incomplete", "no reason"),
        ("<!-- l10n: note -->\n\nRest.\n", "incomplete", "no text"),
        (f"{ALLOW}\nRest.\n", "unused", "nothing to allow"),
        (f"Rest.\n\n{ALLOW}", "unused", "no effect"),
        ("<!-- l10n: on -->\n\nRest.\n", "unused", "no effect"),
        ("Rest.\n\n<!-- l10n: note look here -->\n", "unused", "no effect"),
    ],
)
def test_what_is_wrong_with_a_remark_is_a_finding(text, rule, message):
    found = flag_document(parse(text, language="en")).findings
    told = [f for f in found if f.rule.startswith("document.")]
    assert [f.rule for f in told] == [f"document.{rule}-remark"]
    assert message in f"{told[0].message} {told[0].suggestion}"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Rest.\n\n<!-- l10n: off -->\n\nRest.\n\n<!-- l10n: on -->\n", []),
        ("<!-- l10n: off -->\n\nA.\n\n<!-- l10n: off -->\n\nB.\n\n<!-- l10n: on -->\n\nC.\n", []),
        ("Rest.\n\n<!-- l10n: off -->\n\nRest.\n\n## More\n", [3]),
        ("<!-- l10n: off -->\n\nA.\n\n<!-- l10n: off -->\n\nB.\n", [1]),
        (
            "<!-- l10n: off -->\n\nA.\n\n<!-- l10n: on -->\n\nB.\n\n<!-- l10n: off -->\n\n- C.\n",
            [9],
        ),
    ],
    ids=["ended", "ended once", "to the end", "twice", "begun again"],
)
def test_a_part_left_out_has_an_end(text, lines):
    assert remark_findings(text) == [(line, "document.unclosed-remark") for line in lines]


def test_without_a_reason_it_does_not_hold():
    assert long_lines(f"<!-- l10n: allow plain.long-sentence -->\n\n{LONG}\n") == [3]


def test_remarks_that_are_followed_are_no_findings():
    text = (
        "<!-- l10n: note a button -->\n\nRest.\n\n<!-- l10n: off -->\n\nRest.\n\n"
        "<!-- l10n: on -->\n\n<!-- l10n: context menu -->\n\nRest.\n\n<!-- a comment -->\n\n"
        "Rest.\n\n<!-- l10n is a word -->\n\nRest.\n\n<!-- The l10n: allow of old -->\n\n"
        "Rest.\n\n<!-- l10n: outdated -->\n"
    )
    assert remark_findings(text) == []


SOURCE = "# Pills\n\n{}Take 2 pills.\n"
TARGET = "# Pastillas\n\n{}Tome 3 pastillas.\n"
NUMBER = "<!-- l10n: allow fidelity.number-changed a weaker pill is sold in Spain -->\n\n"


def pair(source: str, target: str) -> list[str]:
    found = check(parse(source, language="en"), parse(target, language="es"))
    return [f.rule for f in found]


def test_rules_for_translations():
    changed = pair(SOURCE.format(""), TARGET.format(""))
    rule = next(r for r in changed if r.endswith("-changed"))
    remark = NUMBER.replace("fidelity.number-changed", rule)
    assert rule not in pair(SOURCE.format(remark), TARGET.format(remark))
    assert rule not in pair(SOURCE.format(""), TARGET.format(remark))
    assert rule in pair(SOURCE.format(remark), TARGET.format(""))


def test_unused_in_one_translation_is_no_finding_where_the_source_has_it():
    same = "# Pastillas\n\n{}Tome 2 pastillas.\n"
    assert "document.unused-remark" in pair(SOURCE.format(""), same.format(NUMBER))
    assert "document.unused-remark" not in pair(SOURCE.format(NUMBER), same.format(NUMBER))
    typo = NUMBER.replace("number-changed", "number-chnged")
    assert "document.unknown-remark" in pair(SOURCE.format(typo), same.format(typo))


def test_a_remark_reaches_the_catalog_and_holds_there():
    rule = next(r for r in pair(SOURCE.format(""), TARGET.format("")) if r.endswith("-changed"))
    remark = NUMBER.replace("fidelity.number-changed", rule)
    template = write_catalog(extract([parse(SOURCE.format(remark), language="en")]))
    assert f"#. l10n: allow {rule} a weaker pill is sold in Spain\n" in template
    po = template.replace(
        'msgid "Take 2 pills."\nmsgstr ""', 'msgid "Take 2 pills."\nmsgstr "Tome 3 pastillas."'
    )
    assert rule not in [f.rule for f in check_catalog(parse_catalog(po, path="es.po"))]
    bare = po.replace(" a weaker pill is sold in Spain", "")
    assert rule in [f.rule for f in check_catalog(parse_catalog(bare, path="es.po"))]


def test_many_remarks_take_linear_time():
    text = f"{ALLOW}\n# A\n\n{LONG}\n\n" * 1000 + ALLOW * 3000
    assert len(remark_findings(text)) == 3000


@pytest.mark.parametrize(
    ("source", "remark", "rules"),
    [
        ("", "<!-- l10n: alow fidelity.dose-changed our dose -->", ["document.unknown-remark"]),
        ("", "<!-- l10n: allow fidelity.dose-changed -->", ["document.incomplete-remark"]),
        ("", "<!-- l10n: allow fidelity.dose-changed our dose -->", []),
        ("<!-- l10n: alow x -->\n\n", "<!-- l10n: alow x -->", []),
        ("", "<!-- L10N: allow fidelity.dose-changed our dose -->", ["document.unknown-remark"]),
        ("", "<!-- l10n: allow fidelity because -->", ["document.unknown-remark"]),
        ("", "<!-- l10n: allow fidelty.dose-changed why -->", ["document.unknown-remark"]),
        ("", "<!-- l10n: allow plain.long-sentence it is law -->", []),
    ],
    ids=[
        "misspelt",
        "no reason",
        "good",
        "copied from the source",
        "in capitals",
        "a family",
        "a family misspelt",
        "a rule of flag",
    ],
)
def test_a_check_tells_what_is_wrong_with_remarks_of_the_translation(source, remark, rules):
    ours = parse(f"{source}Take 5 mg.\n", language="en")
    theirs = parse(f"{remark}\n\nTome 10 mg.\n", language="es")
    found = [f.rule for f in check(ours, theirs) if f.rule.startswith("document.")]
    assert found == rules


def test_a_check_tells_what_a_translation_left_unclosed():
    ours = parse("<!-- l10n: off -->\n\nTake 5 mg.\n\n<!-- l10n: on -->\n\nRest.\n", language="en")
    theirs = parse("<!-- l10n: off -->\n\nTake 5 mg.\n\nDescanse.\n", language="es")
    assert "document.unclosed-remark" in [f.rule for f in check(ours, theirs)]
