"""German and Dutch formulas."""

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
    FIRST,
    LONG_WORDS,
    MONOSYLLABLES,
    POLYSYLLABLES,
    SENTENCE_LENGTH,
    SENTENCES_3,
    SYLLABLES,
    WORDS_100,
)

_COUNTS = {
    "words": 246,
    "sentences": 14,
    "polysyllables": 37,
    "monosyllables": 152,
    "long_words": 58,
}


def _wiener(number: int, value: float, constant: float, *terms: Term) -> Formula:
    return Formula(
        id=f"wiener-{number}",
        language="de",
        name=f"{number}. Wiener Sachtextformel",
        source="Bamberger & Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(_COUNTS, value, "computed by hand"),
        constant=constant,
        terms=terms,
        note=N_("school grades 4 to 15, made on non-fiction"),
    )


def _smog_de(counts: Numbers) -> float | None:
    if counts["sentences"] <= 0:
        return None
    return sqrt(30 * counts["polysyllables"] / counts["sentences"]) - 2


_AMSTAD = Steps(
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
    "Amstad 1978, after Flesch",
)

FORMULAS: tuple[Formula, ...] = (
    _wiener(
        1,
        6.0108,
        -0.875,
        Term(0.1935, POLYSYLLABLES),
        Term(0.1672, SENTENCE_LENGTH),
        Term(0.1297, LONG_WORDS),
        Term(-0.0327, MONOSYLLABLES),
    ),
    _wiener(
        2,
        6.4323,
        -2.779,
        Term(0.2007, POLYSYLLABLES),
        Term(0.1682, SENTENCE_LENGTH),
        Term(0.1373, LONG_WORDS),
    ),
    _wiener(3, 6.6895, -1.1144, Term(0.2963, POLYSYLLABLES), Term(0.1905, SENTENCE_LENGTH)),
    _wiener(4, 7.1011, -1.693, Term(0.2744, POLYSYLLABLES), Term(0.2656, SENTENCE_LENGTH)),
    Formula(
        id="amstad",
        language="de",
        name="Flesch-Index nach Amstad",
        source="Amstad 1978, Wie verständlich sind unsere Zeitungen?",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 69.4469, "computed by hand"),
        constant=180.0,
        terms=(Term(-1.0, SENTENCE_LENGTH), Term(-58.5, SYLLABLES)),
        bands=_AMSTAD,
    ),
    Formula(
        id="smog-de",
        language="de",
        name="SMOG, German (Qu)",
        source="Bamberger & Vanecek 1984",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=SENTENCES_3,
        example=Example({"sentences": 14, "polysyllables": 37}, 6.9043, "computed by hand"),
        function=Function(
            ("polysyllables", "sentences"), _smog_de, N_("√(30 × polysyllables / sentences) − 2")
        ),
    ),
    Formula(
        id="flesch-douma",
        language="nl",
        name="Flesch-Douma",
        source="Douma 1960; some papers print 0.33 for 0.93",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 68.1124, "computed by hand"),
        constant=206.84,
        terms=(Term(-0.93, SENTENCE_LENGTH), Term(-77.0, SYLLABLES)),
        bands=_AMSTAD._replace(source="Douma 1960, after Flesch"),
    ),
    Formula(
        id="brouwer",
        language="nl",
        name="Leesindex A (Brouwer)",
        source="Brouwer 1963",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 53.3653, "computed by hand"),
        constant=195.0,
        terms=(Term(-2.0, SENTENCE_LENGTH), Term(-67.0, SYLLABLES)),
    ),
)
