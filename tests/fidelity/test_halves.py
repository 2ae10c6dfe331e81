"""Halves of a unit in words, and the whole numbers that are said with them."""

from __future__ import annotations

import pytest

import l10n
from l10n.fidelity.numbers.parts import wholes_with_half
from l10n.fidelity.numbers.vocabulary import Unit

_HOUR, _LITER, _TABLET = Unit("hour", "time"), Unit("l", "measure"), Unit("tablet", "form")


@pytest.mark.parametrize(
    ("language", "unit", "text", "whole"),
    [
        ("es", _HOUR, "Descanse media hora.", 0),
        ("es", _HOUR, "Descanse hora y media.", 1),
        ("es", _HOUR, "Descanse dos horas y media.", 2),
        ("es", _LITER, "Beba litro y medio.", 1),
        ("es", _TABLET, "Tome una vez al día media pastilla.", 0),
        ("fr", _HOUR, "Une demi-heure.", 0),
        ("fr", _TABLET, "Un comprimé et demi.", 1),
        ("fr", _TABLET, "Deux comprimés et demi.", 2),
        ("de", _LITER, "Anderthalb Liter.", 1),
        ("de", _LITER, "Zweieinhalb Liter.", 2),
        ("de", _TABLET, "Nehmen Sie einmal täglich eine halbe Tablette.", 0),
        ("de", _TABLET, "Zwei und eine halbe Tablette.", 2),
        ("it", _LITER, "Un litro e mezzo.", 1),
        ("it", _TABLET, "Mezza compressa.", 0),
        ("pt", _TABLET, "Dois comprimidos e meio.", 2),
        ("nl", _HOUR, "Twee en een half uur.", 2),
        ("nl", _LITER, "Anderhalve liter.", 1),
        ("pl", _LITER, "Półtora litra.", 1),
        ("pl", _HOUR, "Dwie i pół godziny.", 2),
        ("ru", _HOUR, "Отдохните полчаса.", 0),
        ("ru", _HOUR, "Отдохните полтора часа.", 1),
        ("ru", _HOUR, "Два с половиной часа.", 2),
        ("tr", _HOUR, "Yarım saat.", 0),
        ("tr", _HOUR, "Bir buçuk saat.", 1),
        ("tr", _HOUR, "İki buçuk saat.", 2),
        ("vi", _HOUR, "Nghỉ một giờ rưỡi.", 1),
        ("ar", _HOUR, "استرح نصف ساعة.", 0),
        ("ar", _HOUR, "استرح ساعة ونصف.", 1),
        ("ar", _HOUR, "استرح ساعتين ونصف.", 2),
        ("ar", _TABLET, "تناول قرصًا ونصف قرص.", 1),
        ("fa", _HOUR, "دو ساعت و نیم.", 2),
        ("fa", _TABLET, "نصف قرص بخورید.", 0),
        ("he", _TABLET, "קחו חצי טבליה.", 0),
        ("he", _TABLET, "קחו טבליה וחצי.", 1),
        ("hi", _HOUR, "आधे घंटे आराम करें।", 0),
        ("hi", _HOUR, "डेढ़ घंटे आराम करें।", 1),
        ("hi", _HOUR, "ढाई घंटे आराम करें।", 2),
        ("hi", _HOUR, "साढ़े तीन घंटे आराम करें।", 3),
        ("zh", _HOUR, "休息半个小时。", 0),
        ("zh", _HOUR, "休息一个半小时。", 1),
        ("zh", _TABLET, "一次半片。", 0),
        ("zh", _TABLET, "一次一片半。", 1),
        ("ja", _TABLET, "半錠を飲みます。", 0),
        ("ja", _LITER, "1リットル半を飲みます。", 1),
        ("ja", _HOUR, "2時間半休みます。", 2),
        ("ko", _TABLET, "한 번에 반 알.", 0),
        ("ko", _HOUR, "두 시간 반 동안 쉬세요.", 2),
        ("en", _HOUR, "Rest for half an hour.", 0),
        ("en", _HOUR, "Rest for an hour and a half.", 1),
        ("en", _HOUR, "Rest for two and a half hours.", 2),
        ("en", _TABLET, "Take one-half tablet.", 0),
        ("en", _TABLET, "Take one and one-half tablets.", 1),
        ("el", _HOUR, "Μισή ώρα.", 0),
        ("el", _HOUR, "Μιάμιση ώρα.", 1),
        ("el", _LITER, "Ενάμισι λίτρο.", 1),
        ("fi", _HOUR, "Puolitoista tuntia.", 1),
        ("hu", _HOUR, "Két és fél óra.", 2),
        ("id", _HOUR, "Setengah jam.", 0),
        ("id", _HOUR, "Dua setengah jam.", 2),
        ("id", _TABLET, "Dua kali sehari setengah tablet.", 0),
        ("da", _HOUR, "To en halv time.", 2),
        ("bg", _HOUR, "Час и половина.", 1),
        ("ca", _HOUR, "Una hora i mitja.", 1),
        ("th", _HOUR, "พักครึ่งชั่วโมง", 0),
        ("th", _HOUR, "พักหนึ่งชั่วโมงครึ่ง", 1),
    ],
)
def test_halves(language: str, unit: Unit, text: str, whole: int) -> None:
    assert wholes_with_half(text, language, unit) == {whole}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Tome el comprimido entero."),
        ("es", "Tómelo en medio de la comida."),
        ("de", "Die Hälfte der Patienten."),
    ],
)
def test_no_half_of_the_unit(language: str, text: str) -> None:
    assert not wholes_with_half(text, language, _TABLET)


