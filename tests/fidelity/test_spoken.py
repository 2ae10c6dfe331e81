"""Pages and catalogs for which another language is named than the one that they are in."""

from __future__ import annotations

import pytest

from l10n.catalog.po.read import parse_catalog
from l10n.fidelity.catalog_check import check_catalog
from l10n.fidelity.check import check_texts

ENGLISH = (
    "Do not take aspirin or ibuprofen unless your doctor says so.",
    "A nurse puts a thin tube into a vein in your arm. It should not hurt.",
    "Most people feel tired. You may feel sick in the first days after the treatment.",
    "Call us at once if you have a fever. Do not wait until the morning.",
)
SPANISH = (
    "No tome aspirina ni ibuprofeno, a menos que su médico se lo indique.",
    "Una enfermera le coloca un tubo fino en una vena del brazo. No debería doler.",
    "La mayoría de las personas se sienten cansadas. Puede tener náuseas en los primeros días.",
    "Llámenos de inmediato si tiene fiebre. No espere hasta la mañana.",
)
ARABIC = (
    "لا تتناول الأسبرين أو الإيبوبروفين إلا إذا طلب منك طبيبك ذلك.",
    "تضع الممرضة أنبوبًا رفيعًا في وريد ذراعك. لا ينبغي أن يؤلمك ذلك.",
    "يشعر معظم الناس بالتعب. قد تشعر بالغثيان في الأيام الأولى بعد العلاج.",
    "اتصل بنا فورًا إذا أصبت بالحمى. لا تنتظر حتى الصباح.",
)


def page(paragraphs: tuple[str, ...], language: str) -> str:
    front = f"---\nlanguage: {language}\n---\n\n" if language else ""
    return front + "\n\n".join(paragraphs) + "\n"


def found(target: str, language: str | None = None) -> list[tuple[int, str, str]]:
    told = check_texts(page(ENGLISH, "en"), target, target_language=language)
    return [(f.line, f.rule, f.message) for f in told]


@pytest.mark.parametrize("named", ["de", "fr", "pl", "zh", "ar"])
@pytest.mark.parametrize(("text", "spoken"), [(SPANISH, "es"), (ARABIC, "ar")])
def test_the_front_matter_names_another_language(named, text, spoken):
    told = found(page(text, named))
    if named == spoken:
        assert told == []
    else:
        message = f"language says “{named}”; the page is in “{spoken}”"
        assert told == [(2, "fidelity.language-mismatch", message)]


@pytest.mark.parametrize("front", ["", "es"])
def test_the_command_line_names_another_language(front):
    told = [(r, m) for _, r, m in found(page(SPANISH, front), "de") if "front-matter" not in r]
    message = "The page is in “es”; it should be in “de”"
    assert told == [("fidelity.language-mismatch", message)]


def test_a_page_is_believed_to_be_in_its_language_in_spite_of_a_paragraph():
    french = "La plupart des personnes sont fatiguées. Vous pouvez avoir mal les jours suivants."
    told = found(page((*SPANISH[:2], french, SPANISH[3]), "es"))
    assert {rule for _, rule, _ in told} == {"fidelity.wrong-language"}


def test_a_page_that_is_not_translated_is_no_page_of_another_language():
    rules = {rule for _, rule, _ in found(page(ENGLISH, "de"))}
    assert rules == {"fidelity.untranslated-block"}


def test_too_short_to_tell():
    told = check_texts("Rest.\n", "---\nlanguage: de\n---\n\nDescanse.\n", target_language="de")
    assert "fidelity.language-mismatch" not in {f.rule for f in told}


@pytest.mark.parametrize(("named", "count"), [("es", 0), ("de", 1)])
def test_the_header_of_a_catalog_names_another_language(named, count):
    header = f'msgid ""\nmsgstr ""\n"Language: {named}\\n"\n'
    header += '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    pairs = zip(ENGLISH, SPANISH, strict=True)
    po = header + "".join(f'\nmsgid "{ours}"\nmsgstr "{theirs}"\n' for ours, theirs in pairs)
    told = check_catalog(parse_catalog(po))
    rules = [f.rule for f in told if "header-incomplete" not in f.rule]
    assert rules == ["fidelity.catalog-language-mismatch"] * count
