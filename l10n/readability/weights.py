"""The coefficients of difficulty and density, as ``tools/fit_difficulty.py`` prints them.

The data card is ``docs/explanation/difficulty.md``: what they were fitted on, and what they may be
used for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Model(NamedTuple):
    """A linear measure.

    Attributes:
        coefficients: feature -> points per unit of the feature.
        basis: the sets it was fitted on.
        languages: the languages of these sets that it is meant for.
    """

    coefficients: Mapping[str, float]
    basis: str
    languages: tuple[str, ...]


DIFFICULTY: Mapping[str, Model] = {
    "en": Model(
        {
            "load": 0.7300,
            "share": 3.2389,
            "long": 2.4377,
        },
        "CEFR-SP (Wiki-Auto), OneStopEnglish, CLARA-MeD (National Cancer Institute part)",
        ("en",),
    ),
    "es": Model(
        {
            "share": 1.6827,
            "acronyms": 17.6433,
            "syllables": 1.9181,
        },
        "CLARA-MeD (National Cancer Institute part)",
        ("es",),
    ),
    "de": Model(
        {
            "load": 0.6666,
            "long": 0.9846,
            "letters": 1.1223,
        },
        "TextComplexityDE",
        ("de",),
    ),
    "pt": Model(
        {
            "load": 1.0843,
            "share": 3.4161,
            "long": 2.3689,
            "letters": 0.7664,
            "sentence": 0.8588,
        },
        "CEFR-SP (Wiki-Auto), OneStopEnglish, PorSimplesSent",
        ("pt",),
    ),
}
GENERAL = Model(
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
        "share": 1.6827,
        "acronyms": 17.6433,
        "syllables": 1.9181,
    },
    "CLARA-MeD (National Cancer Institute part)",
    ("es",),
)
DENSITY_WITHOUT_LIST = Model(
    {
        "long_share": 2.5127,
        "sentence": 0.9544,
    },
    "CEFR-SP (Wiki-Auto), OneStopEnglish, TextComplexityDE, PorSimplesSent",
    (),
)
WORD = Model(
    {
        "below_4.5": 0.0663,
        "below_5.5": 0.0370,
        "below_3.5": 0.0520,
        "below_2.5": -0.1398,
        "syllables": 0.0033,
        "acronym": 0.2280,
        "mixed": 0.2375,
        "learned": 0.0328,
    },
    "CompLex",
    ("en",),
)
WORD_WITHOUT_LIST = Model(
    {
        "syllables": 0.0277,
        "acronym": 0.2597,
        "mixed": 0.2640,
        "learned": 0.0788,
    },
    "CompLex",
    ("en",),
)
