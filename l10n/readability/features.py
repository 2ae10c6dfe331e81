"""The features that formulas are made of, each named once, and how much text formulas need."""

from __future__ import annotations

from l10n.messages import N_
from l10n.readability.definition import Minimum, Ratio

SENTENCE_LENGTH = Ratio(N_("words per sentence"), ("words",), "sentences")
SYLLABLES = Ratio(N_("syllables per word"), ("syllables",), "words")
SYLLABLES_100 = Ratio(N_("syllables per 100 words"), ("syllables",), "words", 100.0)
SENTENCES_100 = Ratio(N_("sentences per 100 words"), ("sentences",), "words", 100.0)
SENTENCES = Ratio(N_("sentences per word"), ("sentences",), "words")
LETTERS = Ratio(N_("letters per word"), ("letters",), "words")
CHARACTERS = Ratio(N_("letters and digits per word"), ("characters",), "words")
CHARACTERS_100 = Ratio(N_("letters and digits per 100 words"), ("characters",), "words", 100.0)
POLYSYLLABLES = Ratio(N_("% words of three or more syllables"), ("polysyllables",), "words", 100.0)
MONOSYLLABLES = Ratio(N_("% words of one syllable"), ("monosyllables",), "words", 100.0)
LONG_WORDS = Ratio(N_("% words of more than six letters"), ("long_words",), "words", 100.0)
LONG_WORDS_SENTENCE = Ratio(
    N_("words of more than six letters per sentence"), ("long_words",), "sentences"
)
HARD_WORDS = Ratio(N_("% hard words"), ("hard_words",), "words", 100.0)
WORDS_4PLUS = Ratio(N_("% words of four or more syllables"), ("words_4plus",), "words", 100.0)
UNFAMILIAR = Ratio(N_("% unfamiliar words"), ("unfamiliar_words",), "words", 100.0)

WORDS_100 = Minimum(
    "words", 100, 30, N_("fewer than 100 words: the formula was made on samples of 100 words")
)
SENTENCES_3 = Minimum("sentences", 3, 2, N_("fewer than three sentences"))
SENTENCES_30 = Minimum(
    "sentences", 30, 10, N_("fewer than 30 sentences: SMOG is defined for samples of 30")
)
WORDS_150 = Minimum(
    "words", 150, 50, N_("fewer than 150 words: the formula was made on samples of 150 words")
)

FIRST = {"words": 246, "sentences": 14, "syllables": 391}
"""Counts of a short text, reused by the worked examples that were computed by hand."""
