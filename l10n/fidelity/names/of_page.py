"""The names of a page: words with capitals that a document and its translation both hold, and drugs
however they are written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.language.function_words import function_words
from l10n.fidelity.names.drugs import drug_tellers, drugs_of
from l10n.fidelity.pair import Pair
from l10n.languages.tags import UNSPACED
from l10n.text.patterns import lazy

_NAME = re.compile(
    r"[A-Z](?:(?<=^.)|(?<=[^A-Za-z0-9_/.@#+-].))[A-Za-z0-9]{1,40}+(?![A-Za-z0-9_/@])"
)
"""Also where another script joins it without a space."""

_CAPITALS = lazy(r"[A-Z][A-Za-z0-9]++")
_MOST = 100
"""Names of a text; one with more is a list."""

Names: TypeAlias = Mapping[str, str]
"""Names as they are compared, with how they are written in the text."""

_Named: TypeAlias = Callable[[Sequence[Unit], frozenset[str], Names], Names]


def named_matches(pair: Pair, languages: tuple[str, str]) -> Iterator[tuple[Match, Names, Names]]:
    """The matches of which both sides name something, with the names of each."""
    spaced = UNSPACED.isdisjoint(languages)
    known = _shared(pair, languages) if spaced else _capitals(pair)
    names: _Named = _names_spaced if spaced else _names
    here, there = pair.once(drug_tellers)
    for match in pair.paired:
        if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
            continue
        drugs = here(match.source)
        if spaced and not drugs and all(known.isdisjoint(unit.words) for unit in match.source):
            continue
        ours = names(match.source, known, drugs)
        theirs = names(match.target, known, there(match.target)) if ours else ours
        if theirs:
            yield match, ours, theirs


def names_of(here: Unit, there: Unit) -> tuple[Names, Names]:
    """The names of two texts by themselves."""
    ours, theirs = ({name.lower() for name in _NAME.findall(unit.text)} for unit in (here, there))
    both = frozenset(ours & theirs)
    return _names((here,), both, drugs_of((here,))), _names((there,), both, drugs_of((there,)))


def _shared(pair: Pair, languages: tuple[str, str]) -> frozenset[str]:
    """What may be a name where words have spaces around them, in small letters."""
    return pair.words.shared.difference(*map(function_words, languages))


def _capitals(pair: Pair) -> frozenset[str]:
    """What may be a name where a language has no spaces: words with capitals that both documents
    hold, in small letters.
    """
    here, there = (set(_CAPITALS.findall(each.source)) for each in (pair.source, pair.target))
    return frozenset(map(str.lower, here & there))


def _names_spaced(units: Sequence[Unit], known: frozenset[str], drugs: Names) -> Names:
    """The same where names are words with spaces around them: most texts are soon seen to have
    none.
    """
    found = dict(drugs)
    written = {word.lower() for word in found.values()}
    for unit in units:
        names = known.intersection(unit.words).difference(written)
        for small in sorted(names) if len(names) <= _MOST else ():
            start = unit.small.find(small)
            name = _NAME.match(unit.text, start)
            if name is not None and name.end() == start + len(small):
                found.setdefault(small, name.group())
    return found


def _names(units: Sequence[Unit], known: frozenset[str], drugs: Names) -> Names:
    """The names of a text: words with capitals that both documents hold, and drugs."""
    found = dict(drugs)
    written = {word.lower() for word in found.values()}
    for unit in units:
        for name in _NAME.findall(unit.text) if known else ():
            small = name.lower()
            if small in known and small not in written:
                found.setdefault(small, name)
    return found
