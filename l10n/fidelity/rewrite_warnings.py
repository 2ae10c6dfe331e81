"""Warnings of a page that its rewrite does not give: what is forbidden, and when to get help."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from l10n.fidelity.data.alarms import ALARMS
from l10n.fidelity.data.near_negations import STOP, UNLESS, WITHOUT
from l10n.fidelity.data.negations import FORBIDDEN, HEARD, IDIOMS, SAID
from l10n.fidelity.same_place import stems
from l10n.fidelity.units import WORD, Unit
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
    near: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """Words near to "not": where they stand beside it, and the words alone."""


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
    alarms = [s for s in theirs if words.alarms.search(s.text)]
    ours = [(s, words.idioms.sub(" ", s.text)) for s in _sentences(old, language)]
    forbidding = [s for s, plain in ours if words.forbids.search(plain)]
    for sentence, plain in ours:
        if words.forbids.search(plain):
            heard, others = _parted(theirs, words, plain)
            own = _own(sentence, forbidding)
            if not _given(sentence, heard) or _told(sentence, own, others, heard):
                yield "not", sentence
        elif words.alarms.search(plain) and not _given(sentence, alarms):
            yield "help", sentence


def _parted(
    sentences: Sequence[Sentence], words: _Words, plain: str
) -> tuple[list[Sentence], list[Sentence]]:
    """The sentences that say "no" and those that do not. The "unless", "without" or "stop" that
    the sentence of the original says beside its "not" does not count.
    """
    near = [mask for told, mask in words.near if told.search(plain)]
    parted: tuple[list[Sentence], list[Sentence]] = ([], [])
    for sentence in sentences:
        text = sentence.text
        for mask in near:
            text = mask.sub(" ", text)
        parted[words.says_no.search(text) is None].append(sentence)
    return parted


def _own(sentence: Sentence, others: Sequence[Sentence]) -> frozenset[str]:
    """What no other of some sentences is about."""
    return sentence.stems.difference(*(s.stems for s in others if s.start != sentence.start))


def _told(
    sentence: Sentence,
    own: frozenset[str],
    plain: Sequence[Sentence],
    forbidding: Sequence[Sentence],
) -> bool:
    """Whether the rewrite tells readers to do what a sentence forbids: one says all of it without
    a "no", and none that says "no" is about what this one alone is about.
    """
    if not own or any(own & other.stems for other in forbidding):
        return False
    return any(sentence.stems <= other.stems for other in plain)


def _given(sentence: Sentence, others: Sequence[Sentence]) -> bool:
    if not sentence.stems:
        return bool(others)
    return any(sentence.stems & other.stems for other in others)


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
    forbids, idioms, says_no, alarms, unless, without, stop, no_stop = (
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            FORBIDDEN[language],
            IDIOMS[language],
            HEARD[language],
            ALARMS[language],
            UNLESS[language],
            WITHOUT[language],
            STOP[language],
            rf"(?:{SAID[language]})[^.!?]{{0,20}}(?:{STOP[language]})",
        )
    )
    near = ((unless, unless), (without, without), (no_stop, stop))
    return _Words(forbids, idioms, says_no, alarms, near)
