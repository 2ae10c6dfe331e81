"""Measures that need neither syllables nor a word list.

They rank texts of one language; they give no grade.
"""

from __future__ import annotations

from l10n.messages import N_
from l10n.readability.definition import Evidence, Example, Formula, Scale, Steps, Term
from l10n.readability.features import (
    LONG_WORDS,
    LONG_WORDS_SENTENCE,
    SENTENCE_LENGTH,
    SENTENCES_3,
)

_LIX_EXAMPLE = Example(
    {"words": 246, "sentences": 14, "long_words": 58}, 41.1487, "computed by hand"
)
_RIX_EXAMPLE = Example({"sentences": 14, "long_words": 58}, 4.1429, "computed by hand")

_SCANDINAVIAN = (
    N_("very easy: children's books"),
    N_("easy: fiction, popular magazines"),
    N_("medium: newspapers"),
    N_("hard: official and popular-science texts"),
    N_("very hard: bureaucratic and scientific texts"),
)
_DANISH = (
    N_("easy for all readers, children's literature"),
    N_("easy for practised readers"),
    N_("medium: newspapers and magazines"),
    N_("hard: popular-science books, academic publications"),
    N_("very hard: legal and scientific texts"),
)


def _lix(language: str, evidence: Evidence, bands: Steps | None, note: str) -> Formula:
    return Formula(
        id="lix",
        language=language,
        name="LIX (läsbarhetsindex)",
        source="Björnsson 1968, Läsbarhet",
        evidence=evidence,
        scale=Scale.INDEX,
        direction=1,
        minimum=SENTENCES_3,
        example=_LIX_EXAMPLE,
        terms=(Term(1.0, SENTENCE_LENGTH), Term(1.0, LONG_WORDS)),
        bands=bands,
        note=note,
    )


def _rix(language: str, evidence: Evidence, grades: Steps | None, note: str) -> Formula:
    return Formula(
        id="rix",
        language=language,
        name="RIX",
        source="Anderson 1983, Lix and Rix: variations on a little-known readability index",
        evidence=evidence,
        scale=Scale.INDEX,
        direction=1,
        minimum=SENTENCES_3,
        example=_RIX_EXAMPLE,
        terms=(Term(1.0, LONG_WORDS_SENTENCE),),
        grades=grades,
        note=note,
    )


RANK_ONLY = N_("ranks texts of one language; its level means nothing here")

_SV = Steps((30, 40, 50, 60), _SCANDINAVIAN, (), "Björnsson 1968")
_DA = Steps((25, 35, 45, 55), _DANISH, (), "Danish lix classes: up to 24, 34, 44, 54, above")
_RIX_EN = Steps(
    (0.2, 0.5, 0.8, 1.3, 1.8, 2.4, 3.0, 3.7, 4.5, 5.3, 6.2, 7.2),
    (*map(str, range(1, 13)), N_("college")),
    tuple(float(grade) for grade in range(1, 14)),
    "Anderson 1983: lowest RIX of each grade, 13 is college",
)

FORMULAS: tuple[Formula, ...] = (
    _lix("und", Evidence.UNCALIBRATED, None, RANK_ONLY),
    _rix("und", Evidence.UNCALIBRATED, None, RANK_ONLY),
    _lix("sv", Evidence.VALIDATED, _SV, N_("made on 162 Swedish books of nine levels")),
    _lix("da", Evidence.ADAPTED, _DA, N_("Swedish formula with Danish classes")),
    _lix("no", Evidence.ADAPTED, _SV, N_("Swedish formula and classes, in use in Norway")),
    _rix("sv", Evidence.ADAPTED, None, ""),
    _rix("da", Evidence.ADAPTED, None, ""),
    _rix("no", Evidence.ADAPTED, None, ""),
    _lix("en", Evidence.ADAPTED, None, N_("no classes for English")),
    _rix("en", Evidence.VALIDATED, _RIX_EN, ""),
    _lix("de", Evidence.ADAPTED, None, N_("no classes for German")),
    _rix("de", Evidence.ADAPTED, None, ""),
)
