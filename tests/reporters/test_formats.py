"""What must hold for every format, whatever the documents say."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from l10n.errors import UsageError
from l10n.reporters import escape
from l10n.reporters.items import Item, document_items, rules_by_id, totals_of
from l10n.reporters.registry import REPORTERS, format_of, get, names
from l10n.reporters.report import Report

from .samples import PAGE, broken, document, hostile_report, report


def items(whole: Report) -> list[Item]:
    return [item for document in whole.documents for item in document_items(document)]


NAMES = [reporter.name for reporter in REPORTERS]
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("command", ["score", "flag", "check", "report"])
def test_no_steering_character_comes_out(name: str, command: str) -> None:
    assert not STEERING.search(get(name)(hostile_report(command), str))


@pytest.mark.parametrize("name", NAMES)
def test_the_same_report_gives_the_same_text(name: str) -> None:
    assert get(name)(report("report"), str) == get(name)(report("report"), str)


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_report_is_rendered(name: str) -> None:
    assert isinstance(get(name)(Report("check", (), "1.0"), str), str)


def test_an_unknown_format_is_refused_with_help() -> None:
    with pytest.raises(UsageError) as caught:
        get("sarf")
    assert 'did you mean "sarif"?' in str(caught.value)


def test_every_command_has_text_and_json() -> None:
    for command in ("score", "flag", "check", "report"):
        assert {"text", "json"} <= set(names(command))


def test_github_lines_start_with_a_command_of_ours() -> None:
    for line in get("github")(hostile_report("check"), str).splitlines():
        assert re.match(r"::(error|warning|notice) file=", line)
        assert line.count("::") >= 2
    assert len(get("github")(hostile_report("check"), str).splitlines()) == 1


def test_csv_cells_are_never_formulas() -> None:
    rows = list(csv.reader(io.StringIO(get("csv")(hostile_report("check"), str))))
    assert len(rows) == 2
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in rows[1])


def test_junit_is_xml_and_counts() -> None:
    tree = ElementTree.fromstring(get("junit")(report("report"), str))
    cases = tree.findall("./testsuite/testcase")
    assert int(tree.get("tests", "0")) == len(cases)
    assert int(tree.get("failures", "0")) == len(tree.findall(".//failure"))
    assert int(tree.get("errors", "0")) == len(tree.findall(".//error")) == 1


def test_gitlab_fingerprints_are_unique() -> None:
    entries = json.loads(get("gitlab")(report("report"), str))
    prints = [entry["fingerprint"] for entry in entries]
    assert len(set(prints)) == len(prints) > 1


def test_fingerprints_do_not_change_when_lines_move() -> None:
    before = items(Report("flag", (document(PAGE, "a.md"),), "1.0"))
    moved = PAGE.replace("Take one", "A new line.\n\nTake one", 1)
    after = items(Report("flag", (document(moved, "a.md"),), "1.0"))
    assert before
    assert {item.fingerprint for item in before} <= {item.fingerprint for item in after}


def test_sarif_names_its_rules_and_places() -> None:
    log = json.loads(get("sarif")(report("report"), str))
    run = log["runs"][0]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert log["version"] == "2.1.0"
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] in ("en/tablets.md", "es/tablets.md", "en/old.md")
        assert place["region"]["startLine"] >= 1
        assert place["region"]["startColumn"] >= 1


def test_sarif_brings_the_help_of_the_rules() -> None:
    rule = next(iter(rules_by_id().values()))
    item = items(report("check"))[0]
    page = replace(
        document(PAGE, "a.md"), flags=None, findings=(replace(item.finding, rule=rule.id),)
    )
    log = json.loads(get("sarif")(Report("check", (page,), "1.0"), str))
    (told,) = log["runs"][0]["tool"]["driver"]["rules"]
    assert told["shortDescription"]["text"] == rule.summary
    assert "**How to fix**" in told["help"]["markdown"]
    assert told["defaultConfiguration"]["level"] in ("error", "warning", "note")


def test_rdjson_columns_count_bytes() -> None:
    source = "Más ä text\n"
    item = items(report("check"))[0]
    found = replace(item.finding, path="a.md", start=item.finding.start._replace(line=1, column=5))
    page = replace(document(PAGE, "a.md"), source=source, flags=None, findings=(found,))
    value = json.loads(get("rdjson")(Report("check", (page,), "1.0"), str))
    assert value["diagnostics"][0]["location"]["range"]["start"] == {"line": 1, "column": 6}


def test_an_unreadable_file_is_an_error_everywhere() -> None:
    lone = Report("check", (broken(),), "1.0")
    for name in NAMES:
        assert "not UTF" in get(name)(lone, str), name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text", "plain text"),
        ("a\x1b[31mb", "a\\x1b[31mb"),
        ("a\u202eb", "a\\u202eb"),
        ("a\r\nb", "a\\r\\nb"),
        ("\ud800", "\\ud800"),
        ("میشود\u200cها", "میشود\u200cها"),
    ],
)
def test_terminal(text: str, shown: str) -> None:
    assert escape.terminal(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a ::error::b", "a ::error::b"),
        ("::error::b", "| ::error::b"),
        ("  ::error::b", "|   ::error::b"),
        ("a ##[error]b", "a # #[error]b"),
    ],
)
def test_no_line_is_a_command_of_a_runner(text: str, shown: str) -> None:
    assert escape.log_line(text) == shown


@pytest.mark.parametrize(
    "text", ["plain", "5%0A", "5%", "::error::b", "##[error]b", "a\nb", "\x1b", ""]
)
def test_lines_together_are_the_lines_one_by_one(text: str) -> None:
    lines = ["before", text, "behind %"]
    assert escape.log_lines(lines) == "".join(f"{escape.log_line(line)}\n" for line in lines)


@pytest.mark.parametrize("text", ["a\u2028b", "\x85", "\u202e", "\U000e0041", "\ud800", 'q"\\\n'])
def test_json_text_comes_back(text: str) -> None:
    written = escape.json_text({"a": text}, indent=2)
    assert json.loads(written) == {"a": text}
    assert not STEERING.search(written.replace("\n", ""))


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("a/b.md", "a/b.md"),
        ("a b.md", "a%20b.md"),
        ("c:\\x.md", "c%3A/x.md"),
        ("100%.md", "100%25.md"),
        ("../á#?.md", "../%C3%A1%23%3F.md"),
        ("/a b.md", "file:///a%20b.md"),
    ],
)
def test_uri(path: str, written: str) -> None:
    assert escape.uri(path) == written


@pytest.mark.parametrize(
    ("fail_on", "failures"), [("error", 1), ("warning", 2), ("info", 3), ("never", 0)]
)
def test_junit_fails_where_the_run_does(fail_on: str, failures: int) -> None:
    reporter = format_of("junit")
    made = report("check")
    parts = [reporter.part(document, "check", str) for document in made.documents]
    totals = replace(totals_of(made), fail_on=fail_on)
    text = "".join(reporter.whole(parts, totals, str))
    assert text.count("<failure ") == failures
    assert f'failures="{failures}"' in text
