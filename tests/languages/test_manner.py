"""Words of writing and of speech; spellings of Arabic words."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from l10n.languages.arabic import plain, spellings, vowelled
from l10n.languages.manner import BOOKISH, NEITHER, SPOKEN, manner


@pytest.mark.parametrize(
    ("language", "word", "found"),
    [
        *(("en", "Whereby", BOOKISH), ("en", "you", SPOKEN), ("en", "nurse", NEITHER)),
        *(("en", "you’re", SPOKEN), ("en", "nurse's", NEITHER), ("fr", "j'ai", SPOKEN)),
        *(("fr", "qu’auquel", BOOKISH), ("fr", "l'hôpital", NEITHER), ("de", "wodurch", BOOKISH)),
        *(("ru", "Вследствие", BOOKISH), ("ru", "ну", SPOKEN), ("hi", "अथवा", BOOKISH)),
        *(("hi", "हम", SPOKEN), ("ar", "إذ", BOOKISH), ("ar", "وأنا", SPOKEN)),
        *(("ar", "لقد", BOOKISH), ("ar", "فقد", BOOKISH), ("ar", "ولد", NEITHER)),
        *(("ar", "كَتَبَ", BOOKISH), ("ar", "شكرًا", SPOKEN), ("ar", "كتب", NEITHER)),
        *(("fr", "t'es", SPOKEN), ("fr", "T", NEITHER), ("fr", "m", NEITHER)),
        *(("fr", "e\u0301galement", BOOKISH), ("ar", "تُستخدم", NEITHER), ("ar", "مني", NEITHER)),
        *(("ar", "كان", NEITHER), ("ar", "أثر", NEITHER), ("ar", "لدي", NEITHER)),
        *(("ru", "моём", SPOKEN), ("ru", "моем", SPOKEN), ("ru", "вашими", SPOKEN)),
        *(("nl", "dan", NEITHER), ("it", "secondo", NEITHER), ("ru", "является", NEITHER)),
        *(("hi", "अच्छा", NEITHER), ("fr", "soit", NEITHER)),
        *(("ar", "و", NEITHER), ("ar", "", NEITHER), ("fi", "minä", NEITHER)),
    ],
)
def test_manner(language: str, word: str, found: int) -> None:
    assert manner(word, language) == found


@pytest.mark.parametrize("language", ["ar", "de", "en", "es", "fr", "hi", "it", "nl", "pt", "ru"])
def test_no_word_is_both(language: str) -> None:
    from l10n.languages.manner import _words

    bookish, spoken = _words(language)
    assert bookish
    assert spoken
    assert not bookish & spoken


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "hi", "it", "pt", "ru"])
def test_composed_and_decomposed_letters_are_the_same(language: str) -> None:
    from l10n.languages.manner import _BOOKISH, _SPOKEN

    for word in f"{_BOOKISH[language]} {_SPOKEN[language]}".split():
        assert manner(normalize("NFD", word), language) == manner(word, language) != NEITHER


def test_arabic_spellings() -> None:
    assert "المدرسة" in spellings("المدرسه")
    assert "والأسنان" in spellings("والاسنان")
    assert "إلى" in spellings("الي")
    assert plain("كَتَبَ") == "كتب"


@pytest.mark.parametrize(
    ("word", "found"),
    [
        *(("كَتَبَ", True), ("شكرًا", False), ("تعلّم", False), ("كتب", False)),
        *(("تُستخدم", False), ("مُستخدَم", True)),
    ],
)
def test_vowel_signs(word: str, found: bool) -> None:
    assert vowelled(word) == found
