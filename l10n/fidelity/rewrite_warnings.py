"""Warnings of a page that its rewrite does not give: what is forbidden, and when to get help."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from l10n.fidelity.data.alarms import ALARMS
from l10n.fidelity.data.negations import FORBIDDEN, HEARD, IDIOMS, SAID
from l10n.fidelity.same_place import stems
from l10n.fidelity.units import WORD, Unit
from l10n.languages.tags import primary

LANGUAGES = tuple(sorted(FORBIDDEN.keys() & ALARMS.keys()))

_TEXTS = frozenset(
    {"paragraph", "item", "quote", "footnote", "title", "bold-heading", "admonition", "row"}
)


_STOPS = {
    "de": r"\babsetz\w*|\bstopp\w*|\babbrech\w*|\bunterbrech\w*|\bsetzen\b[^.!?]*\bab\b",
    "en": r"\bstop\w*|\bdiscontinu\w*|\binterrupt\w*|\bquit\w*",
    "es": r"\bdej\w* de\b|\bsuspend\w*|\binterrump\w*|\babandon\w*",
    "fr": r"\barrêt\w*|\bcess\w*|\binterromp\w*|\bsuspend\w*",
    "it": r"\bsmett\w*|\binterromp\w*|\bsospend\w*",
    "pt": r"\bpar[ea]\w* de\b|\bdeix\w+ de\b|\bsuspend\w*|\binterromp\w*",
}
"""Words for stopping: "stop smoking" forbids, "stop the tablets" is what is forbidden."""


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
    stops: re.Pattern[str]
    stop: re.Pattern[str]


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
    says_no = [s for s in theirs if words.says_no.search(s.text)]
    without_stop = [s for s in theirs if words.says_no.search(words.stop.sub(" ", s.text))]
    alarms = [s for s in theirs if words.alarms.search(s.text)]
    for sentence in _sentences(old, language):
        plain = words.idioms.sub(" ", sentence.text)
        heard = without_stop if words.stops.search(plain) else says_no
        if words.forbids.search(plain) and not _given(sentence, heard):
            yield "not", sentence
        elif words.alarms.search(plain) and not _given(sentence, alarms):
            yield "help", sentence


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
    patterns = (FORBIDDEN[language], IDIOMS[language], HEARD[language], ALARMS[language])
    stop = _STOPS[language]
    no_stop = rf"(?:{SAID[language]})[^.!?]{{0,20}}(?:{stop})"
    return _Words(*(re.compile(p, re.IGNORECASE) for p in (*patterns, no_stop, stop)))
