"""A plain-language rewrite against its original."""

from __future__ import annotations

import time

import pytest

import l10n

OLD = """---
title: After your treatment
license: CC-BY
---

# After your treatment

Patients should take 1 tablet of 20 mg tamoxifen every day for 5 years. Approximately 25% of
patients experience hot flushes. A change in BRCA1 does not alter the dose.

Do not take aspirin during treatment. Do not discontinue the tablets without asking.

If you develop a fever above 38.5 °C, contact your physician immediately. See
[the plan](https://a.example/plan).
"""

NEW = """---
title: After your treatment
license: CC-BY
---

# After your treatment

## Your tablets

- Take one tablet of 20 mg tamoxifen every day. Do this for 5 years.
- A change in BRCA1 makes no difference to the dose.
- Never stop the tablets on your own.
- Avoid aspirin.

About 1 in 4 people get hot flushes.

## When to call

Call your doctor right away if you have:

- a fever above 38.5 °C

[Your plan](https://a.example/plan) tells you more.
"""


def found(new: str, old: str = OLD) -> list[tuple[str, str, int, int | None]]:
    here = l10n.parse(old, path="old.md", language="en")
    there = l10n.parse(new, path="new.md", language="en")
    return [
        (f.rule.removeprefix("fidelity."), str(f.severity), f.line, f.source_line)
        for f in l10n.check(here, there, rewrite=True)
    ]


def test_a_faithful_rewrite_has_no_findings() -> None:
    assert found(NEW) == []


def test_the_same_page_has_no_findings() -> None:
    assert found(OLD) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("20 mg", "40 mg", ("dose-changed", "error", 10, 8)),
        ("of 20 mg tamoxifen", "of tamoxifen", ("dose-changed", "error", 10, 8)),
        ("1 in 4", "1 in 5", ("dose-changed", "error", 10, 8)),
        ("for 5 years", "for a long time", ("number-missing", "warning", 11, 8)),
        ("38.5", "39.5", ("dose-changed", "error", 21, 13)),
        ("a fever above 38.5 °C", "a fever above 38.5 °C for 3 hours", None),
        ("- Avoid aspirin.\n", "- Aspirin is a medicine.\n", ("negation-lost", "error", 10, 11)),
        ("- Never stop the tablets", "- Stop the tablets", ("negation-lost", "error", 10, 11)),
        ("in BRCA1", "in a gene", ("name-lost", "warning", 10, 8)),
        ("(https://a.example/plan)", "(https://a.example/plans)", ("link-lost", "error", 21, 14)),
        ("license: CC-BY", "license: CC0", ("protected-value-changed", "error", 3, 3)),
        ("Call your doctor right away if", "This may come when", ("warning-lost", "error", 21, 13)),
    ],
)
def test_one_change(old: str, new: str, expected: tuple[str, str, int, int] | None) -> None:
    assert old in NEW
    hits = found(NEW.replace(old, new))
    if expected is None:
        assert [hit[0] for hit in hits] == ["extra-number"]
    else:
        assert expected in hits


def test_new_numbers() -> None:
    new = NEW.replace("Avoid aspirin.", "Avoid aspirin. Drink 2 litres of water. Wait 90 minutes.")
    assert [hit[:3] for hit in found(new)] == [
        ("extra-number", "error", 13),
        ("extra-number", "warning", 13),
    ]


@pytest.mark.parametrize(
    ("language", "old", "new", "rules"),
    [
        ("es", "No tome aspirina.", "Evite la aspirina.", []),
        ("es", "No tome aspirina.", "Tome aspirina.", ["negation-lost"]),
        ("fr", "Ne prenez pas d'aspirine.", "Prenez de l'aspirine.", ["negation-lost"]),
        ("de", "Nehmen Sie kein Aspirin.", "Nehmen Sie Aspirin.", ["negation-lost"]),
        ("pt", "Ligue para o seu médico se tiver febre.", "A febre passa.", ["warning-lost"]),
        ("it", "Chiami il medico se ha la febbre.", "Ha la febbre? Chiami il medico.", []),
    ],
)
def test_other_languages(language: str, old: str, new: str, rules: list[str]) -> None:
    pair = (l10n.parse(text, language=language) for text in (old, new))
    names = [f.rule.removeprefix("fidelity.") for f in l10n.check(*pair, rewrite=True)]
    assert names == rules


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Do not take ibuprofen. Do not take aspirin.", "Do not take ibuprofen. Take aspirin."),
        ("Do not take aspirin unless we say so.", "Take aspirin unless we say so."),
        ("Never start herbs without asking us.", "Start herbs without asking us."),
    ],
)
def test_what_is_forbidden_beside_another_no(old: str, new: str) -> None:
    assert found(new, old) == [("negation-lost", "error", 1, 1)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Do not take ibuprofen. Do not take aspirin.", "Do not take ibuprofen or aspirin."),
        ("Do not take ibuprofen. Do not take aspirin.", "Aspirin, ibuprofen: take none of them."),
        ("Do not take aspirin unless we say so.", "Take aspirin only if we say so."),
        (
            "Do not take aspirin. Do not drink.",
            "Aspirin can make you bleed. Do not take it. No drinks.",
        ),
    ],
)
def test_what_is_forbidden_in_one(old: str, new: str) -> None:
    assert found(new, old) == []


