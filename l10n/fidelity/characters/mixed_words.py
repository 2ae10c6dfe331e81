"""Words in which a letter of another script passes for one of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_LATIN, _CYRILLIC, _GREEK = "A-Za-z\u00c0-\u024f", "\u0400-\u052f", "\u0370-\u03ff"
_SMALL = "a-z\u00df-\u00ff"
_CYRILLIC_ALIKE = "аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХУІЈЅ"
_LATIN_ALIKE = "aceopxyijsABEKMHOPCTXYIJS"
_GREEK_SMALL, _GREEK_LARGE = "οανρυι", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
_LATIN_AS_SMALL, _LATIN_AS_LARGE = "oavpui", "ABEZHIKMNOPTYX"
_SEAM = lazy(
    f"[{_LATIN}][{_CYRILLIC_ALIKE}]|[{_CYRILLIC_ALIKE}][{_LATIN}]"
    f"|[{_CYRILLIC}][{_LATIN_ALIKE}]|[{_LATIN_ALIKE}][{_CYRILLIC}]"
    # Greek letters stand in names, at their ends and beside capitals: "IFNα", "FcαRI".
    f"|(?:[{_SMALL}]|(?<![^\\W\\d_])[{_LATIN}])[{_GREEK_SMALL}][{_SMALL}]"
    f"|[{_LATIN}][{_GREEK_LARGE}][{_LATIN}]"
    f"|[{_GREEK}][{_LATIN_AS_SMALL}][{_GREEK}]|[Ά-Ϋ][{_LATIN_AS_LARGE}][{_GREEK}]"
)
_ANY_LATIN, _OTHER = re.compile("[A-Za-z]"), re.compile(f"[{_GREEK[0]}-{_CYRILLIC[-1]}]")
_LETTERS = lazy(r"[^\W\d_]+")
_FEWEST = 3
_LATIN_LETTERS = lazy(f"[{_LATIN}]")
_LATIN_PASSING = frozenset(_LATIN_ALIKE + _LATIN_AS_SMALL + _LATIN_AS_LARGE)
_OTHERS_PASSING = frozenset(_CYRILLIC_ALIKE + _GREEK_SMALL + _GREEK_LARGE)

_SYMBOL = lazy(f"[IVX]+[{_CYRILLIC}]|[{_GREEK}][a-z][{_GREEK}](?=\\d)")
"""Stages and factors, "IIIА", "VIIIа", and integrins, "αvβ3"."""

_NAME = lazy(f"[{_LATIN}]{{2,}}")
_NAME_AT_AN_END = lazy(f"([{_LATIN}]{{2,}})[^{_LATIN}]+|[^{_LATIN}]+([{_LATIN}]{{2,}})")


def mixed_words(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """The first word of every block in which a letter passes for one of another script; not those
    that the source has, too, nor names of the source with an ending: "mTORа".
    """
    page = pair.target.source
    if not _OTHER.search(page) and "&" not in page:
        return  # no letter of another script, not even as an entity
    known: tuple[frozenset[str], frozenset[str]] | None = None
    for match in (*pair.paired, *pair.alts):
        for unit in match.target:
            found = [] if unit.kind in SKIPPED else [*mixed_in(unit.text)]
            if found and known is None:
                text = pair.source.source
                words = (word for _, word in mixed_in(text))
                known = frozenset(words), frozenset(_NAME.findall(text))
            new = (at for at in found if known is None or not _is_known(at[1], *known))
            start, word = next(new, (0, ""))
            if word:
                yield match, word, unit.flow.source(start, start + len(word))


def _is_known(word: str, words: frozenset[str], names: frozenset[str]) -> bool:
    named = _NAME_AT_AN_END.fullmatch(word)
    return word in words or (named is not None and (named[1] or named[2]) in names)


def mixed_in(text: str) -> Iterator[tuple[int, str]]:
    """Words of a text in which a letter passes for one of another script, with where they begin.

    Args:
        text: running text.
    """
    if text.isascii() or not _OTHER.search(text) or not _ANY_LATIN.search(text):
        return
    at = 0
    while seam := _SEAM.search(text, at):
        start = seam.start()
        while start and _LETTERS.match(text[start - 1]):
            start -= 1
        word = _LETTERS.match(text, start)
        at = word.end() if word else seam.end()
        # "%(size)sмиллион" is a placeholder and a word.
        if word is None or text[start - 1 : start] in ("%", ")"):
            continue
        symbol = _SYMBOL.match(text, start)
        if _is_mixed(word.group()) and (symbol is None or symbol.end() < word.end()):
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
