"""What a language file may say. Word lists are plain strings, split at white space when the language is loaded."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Ends:
    """How sentences end in a language.

    Abbreviations are written without their last stop; an inner stop stays (``e.g``). Lower-case entries match any
    letter case, entries with a capital match as they are. ``z. B.`` is written ``z.B``; white space after an inner stop
    is optional in the text.

    Attributes:
        titles: what stands before a name (``Dr``); never an end.
        medial: what never ends a sentence (``cf``, ``e.g``).
        before_number: an abbreviation before a number, an ordinary word or a sentence's last word otherwise (``No``).
        final: what ends a sentence before a capital letter, and does not before a small one (``etc``, ``a.m``).
        before_name: an abbreviation before a capital that is no starter, such as ``St`` or ``Mt``.
        starters: frequent first words of sentences, small letters; they settle doubtful stops.
        letter_words: words that take a capital letter as their name (``vitamin C``).
        ordinals: whether ``12.`` is how an ordinal number is written.
        ordinal_before: words before an ordinal (``am 12. Juni``).
        ordinal_after: words after an ordinal that may begin with a capital, such as months.
        speech: words that follow a quotation to say who spoke; needed in scripts without letter case.
        marks: further characters that end a sentence in this language only (the Greek question mark).
        lower_starts: whether sentences often begin with a small letter after ``?`` and ``!``.
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
    lower_starts: bool = False


@dataclass(frozen=True, slots=True)
class Nuclei:
    """How syllables are counted: respell, then count the matches of ``nucleus``; at least one a word.

    Attributes:
        nucleus: regular expression of one vowel nucleus in a small-letter NFC word.
        respell: regular expressions and their replacements, applied in order before counting.
        more: regular expressions; every match in the word adds a syllable.
        less: regular expressions; every match in the word takes a syllable away.
        exceptions: ``word=count`` pairs that the rules get wrong.
        regular: whether spelling settles the count, so that a counted word is as good as known.
        letters: ``letter=count`` pairs for spelled-out letters whose name is longer than one syllable.
        numbers: syllables of number words, or None where the language has none here.
        rule: name of a function in ``l10n.languages.rules`` that counts instead of the pattern.
    """

    nucleus: str = "[aeiouy]+"
    respell: tuple[tuple[str, str], ...] = ()
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    exceptions: str = ""
    regular: bool = True
    letters: str = ""
    numbers: Numbers | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Syllables of spoken numbers.

    Attributes:
        small: the counts of 0 to 99, one digit or letter-free number each, separated by white space.
        hundred: "hundred" after a digit; ``hundred_alone`` for exactly one hundred's word without "one".
        thousand: "thousand".
        million: "million".
        point: the word for the decimal mark.
        percent: the words for the per cent sign.
        one_hundred: whether "one" is said before hundred and thousand.
    """

    small: str
    hundred: int
    thousand: int
    million: int
    point: int
    percent: int
    one_hundred: bool = False


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
        function_words: very frequent short words, for identification; not repeated in ``ends.starters``.
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
