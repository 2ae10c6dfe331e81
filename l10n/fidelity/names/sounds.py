"""Names of drugs in scripts that write them by ear: Bengali, Tamil, Thai, Amharic, Korean …

Vowels are heard in many ways, and scripts do not tell all consonants apart. What is compared are
the consonants, in seven kinds; a name needs six of them to be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby, product
from unicodedata import name as name_of

from l10n.fidelity.data.drugs import NAMES
from l10n.fidelity.names.tables import rows_of
from l10n.text.memo import remembered
from l10n.text.patterns import lazy

_LEAST = 6
_LEAST_INSIDE = 7
_LEAST_FAINT = 3
"""Consonants from which on a name may be looked for where it is expected."""

_ENDINGS = 4
"""Consonants of endings that may follow a name."""

_RUN = re.compile(
    "[\u0590-\u05ea]{4,}|[\u0620-\u06ff]{4,}|[\u0900-\u0d7f]{4,}|[\u0e00-\u0e7f]{6,}|[\u1200-\u137f]{3,}"
    "|[\u30a1-\u30fc]{3,}|[\uac00-\ud7a3]{3,}"
)
_ANY_RUN = lazy(re.sub(r"\{\d,\}", "+", _RUN.pattern))
"""The same, however short."""

_BEYOND = re.compile("[^\x00-\u058f\u2000-\u303f]")
"""Letters of other scripts than Latin, Greek and Cyrillic ones, and all that lies beyond: a class
without an upper end is compiled ten times faster.
"""

_GLUED = lazy("[\u0590-\u05ea\u1200-\u137f]")
"""Scripts that glue prepositions to a word."""

_KINDS = {
    **dict.fromkeys("bpvfw", "b"),
    **dict.fromkeys("td", "t"),
    **dict.fromkeys("kgq", "k"),
    **dict.fromkeys("szcj", "s"),
    **dict.fromkeys("lr", "r"),
    "m": "m",
    "n": "n",
}
_SOUND = lazy("ts|ch|sh|[a-z]")
_LETTERS = {
    "b": "בפףبپف",
    "t": "דטתتٹدڈطض",
    "k": "גכךקخغقکكگ",
    "s": "זסצץשثجچذزژسشصظ",
    "r": "לרرڑل",
    "m": "מםم",
    "n": "נןنں",
}
"""Letters with names of their own, by kind."""

_OWN = {letter: kind for kind, letters in _LETTERS.items() for letter in letters}
_SILENT = lazy("SIGN|MARK|^KATAKANA LETTER SMALL|^(?:ARABIC|HEBREW) |^THAI CHARACTER (?:SARA|MAI)")
"""Vowels, what doubles a consonant, and letters whose names say something else."""

_WAWS = "וو"
_SPELT = lazy("ph|th|ch|sh|qu|[cg](?=[eiy])|[a-z]")
_HEARD = {"ph": "b", "th": "t", "ch": "k", "sh": "s", "qu": "k", "x": "ks", "c": "k", "j": "s"}


def lies_beyond(text: str) -> bool:
    """Whether a text holds letters of scripts that write names by ear."""
    return not text.isascii() and _BEYOND.search(text) is not None


def drugs_heard(text: str) -> Iterator[tuple[str, str]]:
    """The drugs that are written by ear in a text, each with the word as it is written."""
    for run in _RUN.finditer(text):
        drug = drug_heard(run.group())
        if drug:
            yield drug, run.group()


def may_say(text: str, drug: str) -> bool:
    """Whether a text may say a drug by ear, if not clearly enough to be told from others: most
    names have fewer than six consonants.
    """
    if not lies_beyond(text):
        return False
    heard = [_consonants(run) for run in _ANY_RUN.findall(text)]
    return any(
        len(key) < _LEAST_FAINT or any(key in word for word in heard) for key in _keys_of(drug)
    )


def _heard(word: str) -> str:
    if not _RUN.fullmatch(word):
        return ""
    known = _table()
    key = _consonants(word)
    if "\u0e00" <= word[0] <= "\u0e7f":
        return next((d for k, d in known.items() if len(k) >= _LEAST_INSIDE and k in key), "")
    keys = [key, key[1:]] if _GLUED.match(word) else [key]
    for heard in keys:
        for end in range(len(heard), max(len(heard) - _ENDINGS, _LEAST) - 1, -1):
            if len(heard) >= _LEAST and heard[:end] in known:
                return known[heard[:end]]
    return ""


drug_heard = remembered(_heard)
"""The drug that a word names which is written by ear; "" for none."""


def _consonants(word: str) -> str:
    out: list[str] = []
    for i, letter in enumerate(word):
        if letter in _WAWS:
            out.append("" if i else "b")
        elif letter == "\u0e4c":  # the letter before it is silent
            out[-1:] = []
        else:
            out.append(_kinds_of(letter))
    return _once("".join(out))


@cache
def _kinds_of(letter: str) -> str:
    """The kinds of the consonants in a letter or syllable, by its name in Unicode."""
    if letter in _OWN:
        return _OWN[letter]
    name = name_of(letter, "")
    if "ANUSVARA" in name:
        return "n"
    words = name.split(" ")
    if _SILENT.search(name) or len(words) < 3:
        return ""
    sound = words[2] if words[0] == "THAI" else words[-1]
    if sound == "HU":
        return "b"  # "fu" in Japanese
    found = _SOUND.findall(sound.lower())
    return "".join("s" if len(piece) > 1 else _KINDS.get(piece, "") for piece in found)


def _once(kinds: str) -> str:
    return "".join(kind for kind, _ in groupby(kinds))


@cache
def _table() -> Mapping[str, str]:
    table: dict[str, str] = {}
    for names in rows_of(NAMES):
        for name in names:
            for key in _keys(name):
                if len(key) >= _LEAST:
                    table.setdefault(key, names[0])
    return table


@cache
def _keys_of(drug: str) -> frozenset[str]:
    """The consonants of all names of a drug, and of its acid without the ending."""
    names = {drug, *(name for row in rows_of(NAMES) if row[0] == drug for name in row)}
    names |= {name.removesuffix("ic") for name in names}
    return frozenset(key for name in names for key in _keys(name))


def _keys(name: str) -> Iterator[str]:
    """The consonants of a name in Latin letters; a soft "c" or "g" may be heard in two ways."""
    sounds = []
    for piece in _SPELT.finditer(name):
        soft = piece.group() in "cg" and name[piece.end() : piece.end() + 1] in tuple("eiy")
        heard = _HEARD.get(piece.group(), _KINDS.get(piece.group(), ""))
        sounds.append("sk" if soft else (heard,))
    for kinds in product(*sounds):
        yield _once("".join(kinds))
