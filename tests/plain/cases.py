"""Reads the cases of a rule: one Markdown file, passing cases first.

A case is a heading ``## LANGUAGE: LINES: why`` and a fenced document. ``LINES`` says on which lines
of the document the rule must report (``passes``, or ``1, 3``); a line comes as often as the rule
reports there.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

RULES = Path(__file__).parent / "rules"

_CASE = re.compile(
    r"^## (?P<language>[\w-]+): (?P<lines>passes|[\d, ]+): (?P<why>[^\n]+)\n\n"
    r"~~~~ markdown\n(?P<text>.*?)^~~~~$",
    re.MULTILINE | re.DOTALL,
)


class Case(NamedTuple):
    rule: str
    language: str
    lines: tuple[int, ...]
    why: str
    text: str


def cases_of(path: Path) -> list[Case]:
    text = path.read_text(encoding="utf-8")
    found = []
    for match in _CASE.finditer(text):
        lines = match["lines"]
        wanted = () if lines == "passes" else tuple(int(n) for n in lines.split(","))
        found.append(Case(path.stem, match["language"], wanted, match["why"], match["text"]))
    assert len(found) == len(re.findall(r"^## [\w-]+: ", text, re.MULTILINE)), (
        f"unreadable case in {path}"
    )
    return found


def all_cases() -> list[Case]:
    return [case for path in sorted(RULES.glob("*.md")) for case in cases_of(path)]
