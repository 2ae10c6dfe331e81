"""Syllable counters for scripts that leave vowels out, and for those that need no rule.

Arabic, Persian, Urdu and Hebrew spelling shows long vowels only. Between them stand runs of
consonants; how many short vowels a run hides follows from the syllables the language allows, and
is an estimate.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

_MARKS = re.compile("[\u064b-\u065f\u0670\u0640\u0591-\u05c7\u200c\u200d]")


def _arabic(word: str) -> int:
    """Arabic: syllables are CV, CVV and CVC, at the end also CVCC."""
    plain = _MARKS.sub("", word)
    article = plain.startswith("ال") and len(plain) > 4
    stem = plain[2:] if article else plain
    stem = _FORM_EIGHT.sub("اتت", stem)
    shape = "".join(_arabic_letter(stem, i) for i in range(len(stem)))
    if shape == "CCCC" and stem[0] == "ت":
        return article + 3  # the fifth form: tafaʕʕala, tafaʕʕul
    return article + _hidden(shape, _ARABIC)


_FORM_EIGHT = re.compile("^ات(?=[^اوي]ا)")


def _arabic_letter(word: str, i: int) -> str:
    letter, rest = word[i], word[i + 1 : i + 2]
    before = word[i - 1] if i else ""
    if i == 0 and letter in "اأإ":
        return "S"
    if letter == "آ":
        return "CV"
    if letter in "اةى":
        return "C" if letter == "ة" and before == "ا" else "V"
    if letter == "ي" and (rest == "ة" or word[i:] in ("يا", "يات", "يين", "يون")):
        return "VC" if before not in "اوي" else "C"
    if letter in "وي":
        if i == 1 and before in "اأإ":
            return ""
        return "V" if i and rest not in tuple("اةىويآ") and before not in "اويآ" else "C"
    return "C"


def _persian(word: str) -> int:
    """Persian: syllables are CV, CVC and CVCC."""
    plain = _FORM_EIGHT.sub("اتت", _MARKS.sub("", word))
    if len(plain) > 3 and plain[-1] in "یيهۀ" and plain[-2] not in _PERSIAN_VOWELS:
        return 1 + _persian(plain[:-1])
    shape = "".join(_persian_letter(plain, i) for i in range(len(plain)))
    coda = len(plain) > 2 and plain[-2] in "رلنسشفخ" and plain[-1] in "تدکگجچپبزسشمن"
    if coda and shape.endswith("CC") and "V" in shape:
        shape = shape[:-1]
    return _hidden(shape, _PERSIAN)


_PERSIAN_VOWELS = "اآوییيه"


def _persian_letter(word: str, i: int) -> str:
    letter, rest = word[i], word[i + 1 : i + 2]
    before = word[i - 1] if i else ""
    if i == 0 and letter == "ا":
        return "S"
    if letter == "آ":
        return "CV"
    if letter == "ا":
        return "V"
    if letter in "هةۀ" and not rest and i > 1 and before not in "اوآ":
        return "V"
    if letter in "یيےى" and i and (rest in ("ا", "آ") or word[i + 1 :] == "ه"):
        return "C" if before in _PERSIAN_VOWELS else "VC"
    if letter in "ویيےى":
        if i == 1 and before == "ا" and rest not in tuple("اآ"):
            return ""
        return "V" if i and rest not in tuple("اآویي") and before not in "اآ" else "C"
    return "" if letter == "ں" else "C"


def _hebrew(word: str) -> int:
    """Hebrew: vav and yod are vowels between consonants."""
    plain = _MARKS.sub("", word)
    shape = "".join(
        "V" if i and (letter in "וי" or (letter in "אה" and i == len(plain) - 1)) else "C"
        for i, letter in enumerate(plain)
    )
    return _hidden(shape.replace("VV", "CV"), _PERSIAN)


class _Runs(NamedTuple):
    """Short vowels hidden in a run of 0, 1, 2 … consonants, by where the run stands."""

    alone: tuple[int, ...]
    first: tuple[int, ...]
    inner: tuple[int, ...]
    last: tuple[int, ...]
    after_alef: tuple[int, ...]
    end_after_alef: tuple[int, ...]


_ARABIC = _Runs(
    alone=(0, 1, 1, 3, 2, 3, 3, 4, 4),
    first=(0, 0, 1, 1, 2, 2, 3, 3, 4),
    inner=(0, 0, 1, 1, 2, 2, 3, 3, 3),
    last=(0, 0, 1, 2, 2, 3, 3, 3, 4),
    after_alef=(0, 0, 0, 1, 1, 2, 2, 3, 3),
    end_after_alef=(0, 0, 1, 2, 3, 3, 3, 4, 4),
)
_PERSIAN = _Runs(
    alone=(0, 1, 1, 1, 2, 3, 3, 4, 4),
    first=(0, 0, 1, 1, 2, 2, 3, 3, 4),
    inner=(0, 0, 0, 1, 1, 2, 2, 3, 3),
    last=(0, 0, 1, 1, 2, 2, 3, 3, 4),
    after_alef=(0, 0, 0, 1, 1, 2, 2, 3, 3),
    end_after_alef=(0, 0, 1, 1, 2, 2, 3, 3, 4),
)


def _hidden(shape: str, table: _Runs) -> int:
    """Vowels of a word of consonants (C), long vowels (V) and a first alef with a short one (S)."""
    alef = shape.startswith("S")
    runs = [min(len(run), 8) for run in shape.lstrip("S").split("V")]
    first, inner, last = runs[0], runs[1:-1], runs[-1]
    if len(runs) == 1:
        return 1 + table.end_after_alef[first] if alef else max(1, table.alone[first])
    start = 1 + table.after_alef[first] if alef else table.first[first]
    return start + len(runs) - 1 + sum(table.inner[run] for run in inner) + table.last[last]


_CONSONANT = "[\u0915-\u0939\u0958-\u095f]\u093c?"
_AKSHARA = re.compile(
    f"(?:{_CONSONANT}(?:\u094d{_CONSONANT})*([\u093e-\u094c\u0962])?|([\u0904-\u0914\u0960\u0972]))([\u0900-\u0903])?"
)


def _hindi(word: str) -> int:
    """Hindi: the inherent vowel falls at the end, and between a vowel with one consonant and one
    with a vowel.

    Source: M. Ohala, Aspects of Hindi Phonology (1983), chapter 4.
    """
    units = [(m[0], bool(m[1] or m[2] or m[3])) for m in _AKSHARA.finditer(word)]
    if not units:
        return 1
    spoken = [True] * len(units)
    if len(units) > 1 and not units[-1][1]:
        spoken[-1] = False
    for i in range(len(units) - 2, 0, -1):
        full = units[i][1]
        clustered = "्" in units[i][0] or "्" in units[i + 1][0]
        if not full and not clustered and spoken[i + 1] and spoken[i - 1]:
            spoken[i] = False
    return max(1, sum(spoken))


_SMALL_KANA = frozenset("ゃゅょャュョぁぃぅぇぉァィゥェォ")


def _japanese(word: str) -> int:
    """Moras of kana; two for a kanji, the usual length of its reading."""
    return (
        sum(
            0 if c in _SMALL_KANA else 2 if "\u3400" <= c <= "\u9fff" else 1
            for c in word
            if c.isalpha() or c == "ー"
        )
        or 1
    )


RULES: dict[str, Callable[[str], int]] = {
    "ar": _arabic,
    "fa": _persian,
    "he": _hebrew,
    "hi": _hindi,
    "ja": _japanese,
    "zh": len,
}
