"""What people call the counts that formulas read."""

from __future__ import annotations

from l10n.messages import N_

COUNT_NAMES = {
    "characters": N_("letters and digits"),
    "commas": N_("commas"),
    "complex_words": N_("words of more than four syllables"),
    "faseeh_words": N_("faseeh words"),
    "hard_words": N_("hard words"),
    "hiragana": N_("hiragana characters"),
    "hiragana_runs": N_("runs of hiragana"),
    "kanji": N_("kanji characters"),
    "kanji_runs": N_("runs of kanji"),
    "katakana": N_("katakana characters"),
    "katakana_runs": N_("runs of katakana"),
    "latin": N_("Latin letters"),
    "latin_runs": N_("runs of Latin letters"),
    "letters": N_("letters"),
    "long_words": N_("words of more than six letters"),
    "monosyllables": N_("words of one syllable"),
    "polysyllables": N_("words of three or more syllables"),
    "sentences": N_("sentences"),
    "signs": N_("characters and punctuation"),
    "syllables": N_("syllables"),
    "unfamiliar_words": N_("words outside the formula’s list"),
    "words": N_("words"),
    "words_4plus": N_("words of four or more syllables"),
}
"""By their names in ``Counts``, which the functions take."""
