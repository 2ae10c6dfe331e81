"""Warnings of a page that its rewrite does not give: what is forbidden, and when to get help."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.units import WORD, Unit
from l10n.fidelity.data.alarms import ALARMS
from l10n.fidelity.data.negations import FORBIDDEN, HEARD, IDIOMS
from l10n.fidelity.expressions import compiled
from l10n.fidelity.meaning.near_words import NearWords, near_words
from l10n.fidelity.rewriting.same_place import stems
from l10n.languages.tags import primary

LANGUAGES = tuple(sorted(FORBIDDEN.keys() & ALARMS.keys()))

_TEXTS = frozenset(
    {"paragraph", "item", "quote", "footnote", "title", "bold-heading", "admonition", "row"}
)


class Sentence(NamedTuple):
    """A sentence with what it is about; one that ends in a colon with the list behind it.

    Attributes:
        unit: the unit it stands in.
        start: code-point offset into the document.
        text: the words.
        stems: what it is about.
    """

    unit: Unit
    start: int
    text: str
    stems: frozenset[str]


class _Words(NamedTuple):
    forbids: re.Pattern[str]
    idioms: re.Pattern[str]
    says_no: re.Pattern[str]
    alarms: re.Pattern[str]
    near: tuple[NearWords, ...]


_Index = dict[str, set[int]]
"""Starts of sentences by what they are about."""


def lost_warnings(
    old: Sequence[Unit], new: Sequence[Unit], language: str | None
) -> Iterator[tuple[str, Sentence]]:
    """Sentences of the original that forbid (``not``) or call for help (``help``) without one in
    the rewrite that does the same and shares a word with it.

    English, French, German, Italian, Portuguese and Spanish are read; other languages have none.
    """
    words = _words(primary(language))
    if words is None:
        return
    theirs = list(_sentences(new, language))
    alarms = _index(s for s in theirs if words.alarms.search(s.text))
    ours = [(s, words.idioms.sub(" ", s.text)) for s in _sentences(old, language)]
    forbidden = {s.start: s for s, plain in ours if words.forbids.search(plain)}
    shared = Counter(stem for s in forbidden.values() for stem in s.stems)
    parted: dict[tuple[NearWords, ...], tuple[_Index, _Index]] = {}
    for sentence, plain in ours:
        if sentence.start in forbidden:
            near = tuple(n for n in words.near if compiled(n.ours).search(plain.lower()))
            if near not in parted:
                parted[near] = _parted(theirs, words, near)
            forbidding, telling = parted[near]
            own = frozenset(stem for stem in sentence.stems if shared[stem] == 1)
            if not _given(sentence, forbidding) or _told(sentence, own, telling, forbidding):
                yield "not", sentence
        elif words.alarms.search(plain) and not _given(sentence, alarms):
            yield "help", sentence


def _index(sentences: Iterable[Sentence]) -> _Index:
    """Some sentences by what they are about; all of them under ""."""
    index: _Index = defaultdict(set)
    for sentence in sentences:
        for stem in ("", *sentence.stems):
            index[stem].add(sentence.start)
    return index


def _parted(
    sentences: Sequence[Sentence], words: _Words, near: Sequence[NearWords]
) -> tuple[_Index, _Index]:
    """The sentences that say "no" and those that do not. An "unless", "without" or "stop" that
    the sentence of the original says beside its "not" does not count, but what stands for both.
    """
    forbidding: list[Sentence] = []
    telling: list[Sentence] = []
    for sentence in sentences:
        text = sentence.text.lower()
        rest = text
        for n in near:
            rest = n.masked(rest, 0)
        says_no = words.says_no.search(rest) or any(n.stands_instead("", text) for n in near)
        (forbidding if says_no else telling).append(sentence)
    return _index(forbidding), _index(telling)


def _told(sentence: Sentence, own: frozenset[str], telling: _Index, forbidding: _Index) -> bool:
    """Whether the rewrite tells readers to do what a sentence forbids: one says all of it without
    a "no", and none that says "no" is about what this one alone is about.
    """
    if not own or any(forbidding.get(stem) for stem in own):
        return False
    fewest = min(sentence.stems, key=lambda stem: len(telling.get(stem, ())))
    return any(
        all(start in telling.get(stem, ()) for stem in sentence.stems)
        for start in telling.get(fewest, ())
    )


def _given(sentence: Sentence, others: _Index) -> bool:
    return any(others.get(stem) for stem in sentence.stems or ("",))


def _sentences(units: Sequence[Unit], language: str | None) -> Iterator[Sentence]:
    from l10n.languages import get

    split = get(language or "und").sentences
    texts = [unit for unit in units if unit.kind in _TEXTS]
    for i, unit in enumerate(texts):
        for span in split(unit.text):
            text = span.of(unit.text)
            if text.rstrip().endswith((":", "：")):
                text = "\n".join([text, *_list_behind(texts, i)])
            yield Sentence(
                unit,
                unit.flow.source(*span).start,
                text,
                stems(WORD.findall(text.lower()), language),
            )


def _list_behind(units: Sequence[Unit], i: int) -> Iterator[str]:
    for unit in units[i + 1 :]:
        if unit.kind != "item":
            return
        yield unit.text


@cache
def _words(language: str) -> _Words | None:
    if language not in FORBIDDEN or language not in ALARMS:
        return None
    forbids, idioms, says_no, alarms = (
        re.compile(table[language], re.IGNORECASE) for table in (FORBIDDEN, IDIOMS, HEARD, ALARMS)
    )
    return _Words(forbids, idioms, says_no, alarms, near_words(language, language))
