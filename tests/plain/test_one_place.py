"""Of several remarks about the same words the one with the most to offer stays."""

from __future__ import annotations

import pytest

from l10n.plain.flag import flag_document
from l10n.text.parse import parse


def rules_at(text: str, words: str) -> list[str]:
    start = text.index(words)
    found = flag_document(parse(text, language="en")).findings
    return [f.rule for f in found if f.span.start < start + len(words) and start < f.span.end]


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("We will utilise a pen.\n", "utilise", "plain.wordy-phrase"),
        ("It helps to facilitate the talk.\n", "facilitate", "plain.wordy-phrase"),
        (
            "The administration of the drug takes an hour.\n",
            "administration of",
            "plain.undefined-term",
        ),
    ],
)
def test_the_remark_with_a_replacement_stays(text: str, words: str, rule: str) -> None:
    assert rules_at(text, words) == [rule]


def test_remarks_about_other_words_stay() -> None:
    text = "We will utilise a pen for the administration of the drug in the evanescent case.\n"
    found = [f.rule for f in flag_document(parse(text, language="en")).findings]
    assert found == ["plain.wordy-phrase", "plain.undefined-term", "plain.rare-word"]