@pytest.mark.parametrize(
    ("language", "old", "new", "rules"),
    [
        ("en", "Lie still for 60 minutes.", "Lie still for an hour.", []),
        ("en", "Come every 21 days.", "Come every 3 weeks.", []),
        ("en", "Come every 21 days.", "Come every 2 weeks.", ["extra-number", "number-missing"]),
        ("en", "Most (75%) get well.", "Three out of four people get well.", []),
        ("en", "Most (75%) get well.", "Three quarters get well.", []),
        ("en", "Most (75%) get well.", "Three out of five get well.", ["dose-changed"]),
        ("en", "About 50% get well.", "About half get well.", []),
        ("en", "Call 01632 960 555.", "Call us.", ["number-missing"]),
        ("en", "Come on 3 March 2026.", "Come on March 3, 2026.", []),
        ("en", "Come on 3 March 2026.", "Come on 3 May 2026.", ["date-changed"]),
        ("es", "Venga los martes.", "Venga los jueves.", ["date-changed"]),
        ("de", "Kommen Sie dienstags.", "Kommen Sie jeden Dienstag.", []),
        ("es", "El 75 % se cura.", "Tres de cada cuatro personas se curan.", []),
        ("fr", "75 % guérissent.", "Trois personnes sur quatre guérissent.", []),
        ("de", "75 % werden gesund.", "Drei von vier Menschen werden gesund.", []),
        ("pt", "O 75% recupera-se.", "Três em cada quatro pessoas recuperam-se.", []),
        ("it", "Il 75% guarisce.", "Tre persone su quattro guariscono.", []),
        ("de", "Warten Sie 30 Minuten.", "Warten Sie eine halbe Stunde.", []),
    ],
)
def test_the_same_in_other_words(language: str, old: str, new: str, rules: list[str]) -> None:
    pair = (l10n.parse(text, language=language) for text in (old, new))
    names = [f.rule.removeprefix("fidelity.") for f in l10n.check(*pair, rewrite=True)]
    assert sorted(names) == rules


def test_many_prohibitions_take_no_long_time() -> None:
    names = (f"pill{'abcdefghij'[i % 10] * (i // 10)}" for i in range(800))
    old = "\n\n".join(f"Do not take the {name} now." for name in names)
    start = time.process_time()
    found(old.replace("Do not take", "Never take"), old)
    assert time.process_time() - start < 3


def test_another_drug() -> None:
    old = "Ask us before you take ibuprofen."
    assert found("Ask us before you take aspirin.", old) == [("name-replaced", "error", 1, 1)]
    assert found("Ask us before you take Advil.", old) == []


CALL = """# Call us

Hair grows back after treatment.

About 30 out of 100 people feel sick.

Call us at once, day or night, on 020 7946 0321 if:

- your temperature is 38 °C or higher,
- you have diarrhoea more than 4 times a day, or
- you have pain in your chest.

Do not wait until the morning. An infection can become dangerous within hours.

> If you cannot reach us, call 112.
"""


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("38 °C or higher", "at least 38 °C", []),
        ("38 °C or higher", "38 °C or lower", [("comparison-changed", "error", 9, 9)]),
        ("38 °C or higher", "38 °C", [("comparison-changed", "warning", 9, 9)]),
        ("more than 4", "over 4", []),
        ("more than 4", "4", [("comparison-changed", "warning", 10, 10)]),
        ("30 out of 100", "3 in 10", []),
        ("30 out of 100", "3 out of 10", []),
        ("30 out of 100", "30%", []),
        ("30 out of 100", "three in ten", []),
        ("30 out of 100", "3 out of 100", [("number-changed", "error", 5, 5)]),
        ("30 out of 100", "1 in 5", [("number-changed", "error", 5, 5)]),
        ("at once, day or night,", "right away", []),
        ("at once, day or night,", "when we are open", [("warning-lost", "error", 7, 7)]),
        ("Do not wait until the morning.", "Do not put it off.", []),
        ("Do not wait until the morning. ", "", [("negation-lost", "error", 13, 13)]),
    ],
)
def test_limits_shares_and_hours(old: str, new: str, expected: list[tuple[str, str, int, int]]):
    assert old in CALL
    assert found(CALL.replace(old, new), CALL) == expected
