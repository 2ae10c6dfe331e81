"""Block quotes that are boxes, edits that cost, and words of the page's language in advice."""

from __future__ import annotations

import pytest

from l10n.api import parse
from l10n.plain.effects import outlook
from l10n.plain.flag import flag_document
from l10n.plain.subject import Subject

CALL = (
    "**Call the helpline at once on [0800 123](tel:0800123)** if you feel hot, or cold, or tired."
)
CALLS = "**Llame de inmediato a la línea de ayuda** si tiene fiebre, o frío, o mucho sueño."


@pytest.mark.parametrize(("language", "text"), [("en", CALL), ("es", CALLS)])
def test_a_quote_that_tells_what_to_do_is_a_box(language, text):
    assert not Subject(parse(f"> {text}\n", language=language)).quotations
    assert Subject(parse(f"> {text}\n>\n> — Ann, nurse\n", language=language)).quotations
    assert Subject(parse(f"> “{text}”\n", language=language)).quotations


def test_what_somebody_says_is_no_box():
    said = "> I was so tired that I could not get up in the morning.\n"
    assert Subject(parse(said, language="en")).quotations


def test_advice_names_words_of_the_language_of_the_page():
    page = parse("Die Strahlentherapiebehandlung beginnt am Montag.\n", language="de")
    (found,) = [f for f in flag_document(page).findings if f.rule == "plain.noun-stack"]
    assert "von, für, dass" in found.advice_text(str)


def test_an_edit_that_makes_its_section_harder_is_no_gain():
    text = (
        "Prior to the treatment, you get a test of your blood. The test is short, and it does not "
        "hurt. You can eat before it. You can go home after it, and rest as long as you want.\n"
    )
    subject = Subject(parse(text, language="en"))
    report = flag_document(subject.document)
    found = outlook(subject, report.findings)
    assert found.gains
    ruler = subject.ruler
    assert not any(gain.harder(ruler) for gain in found.best)
    worse = found.gains[0]._replace(before=3.0, level=4.0)
    assert worse.harder(ruler) and not worse._replace(level=2.0).harder(ruler)
