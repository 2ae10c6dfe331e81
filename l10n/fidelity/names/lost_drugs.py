"""Drugs that a translation misspells in its own way, and those that it leaves out of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.drugs import NAMES
from l10n.fidelity.names.drugs import Exchanged, bare, drug_of, drug_tellers, form_of, is_named
from l10n.fidelity.names.near import distance
from l10n.fidelity.names.tables import rows_of
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy

_LEAST = 7
_LONG = 9
"""Letters of a name of which two may be wrong."""

_FIRST, _MOST = 5, 40
"""Lost drugs of a block that are looked at, and drugs beside which they may stand."""

_GAP = lazy(r"[\s,;/*_()®™]*(?:(?:and|or|nor|und|oder|y|e|o|u|ni|et|ou|i|lub|en|of)\b)?[\s*_(]*")
_SHORT_NAME = lazy(r"(?<![^\W\d_])[A-Z]{2,5}(?![^\W\d_])")
_LATIN = frozenset("da de es fr gl it nb nl pl pt ro sv en".split())
"""Languages whose spellings of the names follow from the names for sure."""


def misspelt_drugs(pair: Pair) -> Iterator[Exchanged]:
    """The first drug of every block whose name stands there one letter off, or two, in the form of
    the language: "ondasentrón".
    """
    if primary(pair.target_language) not in _LATIN or not pair.translated:
        return
    here, there = pair.once(drug_tellers)
    for match in pair.paired:
        ours = here(match.source)
        written = bool(ours) and _in_words(match.source)
        lost = _lost(ours, there(match.target)) if written else {}
        for drug, name in islice(lost.items(), _FIRST):
            word = _near(match, drug)
            if word and pair.target.source.lower().count(word) == 1:
                unit = next(unit for unit in match.target if word in unit.small)
                found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", unit.small)
                if found is not None:
                    place = unit.flow.source(*found.span())
                    yield Exchanged(match, name, found.group(), place)
                    break


def dropped_drugs(pair: Pair) -> Iterator[tuple[Match, str]]:
    """The first drug of every block that stands in a list of them in the source, where the
    translation has the others and not this one.
    """
    if primary(pair.target_language) not in _LATIN or not pair.translated:
        return
    here, there = pair.once(drug_tellers)
    for match in pair.paired:
        ours = here(match.source)
        theirs = there(match.target) if ours and _in_words(match.source) else {}
        lost = _lost(ours, theirs) if theirs else theirs
        if not lost or any(drug not in ours for drug in theirs) or _abbreviates(match):
            continue
        for drug, name in islice(lost.items(), _FIRST):
            if _in_list(match.source, name, ours) and not _near(match, drug):
                yield match, name
                break


def _in_words(units: tuple[Unit, ...]) -> bool:
    """Whether texts name a drug in words, not only by ear or in a script without spaces."""
    return any(any(map(drug_of, unit.words)) for unit in units if unit.kind not in SKIPPED)


def _lost(ours: Mapping[str, str], theirs: Mapping[str, str]) -> Mapping[str, str]:
    """The drugs of a text that its translation does not name."""
    return {drug: name for drug, name in ours.items() if not is_named(drug, theirs)}


def _near(match: Match, drug: str) -> str:
    """A word of a translation that is nearly the name of a drug, and no word of the source."""
    known = {word for unit in match.source for word in unit.words}
    for unit in match.target:
        for word in map(bare, unit.words) if unit.kind not in SKIPPED else ():
            if len(word) < _LEAST or word in known or drug_of(word):
                continue
            form = form_of(word)
            for name in _forms().get(drug, ()):
                most = 2 if len(name) >= _LONG else 1
                if form[:1] == name[:1] and distance(name, form, most) <= most:
                    return word
    return ""


def _in_list(source: tuple[Unit, ...], name: str, ours: Mapping[str, str]) -> bool:
    """Whether a name stands beside another drug of the block, with nothing but a joining word or
    a sign between them.
    """
    others = [written for written in islice(ours.values(), _MOST) if written != name]
    for unit in source:
        at = unit.small.find(name)
        if at < 0:
            continue
        for other in others:
            place = unit.small.find(other)
            if place < 0:
                continue
            first, last = sorted(((at, at + len(name)), (place, place + len(other))))
            if first[1] <= last[0] and _GAP.fullmatch(unit.small, first[1], last[0]):
                return True
    return False


def _abbreviates(match: Match) -> bool:
    """Whether a translation has a short name that the source does not have: ASS, MTX."""
    here = text_of(match.source)
    return any(name not in here for name in _SHORT_NAME.findall(text_of(match.target)))


@cache
def _forms() -> Mapping[str, tuple[str, ...]]:
    """How the names of a drug are spelt in all languages."""
    return {row[0]: tuple(dict.fromkeys(map(form_of, row))) for row in rows_of(NAMES)}
