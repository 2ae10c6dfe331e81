"""The words with an opposite: readable expressions, and two sides that do not meet."""

from __future__ import annotations

import re
import time

import pytest

from l10n.fidelity.data.clear_negations import BARRED, CLEAR, IMPLIED
from l10n.fidelity.data.negations import FORBIDDEN, HEARD, SAID
from l10n.fidelity.data.opposites import Opposites
from l10n.fidelity.data.opposites.amounts import LEAST, MORE
from l10n.fidelity.data.opposites.bodies import BENIGN, CHILDREN, HOT, LEFT, WOMEN
from l10n.fidelity.data.opposites.changes import RISE
from l10n.fidelity.data.opposites.conditions import AVOID, NEED, UNLESS, UNTIL, WITHOUT
from l10n.fidelity.data.opposites.medicines import FOOD, FRIDGE, ORAL, SKIN, SPOON
from l10n.fidelity.data.opposites.rates import ALTERNATE, LONGER, OFTEN
from l10n.fidelity.data.opposites.spans import FIRST
from l10n.fidelity.data.opposites.states import BETTER, HIGH, POSITIVE
from l10n.fidelity.data.opposites.times import BEFORE, EARLY, MORNING, START
from l10n.fidelity.data.opposites.treatments import CELLS, GO_ON, OF_THINGS, THERAPY, WHOLE
from l10n.fidelity.data.opposites.turns import TURN_KEYS, TURNS
from l10n.fidelity.expressions import alternatives
from l10n.fidelity.meaning.opposites import opposites
from l10n.fidelity.meaning.topics import keys_of
from l10n.fidelity.pair import pair_of
from l10n.text.parse import parse

TOPICS = {
    "alternate": ALTERNATE,
    "at least": LEAST,
    "avoid": AVOID,
    "before": BEFORE,
    "better": BETTER,
    "benign": BENIGN,
    "cells": CELLS,
    "children": CHILDREN,
    "early": EARLY,
    "first": FIRST,
    "food": FOOD,
    "fridge": FRIDGE,
    "go on": GO_ON,
    "high": HIGH,
    "hot": HOT,
    "left": LEFT,
    "longer": LONGER,
    "more": MORE,
    "morning": MORNING,
    "need": NEED,
    "often": OFTEN,
    "of things": OF_THINGS,
    "oral": ORAL,
    "positive": POSITIVE,
    "rise": RISE,
    "skin": SKIN,
    "spoon": SPOON,
    "start": START,
    "therapy": THERAPY,
    "unless": UNLESS,
    "until": UNTIL,
    "without": WITHOUT,
    "whole": WHOLE,
    "women": WOMEN,
}


@pytest.mark.parametrize("name", TOPICS)
def test_expressions_are_for_small_letters(name: str) -> None:
    for sides in TOPICS[name].values():
        for pattern in sides[:4]:
            assert re.compile(pattern)
            plain = re.sub(r"\\.", "", pattern)
            assert plain == plain.lower()
            assert "\b" not in pattern


@pytest.mark.parametrize("table", [SAID, HEARD, FORBIDDEN, CLEAR, BARRED, IMPLIED])
def test_expressions_for_not_are_printable(table: dict[str, str]) -> None:
    for pattern in table.values():
        assert re.compile(pattern)
        assert "\b" not in pattern


@pytest.mark.parametrize("name", TOPICS)
def test_english_has_keys(name: str) -> None:
    assert TOPICS[name]["en"].keys


def test_every_language_that_forbids_has_words_for_not() -> None:
    assert set(BARRED) == set(CLEAR)
    assert set(IMPLIED) <= set(HEARD)


def told(source: str, target: str, language: str) -> list[tuple[str, str, str]]:
    pair = pair_of(parse(source, language="en"), parse(target, language=language))
    return [(o.ours, o.theirs, o.span.of(target)) for o in opposites(pair)]


def test_place_is_the_word_that_says_so() -> None:
    assert told("Take it before a meal.", "Tómelo **después** de comer.", "es") == [
        ("before", "después", "después")
    ]


def test_one_sentence_of_several() -> None:
    source = "Take it before a meal. Call if you feel ill after the meal."
    target = "Tómelo después de comer. Llame si se siente mal después de la comida."
    assert told(source, target, "es") == [("before", "después", "después")]


def test_both_sides_are_no_opposite() -> None:
    source = "Take it before a meal, not after it."
    assert told(source, "Tómelo después de comer.", "es") == []


def test_a_language_without_words() -> None:
    assert told("Take it before a meal.", "Võtke seda pärast sööki.", "et") == []


def test_opposites_of_a_language_are_found_both_ways() -> None:
    """What one side of a language says is no word for the other side."""
    topic: Opposites = LEFT
    for language, sides in topic.items():
        assert not re.search(sides.one, sides.other), language


def test_words_are_told_whole_and_found_in_their_place() -> None:
    target = "İlacı İSTANBUL hastanesinde yemekten sonra alın."
    assert told("Take it at the hospital before a meal.", target, "tr")[0][2] == "sonra"
    assert told("The tumor shrank.", "El tumor aumentó.", "es") == [
        ("shrank", "aumentó", "aumentó")
    ]


def test_people_in_another_order_are_no_exchange() -> None:
    source = "Men and women aged 45 to 75 can take part."
    assert told(source, "Las mujeres y los hombres de 45 a 75 años pueden participar.", "es") == []


@pytest.mark.parametrize("language", sorted({*CLEAR, *SAID}))
def test_a_long_word_takes_no_long_time(language: str) -> None:
    """Time grows with the text, not with its square."""
    pattern = re.compile("|".join(filter(None, (SAID.get(language), CLEAR.get(language)))))
    start = time.process_time()
    assert not pattern.search("xob " * 5000 + "x" * 20000)
    assert time.process_time() - start < 1


def test_many_limits_take_no_long_time() -> None:
    source, target = (" ".join(f"{word} {i}." for i in range(3000)) for word in ("over", "más de"))
    start = time.process_time()
    assert told(source, target, "es") == []
    assert time.process_time() - start < 3


def test_every_turn_of_phrase_holds_a_key() -> None:
    for language, keys in TURN_KEYS.items():
        for way in alternatives(TURNS[language]):
            assert any(key[:4] in way for key in keys.split()), way


@pytest.mark.parametrize("topic", TOPICS.values(), ids=TOPICS)
def test_keys_tell_the_sides(topic: Opposites) -> None:
    for sides in topic.values():
        keys = frozenset(sides.keys.split())
        told_by = [keys_of(side, keys) for side in (sides.one, sides.other)]
        assert keys == told_by[0] | told_by[1]
        assert all(told_by) or not keys


def test_keys_of_a_side_that_is_said_in_another_way_too_tell_nothing() -> None:
    assert keys_of(r"\bbefore\b|\bprior to\b", frozenset({"before", "after"})) == frozenset()
    assert keys_of(r"\bbefore\b", frozenset({"before", "after"})) == {"before"}
