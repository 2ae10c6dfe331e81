"""Marks of a translation brought in line with its msgid, and pairs that are doubtful."""

from __future__ import annotations

import pytest

import l10n
from l10n.fidelity.adoption.adopt import adopt
from l10n.fidelity.adoption.marks import with_marks


@pytest.mark.parametrize(
    ("msgid", "text", "expected"),
    [
        ("Eat `salt`.", "Coma salt.", "Coma `salt`."),
        ("Eat salt.", "Coma `salt`.", "Coma salt."),
        ("Eat a_b.", "Coma `a_b`.", "Coma a\\_b."),
        ("Eat `salt`.", "Coma sal.", "Coma sal."),
        ("See <https://a.org/>", "Vea https://a.org/", "Vea <https://a.org/>"),
        ("See https://a.org/", "Vea <https://a.org/>", "Vea https://a.org/"),
        ('<a href="/x">x</a>', '<a href="/es/x">y</a>', '<a href="/x">y</a>'),
        ("One", "Uno<br>", "Uno"),
        ("One.\n<br>", "Uno. <br>", "Uno.\n<br>"),
        ("One[^1] two[^b]", "Uno[^a] dos[^2]", "Uno[^1] dos[^b]"),
        ("{{% note %}} One {{% /note %}}", "Uno", "{{% note %}} Uno {{% /note %}}"),
        ('{{< a t="x" >}} One', '{{< a t="y" >}} Uno', '{{< a t="x" >}} Uno'),
        ("One {{a}} two", "Uno dos", "Uno dos"),
        ("A `<b>` tag", "Un `<b>` y `<i>`", "Un `<b>` y \\<i\\>"),
    ],
)
def test_marks(msgid, text, expected):
    assert with_marks(text, msgid) == expected
    assert with_marks(expected, msgid) == expected


def texts(source: str, target: str) -> dict[str, tuple[str, bool]]:
    """Translations by msgid, each with whether it waits for review."""
    pair = l10n.parse(source, path="en/a.md"), l10n.parse(target, path="es/a.md")
    messages = adopt([pair]).catalog.live
    return {m.msgid: (m.msgstr[0], m.fuzzy) for m in messages if any(m.msgstr)}


def test_a_link_with_broken_brackets_is_the_source_s():
    found = texts("See [the team](/team).\n", "Vea [el equipo] (/team).\n")
    assert found == {"See [the team](1).": ("Vea [el equipo](1).", False)}


def test_a_link_that_the_source_does_not_have_leaves_its_text():
    found = texts("See the team.\n", "Vea [el *buen* equipo](/equipo) ![foto](/a.png)ya.\n")
    assert found == {"See the team.": ("Vea el *buen* equipo ya.", False)}


def test_a_link_that_the_translation_lost_waits_for_review():
    found = texts("See [the team](/team).\n", "Vea el equipo.\n")
    assert found == {"See [the team](1).": ("Vea el equipo.", True)}


LONG = "Drink a lot of water after the treatment and rest for as long as you feel tired at home."
LARGO = "Beba mucha agua después del tratamiento y descanse mientras se sienta cansado en su casa."


def test_three_paragraphs_for_one_are_joined():
    parts = [f"{LARGO} Tome {n} litros." for n in (2, 4, 6)]
    whole = " ".join(f"{LONG} Take {n} liters." for n in (2, 4, 6))
    others = [f"\n\n# {n}\n\n{text}\n" for n in range(4) for text in (LONG, LARGO)]
    source, target = "".join(others[::2]), "".join(others[1::2])
    found = texts(f"# A\n\n{whole}{source}", "# A\n\n" + "\n\n".join(parts) + target)
    assert found[whole] == (" ".join(parts), False)


def test_an_item_that_was_added_is_no_part_of_its_neighbour():
    source = "- Drink water at home.\n- Rest at home for a day or two, and then call us again.\n"
    target = "- Beba agua.\n- Nueva línea del traductor.\n- Descanse en casa y llámenos luego.\n"
    found = texts(source, target)
    assert not any("traductor" in text for text, fuzzy in found.values() if not fuzzy)


def test_sections_in_another_order_find_their_headings():
    def page(names: str, words: str, order: str) -> str:
        text = dict(zip("abc", names.split(), strict=True))
        parts = (f"## {text[x]}\n\n{words} [{x}](/{x}) `{x}{x}{x}`." for x in order)
        return "# T\n\n" + "\n\n".join(parts) + "\n"

    found = texts(page("Nausea Fever Pain", LONG, "abc"), page("Vómito Fiebre Dolor", LARGO, "cab"))
    heads = {msgid: text for msgid, (text, fuzzy) in found.items() if not fuzzy}
    assert heads["Pain"] == "Dolor"
    assert heads["Nausea"] == "Vómito"


def test_html_texts_are_paired_by_likeness_where_one_is_missing():
    source = "<div>\n<p>We saw 12 cases in Madrid.</p>\n<p>Rest is work.</p>\n</div>\n"
    found = texts(source, "<div>\n<p>Vimos 12 casos en Madrid.</p>\n</div>\n")
    assert found == {"We saw 12 cases in Madrid.": ("Vimos 12 casos en Madrid.", False)}
