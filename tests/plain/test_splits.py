"""Where a long sentence is cut, and where none is."""

from __future__ import annotations

import pytest

from l10n.plain.subject import Subject
from l10n.text.parse import parse

CUTS = [
    # A semicolon goes before every other place, even behind "not only … but".
    (
        "en",
        "The change stops the work not only of this drug but of most others; two newer drugs were "
        "made partly to get around it.",
        "two newer drugs",
    ),
    (
        "es",
        "El cambio impide la unión no solo de este medicamento, sino de casi todos los demás; "
        "otros dos se desarrollaron en parte para sortearlo.",
        "otros dos se",
    ),
    ("en", "You may feel sick in the first week and you can ask for a pill.", "and you can"),
    (
        "en",
        "The team will meet your family at the clinic in May, but the doctor may call you before.",
        "but the doctor",
    ),
    (
        "fr",
        "Le médecin vous verra à la clinique au mois de mai, mais il peut vous appeler avant cela.",
        "mais il peut",
    ),
    (
        "de",
        "Das Team trifft Ihre Familie im Mai in der Klinik, aber er kann Sie auch vorher anrufen.",
        "aber er kann",
    ),
]
WHOLE = [
    # A clause that says which people, and one behind a preposition, belong to their noun.
    ("en", "About half of all the people in the study whose tumors shrank were women over sixty."),
    ("en", "A trial is a kind of research in which a new treatment is given to many people."),
    # The main clause goes on behind the aside, or the list behind the clause.
    ("en", "Changes in this one gene, which makes a part of the cell, have been found in many."),
    ("es", "El uso de este medicamento, aunque el tumor siga intacto, se ha asociado con mejoras."),
    ("fr", "Ce petit changement dans un gène, qui touche une protéine, a été trouvé dix fois."),
    ("de", "Alle reden jetzt mit den Leuten, die am Mittag in der Klinik auf eine Wahl warten."),
    ("de", "Die Mittel gegen diese Krankheit, weil sie noch neu sind, haben nur wenige erhalten."),
    ("en", "Men have a higher risk of the first kind, which can grow fast, and of a second kind."),
    # What leads to the main clause is no sentence.
    ("en", "If you came to our meeting in the spring of this year, then you know how it works."),
    ("en", "For example, if you take many pills each day, but you do not know what they do, ask."),
    ("en", "With the help of the whole team, and the support of her family, she soon got better."),
    # The items of a series.
    (
        "en",
        "They include one that acts on the skin; two, which act on the gut; and three that act on "
        "both.",
    ),
    ("es", "Entre ellas están las del intestino y las de la piel, como la dermatitis o el eccema."),
    ("en", "They found that the drug works in most people, and that it does no harm to the heart."),
    ("en", "Ask whether a second test would help at all, whether it hurts, and what it will cost."),
]


def cut(language: str, text: str) -> str | None:
    subject = Subject(parse(f"{text}\n", language=language))
    (sentence,) = subject.sentences
    split = subject.splits.best(sentence)
    return None if split is None else split.before


@pytest.mark.parametrize(("language", "text", "before"), CUTS, ids=lambda value: value[:30])
def test_the_place_to_cut(language: str, text: str, before: str) -> None:
    assert cut(language, text) == before


@pytest.mark.parametrize(("language", "text"), WHOLE, ids=lambda value: value[:30])
def test_no_cut_where_one_half_needs_the_other(language: str, text: str) -> None:
    assert cut(language, text) is None
