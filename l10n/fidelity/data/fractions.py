"""Words for a half, a third and a quarter, by language."""

from __future__ import annotations

from typing import NamedTuple

HALF: dict[str, str] = {
    "ar": "نصف",
    "bg": "полов",
    "bn": "অর্ধেক|আধা|আধ",
    "ca": r"\bm(?:ig|eitat)",
    "cs": r"\bp[ůo]l",
    "da": r"\bhalv",
    "de": r"\bhalb|hälfte|anderthalb",
    "el": "μισ",
    "en": r"\bhal(?:f|ves)\b",
    "es": r"\bmedi[oa]|\bmitad",
    "fa": "نیم|نصف",
    "fi": r"\bpuol",
    "fr": r"\bdemi|\bmoitié",
    "he": "חצי|מחצית",
    "hi": "आध|अर्ध|डेढ़|ढाई",
    "hu": r"\bf[ée]l|más?fél",
    "id": r"setengah|separuh",
    "it": r"\bmezz|\bmetà",
    "ja": "半",
    "ko": "절반|반",
    "nb": r"\bhalv",
    "nl": r"\bhal[fv]|helft|anderhal[fv]",
    "pl": r"\bw?p[óo][łl]",
    "pt": r"\bmei[oa]|\bmetade",
    "ro": r"\bjum[ăa]t|\bjumătate",
    "ru": r"\bпол(?:ов|у|т)?|полтор",
    "sv": r"\bhalv|hälft",
    "th": "ครึ่ง",
    "tr": r"yarı|buçuk",
    "uk": r"\bп[ів]в|полов|півтор",
    "ur": "آدھ|نصف|ڈیڑھ|ڈھائی",
    "vi": r"\bnửa|\brưỡi",
    "zh": "半",
}
"""Patterns for a half."""

HALF_OF: dict[str, str] = {
    "ar": "نصف",
    "de": r"\bhälfte",
    "en": r"\bhalf\b",
    "es": r"\bmitad",
    "fr": r"\bmoitié",
    "he": "מחצית|חצי",
    "hi": "आध",
    "it": r"\bmetà",
    "ja": "半数|半分",
    "ko": "절반",
    "nl": r"\bhelft",
    "pl": r"\bpołow",
    "pt": r"\bmetade",
    "ru": r"\bполовин",
    "tr": "yarı",
    "uk": r"\bполовин",
    "vi": r"\bnửa",
    "zh": "一半|半数|半數",
}
"""Patterns for a half of some people or things, which mean nothing else."""

THIRD: dict[str, str] = {
    "ar": "ثلث",
    "de": r"\bdrittel",
    "en": r"\bthirds?\b",
    "es": r"\bterci|tercera parte",
    "fa": "سوم|ثلث",
    "fr": r"\btiers",
    "hi": "तिहाई",
    "it": r"\bterz",
    "nl": r"\bderde",
    "pl": r"\btrzeci",
    "pt": r"\bterç",
    "ru": r"\bтрет",
    "tr": "üçte",
    "uk": r"\bтрет",
    "vi": "phần ba",
    "ja": "三分",
    "zh": "三分",
    "ko": "삼분",
}
"""Patterns for a third."""

QUARTER: dict[str, str] = {
    "ar": "ربع|أرباع",
    "de": r"\b(?:drei)?viertel",
    "en": r"\bquarters?\b",
    "es": r"\bcuart",
    "fa": "چهارم|ربع",
    "fr": r"\bquart",
    "hi": "चौथाई|पौन|सवा",
    "it": r"\bquart",
    "nl": r"\bkwart",
    "pl": r"\bćwier|\bczwart",
    "pt": r"\bquart",
    "ru": r"\bчетверт",
    "tr": "çeyrek|dörtte",
    "uk": r"\bчверт",
    "vi": "phần tư",
    "ja": "四分",
    "zh": "四分|刻",
    "ko": "사분",
}
"""Patterns for a quarter."""

QUARTER_HOUR: dict[str, str] = {
    "de": "viertelstunde",
    "nl": r"\bkwartier",
    "pl": r"\bkwadrans",
    "zh": "刻",
}
"""Words that say a quarter of an hour without a word for the hour."""


class Tens(NamedTuple):
    """Ten, twenty … a hundred, and a pattern for "percent" behind them."""

    numbers: str
    percent: str


TENS: dict[str, Tens] = {
    "de": Tens(
        "zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
        r"[ \u00a0-]?prozent",
    ),
    "en": Tens(
        "ten twenty thirty forty fifty sixty seventy eighty ninety hundred", r"[ -]per ?cent"
    ),
    "es": Tens(
        "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
        r" (?:por ciento|por cien)\b",
    ),
    "fr": Tens(
        "dix vingt trente quarante cinquante soixante soixante-dix quatre-vingts?"
        " quatre-vingt-dix cent",
        r" pour cent\b",
    ),
    "it": Tens(
        "dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
        r" per cento\b",
    ),
    "nl": Tens(
        "tien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
        r" procent\b",
    ),
    "pt": Tens(
        "dez vinte trinta quarenta cin[cq]uenta sessenta setenta oitenta noventa cem",
        r" por cento\b",
    ),
}
"""Percentages in words."""
