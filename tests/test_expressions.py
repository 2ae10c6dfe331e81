"""No regular expression of ours takes more than time linear in its text."""

from __future__ import annotations

import re

import pytest

from tests.expressions import Expression, expressions
from tests.paths import ROOT
from tests.probing import attack

PAGES = sorted(str(path) for path in (ROOT / "corpus").glob("*/*.md"))
COMMANDS = [
    ["score", "--no-cache", *PAGES],
    ["flag", "--no-cache", "--fail-on", "never", *PAGES],
    ["check", "--no-cache", "--fail-on", "never"],
]

AT_A_PLACE = {
    "l10n.catalog.po.read._usual",
    "l10n.fidelity.numbers.vocabulary.range_words",
    "l10n.languages.learned._pattern",
    "l10n.plain.abbreviations._cues",
    "l10n.plain.cues._kind",
    "l10n.plain.cues._pattern",
    "l10n.plain.limits._behind",
    "l10n.text.macros._SLASH_OPTION",
}
"""Those that are only tried at one place, or on a text of bounded length, where that is not seen
from the name they are used by.
"""


def told(one: Expression) -> str | None:
    """What is wrong with an expression."""
    if isinstance(one.pattern, bytes):
        return None
    pattern = re.compile(one.pattern, one.flags)
    found = attack(pattern, anchored=one.anchored or one.place in AT_A_PLACE)
    return None if found is None else f"{one.place}: {found!r}: {one.pattern[:200]!r}"


def test_all_expressions_are_linear() -> None:
    known = expressions(COMMANDS)
    assert len(known) > 300
    slow = [line for line in map(told, known) if line is not None]
    assert not slow, "\n".join(slow)


@pytest.mark.parametrize(
    ("pattern", "anchored"),
    [
        (r"(a+)+b", True),
        (r"(?:a|aa)*c", True),
        (r"\s*\s*x", True),
        (r"[ \t]*\n", False),
        (r"\{\{.*?\}\}", False),
        (r"\w+@\w+", False),
    ],
)
def test_slow_ones_are_found(pattern: str, anchored: bool) -> None:
    assert attack(re.compile(pattern), anchored=anchored) is not None


@pytest.mark.parametrize(
    ("pattern", "anchored"),
    [
        (r"[ \t]*\n", True),
        (r"(?<![ \t])[ \t]*+\n", False),
        (r"\{\{(?:(?!\{\{|\}\}).)*+\}\}", False),
        (r"(?:a|b)*c", True),
        (r"\b\w+\b", False),
        (r"<[^<>]*>", False),
    ],
)
def test_linear_ones_pass(pattern: str, anchored: bool) -> None:
    assert attack(re.compile(pattern), anchored=anchored) is None
