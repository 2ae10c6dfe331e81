"""Word lists: plain text files that a clinician or an editor can read and change.

``words/<list>/<language>.txt`` holds one word or phrase a line; ``any.txt`` holds what is true in
every language. A line that starts with ``#`` is a comment. Order does not matter.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

EVERY_LANGUAGE = "any"

# importlib.resources takes longer to import than some lists to read.
_LISTS = Path(__file__).parent / "words"


def primary(tag: str | None) -> str:
    """The primary subtag of a BCP 47 tag in lower case (``es-MX`` gives ``es``), or "" for None."""
    return (tag or "").replace("_", "-").split("-", 1)[0].lower()


@cache
def words(name: str, language: str | None) -> tuple[str, ...]:
    """A word list for a language, with the words of every language; empty where there are none.

    Args:
        name: the folder of the list.
        language: BCP 47 tag; only its primary subtag counts. None gives the words of every
            language.
    """
    languages = dict.fromkeys((EVERY_LANGUAGE, primary(language)))
    return tuple(sorted({word for tag in languages if tag for word in lines_of(name, tag)}))


@cache
def word_set(name: str, language: str | None) -> frozenset[str]:
    """The same as a set."""
    return frozenset(words(name, language))


@cache
def languages_with(name: str) -> tuple[str, ...]:
    """Primary subtags of the languages that have a file in a list, sorted."""
    stems = (entry.name.removesuffix(".txt") for entry in (_LISTS / name).iterdir())
    return tuple(sorted(stem for stem in stems if stem != EVERY_LANGUAGE))


def lines_of(name: str, tag: str) -> list[str]:
    """The lines of one file of a list, by its name without ending."""
    try:
        data = Path(f"{_LISTS}/{name}/{tag}.txt").read_bytes()
    except FileNotFoundError:
        return []
    lines = map(str.strip, data.decode().split("\n"))
    return [line for line in lines if line and line[0] != "#"]


@cache
def pairs(name: str, language: str | None) -> dict[str, tuple[str, ...]]:
    """A word list whose lines are ``phrase = other = …``; the phrase gives what follows it."""
    split = (tuple(part.strip() for part in line.split("=")) for line in words(name, language))
    return {parts[0]: parts[1:] for parts in split}
