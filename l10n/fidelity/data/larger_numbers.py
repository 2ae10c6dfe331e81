"""Numbers above twelve as words, as they stand in front of what is counted, by language.

Only those that times are often said in; every form is an expression in small letters.
"""

from __future__ import annotations

LARGER_NUMBERS: dict[str, dict[int, str]] = {
    "ar": {20: "عشرين|عشرون", 24: "أربع(?:ة)? وعشرين|أربع(?:ة)? وعشرون", 30: "ثلاثين|ثلاثون"},
    "de": {14: "vierzehn", 15: "fünfzehn", 18: "achtzehn", 20: "zwanzig", 24: "vierundzwanzig",
           30: "dreißig", 45: "fünfundvierzig", 60: "sechzig", 90: "neunzig"},
    "en": {14: "fourteen", 15: "fifteen", 18: "eighteen", 20: "twenty", 24: "twenty[- ]four",
           30: "thirty", 45: "forty[- ]five", 60: "sixty", 90: "ninety"},
    "es": {14: "catorce", 15: "quince", 18: "dieciocho", 20: "veinte", 24: "veinticuatro",
           30: "treinta", 45: "cuarenta y cinco", 60: "sesenta", 90: "noventa"},
    "fr": {14: "quatorze", 15: "quinze", 18: "dix-huit", 20: "vingt", 24: "vingt-quatre",
           30: "trente", 45: "quarante-cinq", 60: "soixante", 90: "quatre-vingt-dix"},
    "it": {14: "quattordici", 15: "quindici", 18: "diciotto", 20: "venti", 24: "ventiquattro",
           30: "trenta", 45: "quarantacinque", 60: "sessanta", 90: "novanta"},
    "ja": {14: "十四", 15: "十五", 18: "十八", 20: "二十", 24: "二十四", 30: "三十", 60: "六十"},
    "pl": {14: "czternaście|czternastu", 15: "piętnaście|piętnastu", 20: "dwadzieścia|dwudziestu",
           24: "dwadzieścia cztery|dwudziestu czterech", 30: "trzydzieści|trzydziestu",
           60: "sześćdziesiąt|sześćdziesięciu", 90: "dziewięćdziesiąt|dziewięćdziesięciu"},
    "pt": {14: "catorze|quatorze", 15: "quinze", 18: "dezoito", 20: "vinte", 24: "vinte e quatro",
           30: "trinta", 45: "quarenta e cinco", 60: "sessenta", 90: "noventa"},
    "ru": {14: "четырнадцат[ьи]", 15: "пятнадцат[ьи]", 18: "восемнадцат[ьи]", 20: "двадцат[ьи]",
           24: "двадцать четыре|двадцати четыр[её]х", 30: "тридцат[ьи]", 60: "шестьдесят"},
    "zh": {14: "十四", 15: "十五", 18: "十八", 20: "二十", 24: "二十四", 30: "三十", 60: "六十"},
}  # fmt: skip

FORTNIGHT: dict[str, str] = {
    "es": r"\bquince días\b|\bquincena\b",
    "fr": r"\bquinze jours\b|\bquinzaine\b",
    "it": r"\bquindici giorni\b",
    "pt": r"\bquinze dias\b|\bquinzena\b",
}
"""What says two weeks."""

ROUND_THE_CLOCK: dict[str, str] = {
    "ar": "على مدار الساعة",
    "bg": "денонощно",
    "ca": r"\bnit i dia\b|\bdia i nit\b",
    "cs": "nonstop|nepřetržitě",
    "da": r"\bdøgnet rundt\b|\bhele døgnet\b",
    "de": r"\brund um die uhr\b|\btag und nacht\b",
    "el": r"\bόλο το 24ωρο\b|\bόλο το εικοσιτετράωρο\b|\bμέρα (?:και )?νύχτα\b",
    "en": r"\b(?:a)?round the clock\b|\bday and night\b",
    "es": r"\bdía y noche\b|\ba todas horas\b",
    "fa": "شبانه ?روز",
    "fi": r"\bympäri vuorokauden\b|\bvuorokauden ympäri\b|\byötä päivää\b",
    "fr": r"\bjour et nuit\b|\bnuit et jour\b",
    "hu": r"\béjjel[- ]nappal\b",
    "it": r"\bgiorno e notte\b",
    "nb": r"\bdøgnet rundt\b|\bhele døgnet\b",
    "nl": r"\bdag en nacht\b|\brond de klok\b",
    "pl": r"\bcałą dobę\b|\bcałodobow|\bdniem i nocą\b",
    "pt": r"\bdia e noite\b",
    "ro": r"\bnon-?stop\b|\bzi și noapte\b",
    "ru": "круглосуточн",
    "sv": r"\bdygnet runt\b|\bhela dygnet\b",
    "tr": r"\bgece gündüz\b",
    "uk": "цілодобов",
}
"""What says 24 hours, as long as somebody is there or something is done."""
