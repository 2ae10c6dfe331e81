"""Words for fractions are no other words of their language."""

from __future__ import annotations

import re

import pytest

import l10n
from l10n.fidelity.data.counts import COUNTS
from l10n.fidelity.data.fraction_words import FRACTION_WORDS, KEYS, VALUES
from l10n.fidelity.data.fractions import HALF_OF
from l10n.fidelity.expressions import alternatives


@pytest.mark.parametrize("language", sorted(FRACTION_WORDS))
def test_no_fraction_fits_a_count(language: str) -> None:
    counts = COUNTS.get(language, "").replace("|", " ").split()
    for pattern in FRACTION_WORDS[language]:
        assert [word for word in counts if re.search(pattern, word)] == []


def test_every_language_says_every_fraction_but_a_half() -> None:
    assert {len(forms) for forms in FRACTION_WORDS.values()} == {len(VALUES) - 1}


@pytest.mark.parametrize("language", sorted(KEYS))
def test_every_fraction_holds_a_key(language: str) -> None:
    half = (HALF_OF[language],) if language in HALF_OF else ()
    for form in (*FRACTION_WORDS[language], *half):
        for way in alternatives(form):
            stems = [key.rstrip("s")[:-1] for key in KEYS[language].split()]
            assert any(stem in way for stem in stems), way


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Take two thirds of it.", "Tome un cuarto de la dosis."),
        ("About one-half of them do.", "Una cuarta parte lo hace."),
    ],
)
def test_fractions_are_found_by_their_keys(source: str, target: str) -> None:
    documents = l10n.parse(source, language="en"), l10n.parse(target, language="es")
    assert [f.rule for f in l10n.check(*documents)] == ["fidelity.number-changed"]
