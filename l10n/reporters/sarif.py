"""SARIF 2.1.0 for code scanning services."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from l10n.finding import Rule, Severity
from l10n.project.help_text import markdown_help, translated
from l10n.reporters.escape import json_text, uri
from l10n.reporters.items import UNREADABLE, Item, document_items, rules_by_id
from l10n.reporters.report import Content, DocumentReport, Totals, Translate

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = "l10nText/v1"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PRECISION = {"certain": "very-high", "likely": "high", "possible": "medium"}

Shape = dict[str, Any]


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The results of a document."""
    return [_result(item, translate) for item in document_items(document)]


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """The log with one run, indented. Columns count code points, as in our own formats."""
    found = [result for results in parts for result in results]
    known = rules_by_id()
    ids = sorted({result["ruleId"] for result in found})
    index = {rule: place for place, rule in enumerate(ids)}
    run = {
        "tool": {
            "driver": {
                "name": "l10n",
                "version": totals.version,
                "rules": [_rule(rule, known.get(rule), translate) for rule in ids],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [{**result, "ruleIndex": index[result["ruleId"]]} for result in found],
    }
    yield json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule_id: str, rule: Rule | None, translate: Translate) -> Shape:
    if rule is None:
        level = "error" if rule_id == UNREADABLE else "warning"
        return {
            "id": rule_id,
            "shortDescription": {"text": rule_id},
            "defaultConfiguration": {"level": level},
        }
    return {
        "id": rule.id,
        "name": "".join(part.title() for part in rule.id.replace(".", "-").split("-")),
        "shortDescription": {"text": translate(rule.summary)},
        "fullDescription": {"text": translate(rule.summary)},
        "help": {
            "text": translated(rule.help, translate),
            "markdown": markdown_help(rule.help, translate),
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"precision": _PRECISION[rule.certainty], "tags": [rule.id.split(".")[0]]},
    }


def _result(item: Item, translate: Translate) -> Shape:
    finding = item.finding
    message = "\n".join(filter(None, (finding.text(translate), finding.advice_text(translate))))
    region: Shape = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end.line,
        "endColumn": finding.end.column,
    }
    return {
        "ruleId": finding.rule,
        "ruleIndex": -1,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": uri(item.path)}, "region": region}}
        ],
        "partialFingerprints": {FINGERPRINT: item.fingerprint},
        "properties": {"certainty": str(finding.certainty)},
    }
