"""Sections in another order are told, and paired with their own source."""

from __future__ import annotations

from itertools import permutations

import pytest

from l10n.fidelity.check import check_texts

HEAD = "# Your treatment day\n\nYou come every 3 weeks. Each visit takes 2 to 4 hours.\n\n"
KOPF = "# Ihr Behandlungstag\n\nSie kommen alle 3 Wochen. Jeder Besuch dauert 2 bis 4 Stunden.\n\n"
ENGLISH = (
    "## Before\n\n- Have a blood test 2 days before.\n- Drink at least 1.5 litres of water.\n\n",
    "## At the hospital\n\nA nurse puts a tube into your arm. You get ondansetron 8 mg.\n\n",
    "## Afterwards\n\nAbout 30 out of 100 people feel sick.\n\nIt ends after 14 days.\n\n",
    "## When to call\n\nCall 020 7946 0321 if:\n\n1. you have 38 °C or more, or\n2. pain.\n\n",
)
GERMAN = (
    "## Davor\n\n- Lassen Sie 2 Tage vorher Blut abnehmen.\n"
    "- Trinken Sie mindestens 1,5 Liter Wasser.\n\n",
    "## In der Klinik\n\nEine Pflegekraft legt einen Schlauch in Ihren Arm. Sie bekommen "
    "Ondansetron 8 mg.\n\n",
    "## Danach\n\nEtwa 30 von 100 Menschen ist übel.\n\nDas endet nach 14 Tagen.\n\n",
    "## Wann Sie anrufen\n\nRufen Sie 020 7946 0321 an bei:\n\n"
    "1. 38 °C oder mehr, oder\n2. Schmerzen.\n\n",
)


def told(target: str) -> list[tuple[str, int | None]]:
    found = check_texts(HEAD + "".join(ENGLISH), target, source_language="en", target_language="de")
    return [(f.rule, f.source_line) for f in found]


@pytest.mark.parametrize("order", list(permutations(range(4))), ids=str)
def test_nothing_but_the_order_is_told(order):
    found = told(KOPF + "".join(GERMAN[i] for i in order))
    assert {rule for rule, _ in found} == (
        {"fidelity.block-moved"} if order != (0, 1, 2, 3) else set()
    )
    assert len(found) < 4


def test_a_mistake_in_a_section_that_was_moved_is_told_of_its_source():
    target = KOPF + "".join(GERMAN[i] for i in (3, 0, 1, 2)).replace("8 mg", "80 mg")
    assert [hit for hit in told(target) if hit[0] != "fidelity.block-moved"] == [
        ("fidelity.dose-changed", 12)
    ]
