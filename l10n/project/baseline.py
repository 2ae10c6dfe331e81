"""Findings that were there when a project began to check: they are not told again.

An entry is the hash of the flagged text under its rule and file, so that it survives when the text
moves to another line. What is in the baseline and is not found any more is told, so that the file
shrinks. Scores have their own section: a page fails when it has become harder.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from l10n.errors import UsageError
from l10n.finding import Certainty, Finding, Position, Rule, Severity
from l10n.frozen import dataclass
from l10n.messages import N_
from l10n.text.spans import Span

UNUSED = Rule(
    "baseline.entry-unused",
    Severity.INFO,
    Certainty.CERTAIN,
    (),
    N_("Findings of the baseline are gone"),
    """What it finds:
Entries of a baseline file whose finding is not there any more.

Why it matters:
They would hide the same finding if it came back.

Example:
The baseline holds three long sentences of a page, and two of them have been rewritten.

How to fix:
Write the baseline again with `--write-baseline`.

Source:
The toolkit's own law: what does nothing is told.
""",
)

RULES: tuple[Rule, ...] = (UNUSED,)
"""The rules of this module."""

_FORMAT = 1
_LENGTH = 16
_REMEDY = "write it again with --write-baseline"

Entries = Mapping[str, Mapping[str, Mapping[str, int]]]
"""File -> rule -> hash of the flagged text -> how often."""

Values = Mapping[str, Mapping[str, float]]
"""File -> formula -> value."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a baseline file holds.

    Attributes:
        path: the file as the user named it; paths in it are relative to its folder.
        findings: entries by command.
        scores: values of documents.
    """

    path: str
    findings: Mapping[str, Entries] = field(default_factory=dict)
    scores: Values = field(default_factory=dict)

    def name(self, path: str) -> str:
        """How a file is called in the baseline."""
        folder = Path(self.path).resolve().parent
        return os.path.relpath(Path(path).resolve(), folder).replace(os.sep, "/")

    def entries(self, command: str, path: str) -> Counter[tuple[str, str]]:
        """The entries of a file for a command: how often each rule and hash."""
        rules = self.findings.get(command, {}).get(self.name(path), {})
        return Counter({(rule, key): n for rule, keys in rules.items() for key, n in keys.items()})

    def with_findings(
        self, command: str, found: Iterable[tuple[str, str, Sequence[Finding]]]
    ) -> Baseline:
        """The baseline with the findings of a run instead of the old ones of its files.

        Args:
            command: which has found them.
            found: files, each with its text and findings.
        """
        entries = dict(self.findings.get(command, {}))
        for path, text, findings in found:
            rules: dict[str, Counter[str]] = {}
            for finding in findings:
                rules.setdefault(finding.rule, Counter())[key_of(finding, text)] += 1
            entries[self.name(path)] = rules
        kept = {name: rules for name, rules in entries.items() if rules}
        return replace(self, findings={**self.findings, command: kept})

    def with_scores(self, scores: Mapping[str, Mapping[str, float]]) -> Baseline:
        """The baseline with the values of some documents."""
        new = {self.name(path): values for path, values in scores.items() if values}
        return replace(self, scores={**self.scores, **new})

    def text(self) -> str:
        """The file: sorted JSON, without files that are gone."""
        folder = Path(self.path).resolve().parent
        data: dict[str, Any] = {"format": _FORMAT, "scores": _there(self.scores, folder)}
        data |= {name: _there(entries, folder) for name, entries in self.findings.items()}
        data = {name: value for name, value in data.items() if value}
        return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def key_of(finding: Finding, text: str) -> str:
    """The hash of what a finding is about: the flagged text, or the message where there is none."""
    flagged = " ".join(finding.span.of(text).split()) or finding.message
    return sha256(flagged.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def new_findings(
    findings: Sequence[Finding], text: str, known: Counter[tuple[str, str]]
) -> tuple[Finding, ...]:
    """The findings that are not in the baseline; those that are, are taken out of ``known``."""
    new = []
    for finding in findings:
        key = (finding.rule, key_of(finding, text))
        if known[key] > 0:
            known[key] -= 1
        else:
            new.append(finding)
    return tuple(new)


def unused(baseline: str, path: str, number: int) -> Finding:
    """The remark on entries of a file that are not found any more."""
    return Finding(
        UNUSED.id,
        UNUSED.severity,
        UNUSED.certainty,
        baseline,
        Span(0, 0),
        Position(1, 1),
        Position(1, 1),
        N_("findings of %(file)s that are gone: %(number)d"),
        N_("Write the baseline again with --write-baseline."),
        {"file": path, "number": number},
    )


def parse_baseline(text: str, path: str) -> Baseline:
    """A baseline from its text.

    Raises:
        UsageError: it is none, or one of another format.
    """
    try:
        data = json.loads(text)
        if data.pop("format") != _FORMAT:
            raise UsageError("a baseline of another format", path=path, remedy=_REMEDY)
        scores = {
            str(name): {str(formula): float(value) for formula, value in values.items()}
            for name, values in data.pop("scores", {}).items()
        }
        findings = {str(command): _entries(entries) for command, entries in data.items()}
    except (ValueError, TypeError, AttributeError, KeyError, OverflowError, RecursionError):
        raise UsageError("not a baseline", path=path, remedy=_REMEDY) from None
    return Baseline(path, findings, scores)


def _entries(data: Any) -> dict[str, dict[str, dict[str, int]]]:
    return {
        str(name): {
            str(rule): {str(key): int(number) for key, number in keys.items()}
            for rule, keys in rules.items()
        }
        for name, rules in data.items()
    }


def _there(entries: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    return {name: value for name, value in entries.items() if (folder / name).is_file()}