def found(source: str, target: str, language: str) -> list[str]:
    documents = l10n.parse(source, language="en"), l10n.parse(target, language=language)
    return [finding.rule for finding in l10n.check(*documents)]


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        ("Drink 1.5 l of water.", "Beba litro y medio de agua.", "es"),
        ("Drink 2.5 l of water.", "Trinken Sie zweieinhalb Liter Wasser.", "de"),
        ("Drink 1.5 liters of water.", "1リットル半の水を飲んでください。", "ja"),
        ("Rest for 90 minutes.", "1시간 반 동안 쉬세요.", "ko"),
        ("It takes 18 months.", "В течение полутора лет.", "ru"),
        ("Take one and one-half tablets.", "Tome una tableta y media.", "es"),
        ("Rest for 90 minutes.", "Ξεκουραστείτε για μιάμιση ώρα.", "el"),
        ("Take 1½ tablets.", "Minum satu setengah tablet.", "id"),
    ],
)
def test_a_half_in_words_is_there(source: str, target: str, language: str) -> None:
    assert not found(source, target, language)


@pytest.mark.parametrize(
    ("source", "target", "language", "rule"),
    [
        ("Take ½ tablet.", "Tome un comprimido.", "es", "fidelity.dose-changed"),
        ("Take ½ tablet.", "Tome un comprimido y medio.", "es", "fidelity.dose-changed"),
        ("Take 2½ tablets.", "Prenez un comprimé et demi.", "fr", "fidelity.dose-changed"),
        ("Rest for 90 minutes.", "Descanse media hora.", "es", "fidelity.number-missing"),
        ("Rest for 90 minutes.", "ढाई घंटे आराम करें।", "hi", "fidelity.number-missing"),
        ("Drink 2.5 l.", "Trinken Sie anderthalb Liter.", "de", "fidelity.dose-changed"),
        ("Take it for three days.", "इसे चार दिन तक लें।", "hi", "fidelity.dose-changed"),
    ],
)
def test_another_half_is_not(source: str, target: str, language: str, rule: str) -> None:
    assert found(source, target, language) == [rule]


@pytest.mark.parametrize(
    ("source", "target", "language", "ours", "theirs"),
    [
        (
            "Rest for half an hour.",
            "每天请休息一个半小时以后再吃药。",
            "zh",
            "half an hour",
            "一个半小时",
        ),
        (
            "Rest two and a half hours.",
            "毎日半時間休んでください。",
            "ja",
            "two and a half hours",
            "半時間",
        ),
        ("Rest for half an hour.", "डेढ़ घंटे आराम करें।", "hi", "half an hour", "डेढ़ घंटे"),
    ],
)
def test_no_more_than_the_amount_is_told(
    source: str, target: str, language: str, ours: str, theirs: str
) -> None:
    documents = l10n.parse(source, language="en"), l10n.parse(target, language=language)
    told = l10n.check(*documents)[0]
    assert told.message == f"The source says {ours}; here is {theirs}"
