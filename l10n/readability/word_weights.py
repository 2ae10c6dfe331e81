"""The coefficients of word difficulty, as ``tools/fit_words.py`` prints them.

The data card is ``docs/explanation/difficulty.md``.
"""

from __future__ import annotations

from collections.abc import Mapping

from l10n.readability.linear import Model

WORD: Mapping[str, Model] = {
    "en": Model(
        {
            "below_5.5": 0.0472,
            "below_4.5": 0.0584,
            "below_3.5": -0.0053,
            "below_2.5": -0.0967,
            "form": 0.0206,
            "name": -0.0193,
            "spoken": 0.0036,
            "foreign": 0.0322,
            "excess": 0.0155,
            "acronym": 0.1661,
            "learned": 0.0479,
        },
        "CompLex, CEFR-SP (Wiki-Auto), OneStopEnglish, TextComplexityDE, "
        "PorSimplesSent, CLARA-MeD (National Cancer Institute part)",
        ("en",),
    ),
}
WORD_GENERAL = Model(
    {
        "below_5.5": 0.0582,
        "below_4.5": 0.1021,
        "below_3.5": -0.0583,
        "below_2.5": -0.0650,
        "form": 0.0179,
        "name": -0.0448,
        "spoken": 0.0059,
        "foreign": 0.0278,
        "excess": 0.0309,
        "acronym": 0.0975,
        "learned": 0.0762,
    },
    "CompLex, CEFR-SP (Wiki-Auto), OneStopEnglish, TextComplexityDE, "
    "PorSimplesSent, CLARA-MeD (National Cancer Institute part)",
    ("de", "es", "pt"),
)
WORD_WITHOUT_LIST = Model(
    {
        "excess": 0.0047,
        "syllables": 0.0277,
        "acronym": 0.2310,
        "mixed": 0.3112,
        "learned": 0.1069,
    },
    "CompLex",
    ("en",),
)
