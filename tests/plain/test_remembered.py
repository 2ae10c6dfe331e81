"""What rules remember of sentences holds wherever they come again, and takes little room."""

from __future__ import annotations

from itertools import permutations

from l10n.plain import abbreviations, meanings
from l10n.plain.flag import flag_document
from l10n.plain.rules.bare_percentage import _LONGEST, _shares_in
from l10n.text.parse import parse

SERIES = (
    "Para la visita de mañana usted debe llevar y mostrar la receta de la farmacia, la tarjeta "
    "verde de la salud pública de su región, la carta del médico"
)
BEHIND = (". Hoy vino el médico.", ". Hoy vino y la persona espera.", " y la orden firmada.")


def series(text: str) -> int:
    found = flag_document(parse(text, language="es")).findings
    return sum(finding.rule == "plain.buried-list" for finding in found)


def test_a_series_ends_with_its_sentence():
    assert [series(SERIES + behind) for behind in BEHIND] == [0, 0, 1]
    for order in permutations(BEHIND):
        assert series("\n\n".join(SERIES + behind for behind in order)) == 1


def test_long_texts_are_not_kept():
    shares = _shares_in("en")
    long = "of the many people " * _LONGEST + "1 in 4"
    assert shares(long) == shares("1 in 4") == (25.0,)
    kept = shares.__self__  # type: ignore[attr-defined]
    assert "1 in 4" in kept
    assert long not in kept


def test_long_numbers_and_words_are_not_kept():
    sizes = [memo.cache_info().currsize for memo in (meanings._meaning, abbreviations._here)]
    flag_document(parse(f"It helped {'1' * 5000}% of people.", language="en"))
    text = f"It is the {'ABC' * 2000} here."
    subject = abbreviations.Subject(parse(text, language="en"))
    assert not abbreviations.spelled_out(subject, [(10, 6010)], text[10:6010])
    after = [memo.cache_info().currsize for memo in (meanings._meaning, abbreviations._here)]
    assert after == sizes
