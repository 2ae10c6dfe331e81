"""Turkish, Arabic, Persian and Japanese formulas."""

from __future__ import annotations

from l10n.messages import N_
from l10n.readability.definition import (
    Evidence,
    Example,
    Formula,
    Function,
    Numbers,
    Ratio,
    Scale,
    Steps,
    Term,
)
from l10n.readability.features import (
    FIRST,
    SENTENCE_LENGTH,
    SENTENCES_3,
    SYLLABLES,
    SYLLABLES_100,
    WORDS_100,
)

_ATESMAN = Steps(
    (30, 50, 70, 90),
    (N_("very difficult"), N_("difficult"), N_("medium"), N_("easy"), N_("very easy")),
    (),
    "Ateşman 1997",
)
_CETINKAYA = Steps(
    (35, 51),
    (
        N_("frustration level: grades 10 to 12"),
        N_("instructional level: grades 8 and 9"),
        N_("independent level: grades 5 to 7"),
    ),
    (),
    "Çetinkaya & Uzun 2010",
)
_OSMAN_LOAD = Ratio(
    N_("syllables, hard, complex and faseeh words per word"),
    ("syllables", "hard_words", "complex_words", "faseeh_words"),
    "words",
)


def _per(counts: Numbers, over: str, under: str) -> float:
    return counts[over] / counts[under] if counts[under] else 0.0


def _tateisi(counts: Numbers) -> float | None:
    if counts["sentences"] <= 0:
        return None
    return (
        115.79
        - 0.12 * counts["signs"] / counts["sentences"]
        - 1.37 * _per(counts, "latin", "latin_runs")
        + 7.4 * _per(counts, "hiragana", "hiragana_runs")
        - 23.18 * _per(counts, "kanji", "kanji_runs")
        - 5.4 * _per(counts, "katakana", "katakana_runs")
        - 4.67 * counts["commas"] / counts["sentences"]
    )


FORMULAS: tuple[Formula, ...] = (
    Formula(
        id="cetinkaya-uzun",
        language="tr",
        name="Çetinkaya-Uzun",
        source="Çetinkaya & Uzun 2010",
        evidence=Evidence.VALIDATED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 60.4566, "computed by hand"),
        constant=118.823,
        terms=(Term(-0.971, SENTENCE_LENGTH), Term(-25.987, SYLLABLES)),
        bands=_CETINKAYA,
        note=N_("made with Turkish pupils"),
    ),
    Formula(
        id="atesman",
        language="tr",
        name="Ateşman",
        source="Ateşman 1997, Türkçede okunabilirliğin ölçülmesi",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(
            {"words": 20, "sentences": 5, "syllables": 44}, 100.0, "the author's upper anchor"
        ),
        constant=198.825,
        terms=(Term(-2.610, SENTENCE_LENGTH), Term(-40.175, SYLLABLES)),
        bands=_ATESMAN,
    ),
    Formula(
        id="osman",
        language="ar",
        name="OSMAN",
        source="El-Haj & Rayson 2016",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(
            {
                "words": 246,
                "sentences": 14,
                "syllables": 391,
                "hard_words": 31,
                "faseeh_words": 5,
                "complex_words": 9,
            },
            140.0986,
            "computed by hand",
        ),
        constant=200.791,
        terms=(Term(-1.015, SENTENCE_LENGTH), Term(-24.181, _OSMAN_LOAD)),
        note=N_("made for text with all vowel signs; without them syllables are estimated"),
    ),
    Formula(
        id="flesch-dayani",
        language="fa",
        name="Flesch-Dayani",
        source="Dayani 1995",
        evidence=Evidence.ADAPTED,
        scale=Scale.EASE,
        direction=-1,
        minimum=WORDS_100,
        example=Example(FIRST, 110.5341, "computed by hand"),
        constant=262.835,
        terms=(Term(-0.846, SYLLABLES_100), Term(-1.015, SENTENCE_LENGTH)),
    ),
    Formula(
        id="tateisi",
        language="ja",
        name="Tateisi-Ono-Yamada (RS')",
        source="Tateisi, Ono & Yamada 1988, COLING (six-variable form)",
        evidence=Evidence.VALIDATED,
        scale=Scale.EASE,
        direction=-1,
        minimum=SENTENCES_3,
        example=Example(
            {
                "sentences": 10,
                "signs": 400,
                "commas": 15,
                "latin": 12,
                "latin_runs": 3,
                "hiragana": 200,
                "hiragana_runs": 80,
                "kanji": 130,
                "kanji_runs": 65,
                "katakana": 40,
                "katakana_runs": 10,
            },
            49.045,
            "computed by hand",
        ),
        function=Function(
            (
                "sentences",
                "signs",
                "commas",
                "latin",
                "latin_runs",
                "hiragana",
                "hiragana_runs",
                "kanji",
                "kanji_runs",
                "katakana",
                "katakana_runs",
            ),
            _tateisi,
            N_(
                "115.79 − 0.12 × characters per sentence − 1.37 × length of Latin runs + 7.4 × "
                "length of hiragana runs − 23.18 × length of kanji runs − 5.4 × length of katakana "
                "runs − 4.67 × commas per sentence"
            ),
        ),
        note=N_("made on 77 texts; scaled to a mean of 50 and a standard deviation of 10"),
    ),
)
