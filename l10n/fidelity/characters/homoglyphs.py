"""Words in which a letter of another script passes for one of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LATIN = re.compile(r"[A-Za-z]")
_ALIKE = re.compile("[аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧοаρνα]")
_WORD = re.compile(r"[^\W_]+")
_HOST = re.compile(r"[a-z][a-z0-9+.-]*://([^/?#]+)", re.I)

_LATIN_LETTER, _CYRILLIC, _GREEK = "A-Za-z\u00c0-\u024f", "\u0400-\u052f", "\u0370-\u03ff"
_CYRILLIC_ALIKE = "аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХУІЈЅ"
_LATIN_ALIKE = "aceopxyijsABEKMHOPCTXYIJS"
_GREEK_ALIKE = "οανρυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
_LATIN_AS_GREEK = "oavpukiABEZHIKMNOPTYX"
_SEAM = re.compile(
    f"[{_LATIN_LETTER}][{_CYRILLIC_ALIKE}]|[{_CYRILLIC_ALIKE}][{_LATIN_LETTER}]"
    f"|[{_CYRILLIC}][{_LATIN_ALIKE}]|[{_LATIN_ALIKE}][{_CYRILLIC}]"
    # Greek letters stand at the ends of names: "IFNα", "βHCG".
    f"|[{_LATIN_LETTER}][{_GREEK_ALIKE}][{_LATIN_LETTER}]|[{_GREEK}][{_LATIN_AS_GREEK}][{_GREEK}]"
)
_OTHER = re.compile(f"[{_GREEK[0]}-{_CYRILLIC[-1]}]")
_LETTERS = re.compile(r"[^\W\d_]+")
_FEWEST = 3
_LATIN_LETTERS = re.compile(f"[{_LATIN_LETTER}]")
_LATIN_PASSING = frozenset(_LATIN_ALIKE + _LATIN_AS_GREEK)
_OTHERS_PASSING = frozenset(_CYRILLIC_ALIKE + _GREEK_ALIKE)


def mixes_scripts(text: str) -> bool:
    """Whether a word of an address holds Latin letters and look-alikes of Cyrillic or Greek.

    A host counts as one word.
    """
    if text.isascii():
        return False
    host = _HOST.match(text)
    words = _WORD.findall(text)
    if host:
        words.append(host[1])
    return any(_LATIN.search(word) and _ALIKE.search(word) for word in words)


def mixed_words(text: str) -> Iterator[tuple[int, str]]:
    """Words of a text in which a letter passes for one of another script, with where they begin.

    Args:
        text: running text.
    """
    if text.isascii() or not _OTHER.search(text) or not _LATIN.search(text):
        return
    at = 0
    while seam := _SEAM.search(text, at):
        start = seam.start()
        while start and _LETTERS.match(text[start - 1]):
            start -= 1
        word = _LETTERS.match(text, start)
        at = word.end() if word else seam.end()
        # "%(size)sмиллион" is a placeholder and a word.
        if word and text[start - 1 : start] not in ("%", ")") and _is_mixed(word.group()):
            yield start, word.group()


def _is_mixed(word: str) -> bool:
    """Whether all letters of one script look like ones of the other: "rubyпроводит" is two words
    without a space between them.
    """
    if len(word) < _FEWEST:
        return False
    latin = set(_LATIN_LETTERS.findall(word))
    others = set(word) - latin
    return latin <= _LATIN_PASSING or others <= _OTHERS_PASSING
