"""Halves of sentences that are missing."""

from __future__ import annotations

from time import process_time

import pytest

import l10n
from l10n.fidelity.data.children import REACH, REACH_KEYS
from l10n.fidelity.data.urgency import SOON, SOON_KEYS
from l10n.fidelity.expressions import alternatives
from tests.growth import assert_linear


def told(source: str, target: str, language: str = "de") -> list[str]:
    documents = l10n.parse(source, language="en"), l10n.parse(target, language=language)
    return [f.message for f in l10n.check(*documents) if f.rule == "fidelity.sentence-lost"]


def test_haste_is_asked_of_the_sentence_that_calls() -> None:
    said = "Ask your nurse about it. The light goes out immediately."
    assert told(said, "Fragen Sie Ihre Pflegekraft danach. Das Licht geht aus.") == []


@pytest.mark.parametrize(
    "source",
    [
        "Your doctor may not see the effect right away.",
        "Tell your doctor what you ate immediately before the test.",
        "Call the clinic on Monday.",
    ],
)
def test_nothing_is_told_where_nobody_is_to_hurry(source: str) -> None:
    assert told(source, "Das steht hier so nicht.") == []


def test_the_words_are_quoted() -> None:
    (message,) = told("Call your doctor right away.", "Rufen Sie Ihren Arzt an.")
    assert "right away" in message


def test_growth() -> None:
    def took(size: int) -> float:
        source = l10n.parse("call right away, " * size, language="en")
        target = l10n.parse("anrufen, " * size, language="de")
        start = process_time()
        l10n.check(source, target)
        return process_time() - start

    assert_linear(took, 150, 0.2)


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        *[(SOON[code], SOON_KEYS[code]) for code in SOON],
        *[(REACH[code], REACH_KEYS[code]) for code in REACH],
    ],
)
def test_every_way_to_say_it_holds_a_key(said: str, keys: str) -> None:
    for way in alternatives(said):
        assert any(key in way for key in keys.split()), way
