"""Names of drugs, told alike in all languages with Latin, Cyrillic or Greek letters, in Arabic, and
in scripts that write them by ear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, small_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.drugs import ACIDS, CASES, NAMES
from l10n.fidelity.names.sounds import drug_heard, drugs_heard, lies_beyond, may_say
from l10n.fidelity.names.spellings import from_arabic, from_cyrillic, from_greek
from l10n.fidelity.names.tables import rows_of
from l10n.fidelity.names.written import drugs_written
from l10n.fidelity.pair import Pair
from l10n.text.memo import remembered
from l10n.text.normal import unaccented
from l10n.text.spans import Span

_LEAST = 6
_FOLIC = "folic"
"""The one name that is shorter."""

_GREEK, _CYRILLIC, _HEBREW, _ARABIC, _BEYOND = "\u0370", "\u0400", "\u0590", "\u0600", "\u0700"
"""Where these letters begin, and those behind them."""

_SPELT = (
    ("ph", "f"), ("ique", "ik"), ("qu", "c"), ("ks", "x"), ("ae", "e"), ("oe", "e"), ("ch", "k"),
    ("h", ""), ("y", "i"), ("w", "v"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("x", "s"),
    ("z", "s"),
)  # fmt: skip
"""Letters that languages write one for the other."""

_ALIKE = str.maketrans("ykxz", "icss")

_SURE = 4
"""Letters with which a name begins that are looked at first."""
_FIRST = 5
"""Letters of a name that tell how it begins, even without one of them."""

_LONGEST = 6
_DOUBLE_END = re.compile(r"(?:um|us|[aeo])$")

_END = re.compile(r"(?:um|us|[aeo]s?)$")
_DOUBLE = re.compile(r"(.)\1")
_ACID_ENDS = ("ik", "at", "saur")
_ACID = re.compile(rf"(?:{'|'.join(_ACID_ENDS)})$")


_NONE: Mapping[str, str] = {}

Teller: TypeAlias = Callable[[Sequence[Unit]], Mapping[str, str]]
"""The drugs of some texts, in order, with how they are written there, in small letters."""


class Exchanged(NamedTuple):
    """A drug of a text and the one that stands in its place, as written there."""

    match: Match
    source: str
    target: str
    span: Span


def exchanged_drugs(pair: Pair) -> Iterator[Exchanged]:
    """The first drug of every block that its translation does not name, where that names another
    one that the block does not have.
    """
    if not pair.source_language or not pair.target_language:
        return
    here, there = pair.once(drug_tellers)
    for match in pair.paired:
        ours = here(match.source)
        theirs = there(match.target) if ours else _NONE
        if theirs:
            texts = small_of(match.source), small_of(match.target)
            found = replaced(ours, theirs, texts)
            if found is not None:
                yield Exchanged(match, *found, place_of(match.target, found[1]))


def replaced(
    ours: Mapping[str, str], theirs: Mapping[str, str], texts: tuple[str, str] = ("", "")
) -> tuple[str, str] | None:
    """A drug that is gone and one that came, as written; None where there are not both. What holds
    the other one's name ("pegfilgrastim") may be the same, and what the other text may say by ear
    is there.
    """
    gone = [d for d in ours if not (is_named(d, theirs) or may_say(texts[1], d))]
    come = [d for d in theirs if not (is_named(d, ours) or may_say(texts[0], d))]
    return (ours[gone[0]], theirs[come[0]]) if gone and come else None


def is_named(drug: str, others: Iterable[str]) -> bool:
    """Whether a drug, or one that holds its name or is held by it, is among others."""
    return any(drug in other or other in drug for other in others)


def drug_tellers(pair: Pair) -> tuple[Teller, Teller]:
    """What tells the drugs of texts of the source, and of the target: most pages name none."""
    return _teller(pair.own.source), _teller(pair.own.target)


def _teller(words: frozenset[str]) -> Teller:
    known = frozenset(filter(drug_of, words))
    if lies_beyond("".join(words)):
        return drugs_of
    if not known:
        return lambda units: _NONE
    disjoint = known.isdisjoint
    return lambda units: _NONE if all(disjoint(u.words) for u in units) else drugs_of(units)


def drugs_of(units: Sequence[Unit]) -> dict[str, str]:
    """The drugs of some texts, in order, with how they are written there, in small letters."""
    found: dict[str, str] = {}
    for unit in units:
        if unit.kind not in SKIPPED and any(map(drug_of, unit.words)):
            for word in unit.words:
                drug = drug_of(word)
                if drug:
                    found.setdefault(drug, bare(word))
        if unit.kind not in SKIPPED and lies_beyond(unit.small):
            for drug, word in (*drugs_heard(unit.small), *drugs_written(unit.small)):
                found.setdefault(drug, word)
    return found


def place_of(units: Sequence[Unit], word: str) -> Span:
    """Where a word first stands in some texts; code-point offsets into their document."""
    unit = next(unit for unit in units if word in unit.small)
    start = unit.small.find(word)
    return unit.flow.source(start, start + len(word))


def _named(word: str) -> str:
    """The drug that a word in small letters names; "" for none."""
    if not word.isalpha():
        word = bare(word)
    if len(word) < _LEAST or not word.isalpha():
        return word if word == _FOLIC else ""
    # Most words end in no way in which names of drugs end.
    if word.isascii() and _tail(word) not in _tails() and _start(word) not in _starts():
        return ""
    return _foreign(word) if word[0] >= _GREEK else _latin(word)


def bare(word: str) -> str:
    """A word without the article in front of an apostrophe: "l’irbésartan"."""
    return word.replace("’", "'").rpartition("'")[2]


def _foreign(word: str) -> str:
    """The same for a word in other letters than Latin ones."""
    if word[0] >= _ARABIC:
        drug = from_arabic(word) if word[0] < _BEYOND else ""
        return _latin(drug) if drug else drug_heard(word)
    if word[0] >= _HEBREW:
        return ""
    forms = from_cyrillic(word) if word[0] >= _CYRILLIC else from_greek(word)
    return next(filter(None, map(_latin, forms)), "")


def _latin(word: str) -> str:
    """The same for a word in Latin letters."""
    spelt = _spelt(word)
    # Most words begin like no name.
    if _once(spelt[: 2 * _SURE])[:_SURE] not in _beginnings():
        return ""
    form = _once(_END.sub("", spelt))
    acid = _ACID.sub("", form)
    named = _table().get(form) or (_acids().get(acid, "") if acid != form else "")
    return named or _inflected(form)


def _inflected(form: str) -> str:
    """The same for a name with the ending of a case: "metotreksatu", "vinkristiiniä"."""
    ends = (form[end:] for end in range(len(form) - 1, max(len(form) - _LONGEST, _LEAST) - 1, -1))
    stems = (form[: -len(end)] for end in ends if end in CASES)
    return next((drug for stem in stems if (drug := _table().get(_DOUBLE_END.sub("", stem)))), "")


drug_of = remembered(_named)
"""The drug that a word in small letters names; "" for none."""


def form_of(name: str) -> str:
    """What the spellings of a name have in common: "ciclofosfamida", "Cyclophosphamid"."""
    return _once(_END.sub("", _spelt(name)))


def _once(letters: str) -> str:
    """Each letter once that stands twice."""
    return _DOUBLE.sub(r"\1", letters)


def _spelt(word: str) -> str:
    """One spelling for all that languages use."""
    plain = word
    if not word.isascii():
        plain = unaccented(word).replace("ı", "i")
    for letters, other in _SPELT:
        plain = plain.replace(letters, other)
    return plain


@cache
def _beginnings() -> frozenset[str]:
    """How the names and acids begin."""
    acids = [acid + end for acid in _acids() for end in _ACID_ENDS]
    return frozenset(form[:_SURE] for form in (*_table(), *acids))


def _start(word: str) -> str:
    return word[:3].replace("w", "v").translate(_ALIKE)


@cache
def _starts() -> frozenset[str]:
    """How names begin, in the spellings of many languages."""
    names = {name[:_FIRST] for row in rows_of(NAMES) for name in row}
    spelt = [s for n in names for s in (n, n.replace("h", "", 1), n.replace("ph", "f", 1))]
    return frozenset(
        _start(letters) for name in spelt for letters in (name, name.replace("c", "k"))
    )


def _tail(word: str) -> str:
    return word.rstrip("aeosu")[-3:].translate(_ALIKE)


@cache
def _tails() -> frozenset[str]:
    others = "fin fen nic lic mic oic niq liq miq oiq".split()
    return frozenset((*map(_tail, NAMES.replace("=", " ").split()), *map(_tail, others)))


@cache
def _table() -> Mapping[str, str]:
    rows = rows_of(NAMES)
    table = {form_of(name): names[0] for names in rows for name in names}
    # In Greek, "c" is a "k" before all vowels.
    hard = {
        form_of(name.replace("c", "k")): names[0] for names in rows for name in names if "c" in name
    }
    return {**hard, **table}


@cache
def _acids() -> Mapping[str, str]:
    return {form_of(start): name for start, name in rows_of(ACIDS)}
