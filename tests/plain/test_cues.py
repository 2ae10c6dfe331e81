"""Words beside a term or a percentage that explain or limit it."""

from __future__ import annotations

import pytest

from l10n.plain.cues import explained
from l10n.plain.limits import limit_of
from l10n.plain.subject import Subject
from l10n.text.parse import parse


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A lack of red blood cells is called anemia.", True),
        ("A lack of red blood cells (called the “anemia”) is common.", True),
        ("A lack of red blood cells is called by some of us anemia.", False),
        ("You may have too few red cells, or anemia.", True),
        ("You may have pain, fever, or anemia.", False),
        ("We recalled anemia.", False),
        ("Anemia means that you have too few red cells.", True),
        ("Anemia, also called tired blood, is common.", True),
        ("Anemia, fever, or tiredness may come.", False),
        ("Anemia, thence tiredness, may come.", False),
    ],
)
def test_words_that_explain_a_term(text: str, told: bool) -> None:
    subject = Subject(parse(text, language="en"))
    start = subject.text.lower().index("anemia")
    assert explained(subject, start, start + len("anemia")) is told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It helps at least 5% of people.", "at least"),
        ("It helps up to about 5% of people.", "up to about"),
        ("It helps no more than 5% of people.", "no more than"),
        ("It comes all over 5% of people.", "more than"),
        ("It is hereabout 5% of people.", ""),
        ("It helps 5% of people.", ""),
    ],
)
def test_words_that_limit_a_percentage(text: str, said: str) -> None:
    subject = Subject(parse(text, language="en"))
    (percentage,) = subject.percentages
    assert limit_of(subject, percentage).said == said
