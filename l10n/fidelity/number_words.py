"""Numbers from zero to twelve as words: data, which a translator may extend.

A form ends where its word ends; ``*`` at the end means "and whatever letters follow". Chinese,
Japanese and Korean forms may stand anywhere. A small number that a language writes as a word is not
missing.
"""

from __future__ import annotations

import re
from functools import cache

_WORDS: dict[str, tuple[str, ...]] = {
    "ar": (
        "صفر",
        "واحد* أحد إحدى",
        "اثن* إثن* مرتين مرتان",
        "ثلاث*",
        "أربع*",
        "خمس*",
        "ست ستة",
        "سبع*",
        "ثمان*",
        "تسع*",
        "عشر*",
        "أحد_عشر إحدى_عشرة",
        "اثن*_عشر*",
    ),
    "de": (
        "null",
        "ein eine einen einem einer eines eins einmal erste*",
        "zwei zweimal zweite* beide*",
        "drei dreimal dritte*",
        "vier*",
        "fünf*",
        "sechs*",
        "sieb*",
        "acht*",
        "neun*",
        "zehn*",
        "elf*",
        "zwölf*",
    ),
    "en": (
        "zero no",
        "one once a an single first",
        "two twice both second* pair couple",
        "three* third*",
        "four*",
        "five* fifth*",
        "six*",
        "seven*",
        "eight*",
        "nine* ninth*",
        "ten tenth*",
        "eleven*",
        "twelve* twelfth*",
    ),
    "es": (
        "cero",
        "un uno una primer*",
        "dos segund* ambos ambas",
        "tres tercer*",
        "cuatro cuart*",
        "cinco quint*",
        "seis sext*",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
    ),
    "fa": (
        "صفر",
        "یک اول*",
        "دو دوم*",
        "سه سوم*",
        "چهار*",
        "پنج*",
        "شش*",
        "هفت*",
        "هشت*",
        "نه نهم*",
        "ده دهم*",
        "یازده*",
        "دوازده*",
    ),
    "fr": (
        "zéro",
        "un une premi*",
        "deux deuxi* second*",
        "trois*",
        "quatr*",
        "cinq*",
        "six sixi*",
        "sept septi*",
        "huit*",
        "neuf neuvi*",
        "dix dixi*",
        "onz*",
        "douz*",
    ),
    "he": (
        "אפס",
        "אחד אחת ראשו*",
        "שניים שתיים שני שתי פעמיים",
        "שלוש* שליש*",
        "ארבע* רביע*",
        "חמש* חמיש*",
        "שש ששה שיש*",
        "שבע* שביע*",
        "שמונה שמינ*",
        "תשע* תשיע*",
        "עשר* עשיר*",
        "אחד_עשר אחת_עשרה",
        "שנים_עשר שתים_עשרה",
    ),
    "hi": (
        "शून्य",
        "एक पहल*",
        "दो दूसर* दोनों",
        "तीन* तीसर*",
        "चार* चौथ*",
        "पाँच* पांच*",
        "छह छः छठ*",
        "सात*",
        "आठ*",
        "नौ*",
        "दस*",
        "ग्यारह*",
        "बारह*",
    ),
    "it": (
        "zero",
        "un uno una prim*",
        "due second* entramb*",
        "tre terz*",
        "quattro quart*",
        "cinque quint*",
        "sei sest*",
        "sette settim*",
        "otto ottav*",
        "nove non*",
        "dieci decim*",
        "undici",
        "dodici",
    ),
    "ja": (
        "零 ゼロ",
        "一 ひと 片",
        "二 ふた 両",
        "三 みっ",
        "四 よっ",
        "五 いつ",
        "六 むっ",
        "七 なな",
        "八 やっ",
        "九 ここの",
        "十",
        "十一",
        "十二",
    ),
    "ko": (
        "영",
        "한 하나 일 첫",
        "두 둘 이 양",
        "세 셋 삼 석",
        "네 넷 사 넉",
        "다섯 오",
        "여섯 육",
        "일곱 칠",
        "여덟 팔",
        "아홉 구",
        "열 십",
        "열한 십일",
        "열두 십이",
    ),
    "pl": (
        "zero",
        "jeden jedna jedno jedn* pierwsz*",
        "dwa dwie dwóch dwoma drug* oba obie",
        "trz*",
        "czter* czwart*",
        "pięć pięci* piąt*",
        "sześć sześci* szóst*",
        "siedem siedmi* siódm*",
        "osiem ośmi* ósm*",
        "dziewię*",
        "dziesię*",
        "jedenaś* jedenast*",
        "dwanaś* dwunast*",
    ),
    "pt": (
        "zero",
        "um uma primeir*",
        "dois duas segund* ambos ambas",
        "três terceir*",
        "quatro quart*",
        "cinco quint*",
        "seis sext*",
        "sete",
        "oito",
        "nove",
        "dez",
        "onze",
        "doze",
    ),
    "ru": (
        "ноль нуля",
        "один одн* перв*",
        "дв* втор* оба обе*",
        "тр*",
        "четыр* четв*",
        "пят*",
        "шест*",
        "сем* седьм*",
        "вос*",
        "девят*",
        "десят*",
        "одиннадцат*",
        "двенадцат*",
    ),
    "tr": (
        "sıfır",
        "bir ilk",
        "iki",
        "üç*",
        "dört*",
        "beş*",
        "altı*",
        "yedi*",
        "sekiz*",
        "dokuz*",
        "on onu*",
        "on_bir*",
        "on_iki*",
    ),
    "uk": (
        "нуль",
        "один одн* перш*",
        "дв* друг* обидв*",
        "тр*",
        "чотир* четв*",
        "п'ят* п’ят*",
        "шіст* шост*",
        "сім сем* сьом*",
        "вісім вос*",
        "дев'ят* дев’ят*",
        "десят*",
        "одинадцят*",
        "дванадцят*",
    ),
    "vi": (
        "không",
        "một",
        "hai",
        "ba",
        "bốn tư",
        "năm",
        "sáu",
        "bảy",
        "tám",
        "chín",
        "mười",
        "mười_một",
        "mười_hai",
    ),
    "zh": (
        "零",
        "一 首 单 單",
        "二 两 兩 双 雙",
        "三",
        "四",
        "五",
        "六",
        "七",
        "八",
        "九",
        "十",
        "十一",
        "十二",
    ),
}


def says_number(text: str, value: int, language: str | None) -> bool | None:
    """Whether a text holds a number from 0 to 12 as a word; None for a language without a list.

    Args:
        text: running text.
        value: the number.
        language: BCP 47 tag of the text, or None.
    """
    primary = (language or "").replace("_", "-").partition("-")[0].lower()
    patterns = _patterns(primary)
    if not patterns or not 0 <= value < len(patterns):
        return None
    return patterns[value].search(text) is not None


@cache
def _patterns(primary: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(row.split()) for row in _WORDS.get(primary, ()))


def _pattern(forms: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(_form, forms)), re.IGNORECASE)


def _form(form: str) -> str:
    text = re.escape(form.rstrip("*").replace("_", " "))
    if form[0] >= "\u2e80":
        return text
    end = "" if form.endswith("*") else r"(?![^\W\d_])"
    # Arabic and Hebrew glue "and", "in" and the article to the word.
    start = (
        r"(?<![^\W\d_])(?:[وبلفكהובלמש]|ال|وال|بال)?" if form[0] >= "\u0590" else r"(?<![^\W\d_])"
    )
    return start + text + end
