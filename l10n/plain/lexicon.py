"""The terms of a language with plainer wordings: one TOML file a language under ``terms/``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from l10n.frozen import dataclass
from l10n.languages import get
from l10n.languages.elision import elides, unelided
from l10n.languages.plurals import plurals
from l10n.plain.phrases import Phrases

_FOLDER = Path(__file__).parent / "terms"


class Kind(StrEnum):
    """What to do about a term."""

    REPLACE = "replace"
    EXPLAIN = "explain"


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A term; another one with the same names is another entry of the list.

    Attributes:
        name: its first form.
        forms: all forms as written in the file.
        plain: the plainer wording.
        kind: whether the wording takes its place or explains it.
        topic: the table of the file it stands in.
    """

    name: str
    forms: tuple[str, ...]
    plain: str
    kind: Kind
    topic: str


@dataclass(frozen=True, slots=True)
class Same:
    """Names of one thing, and the one to keep."""

    names: tuple[str, ...]
    say: str


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The terms of one language.

    Attributes:
        terms: in the order of the file.
        keep: words that are never reported, in lower case.
        same: names of one thing.
        phrases: finds terms in running words; the value is (term, whether the form is listed as
            such).
        names: finds names of one thing; the value is the place in ``same``.
        letters: forms that are found only in capitals, in lower case.
    """

    terms: tuple[Term, ...]
    keep: frozenset[str]
    same: tuple[Same, ...]
    phrases: Phrases[tuple[Term, bool]]
    names: Phrases[tuple[int, str]]
    letters: frozenset[str]


@cache
def lexicon(language: str | None) -> Lexicon:
    """The terms of a language by its primary subtag; empty where there is no file."""
    data = _read(language)
    terms = tuple(_terms(data))
    keep = frozenset(word.lower() for word in data.get("keep", {}).get("words", ()))
    same = tuple(Same(tuple(entry["names"]), entry["say"]) for entry in data.get("same", ()))
    code = language or "und"
    letters = frozenset(form.lower() for term in terms for form in term.forms if form.isupper())
    return Lexicon(terms, keep, same, _phrases(terms, keep, code), _names(same, code), letters)


@cache
def languages_with_terms() -> tuple[str, ...]:
    """Primary subtags of the languages that have a file, sorted."""
    return tuple(sorted(entry.stem for entry in _FOLDER.iterdir() if entry.suffix == ".toml"))


def _read(language: str | None) -> Mapping[str, Any]:
    if language is None:
        return {}
    entry = _FOLDER / f"{language}.toml"
    return tomllib.loads(entry.read_text(encoding="utf-8")) if entry.is_file() else {}


def _terms(data: Mapping[str, Any]) -> Iterator[Term]:
    for key, plain in data.get("replace", {}).items():
        yield _term(key, plain, Kind.REPLACE, "replace")
    for topic, entries in data.get("explain", {}).items():
        for key, plain in entries.items():
            yield _term(key, plain, Kind.EXPLAIN, topic)


def _term(key: str, plain: str, kind: Kind, topic: str) -> Term:
    forms = tuple(form.strip() for form in key.split("|"))
    return Term(forms[0], forms, plain, kind, topic)


def _phrases(
    terms: Sequence[Term], keep: frozenset[str], language: str
) -> Phrases[tuple[Term, bool]]:
    listed = {_split(form, language): (term, True) for term in terms for form in term.forms}
    entries: dict[tuple[str, ...], tuple[Term, bool]] = {}
    for (*words, last), (term, _) in listed.items():
        for many in plurals(last, language):
            entries.setdefault((*words, many), (term, False))
    entries |= listed
    kept = {_split(word, language) for word in keep}
    return Phrases({key: value for key, value in entries.items() if key not in kept})


def _names(same: Sequence[Same], language: str) -> Phrases[tuple[int, str]]:
    entries: dict[tuple[str, ...], tuple[int, str]] = {}
    for i, group in enumerate(same):
        for name in group.names:
            words = _split(name, language)
            for last in (words[-1], *plurals(words[-1], language)):
                entries.setdefault((*words[:-1], last), (i, name))
    return Phrases(entries)


def _split(form: str, language: str) -> tuple[str, ...]:
    """The words of a form as the page shows them: in lower case, without elided articles."""
    lowered = form.lower().replace("’", "'")
    parts = get(language).cut(lowered).forms
    return tuple(unelided(part) for part in parts) if elides(language) else tuple(parts)
