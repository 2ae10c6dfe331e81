"""Russian, Polish and Czech formulas."""

from __future__ import annotations

from math import sqrt

from l10n.messages import N_
from l10n.readability.definition import Evidence, Example, Formula, Function, Numbers, Scale, Term
from l10n.readability.features import FIRST, SENTENCE_LENGTH, SYLLABLES, WORDS_4PLUS, WORDS_100

_POLISH = {"words": 246, "sentences": 14, "words_4plus": 12}


def _pisarek(counts: Numbers) -> float | None:
    length, hard = SENTENCE_LENGTH.of(counts), WORDS_4PLUS.of(counts)
    if length is None or hard is None:
        return None
    return sqrt(length * length + hard * hard) / 2


FORMULAS: tuple[Formula, ...] = (
    Formula(
        id="sis",
        language="ru",
        name="Flesch-Kincaid, Russian (SIS)",
        source="Solovyev, Ivanov & Solnyshkina 2018",
        evidence=Evidence.VALIDATED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(FIRST, 3.5108, "computed by hand"),
        constant=-11.97,
        terms=(Term(0.36, SENTENCE_LENGTH), Term(5.76, SYLLABLES)),
        note=N_("made on Russian school textbooks"),
    ),
    Formula(
        id="oborneva",
        language="ru",
        name="Flesch Reading Ease, Russian (Oborneva)",
        source="Oborneva 2006; another version reads 206.836 / 1.52 / 65.14",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 88.4673, "computed by hand"),
        constant=206.835,
        terms=(Term(-1.3, SENTENCE_LENGTH), Term(-60.1, SYLLABLES)),
    ),
    Formula(
        id="plainrussian-flesch-kincaid",
        language="ru",
        name="Flesch-Kincaid, Russian (plainrussian)",
        source="Begtin, plainrussian.ru",
        evidence=Evidence.ADAPTED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(FIRST, -2.3424, "computed by hand"),
        constant=-30.5,
        terms=(Term(0.318, SENTENCE_LENGTH), Term(14.2, SYLLABLES)),
        note=N_("fitted on graded school texts"),
    ),
    Formula(
        id="pisarek",
        language="pl",
        name="Pisarek",
        source="Pisarek 1969 (non-linear form); checked by Charzyńska & Dębowski 2015",
        evidence=Evidence.VALIDATED,
        scale=Scale.INDEX,
        direction=1,
        minimum=WORDS_100,
        example=Example(_POLISH, 9.118, "computed by hand"),
        function=Function(
            ("words", "sentences", "words_4plus"),
            _pisarek,
            N_("½ × √(words per sentence² + % words of four or more syllables²)"),
        ),
        note=N_("follows 1,309 readers' answers on 15 texts; read as school years by some"),
    ),
    Formula(
        id="fog-pl",
        language="pl",
        name="Fog, Polish",
        source="Gunning 1952, counting words of four or more syllables",
        evidence=Evidence.ADAPTED,
        scale=Scale.INDEX,
        direction=1,
        minimum=WORDS_100,
        example=Example(_POLISH, 8.9798, "computed by hand"),
        terms=(Term(0.4, SENTENCE_LENGTH), Term(0.4, WORDS_4PLUS)),
        note=N_("counted on words as written; some count on base forms"),
    ),
    Formula(
        id="bendova-cinkova",
        language="cs",
        name="Flesch Reading Ease, Czech (Bendová & Cinková)",
        source="Bendová & Cinková 2021; the base may be misprinted there (206.835 or 206.935)",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 78.6248, "computed by hand"),
        constant=206.835,
        terms=(Term(-1.672, SENTENCE_LENGTH), Term(-62.18, SYLLABLES)),
        note=N_("fitted on texts in both languages to the values of the English formula"),
    ),
)
