"""English formulas."""

from __future__ import annotations

from math import sqrt

from l10n.messages import N_
from l10n.readability.definition import (
    Evidence,
    Example,
    Formula,
    Function,
    Numbers,
    Scale,
    Steps,
    Term,
)
from l10n.readability.features import (
    CHARACTERS,
    CHARACTERS_100,
    FIRST,
    HARD_WORDS,
    MONOSYLLABLES,
    SENTENCE_LENGTH,
    SENTENCES_3,
    SENTENCES_30,
    SENTENCES_100,
    SYLLABLES,
    UNFAMILIAR,
    WORDS_100,
    WORDS_150,
)


def smog_value(counts: Numbers) -> float | None:
    """McLaughlin's precise formula."""
    if counts["sentences"] <= 0:
        return None
    return 1.0430 * sqrt(30 * counts["polysyllables"] / counts["sentences"]) + 3.1291


def smog_by_hand(counts: Numbers) -> float | None:
    """McLaughlin's rule for the hand: three plus the root of the nearest perfect square."""
    if counts["sentences"] <= 0:
        return None
    polysyllables = 30 * counts["polysyllables"] / counts["sentences"]
    root = int(sqrt(polysyllables))
    # The nearest square: (root + ½)² lies above the middle of two squares by a quarter.
    return 3.0 + root + (1 if polysyllables > root * root + root else 0)


def _dale_chall(counts: Numbers) -> float | None:
    if counts["words"] <= 0 or counts["sentences"] <= 0:
        return None
    percent = 100.0 * counts["unfamiliar_words"] / counts["words"]
    raw = 0.1579 * percent + 0.0496 * counts["words"] / counts["sentences"]
    return raw + 3.6365 if percent > 5 else raw


_FLESCH = Steps(
    (30, 50, 60, 70, 80, 90),
    (
        N_("very difficult"),
        N_("difficult"),
        N_("fairly difficult"),
        N_("standard"),
        N_("fairly easy"),
        N_("easy"),
        N_("very easy"),
    ),
    (),
    "Flesch 1948",
)
_CLOZE = Steps(
    (16, 22, 28, 34, 40, 45, 50, 54, 58),
    ("16+", "13-15", "11-12", "9-10", "7-8", "5-6", "4", "3", "2", "1"),
    (16.0, 13.0, 11.0, 9.0, 7.0, 5.0, 4.0, 3.0, 2.0, 1.0),
    "Chall & Dale 1995; the lower grade of each pair",
)

FORMULAS: tuple[Formula, ...] = (
    Formula(
        id="smog",
        language="en",
        name="SMOG",
        source="McLaughlin 1969, SMOG grading: a new readability formula",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=SENTENCES_30,
        example=Example({"polysyllables": 37, "sentences": 14}, 12.4162, "computed by hand"),
        function=Function(
            ("polysyllables", "sentences"),
            smog_value,
            N_("1.0430 × √(30 × polysyllables / sentences) + 3.1291"),
        ),
        margin=1.5,
        note=N_("US grade for full comprehension; reads about three grades above Flesch-Kincaid"),
    ),
    Formula(
        id="smog-by-hand",
        language="en",
        name="SMOG, hand method",
        source="McLaughlin 1969, conversion table",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=SENTENCES_30,
        example=Example({"polysyllables": 211, "sentences": 30}, 18.0, "McLaughlin's table"),
        function=Function(
            ("polysyllables", "sentences"),
            smog_by_hand,
            N_("3 + √(perfect square nearest to 30 × polysyllables / sentences)"),
        ),
        margin=1.5,
    ),
    Formula(
        id="flesch-reading-ease",
        language="en",
        name="Flesch Reading Ease",
        source="Flesch 1948, A new readability yardstick",
        evidence=Evidence.VALIDATED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(
            {"words": 13, "sentences": 1, "syllables": 24}, 37.455, "widely published example"
        ),
        constant=206.835,
        terms=(Term(-1.015, SENTENCE_LENGTH), Term(-84.6, SYLLABLES)),
        bands=_FLESCH,
    ),
    Formula(
        id="flesch-kincaid",
        language="en",
        name="Flesch-Kincaid Grade Level",
        source="Kincaid, Fishburne, Rogers & Chissom 1975",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(FIRST, 10.0181, "computed by hand"),
        constant=-15.59,
        terms=(Term(0.39, SENTENCE_LENGTH), Term(11.8, SYLLABLES)),
        note=N_("made on 531 Navy personnel"),
    ),
    Formula(
        id="coleman-liau",
        language="en",
        name="Coleman-Liau Index",
        source="Coleman & Liau 1975, A computer readability formula designed for machine scoring",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(
            {"words": 119, "sentences": 5, "characters": 639},
            14.5,
            "the abstract of the paper itself",
        ),
        constant=-15.8,
        terms=(Term(0.0588, CHARACTERS_100), Term(-0.296, SENTENCES_100)),
    ),
    Formula(
        id="ari",
        language="en",
        name="Automated Readability Index",
        source="Senter & Smith 1967",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=SENTENCES_3,
        example=Example(
            {"words": 246, "sentences": 14, "characters": 1119}, 8.7805, "computed by hand"
        ),
        constant=-21.43,
        terms=(Term(4.71, CHARACTERS), Term(0.5, SENTENCE_LENGTH)),
    ),
    Formula(
        id="gunning-fog",
        language="en",
        name="Gunning Fog Index",
        source="Gunning 1952, The technique of clear writing",
        evidence=Evidence.ADAPTED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(
            {"words": 246, "sentences": 14, "hard_words": 31}, 12.0692, "computed by hand"
        ),
        terms=(Term(0.4, SENTENCE_LENGTH), Term(0.4, HARD_WORDS)),
        note=N_("hard words after Gunning's exclusions: names, compounds, -es, -ed, -ing"),
    ),
    Formula(
        id="new-dale-chall",
        language="en",
        name="New Dale-Chall (cloze score)",
        source="Chall & Dale 1995, Readability revisited",
        evidence=Evidence.VALIDATED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(
            {"words": 246, "sentences": 14, "unfamiliar_words": 47}, 33.7253, "computed by hand"
        ),
        constant=64.0,
        terms=(Term(-0.95, UNFAMILIAR), Term(-0.69, SENTENCE_LENGTH)),
        grades=_CLOZE,
        note=N_("needs the formula's own word list, which is not free: give the counts yourself"),
    ),
    Formula(
        id="dale-chall",
        language="en",
        name="Dale-Chall",
        source="Dale & Chall 1948, A formula for predicting readability",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(
            {"words": 246, "sentences": 14, "unfamiliar_words": 47}, 7.5248, "computed by hand"
        ),
        function=Function(
            ("words", "sentences", "unfamiliar_words"),
            _dale_chall,
            N_("0.1579 × % unfamiliar words + 0.0496 × words per sentence; + 3.6365 above 5 %"),
        ),
        note=N_("needs the formula's own word list, which is not free: give the counts yourself"),
    ),
    Formula(
        id="forcast",
        language="en",
        name="FORCAST",
        source="Caylor & Sticht 1973",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_150,
        example=Example({"words": 246, "monosyllables": 152}, 10.7317, "computed by hand"),
        constant=20.0,
        # One-syllable words in 150 over 10: 15 a hundred percent.
        terms=(Term(-0.15, MONOSYLLABLES),),
        note=N_("needs no sentences: fits lists, forms and labels"),
    ),
)
