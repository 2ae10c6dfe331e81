"""What a language file may say.

Word lists are plain strings, split at white space when the language is loaded.
"""

from __future__ import annotations

from dataclasses import field

from l10n.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Ends:
    """How sentences end in a language.

    Abbreviations are written without their last stop; an inner stop stays (``e.g``). Lower-case
    entries match any letter case, entries with a capital match as they are. ``z. B.`` is written
    ``z.B``; white space after an inner stop is optional in the text.

    Attributes:
        titles: what stands before a name (``Dr``); never an end.
        medial: what never ends a sentence (``cf``, ``e.g``).
        before_number: an abbreviation before a number, an ordinary word otherwise (``No``).
        final: what ends a sentence before a capital letter, not before a small one (``etc``).
        before_name: an abbreviation before a capital that is no starter, such as ``St`` or ``Mt``.
        starters: frequent first words of sentences, small letters; they settle doubtful stops.
        letter_words: words that take a capital letter as their name (``vitamin C``).
        ordinals: whether ``12.`` is how an ordinal number is written.
        ordinal_before: words before an ordinal (``am 12. Juni``).
        ordinal_after: words after an ordinal that may begin with a capital, such as months.
        speech: words after a quotation that say who spoke; for scripts without letter case.
        marks: further characters that end a sentence in this language only (the Greek question
            mark).
    """

    titles: str = ""
    medial: str = ""
    before_number: str = ""
    final: str = ""
    before_name: str = ""
    starters: str = ""
    letter_words: str = ""
    ordinals: bool = False
    ordinal_before: str = ""
    ordinal_after: str = ""
    speech: str = ""
    marks: str = ""


@dataclass(frozen=True, slots=True)
class Nuclei:
    """How syllables are counted: respell, then count the matches of ``nucleus``; at least one a
    word.

    Attributes:
        nucleus: regular expression of one vowel nucleus in a small-letter NFC word.
        respell: regular expressions and their replacements, applied in order before counting.
        more: regular expressions; every match in the word adds a syllable.
        less: regular expressions; every match in the word takes a syllable away.
        more_at: regular expression of what stands at the place of every match of ``more``: in a
            word without it none need be tried.
        exceptions: ``word=count`` pairs that the rules get wrong.
        regular: whether spelling settles the count, so that a counted word is as good as known.
        doubtful: regular expression of what even a regular spelling leaves open.
        letters: ``letter=count`` pairs for spelled-out letters whose name is longer than one
            syllable.
        numbers: syllables of number words, or None where the language has none here.
        rule: name of a function in ``l10n.languages.rules`` that counts instead of the pattern.
    """

    nucleus: str = "[aeiouy]+"
    respell: tuple[tuple[str, str], ...] = ()
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    more_at: str = ""
    exceptions: str = ""
    regular: bool = True
    doubtful: str = ""
    letters: str = ""
    numbers: Numbers | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Syllables of spoken numbers.

    Attributes:
        small: the counts of 0 to 19, separated by white space.
        tens: the counts of 20, 30 … 90.
        hundred: the word for hundred.
        thousand: the word for thousand.
        million: the word for million.
        point: the word for the decimal mark.
        percent: the words for the per cent sign.
        joint: the word between tens and units.
        says_one: whether one is said before hundred and thousand.
        decimal: the decimal mark.
        twenties: whether 70 and 90 are said as 60 and 80 with what follows (French).
        pairs: whether years before 2000 are said as two numbers.
    """

    small: str
    tens: str
    hundred: int
    thousand: int
    million: int
    point: int
    percent: int
    joint: int = 0
    says_one: bool = False
    decimal: str = ","
    twenties: bool = False
    pairs: bool = False


@dataclass(frozen=True, slots=True)
class Traits:
    """One language.

    Attributes:
        tag: BCP 47 language subtag.
        name: English name.
        script: ISO 15924 code of the usual script.
        cased: whether the script tells capital from small letters.
        ends: sentence ends.
        nuclei: syllables.
        words: ``spaced``, ``han`` (one ideograph a word) or ``kana`` (runs of one Japanese script).
        function_words: very frequent short words, for identification; they are starters, too.
        characters: letters that few other languages of the script use.
    """

    tag: str
    name: str
    script: str = "Latn"
    cased: bool = True
    ends: Ends = field(default_factory=Ends)
    nuclei: Nuclei = field(default_factory=Nuclei)
    words: str = "spaced"
    function_words: str = ""
    characters: str = ""
