"""Which language a text is in, or no answer.

First the script; then words that one language uses all the time and others do not, from the
languages' own files; where those leave a doubt, langdetect's n-gram profiles. Addresses, numbers,
gene symbols and names are no evidence: they are masked. Under about twenty letters nobody can
know, and the answer is None.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from l10n.languages.registry import LANGUAGES, traits_of
from l10n.languages.tags import canonical, primary
from l10n.languages.words import HAN, HIRAGANA, KATAKANA, MARKS
from l10n.text.normal import normalized
from l10n.text.patterns import lazy

FEWEST_LETTERS = 20
_FEWEST_DENSE = 6
_LONGEST = 20_000
_SURE = 3.0
_WORD_WEIGHT = 0.1
_CLOSE = 0.001

_NO_EVIDENCE = lazy(
    r"https?://\S+|www\.\S+|[A-Za-z0-9._%+-]{1,64}@\S+|\bdoi:\S+|\b10\.\d{4,9}/\S+"
    r"|[`<][^`>]{0,200}[`>]|&\w{1,31};|\S{0,40}[®™©]\S{0,40}"
)
_UNSPACED_DIGITS = lazy(
    f"(?<![A-Za-z0-9])[A-Za-z0-9]++(?=[{HAN}{HIRAGANA}{KATAKANA}])|(?<=[{HAN}{HIRAGANA}{KATAKANA}])[A-Za-z0-9]+"
)
_LONGEST_ACRONYM = 5
_RELATIVES = {"gl": 0.02, "ms": 0.02}
_WORD = lazy(rf"(?:[^\W_]|[{MARKS}])+(?:['’](?:[^\W_]|[{MARKS}])+)*")
_LATIN = lazy("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_FIRST_FOREIGN = "\u0370"
"""No letter of another script comes before it."""
_SCRIPTS = (
    ("ja", lazy(f"[{HIRAGANA}{KATAKANA}]")),
    ("zh", lazy(f"[{HAN}]")),
    ("ko", lazy("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")),
    ("th", lazy("[\u0e00-\u0e7f]")),
    ("el", lazy("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", lazy("[\u0590-\u05ff]")),
    ("bn", lazy("[\u0980-\u09ff]")),
    ("hi", lazy("[\u0900-\u097f]")),
    ("Arab", lazy("[\u0600-\u06ff\u0750-\u077f]")),
    ("Cyrl", lazy("[\u0400-\u04ff]")),
    ("Latn", _LATIN),
)
_GROUPS = {
    "Arab": ("ar", "fa", "ur"),
    "Cyrl": ("bg", "ru", "sr", "uk"),
    "Latn": tuple(
        code
        for code in LANGUAGES
        if code not in "ar bg bn el fa he hi ja ko ms ru sr th uk ur zh".split()
    ),
}


def identify(text: str, candidates: Iterable[str] | None = None) -> str | None:
    """The language of a text as a BCP 47 tag, or None where the text does not tell.

    Args:
        text: any text; the first 20,000 code points count.
        candidates: tags to choose from; the answer is one of them as it was written, or None when
            the text is in none of their scripts. Without them the answer is a language subtag.
    """
    words = _words(text[:_LONGEST])
    script = _script(words)
    if script is None:
        return None
    languages = _GROUPS.get(script, (script,))
    if candidates is None:
        return _best(words, languages)
    named = {_code(tag): tag for tag in candidates}
    wider = (*languages, "sr", "ms") if script == "Latn" else languages
    found = _best(words, tuple(code for code in wider if code in named))
    return None if found is None else named[found]


def _code(tag: str) -> str:
    code = primary(canonical(tag) or tag)
    return {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "bs": "hr", "fil": "tl"}.get(code, code)


def _words(text: str) -> list[str]:
    plain = normalized("NFC", _NO_EVIDENCE.sub(" ", text))
    found = _WORD.findall(plain)
    words = [word if word.isascii() else _UNSPACED_DIGITS.sub("", word) for word in found]
    return [word.lower() if word.isupper() else word for word in words if _is_word(word)]


def _is_word(word: str) -> bool:
    """Not a number, a gene symbol or an acronym."""
    if not word.isalpha() and any(map(str.isdigit, word)):
        return False
    if len(word) > _LONGEST_ACRONYM and word.isupper():
        return True
    return len(word) == 1 or word[1:] == word[1:].lower()


def _script(words: Sequence[str]) -> str | None:
    text = "".join(words)
    if max(text, default="") < _FIRST_FOREIGN:
        return "Latn" if len(_LATIN.findall(text)) >= FEWEST_LETTERS else None
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    total = sum(counts.values())
    east = counts["ja"] + counts["zh"]
    if counts["ja"] * 8 >= east > 0:
        counts["ja"], counts["zh"] = east, 0
    else:
        counts["zh"], counts["ja"] = east, 0
    foreign = max((name for name in counts if name != "Latn"), key=counts.__getitem__)
    # Latin names and terms stand in every script; the other way round hardly ever.
    name = foreign if counts[foreign] * 3 >= total else "Latn"
    fewest = _FEWEST_DENSE if name in ("zh", "ja", "ko") else FEWEST_LETTERS
    return name if counts[name] >= fewest else None


def _best(words: Sequence[str], languages: tuple[str, ...]) -> str | None:
    if len(languages) < 2:
        return languages[0] if languages else None
    evidence = _evidence(words, languages)
    ranked = sorted(languages, key=lambda tag: (-evidence[tag], tag))
    lead = evidence[ranked[0]] - evidence[ranked[1]]
    if lead >= _SURE * max(1.0, len(words) / 40):
        return ranked[0]
    from l10n.languages.ngrams import likelihoods

    chances = likelihoods(words, languages)
    if not chances:
        return ranked[0] if lead > 0 else None
    scale = _WORD_WEIGHT * 12 / max(12, len(words))
    scores = {
        tag: chances.get(tag, -20.0) - _RELATIVES.get(tag, 0.0) + scale * evidence[tag]
        for tag in languages
    }
    ranked = sorted(languages, key=lambda tag: (-scores[tag], tag))
    return ranked[0] if scores[ranked[0]] - scores[ranked[1]] >= _CLOSE else None


def _evidence(words: Sequence[str], languages: tuple[str, ...]) -> dict[str, float]:
    """How much the frequent words and the letters of each language speak for it."""
    table, letters = _tables(languages)
    sums = dict.fromkeys(languages, 0.0)
    for word, count in Counter(word.lower() for word in words).items():
        owners = table.get(word)
        if owners:
            weight = math.log(1 + len(languages) / len(owners)) * min(count, 3)
            for tag in owners:
                sums[tag] += weight
    present = {c for word in words for c in word.lower()}
    for letter in present & letters.keys():
        weight = math.log(1 + len(languages) / len(letters[letter])) * 0.7
        for tag in letters[letter]:
            sums[tag] += weight
    return sums


@cache
def _tables(
    languages: tuple[str, ...],
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    words: dict[str, list[str]] = {}
    letters: dict[str, list[str]] = {}
    for tag in languages:
        traits = traits_of(tag)
        for word in set(traits.function_words.split()):
            words.setdefault(word, []).append(tag)
        for letter in set(traits.characters.replace(" ", "")):
            letters.setdefault(letter, []).append(tag)
    return (
        {word: tuple(tags) for word, tags in words.items()},
        {letter: tuple(tags) for letter, tags in letters.items()},
    )
