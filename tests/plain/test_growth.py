"""Rules take time linear in the length of a page, also where it is made of one thing only."""

from __future__ import annotations

from time import process_time

import pytest

from l10n.plain.registry import RULES
from l10n.plain.subject import Subject
from l10n.text.parse import parse

PARTS = (
    "![[]()",
    "[a](b)",
    "[a](https://x.org/dictionary/a)",
    "(a) ",
    "*a* ",
    "1% ",
    "A, ",
    '"a ',
    "antineoplastics ",
)
"""Each is written many times over, as one paragraph."""

WORDS = {"en": "ab", "es": "a" * 12, "de": "übel"}
"""Of each, one word is made that is as long as the page."""

SHORT, LONG = 1_000, 4_000
PATIENCE = 0.05
"""Seconds that are no matter."""

LEAST = 0.01
"""Seconds of a short page below which a clock tells little."""

TOO_MUCH = 9.0
"""Times as long for a page four times as long: between the 4 of linear and the 16 of quadratic."""


@pytest.mark.parametrize(
    ("part", "language"), [*((part, "en") for part in PARTS), *((w, c) for c, w in WORDS.items())]
)
def test_no_rule_takes_longer_than_the_page(part: str, language: str) -> None:
    slow = _slow(part, language)
    # What shows three times is no accident of the machine.
    for _ in range(2):
        slow = slow and slow & _slow(part, language)
    assert not slow


def _slow(part: str, language: str) -> set[str]:
    short, long = _times(part * SHORT, language), _times(part * LONG, language)
    return {
        rule for rule, took in long.items() if took > PATIENCE + TOO_MUCH * max(LEAST, short[rule])
    }


def _times(text: str, language: str) -> dict[str, float]:
    """Seconds of each rule; the first that asks for something works it out for all."""
    subject = Subject(parse(f"# Page\n\n{text}\n", language=language))
    found = {}
    for rule in RULES:
        start = process_time()
        for _ in rule.findings(subject) if rule.speaks(language) else ():
            pass
        found[rule.rule.id] = process_time() - start
    return found
