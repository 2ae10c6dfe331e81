"""Blocks that lack a sentence: what is there fits the source better with one of its sentences left
out than with any two of them joined.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit, size_of
from l10n.fidelity.data.alarms import ALARMS, CALLS
from l10n.fidelity.expressions import compiled
from l10n.fidelity.meaning.rhythm import TEXTS, Rhythm, counted, rhythm_of, size, stops
from l10n.fidelity.meaning.sentence_fit import left_out
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_LEAST = 12
_SHORT = 0.97
_MOST = 40
"""Sentences of a block that are looked at; with more it is no paragraph."""

_SENTENCE = 12
_NAMES = lazy(r"\d+|(?<!^)\b[A-Z][A-Za-z]{2,}|`[^`]+`")
_UNSTOPPED = frozenset({"lo", "th"})
"""Languages whose sentences end in a blank, as phrases do: they cannot be counted."""

_CALL = 0.3
"""How much less evidence is asked for where the translation calls for no help at all."""


class _Sentences(NamedTuple):
    """Sentences, their lengths, and the names and numbers in them."""

    texts: Sequence[str]
    sizes: Sequence[float]
    names: Sequence[frozenset[str]]


def lacking(pair: Pair) -> Iterator[tuple[Match, str]]:
    """Blocks of which a sentence is missing, with the sentence of the source that it may be.

    A translator may join sentences, so that their number alone says nothing: what is left has to
    have the lengths of the other sentences. How much evidence is asked for depends on how often
    the translation has another number of sentences elsewhere.
    """
    if not pair.translated or primary(pair.target_language) in _UNSTOPPED:
        return
    texts = [(match.source, match.target) for match in pair.paired]
    both = pair.source_language, pair.target_language
    rhythm = rhythm_of(texts, *both)
    for match in pair.paired if rhythm.ratio else ():
        if match.source[0].kind not in TEXTS or match.target[0].kind not in TEXTS:
            continue
        length = size(match.source)
        if length < _LEAST or size(match.target) >= _SHORT * rhythm.ratio * length:
            continue
        ours = stops(match.source)
        if ours > 1 and stops(match.target) < ours:
            lost = _lost(pair, match, rhythm)
            # Hardly any block gets so far.
            if lost is not None and not rhythm.several:
                rhythm = counted(rhythm, texts)
            if lost is not None and lost.evidence > rhythm.needed():
                yield match, lost.text


class _Lost(NamedTuple):
    text: str
    evidence: float


def _lost(pair: Pair, match: Match, rhythm: Rhythm) -> _Lost | None:
    """The sentence that is missing, and how much says so."""
    ours = _sentences(match.source, pair.source_language)
    theirs = _sentences(match.target, pair.target_language)
    if not len(theirs.texts) < len(ours.texts) <= _MOST or not theirs.texts:
        return None
    both = frozenset().union(*ours.names) & frozenset().union(*theirs.names)
    names = [name & both for name in ours.names], [name & both for name in theirs.names]
    found = left_out(ours.sizes, theirs.sizes, rhythm, names)
    if found is None or found.evidence <= 0 or len(text := ours.texts[found.place]) < _SENTENCE:
        return None
    if _calls(text, pair.source_language) and not _may_call(theirs.texts, pair.target_language):
        return _Lost(text, found.evidence / _CALL)
    return _Lost(text, found.evidence)


def _calls(text: str, language: str | None) -> bool:
    """Whether a sentence calls for help."""
    table = ALARMS.get(primary(language))
    return table is not None and compiled(table).search(text.lower()) is not None


def _may_call(texts: Sequence[str], language: str | None) -> bool:
    """Whether a text may call for help: in a language that nobody looked at, it may."""
    table = ALARMS.get(primary(language)) or CALLS.get(primary(language))
    return table is None or compiled(table).search(" ".join(texts).lower()) is not None


def _sentences(units: tuple[Unit, ...], language: str | None) -> _Sentences:
    from l10n.languages import get

    spans: list[tuple[str, Span]] = [
        (unit.text, span) for unit in units for span in get(language or "und").sentences(unit.text)
    ]
    texts = [text for whole, span in spans if (text := span.of(whole).strip())]
    names = [frozenset(_NAMES.findall(text)) for text in texts]
    return _Sentences(texts, [size_of(text) for text in texts], names)
