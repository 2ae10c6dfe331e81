"""A number as it is read, and what it has in common with the same number elsewhere."""

from __future__ import annotations

from l10n.fidelity.numbers.number import Number, number
from l10n.fidelity.numbers.vocabulary import Unit
from l10n.text.spans import Span

MG, KG = Unit("mg", "measure"), Unit("kg", "measure")
PLAIN = number(Span(3, 5), "20", frozenset({"20"}))


def test_a_number_that_stands_by_itself_is_one_made_by_name() -> None:
    made = number(Span(3, 5), "20", frozenset({"20"}), MG, "%", "-", per=KG, optional=True)
    assert made == Number(
        Span(3, 5),
        "20",
        frozenset({"20"}),
        unit=MG,
        percent="%",
        sign="-",
        per=KG,
        optional=True,
    )
    assert Number(Span(3, 5), "20", frozenset({"20"})) == PLAIN


def test_place_and_spelling_are_no_part_of_its_dress() -> None:
    alike = {"span": Span(9, 13), "text": "20.0", "date": Span(0, 9), "roman": True, "until": 4}
    assert PLAIN._replace(**alike, clock=Span(0, 9)).dress == PLAIN.dress


def test_all_that_stands_at_it_is() -> None:
    changes: dict[str, object] = {
        "values": frozenset({"21"}),
        "unit": MG,
        "percent": "%",
        "sign": "-",
        "shared_unit": MG,
        "shared_percent": "%",
        "low": True,
        "high": True,
        "optional": True,
        "scaled": frozenset({"20e6"}),
        "per": KG,
    }
    for name, value in changes.items():
        assert PLAIN._replace(**{name: value}).dress != PLAIN.dress, name
