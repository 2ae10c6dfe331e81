"""Italian, French and Portuguese formulas."""

from __future__ import annotations

from l10n.messages import N_
from l10n.readability.definition import Evidence, Example, Formula, Scale, Steps, Term
from l10n.readability.features import (
    FIRST,
    LETTERS,
    SENTENCE_LENGTH,
    SENTENCES,
    SYLLABLES,
    WORDS_100,
)

_GULPEASE = Steps(
    (40, 60, 80),
    (
        N_("hard for readers who finished high school"),
        N_("hard for readers who finished middle school"),
        N_("hard for readers who finished primary school"),
        N_("easy for readers who finished primary school"),
    ),
    (),
    "Lucisano & Piemontese 1988",
)
_LETTER_EXAMPLE = {"words": 246, "sentences": 14, "letters": 1107}
_ALT = "Moreno, Souza, Hein & Hein 2022, arXiv 2203.12135"
_FITTED = N_("fitted on 100 texts to the values of the English formula")


def _gulpease(language: str, evidence: Evidence, note: str) -> Formula:
    return Formula(
        id="gulpease",
        language=language,
        name="Gulpease",
        source="Lucisano & Piemontese 1988",
        evidence=evidence,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example({"words": 20, "sentences": 2, "letters": 98}, 70.0, "computed by hand"),
        constant=89.0,
        terms=(Term(300.0, SENTENCES), Term(-10.0, LETTERS)),
        bands=_GULPEASE if language == "it" else None,
        note=note,
    )


FORMULAS: tuple[Formula, ...] = (
    _gulpease("it", Evidence.VALIDATED, N_("made with Italian readers of three school levels")),
    Formula(
        id="flesch-vacca",
        language="it",
        name="Flesch-Vacca",
        source="Franchina & Vacca 1986; this is the version 217 / 1.3 / 60 of three in use",
        evidence=Evidence.CONTESTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 98.7913, "computed by hand"),
        constant=217.0,
        terms=(Term(-1.3, SENTENCE_LENGTH), Term(-60.0, SYLLABLES)),
        note=N_("three versions with different coefficients are in use: no verdicts"),
    ),
    Formula(
        id="kandel-moles",
        language="fr",
        name="Kandel-Moles",
        source="Kandel & Moles 1958; this is the version 207 / 1.015 / 73.6 of most software",
        evidence=Evidence.CONTESTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 72.1829, "computed by hand"),
        constant=207.0,
        terms=(Term(-1.015, SENTENCE_LENGTH), Term(-73.6, SYLLABLES)),
        note=N_("another version reads 209 / 1.15 / 68; its rule for the silent e is not settled"),
    ),
    Formula(
        id="alt-flesch-reading-ease",
        language="pt",
        name="Flesch Reading Ease, Portuguese (ALT)",
        source=_ALT,
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 93.2867, "computed by hand"),
        constant=226.0,
        terms=(Term(-1.04, SENTENCE_LENGTH), Term(-72.0, SYLLABLES)),
        note=_FITTED,
    ),
    Formula(
        id="alt-flesch-kincaid",
        language="pt",
        name="Flesch-Kincaid, Portuguese (ALT)",
        source=_ALT,
        evidence=Evidence.ADAPTED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(FIRST, 4.8558, "computed by hand"),
        constant=-18.0,
        terms=(Term(0.36, SENTENCE_LENGTH), Term(10.4, SYLLABLES)),
        note=_FITTED,
    ),
    Formula(
        id="alt-ari",
        language="pt",
        name="Automated Readability Index, Portuguese (ALT)",
        source=_ALT,
        evidence=Evidence.ADAPTED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(_LETTER_EXAMPLE, 8.4314, "computed by hand"),
        constant=-20.0,
        terms=(Term(4.6, LETTERS), Term(0.44, SENTENCE_LENGTH)),
        note=_FITTED,
    ),
    Formula(
        id="alt-coleman-liau",
        language="pt",
        name="Coleman-Liau, Portuguese (ALT)",
        source=_ALT,
        evidence=Evidence.ADAPTED,
        scale=Scale.GRADE,
        direction=1,
        minimum=WORDS_100,
        example=Example(_LETTER_EXAMPLE, 9.1049, "computed by hand"),
        constant=-14.0,
        terms=(Term(5.4, LETTERS), Term(-21.0, SENTENCES)),
        note=_FITTED,
    ),
    _gulpease("pt", Evidence.ADAPTED, N_("the Italian formula unchanged; no bands")),
    Formula(
        id="martins",
        language="pt",
        name="Índice Flesch, Brazilian Portuguese (Martins)",
        source="Martins, Ghiraldelo, Nunes & Oliveira Júnior 1996",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 96.5341, "computed by hand"),
        constant=248.835,
        terms=(Term(-1.015, SENTENCE_LENGTH), Term(-84.6, SYLLABLES)),
        bands=Steps(
            (25, 50, 75),
            (N_("very difficult"), N_("difficult"), N_("easy"), N_("very easy")),
            (),
            "Martins et al. 1996",
        ),
        note=N_("English coefficients with 42 points added; made for Brazilian Portuguese"),
    ),
)
