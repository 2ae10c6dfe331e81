"""Warnings of a page that its rewrite does not give: what is forbidden, and when to get help."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.units import WORD, Unit
from l10n.fidelity.data.alarms import ALARMS, URGENT
from l10n.fidelity.data.negations import FORBIDDEN, HEARD, IDIOMS
from l10n.fidelity.expressions import compiled
from l10n.fidelity.meaning.near_words import NearWords, near_words
from l10n.fidelity.rewriting.same_place import Places, stems
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
    urgent: re.Pattern[str]
    near: tuple[NearWords, ...]


_Index = dict[str, set[int]]
"""Starts of sentences by what they are about."""


def lost_warnings(
    old: Sequence[Unit], new: Sequence[Unit], language: str | None
) -> Iterator[tuple[str, Sentence]]:
    """Sentences of the original that forbid (``not``), call for help (``help``) or call for it at
    once or at any hour (``soon``), without one in the rewrite that does the same and shares a word
    with it. For one that forbids, another that does so in the same place will do, where it belongs
    to no other sentence.

    English, French, German, Italian, Portuguese and Spanish are read; other languages have none.
    """
    words = _words(primary(language))
    if words is None:
        return
    theirs = list(_sentences(new, language))
    alarms = _index(s for s in theirs if words.alarms.search(s.text))
    urgent = {s.start for s in theirs if words.urgent.search(s.text)}
    ours = [(s, words.idioms.sub(" ", s.text)) for s in _sentences(old, language)]
    forbidden = {s.start: s for s, plain in ours if words.forbids.search(plain)}
    shared = Counter(stem for s in forbidden.values() for stem in s.stems)
    places = Places(new, language)
    free = _free(theirs, words, shared)
    parted: dict[tuple[NearWords, ...], tuple[_Index, _Index]] = {}
    for sentence, plain in ours:
        if sentence.start in forbidden:
            near = tuple(n for n in words.near if compiled(n.ours).search(plain.lower()))
            if near not in parted:
                parted[near] = _parted(theirs, words, near)
            forbidding, telling = parted[near]
            own = frozenset(stem for stem in sentence.stems if shared[stem] == 1)
            kept = _given(sentence, forbidding) or _is_there(sentence, free, places)
            if not kept or _told(sentence, own, telling, forbidding):
                yield "not", sentence
        elif words.alarms.search(plain):
            if not _given(sentence, alarms):
                yield "help", sentence
            elif words.urgent.search(plain) and urgent.isdisjoint(_most_like(sentence, alarms)):
                yield "soon", sentence


def _free(
    sentences: Sequence[Sentence], words: _Words, shared: Mapping[str, int]
) -> list[Sentence]:
    """The sentences of the rewrite that forbid what no sentence of the original is about."""
    return [
        s
        for s in sentences
        if words.forbids.search(words.idioms.sub(" ", s.text))
        and not any(shared.get(stem) for stem in s.stems)
    ]


def _is_there(sentence: Sentence, free: list[Sentence], places: Places) -> bool:
    """Whether a sentence that forbids stands where the rewrite has the block of the original; it
    stands for one only.
    """
    place = places.best(sentence.unit.words) if free else None
    found = next((s for s in free if s.unit is place), None)
    if found is not None:
        free.remove(found)
    return found is not None


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


def _most_like(sentence: Sentence, others: _Index) -> list[int]:
    """Starts of the sentences that share most with one; all of them where none shares anything."""
    counts = Counter(start for stem in sentence.stems for start in others.get(stem, ()))
    most = max(counts.values(), default=0)
    return [start for start, count in counts.items() if count == most] or [*others.get("", ())]


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
    forbids, idioms, says_no, alarms, urgent = (
        re.compile(table[language], re.IGNORECASE)
        for table in (FORBIDDEN, IDIOMS, HEARD, ALARMS, URGENT)
    )
    return _Words(forbids, idioms, says_no, alarms, urgent, near_words(language, language))
