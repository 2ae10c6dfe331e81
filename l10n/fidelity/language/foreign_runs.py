"""A few words of the source left inside a translated sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit, words_in
from l10n.fidelity.language.foreign_sentences import QUOTED, small_words
from l10n.fidelity.language.scripts import scripts_of
from l10n.fidelity.meaning.quotations import is_quoted
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_TEXTS = frozenset({"paragraph", "item", "quote", "footnote", "row", "heading"})
_LEAST = 4
_SMALL = 2
_MOST = 5
"""Runs of one text that are looked at."""

_ROW = re.compile(
    r"(?<![\w.@/'’-])[a-z]++(?:['’-][a-z]++)*+(?: [a-z]++(?:['’-][a-z]++)*+){3,}+(?![\w@/])",
    re.ASCII,
)
"""Four words or more in small ASCII letters, with nothing but a space between them."""

_WORD = lazy(r"[^ ]+")


class _Small(NamedTuple):
    """The small words of the source's language, those of the target's, and how many of the former
    a run has to hold.
    """

    foreign: frozenset[str]
    own: frozenset[str]
    least: int

    def told_by(self, words: Iterable[str]) -> bool:
        return len(self.foreign.intersection(words)) >= self.least


def foreign_runs(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """The first run of every block of four words or more that stand so in the source, two of them
    small words that the language of the target does not have, and none that it has.
    """
    small = _small(pair)
    if not small.foreign or not pair.translated:
        return
    for match, voice in zip(pair.matches, pair.voices, strict=True):
        if voice.kind or not match.source:
            continue
        known: set[tuple[str, ...]] = set()
        for unit in match.target:
            if unit.kind not in _TEXTS or not small.told_by(unit.words):
                continue
            known = known or _rows(match.source)
            found = _run(unit, match.source, known, small)
            if found is not None:
                yield match, found.of(unit.text), unit.flow.source(*found)
                break


def left_run(pair: Pair, source: str, target: str) -> str:
    """The first such run of a text that is no block; "" for none."""
    if not pair.translated:
        return ""
    small = _small(pair)._replace(least=1)
    words = words_in(source.lower())
    if not small.told_by(words):
        return ""
    for run in islice(_runs(target, _rows_of(words)), _MOST):
        found = run.of(target)
        if small.own.isdisjoint(found.split()) and small.told_by(found.split()):
            return "" if is_quoted(target, *run) else found
    return ""


def _small(pair: Pair) -> _Small:
    foreign, own = small_words(primary(pair.source_language), primary(pair.target_language))
    # In a text of other letters one of them is enough.
    least = _SMALL if "latin" in scripts_of(pair.target_language) else 1
    return _Small(foreign, own, least)


def _rows(units: Sequence[Unit]) -> set[tuple[str, ...]]:
    """The words of some texts, as many in a row as make a run."""
    return _rows_of([word for unit in units for word in unit.words])


def _rows_of(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + _LEAST]) for i in range(len(words) - _LEAST + 1)}


def _run(
    unit: Unit, source: Sequence[Unit], known: set[tuple[str, ...]], small: _Small
) -> Span | None:
    for run in islice(_runs(unit.text, known), _MOST):
        words = run.of(unit.text).split()
        if not small.own.isdisjoint(words) or not small.told_by(words):
            continue
        if not _is_marked(unit, run) and not _is_cited(source, run.of(unit.text)):
            return run
    return None


def _runs(text: str, known: set[tuple[str, ...]]) -> Iterator[Span]:
    """The runs of words that stand so in the source."""
    for row in _ROW.finditer(text):
        words = [Span(*found.span()) for found in _WORD.finditer(text, *row.span())]
        said = [word.of(text) for word in words]
        start = 0
        while start + _LEAST <= len(said):
            end = start + _LEAST - 1
            while end < len(said) and tuple(said[end - _LEAST + 1 : end + 1]) in known:
                end += 1
            if end >= start + _LEAST:
                yield Span(words[start].start, words[end - 1].end)
                start = end
            else:
                start += 1


def _is_cited(source: Sequence[Unit], text: str) -> bool:
    return any(text in said.group() for unit in source for said in QUOTED.finditer(unit.text))


def _is_marked(unit: Unit, run: Span) -> bool:
    """Whether a run stands in quotation marks, or is stressed, code or a link: a name or title."""
    text = run.of(unit.text)
    if is_quoted(unit.text, *run) or any(text in mark.plain() for mark in unit.marks):
        return True
    return any(q.start() <= run.start < q.end() for q in QUOTED.finditer(unit.text))
