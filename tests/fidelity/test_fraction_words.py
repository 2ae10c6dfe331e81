"""Words for fractions are no other words of their language."""

from __future__ import annotations

import re

import pytest

from l10n.fidelity.data.counts import COUNTS
from l10n.fidelity.data.fraction_words import FRACTION_WORDS, VALUES


@pytest.mark.parametrize("language", sorted(FRACTION_WORDS))
def test_no_fraction_fits_a_count(language: str) -> None:
    counts = COUNTS.get(language, "").replace("|", " ").split()
    for pattern in FRACTION_WORDS[language]:
        assert [word for word in counts if re.search(pattern, word)] == []


def test_every_language_says_every_fraction_but_a_half() -> None:
    assert {len(forms) for forms in FRACTION_WORDS.values()} == {len(VALUES) - 1}
