"""Alignment: what belongs to what, and what is lost, new or moved."""

from __future__ import annotations

from l10n.fidelity.alignment.align import align
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import units_of
from l10n.fidelity.links.targets import names_in_addresses
from l10n.text.parse import parse

NAMES = names_in_addresses("en", "es")
SOURCE = [
    f"Paragraph {n * 13 + 20} says something of its own, and says it calmly." for n in range(30)
]
TARGET = [f"El párrafo {n * 13 + 20} dice algo suyo, y lo dice con mucha calma." for n in range(30)]


def aligned(source: list[str], target: list[str]) -> list[tuple[list[int], list[int], bool]]:
    left = units_of(parse("\n\n".join(source), language="en"))
    right = units_of(parse("\n\n".join(target), language="es"))
    return [shown(match) for match in align(left, right, NAMES)]


def shown(match: Match) -> tuple[list[int], list[int], bool]:
    return [u.index for u in match.source], [u.index for u in match.target], match.moved


def test_one_to_one() -> None:
    assert aligned(SOURCE, TARGET) == [([i], [i], False) for i in range(30)]


def test_a_loss_costs_one_gap() -> None:
    found = aligned(SOURCE, TARGET[:10] + TARGET[11:])
    assert ([10], [], False) in found
    assert all(([i], [i - (i > 10)], False) in found for i in range(30) if i != 10)


def test_an_addition() -> None:
    found = aligned(
        SOURCE, [*TARGET[:5], "Esto es nuevo y no viene de ninguna parte.", *TARGET[5:]]
    )
    assert ([], [5], False) in found
    assert len(found) == 31


def test_a_move() -> None:
    found = aligned(SOURCE, TARGET[:3] + TARGET[4:20] + [TARGET[3]] + TARGET[20:])
    assert ([3], [19], True) in found
    assert sum(moved for _, _, moved in found) == 1


def test_two_for_one() -> None:
    source = ["First sentence of the page, 17.", "It has a second one, about 23 people.", *SOURCE]
    target = ["Primera frase de la página, 17. Hay otra más, de unas 23 personas.", *TARGET]
    assert ([0, 1], [0], False) in aligned(source, target)


def test_a_block_that_stands_twice_is_not_joined() -> None:
    found = aligned(SOURCE[:4], [TARGET[0], TARGET[1], TARGET[1], TARGET[2], TARGET[3]])
    assert sum(not source for source, _, _ in found) == 1


def test_nothing() -> None:
    assert aligned([], []) == []
    assert aligned(SOURCE[:2], []) == [([0], [], False), ([1], [], False)]


def test_one_cut_into_four() -> None:
    parts = [
        "Una frase dice mucho. " * 5,
        "Otra frase dice poco. " * 5,
        "La tercera dice nada. " * 5,
        "La última dice adiós. " * 5,
    ]
    whole = "One sentence says a lot. " * 20
    found = aligned([*SOURCE[:5], whole, *SOURCE[5:]], [*TARGET[:5], *parts, *TARGET[5:]])
    assert ([5], [5, 6, 7, 8], False) in found


def test_sections_in_another_order() -> None:
    left = units_of(parse("# A {#a}\n\nOne.\n\n# B {#b}\n\nTwo.\n", language="en"))
    right = units_of(parse("# D {#b}\n\nDos.\n\n# Z {#a}\n\nUno.\n", language="es"))
    found = [shown(match) for match in align(left, right, NAMES)]
    assert [(source, target) for source, target, _ in found] == [
        ([0], [2]),
        ([1], [3]),
        ([2], [0]),
        ([3], [1]),
    ]
    assert sum(moved for _, _, moved in found) == 1
