"""The coefficients of difficulty and density, as ``tools/fit_difficulty.py`` prints them.

The data card is ``docs/explanation/difficulty.md``: what they were fitted on, and what they may be
used for.
"""

from __future__ import annotations

from collections.abc import Mapping

from l10n.readability.linear import Model

DIFFICULTY: Mapping[str, Model] = {
    **dict.fromkeys(
        ("en", "pt"),
        Model(
            {
                "load": 3.0157,
                "share": 3.0949,
                "size": 0.4697,
                "sentence": 0.8913,
                "commas": 0.8698,
                "manner": 2.2241,
            },
            "CEFR-SP (Wiki-Auto), OneStopEnglish, PorSimplesSent",
            ("en", "pt"),
        ),
    ),
    "es": Model(
        {
            "load": 1.1025,
            "variety": 1.2671,
            "marks": 12.1068,
            "bulk": 0.3346,
            "syllables": 0.7202,
            "giants": 1.1121,
            "names": 9.2584,
            "glosses": 0.6315,
        },
        "CLARA-MeD (National Cancer Institute part)",
        ("es",),
    ),
    "de": Model(
        {
            "load": 1.8918,
            "small": 2.3630,
        },
        "TextComplexityDE",
        ("de",),
    ),
}
GENERAL = Model(
    {
        "bulk": 1.1318,
        "size": 2.7222,
        "sentence": 0.7789,
        "manner": 5.9627,
    },
    "CEFR-SP (Wiki-Auto), OneStopEnglish, TextComplexityDE, PorSimplesSent",
    (),
)
WITHOUT_LIST = Model(
    {
        "long": 2.5414,
        "size": 0.8153,
        "sentence": 0.3231,
        "manner": 6.3088,
    },
    "CEFR-SP (Wiki-Auto), OneStopEnglish, TextComplexityDE, PorSimplesSent",
    (),
)
DENSITY = Model(
    {
        "variety": 1.9283,
        "marks": 14.5768,
        "bulk": 0.6847,
    },
    "CLARA-MeD (National Cancer Institute part)",
    ("es",),
)
DENSITY_WITHOUT_LIST = Model(
    {
        "excess": 2.2519,
    },
    "CEFR-SP (Wiki-Auto), OneStopEnglish, TextComplexityDE, PorSimplesSent",
    (),
)
