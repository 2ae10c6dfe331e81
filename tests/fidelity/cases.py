"""Reads the fixtures of rules: Markdown files that a translator can read and add to.

A case is a heading ``## passing: what (language)`` or ``## failing: what (language)``, then blocks
between ``~~~~source``, ``~~~~target`` (or one ``~~~~po``) and ``~~~~``; ``~~~~schema`` holds a JSON
Schema of the front matter. A failing case ends with
``~~~~expected``: every error, warning and finding of the rule itself, one ``line: rule`` a line.
``{U+200B}`` stands for a character that cannot be seen.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from l10n.catalog.po.read import parse_catalog
from l10n.fidelity.catalog_check import check_catalog
from l10n.fidelity.check import check_texts
from l10n.fidelity.metadata.policy import DEFAULT, Policy
from l10n.finding import Finding, Severity

FOLDER = Path(__file__).parent / "rules"
_HEADING = re.compile(r"## (passing|failing): (.+) \((\w[\w-]*)\)")
_BLOCK = re.compile(r"^~~~~(\w+)\n(.*?)^~~~~$", re.M | re.S)
_POINT = re.compile(r"\{U\+([0-9A-F]{4,6})\}")


class Case(NamedTuple):
    """One case of one rule."""

    rule: str
    name: str
    language: str
    parts: dict[str, str]

    def findings(self) -> list[Finding]:
        """What the checker says."""
        if "po" in self.parts:
            return list(check_catalog(parse_catalog(self.parts["po"], path=f"{self.language}.po")))
        schema = self.parts.get("schema")
        return list(
            check_texts(
                self.parts["source"],
                self.parts["target"],
                source_path="en/page.md",
                target_path=f"{self.language}/page.md",
                policy=DEFAULT if schema is None else Policy(schema=json.loads(schema)),
            )
        )

    def found(self) -> list[str]:
        """Errors, warnings and what the rule itself says, as ``line: rule``."""
        return sorted(
            f"{f.line}: {f.rule}"
            for f in self.findings()
            if f.severity is not Severity.INFO or f.rule == self.rule
        )

    def expected(self) -> list[str]:
        """The same as the fixture has it."""
        return sorted(self.parts.get("expected", "").split("\n")[:-1])


def read_cases(path: Path) -> list[Case]:
    """The cases of a file, in order."""
    text = path.read_text(encoding="utf-8")
    pieces = _HEADING.split(text)
    cases = []
    for kind, name, language, body in zip(
        pieces[1::4], pieces[2::4], pieces[3::4], pieces[4::4], strict=True
    ):
        parts = {key: _shown(value) for key, value in _BLOCK.findall(body)}
        assert ("expected" in parts) == (kind == "failing"), f"{path.name}: {name}"
        cases.append(Case(f"fidelity.{path.stem}", f"{kind}: {name}", language, parts))
    return cases


def _shown(text: str) -> str:
    return _POINT.sub(lambda found: chr(int(found[1], 16)), text)
