"""SARIF logs against the standard, and the annotations of GitHub read as its runner reads them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from l10n import api
from l10n.reporters.items import rules_by_id
from l10n.reporters.registry import get
from l10n.reporters.report import DocumentReport, Report

from .samples import HOSTILE_PATH, PAGE, finding, hostile, hostile_report, report

SCHEMA = json.loads((Path(__file__).parent / "sarif.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def log(made: Report) -> Any:
    return json.loads(get("sarif")(made, str))


@pytest.mark.parametrize("command", ["flag", "check", "report"])
def test_logs_are_valid(command):
    for made in (report(command), hostile_report(command), Report(command, (), "1.0")):
        VALIDATOR.validate(log(made))


def test_every_rule_is_valid_with_its_help():
    """One finding of every rule there is."""
    page = hostile()
    found = tuple(replace(page.findings[0], rule=rule) for rule in rules_by_id())
    made = log(Report("check", (replace(page, findings=found),), "1.0"))
    VALIDATOR.validate(made)
    rules = made["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(rules_by_id())
    assert all(rule["help"]["markdown"] for rule in rules)


def test_regions_end_behind_their_start():
    for result in log(report("report"))["runs"][0]["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        start = (region["startLine"], region["startColumn"])
        assert (region["endLine"], region["endColumn"]) >= start


def fingerprints(text: str, path: str = "a.md") -> list[str]:
    document = api.parse(text, path=path)
    page = api.report([document])
    key = "partialFingerprints"
    return [next(iter(r[key].values())) for r in log(page)["runs"][0]["results"]]


def test_fingerprints_are_of_the_text_not_of_the_line():
    before = fingerprints(PAGE)
    assert before
    assert len(set(before)) == len(before)
    moved = PAGE.replace("# Taking", "Hello.\n\n# Taking", 1)
    assert set(before) <= set(fingerprints(moved))
    assert set(before).isdisjoint(fingerprints(PAGE, "b.md"))


COMMAND = re.compile(r"::(?P<name>[a-z]+) (?P<properties>[^:]*)::(?P<message>.*)")
"""What GitHub's runner takes for a command: the properties end at the next ``::``."""


def read_command(line: str) -> tuple[str, dict[str, str], str]:
    """A line as the runner reads it, with its escapes undone."""
    match = COMMAND.fullmatch(line)
    assert match is not None, line
    pairs = (part.split("=", 1) for part in match["properties"].split(","))

    def plain(text: str) -> str:
        for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ",")):
            text = text.replace(code, character)
        return text.replace("%25", "%")

    return match["name"], {key: plain(value) for key, value in pairs}, plain(match["message"])


@pytest.mark.parametrize(
    "text",
    ["100 %", "50%0A off", "a\nb", "a\r\nb", "::error::x", "a::set-output name=x::y", "##[error]",
     "a,b=c:d", "%25", "%3A%2C"],
)  # fmt: skip
def test_annotations_survive(text):
    """Messages and file names come back as they were, in one command a finding."""
    page = DocumentReport(path=f"{text}.md", language="en", title="", source=PAGE)
    told = finding(PAGE, page.path, "Swallow", "sample.test", "%(what)s", _severity(), what=text)
    made = Report("check", (replace(page, findings=(replace(told, advice=""),)),), "1.0")
    written = get("github")(made, str)
    assert written.endswith("\n")
    lines = written[:-1].split("\n")
    assert len(lines) == 1
    name, properties, message = read_command(lines[0])
    assert name == "warning"
    assert shown(message) == shown(text)
    assert shown(properties["file"]) == shown(f"{text}.md")
    assert properties["title"] == "sample.test"


def test_a_hostile_page_is_one_command():
    (line,) = get("github")(hostile_report("check"), str)[:-1].split("\n")
    _, properties, message = read_command(line)
    assert shown(properties["file"]) == shown(HOSTILE_PATH)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", message)


def shown(text: str) -> str:
    """Line ends are characters of their own, or shown."""
    return text.replace("\\r", "\r").replace("\\n", "\n")


def _severity():
    from l10n.finding import Severity

    return Severity.WARNING
