"""What the search for abbreviations takes for granted."""

from __future__ import annotations

from l10n.plain.words import words


def test_those_of_prescriptions_begin_with_one_letter_and_a_full_stop():
    for listed in words("prescription-abbreviations", None):
        assert listed[0].isalpha()
        assert listed[1] == "."
