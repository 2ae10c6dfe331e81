"""How long a text is in a language beside the same text in English, in letters of an alphabet, an
ideograph or a Hangul syllable counting as two (``Unit.size``): medians of translations.
"""

from __future__ import annotations

LENGTHS: dict[str, float] = {
    "ar": 0.86,
    "ca": 1.12,
    "cs": 1.0,
    "da": 1.04,
    "de": 1.17,
    "el": 1.15,
    "en": 1.0,
    "es": 1.14,
    "fa": 1.0,
    "fr": 1.17,
    "gl": 1.12,
    "he": 0.8,
    "hi": 1.05,
    "id": 1.1,
    "it": 1.12,
    "ja": 1.1,
    "ko": 0.97,
    "nb": 1.02,
    "nl": 1.12,
    "pl": 1.08,
    "pt": 1.1,
    "ro": 1.12,
    "ru": 1.09,
    "sk": 1.0,
    "sv": 1.02,
    "tr": 1.03,
    "uk": 1.06,
    "vi": 1.1,
    "zh": 0.69,
}
