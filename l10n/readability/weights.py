"""The coefficients of difficulty and density, as ``tools/fit_difficulty.py`` prints them.

The data card is ``docs/explanation/difficulty.md``: what they were fitted on, and what they may be
used for.
"""

from __future__ import annotations

from collections.abc import Mapping

from l10n.readability.linear import Model

DIFFICULTY: Mapping[str, Model] = {
    "en": Model(
        {
            "load": 2.7252,
            "share": 2.6799,
            "sentence": 0.3509,
            "commas": 0.4235,
            "syllables": 0.5774,
        },
        "CEFR-SP (Wiki-Auto), OneStopEnglish, CLARA-MeD (National Cancer Institute part)",
        ("en",),
    ),
    "es": Model(
        {
            "variety": 1.9283,
            "marks": 14.5768,
            "bulk": 0.6847,
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
    "pt": Model(
        {
            "load": 3.0004,
            "share": 3.5499,
            "sentence": 1.4771,
            "commas": 0.9431,
        },
        "CEFR-SP (Wiki-Auto), OneStopEnglish, PorSimplesSent",
        ("pt",),
    ),
}
GENERAL = Model(
    {
        "letters": 2.5762,
        "bulk": 1.2743,
        "sentence": 1.4277,
    },
    "CEFR-SP (Wiki-Auto), OneStopEnglish, TextComplexityDE, PorSimplesSent",
    (),
)
WITHOUT_LIST = Model(
    {
        "long": 2.3885,
        "letters": 1.0376,
        "sentence": 0.4007,
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
