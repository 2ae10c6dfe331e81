"""Forms that a noun or adjective of a word list takes in running text; guesses by ending, never
wrong to try.
"""

from __future__ import annotations


def plurals(word: str, language: str) -> tuple[str, ...]:
    """Further forms of a word in lower case: plurals, and the other gender where adjectives have
    one.
    """
    return tuple(dict.fromkeys(_FORMS.get(language, _none)(word)))


def _none(word: str) -> list[str]:
    return []


def _english(word: str) -> list[str]:
    if len(word) < 3:
        return []
    if word.endswith("y") and word[-2] not in "aeiou":
        return [f"{word[:-1]}ies"]
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return [f"{word}es"]
    return [f"{word}s"]


def _spanish(word: str) -> list[str]:
    if word.endswith("o"):
        return [f"{word}s", f"{word[:-1]}a", f"{word[:-1]}as"]
    if word.endswith("z"):
        return [f"{word[:-1]}ces"]
    if word.endswith(("ión", "ón")):
        return [f"{word[:-2]}ones"]
    if word.endswith(("a", "e", "i", "u", "á", "é")):
        return [f"{word}s"]
    return [f"{word}es", f"{word}a", f"{word}as"]


def _portuguese(word: str) -> list[str]:
    if word.endswith("o") and not word.endswith("ão"):
        return [f"{word}s", f"{word[:-1]}a", f"{word[:-1]}as"]
    if word.endswith("ão"):
        return [f"{word[:-2]}ões"]
    if word.endswith("m"):
        return [f"{word[:-1]}ns"]
    if word.endswith("l"):
        return [f"{word[:-1]}is"]
    return [f"{word}s", f"{word}es"]


def _french(word: str) -> list[str]:
    found = [f"{word}s", f"{word}x"]
    if word.endswith("al"):
        found += [f"{word[:-2]}aux", f"{word}e", f"{word}es"]
    if word.endswith(("é", "t", "d", "l", "n", "r")):
        found += [f"{word}e", f"{word}es"]
    if word.endswith("f"):
        found += [f"{word[:-1]}ve", f"{word[:-1]}ves", f"{word}s"]
    if word.endswith("eux"):
        found += [f"{word[:-1]}se", f"{word[:-1]}ses"]
    if word.endswith("ien"):
        found += [f"{word}ne", f"{word}nes"]
    if word.endswith("el"):
        found += [f"{word}le", f"{word}les"]
    return found


def _italian(word: str) -> list[str]:
    stem = word[:-1]
    if word.endswith("ista"):
        return [f"{stem}i", f"{stem}e"]
    if word.endswith(("co", "go")):
        return [f"{stem}{ending}" for ending in ("hi", "i", "a", "he")]
    if word.endswith(("ca", "ga")):
        return [f"{stem}he"]
    if word.endswith("io"):
        return [stem, f"{stem}a", f"{stem}e"]
    if word.endswith("o"):
        return [f"{stem}i", f"{stem}a", f"{stem}e"]
    if word.endswith("ma"):
        return [f"{stem}i", f"{stem}e"]
    if word.endswith("a"):
        return [f"{stem}e"]
    return [f"{stem}i"] if word.endswith("e") else []


def _german(word: str) -> list[str]:
    return [f"{word}{ending}" for ending in ("e", "en", "er", "es", "em", "n", "s")]


_FORMS = {
    "en": _english,
    "es": _spanish,
    "pt": _portuguese,
    "fr": _french,
    "de": _german,
    "it": _italian,
}
