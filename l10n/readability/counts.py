"""What is counted in a text. Counts add up: those of the sections sum to those of the document."""

from __future__ import annotations

from typing import NamedTuple


class Counts(NamedTuple):
    """Sums over a piece of prose; ``a + b`` counts both pieces.

    They are made in ``l10n.readability.facts``.

    Attributes:
        words: running words; numbers count.
        syllables: syllables of all words.
        letters: letters only; no digits, no punctuation.
        characters: letters and digits.
        polysyllables: words of three or more syllables.
        monosyllables: words of one syllable.
        long_words: words of more than six letters.
        hard_words: Fog: words of three or more syllables after Gunning's exclusions; OSMAN: words
            of more than five letters. 0 where no formula of the language asks for them.
        words_4plus: words of four or more syllables.
        faseeh_words: OSMAN's faseeh words. 0 in other languages.
        complex_words: words of more than four syllables (OSMAN).
        guessed_words: words whose syllables were guessed by rule.
        sentences: sentences.
        signs: characters of the sentences, punctuation included, white space not.
        commas: commas of the script (``、`` and ``，`` in Japanese). 0 in other languages, like all
            that follow.
        latin, hiragana, katakana, kanji: characters of that script.
        latin_runs, hiragana_runs, katakana_runs, kanji_runs: unbroken runs of it.
    """

    words: int = 0
    syllables: int = 0
    letters: int = 0
    characters: int = 0
    polysyllables: int = 0
    monosyllables: int = 0
    long_words: int = 0
    hard_words: int = 0
    words_4plus: int = 0
    faseeh_words: int = 0
    complex_words: int = 0
    guessed_words: int = 0
    sentences: int = 0
    signs: int = 0
    commas: int = 0
    latin: int = 0
    hiragana: int = 0
    katakana: int = 0
    kanji: int = 0
    latin_runs: int = 0
    hiragana_runs: int = 0
    katakana_runs: int = 0
    kanji_runs: int = 0

    def __add__(self, other: Counts) -> Counts:  # type: ignore[override]  # sums, not concatenation
        """The counts of both pieces together."""
        return Counts(*map(int.__add__, self, other))
