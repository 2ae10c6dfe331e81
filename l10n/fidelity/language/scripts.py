"""Writing systems: which one a language uses, and how much of each a text holds."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from l10n.text.patterns import lazy

_RANGES: tuple[tuple[str, str], ...] = (
    ("latin", "A-Za-zÀ-ÖØ-öø-ʯḀ-ỿＡ-Ｚａ-ｚ"),
    ("cyrillic", "Ѐ-ԯ"),
    ("greek", "Ͱ-Ͽἀ-῿"),
    ("arabic", "ؠ-يٱ-ۓۺ-ۿݐ-ݿﭐ-﷏ﹰ-ﻼ"),
    ("hebrew", "א-ת"),
    ("devanagari", "ऄ-हॐ-ॡ"),
    ("bengali", "ঀ-৿"),
    ("gurmukhi", "਀-੿"),
    ("gujarati", "઀-૿"),
    ("tamil", "஀-௿"),
    ("telugu", "ఀ-౿"),
    ("thai", "ก-๛"),
    ("armenian", "Ա-և"),
    ("georgian", "Ⴀ-ჿ"),
    ("ethiopic", "ሀ-፿"),
    ("khmer", "ក-៿"),
    ("kana", "ぁ-ゖァ-ヺー"),
    ("hangul", "ᄀ-ᇿ가-힣"),
    ("han", "㐀-鿿豈-﫿"),
)
_PATTERNS = tuple((name, lazy(f"[{letters}]+")) for name, letters in _RANGES)

_LETTERS = re.compile(r"[^\W\d_]+")
_NO_ASCII_LETTER = bytes((*range(65), *range(91, 97), *range(123, 256)))

_OF_LANGUAGE: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(["ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg"], ("cyrillic",)),
    **dict.fromkeys(["ar", "fa", "ur", "ps", "ckb", "sd", "ug"], ("arabic",)),
    **dict.fromkeys(["he", "yi"], ("hebrew",)),
    **dict.fromkeys(["hi", "mr", "ne"], ("devanagari",)),
    "bn": ("bengali",),
    "pa": ("gurmukhi", "arabic"),
    "gu": ("gujarati",),
    "ta": ("tamil",),
    "te": ("telugu",),
    "th": ("thai",),
    "el": ("greek",),
    "hy": ("armenian",),
    "ka": ("georgian",),
    "am": ("ethiopic",),
    "ti": ("ethiopic",),
    "km": ("khmer",),
    "ja": ("kana", "han"),
    "ko": ("hangul",),
    "zh": ("han",),
    "yue": ("han",),
    "sr": ("cyrillic", "latin"),
    "uz": ("latin", "cyrillic"),
    "az": ("latin", "cyrillic", "arabic"),
}
_LATIN, _KANA = ("latin",), ("kana",)
_SENTENCE = 48
"""Letters of which hardly any Japanese text is without kana."""


_OF_SUBTAG = {
    "latn": _LATIN,
    "cyrl": ("cyrillic",),
    "arab": ("arabic",),
    "hans": ("han",),
    "hant": ("han",),
    "deva": ("devanagari",),
}


@lru_cache(maxsize=64)
def scripts_of(language: str | None) -> tuple[str, ...]:
    """The scripts that a language is written in, the one of words first; Latin where nobody knows.

    Args:
        language: BCP 47 tag; a script subtag in it wins.
    """
    subtags = (language or "").lower().replace("_", "-").split("-")
    for subtag in subtags[1:]:
        if subtag in _OF_SUBTAG:
            return _OF_SUBTAG[subtag]
    return _OF_LANGUAGE.get(subtags[0], _LATIN)


def letters_by_script(text: str) -> dict[str, int]:
    """How many letters of each script stand in a text; scripts without any are left out."""
    counts = {}
    left = text
    for name, pattern in _PATTERNS:
        rest = pattern.sub("", left)
        if rest != left:
            counts[name] = len(left) - len(rest)
        left = rest
        if not _LETTERS.search(left):
            break
    return counts


def holds_letters(text: str, scripts: tuple[str, ...], least: int) -> bool:
    """Whether a text holds as many letters of some scripts."""
    if "latin" in scripts and _ascii_letters(text) >= least:
        return True
    patterns = _patterns_of(scripts)
    # Most texts that do hold them soon.
    return _letters(text[: 2 * least], patterns) >= least or _letters(text, patterns) >= least


def _ascii_letters(text: str) -> int:
    """How many of the letters that are most of every text in Latin script."""
    return len(text.encode("utf-8", "replace").translate(None, _NO_ASCII_LETTER))


def share_of(text: str, scripts: tuple[str, ...]) -> tuple[int, int]:
    """How many letters of some scripts, and how many letters in all, stand in a text."""
    return _letters(text, _patterns_of(scripts)), _letters(text, (_LETTERS,))


def sister_of(text: str, language: str) -> str:
    """Chinese in place of Japanese and the other way round, told by kana; "" for neither.

    Args:
        text: a text in the script of either.
        language: subtag of the language that it should be in.
    """
    if language not in ("ja", "zh") or holds_letters(text, _KANA, 1) is (language == "ja"):
        return ""
    kana, total = share_of(text, _KANA)
    if language == "ja":
        return "zh" if total >= _SENTENCE else ""
    return "ja" if kana > 0.2 * total else ""


@cache
def _patterns_of(scripts: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(pattern for name, pattern in _PATTERNS if name in scripts)


def _letters(text: str, patterns: tuple[re.Pattern[str], ...]) -> int:
    """How many characters some patterns find."""
    return sum([len("".join(pattern.findall(text))) for pattern in patterns])


def _used(tag: str | None) -> frozenset[str]:
    """The scripts of a language and Latin; all of Han, kana and Hangul where one is used."""
    used = frozenset(("latin", *scripts_of(tag)))
    return used | _EAST_ASIAN if used & _EAST_ASIAN else used


@cache
def foreign_letter(tag: str | None) -> re.Pattern[str]:
    """A letter of a script other than Latin that a language does not use."""
    own = "".join(letters for name, letters in _RANGES if name in _used(tag))
    # A few signs more, all that stand among them, make a class that is soon compiled.
    return re.compile(rf"[^\x00-\u02ff\u2000-\u2e7f{own}](?<=[^\W\d_])")


@cache
def foreign_script(tag: str | None) -> re.Pattern[str]:
    """Four words or a dozen signs in a row of such letters. It takes long to compile, and most
    pages have no such letter at all.
    """
    used = _used(tag)
    spaced, joined = (
        "".join(letters for name, letters in _RANGES if name not in used and (name in _JOINED) == j)
        for j in (False, True)
    )
    # Only where a run begins: a long one that does not fit is not tried from each of its letters.
    # Beginning with one class of characters, it is searched for several times faster.
    ways = []
    if spaced:
        words = rf"[{spaced}]++(?:[\s,;:،–—-]++[{spaced}]++){{3,}}+"
        ways.append(rf"(?<=[{spaced}])(?<![{spaced}]{{2}}){words}")
    if joined:
        ways.append(rf"(?<=[{joined}])(?<![{joined}]{{2}})[{joined}]{{11,}}+")
    return re.compile(rf"[{spaced}{joined}](?:{'|'.join(ways)})" if ways else "(?!)")


_EAST_ASIAN = frozenset({"han", "kana", "hangul"})
_JOINED = frozenset({"han", "kana", "thai", "khmer"})
