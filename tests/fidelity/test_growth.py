"""A check takes time linear in a block that is made of a single thing, all of it changed."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

import l10n
from tests.growth import assert_linear

SHORT = 250
PATIENCE = 0.15
"""Seconds that are no matter."""

PAIRS = {
    "links": ("http://a.b/ ", "http://o.b/ "),
    "mail addresses": ("a@b.co ", "o@b.co "),
    "footnotes": ("[^1] ", "[^3] "),
    "genes": ("BRCA1 ", "BRCA3 "),
    "numbers": ("12 mg, ", "13 mg, "),
    "ranges": ("1–2 days, ", "12 días, "),
    "digits in groups": ("0800 123 4567, ", "08 00 12 34 567, "),
    "days in larger words": ("14 days, ", "catorce horas, "),
    "shares": ("1 in 18, ", "18 de cada 1, "),
    "percentages in words": ("5%, ", "cinco por ciento, "),
    "hours in words": ("every eight hours ", "cada seis horas "),
    "weeks in words": ("7 days ", "cada semana "),
    "halves in words": ("2½ tablets ", "una tableta y media "),
    "limits in words": ("no more than eight tablets. ", "más de ocho comprimidos. "),
    "denials": ("does not mean not ", "significa que no "),
    "conditions": ("do not if you do not, ", "haga si no, "),
    "markers": ("HER2-positive ", "HER2 negativo "),
    "rates": ("every 8 hours ", "8 veces al día "),
    "parts of the day": ("morning and evening ", "mañana o noche "),
    "brackets": ("(a) ", "(a "),
    "paragraphs": ("Take 2.\n\n", "Tome 3.\n\n"),
    "rows": ("|1|2|\n", "|3|2|\n"),
    "directions": ("\u202ba", "\u202bo"),
    "English words": ("(nurse) nurse ", "(nurse) nur "),
    "drugs": ("ibuprofen or naproxen, ", "naproxenu, ibuprofena "),
    "trade names": ("Xeloda, ", "Xeloba, "),
    "acronyms": ("DPD DPYD ", "DPYD DYPD "),
    "sentences": ("It is red. Go now. ", "Es rojo. "),
    "questions": ("Go. Is it so. ", "Vaya. ¿Es así? "),
    "marks of drafts": ("a ", "[?] [por revisar "),
    "accents": ("e\u0301", "e\u0301\u0323"),
}


def _numbered(text: str) -> Callable[[int], str]:
    return lambda times: "".join(text % number for number in range(times))


NUMBERED = {
    "links": ("[a](/a%d) ", "b%d "),
    "broken links": ("[a](/a%d) ", "[a] (/a%d) "),
    "names": ("Gt%dAb ", "Gt%dOb "),
    "words of two scripts": ("аbc%dabcа ", "аbc%dabcа "),
}


@pytest.mark.parametrize("name", NUMBERED)
def test_different_ones(name: str) -> None:
    source, target = map(_numbered, NUMBERED[name])
    assert_linear(lambda times: _pages(source(times), target(times)), 4 * SHORT, PATIENCE)


def _pages(source: str, target: str) -> float:
    before, after = ("# T\n\n|a|b|\n|-|-|\n" if source[0] == "|" else "# T\n\n"), "\n"
    pages = [before + text + after for text in (source, target)]
    start = process_time()
    l10n.check(l10n.parse(pages[0], language="en"), l10n.parse(pages[1], language="es"))
    return process_time() - start


def test_halves_in_a_text_without_spaces() -> None:
    def took(times: int) -> float:
        source, target = "1.5 liters " * times, "半リットル半" * times
        documents = l10n.parse(source, language="en"), l10n.parse(target, language="ja")
        start = process_time()
        l10n.check(*documents)
        return process_time() - start

    assert_linear(took, SHORT, PATIENCE)


def _catalog(source: str, target: str) -> float:
    one, other = (text.replace("\n", "\\n") for text in (source, target))
    text = f'msgid ""\nmsgstr "Language: es\\n"\n\nmsgid "{one}"\nmsgstr "{other}"\n'
    start = process_time()
    l10n.check_catalog(l10n.parse_catalog(text))
    return process_time() - start


@pytest.mark.parametrize("took", [_pages, _catalog])
@pytest.mark.parametrize("name", PAIRS)
def test_a_text_eight_times_as_long_takes_eight_times_as_long(
    name: str, took: Callable[[str, str], float]
) -> None:
    source, target = PAIRS[name]
    assert_linear(lambda times: took(source * times, target * times), SHORT, PATIENCE)


def test_many_messages_of_words_of_their_own() -> None:
    """The words of a whole catalog are not gone through for each of its messages."""

    def took(times: int) -> float:
        messages = (
            f'msgid "ein{n}wort zwei{n}worte drei{n}worte."\nmsgstr "una{n}voz dos{n}voces."\n\n'
            for n in range(times)
        )
        text = 'msgid ""\nmsgstr "Language: es\\n"\n\n' + "".join(messages)
        catalog = l10n.parse_catalog(text)
        start = process_time()
        l10n.check_catalog(catalog)
        return process_time() - start

    assert_linear(took, SHORT, PATIENCE)
