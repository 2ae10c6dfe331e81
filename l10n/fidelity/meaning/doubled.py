"""Words and sentences that stand twice in a row in a translation and not in its source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from operator import eq

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.doubles import DOUBLES, LEAST
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

LANGUAGES = tuple(sorted(DOUBLES))
"""Of translations in which words that stand twice are found."""

_STOPS = {
    **dict.fromkeys(("zh", "yue", "ja"), "。"),
    **dict.fromkeys(("hi", "ne", "mr", "bn"), "। "),
    "ur": "۔ ",
}
_OTHER_STOPS = {"。": ("！", "？"), ". ": ("! ", "? ")}
_SHORT = (12, 5)
"""Letters that a sentence has at least, and in a script of wide ones."""

_STEM = 4

_TWICE = lazy(r"(?<![\w'’-])([\w'’-]+)[ \u00a0]\1(?![\w'’-])", re.IGNORECASE)


def doubled_words(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """The first word of every block that stands twice, with the place of both."""
    language = primary(pair.target_language)
    usual = DOUBLES.get(language)
    if usual is None:
        return
    for match in pair.paired:
        for unit in match.target:
            words = unit.words
            if any(map(eq, words, words[1:])) and unit.kind not in SKIPPED:
                found = _twice(unit, _known(usual), LEAST.get(language, 2))
                if found and not any(_says_twice(u.words) for u in match.source):
                    yield match, found.group(1), unit.flow.source(*found.span())


def _twice(unit: Unit, usual: frozenset[str], least: int) -> re.Match[str] | None:
    doubled = {one for one, other in pairwise(unit.words) if one == other and len(one) >= least}
    doubled -= usual
    # All of them in one search: a text may hold thousands that no space sets apart.
    found = _TWICE.finditer(unit.text) if doubled else ()
    return next((match for match in found if match.group(1).lower() in doubled), None)


def _says_twice(words: Sequence[str]) -> bool:
    """Whether a word follows one of its own forms: "unknown unknowns"."""
    return any(one[:_STEM] == other[:_STEM] for one, other in pairwise(words))


def doubled_sentences(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """The first sentence of every block that stands twice in it, with the second place."""
    stop = _STOPS.get(primary(pair.target_language), ". ")
    other = _STOPS.get(primary(pair.source_language), ". ")
    least = _SHORT[stop == "。"]
    # The whole page at once, because hardly any says a sentence twice.
    texts = [u.text for u in pair.target_units if u.kind not in SKIPPED]
    if not _again(_sentences(stop.join(texts), stop), least):
        return
    for match in pair.paired:
        for unit in match.target:
            found = "" if unit.kind in SKIPPED else _again(_sentences(unit.text, stop), least)
            if found and not any(_again(_sentences(u.text, other), 2) for u in match.source):
                start = unit.text.find(found, unit.text.find(found) + len(found))
                yield match, found, unit.flow.source(start, start + len(found))


def _sentences(text: str, stop: str) -> list[str]:
    """Roughly the sentences of a text: this only has to be quick."""
    for sign in _OTHER_STOPS.get(stop, ()):
        if sign in text:
            text = text.replace(sign, stop)
    return text.split(stop)


def _again(sentences: list[str], least: int) -> str:
    """A sentence that the next one begins with, or that stands twice; "" without one."""
    parts = [part for sentence in sentences if len(part := sentence.strip()) >= least]
    if len(set(parts)) < len(parts):
        times = Counter(parts)
        return next(part for part in parts if times[part] > 1)
    if any(map(str.startswith, parts[1:], parts)):
        return next(one for one, other in pairwise(parts) if other.startswith(one))
    return ""


@cache
def _known(words: str) -> frozenset[str]:
    return frozenset(words.split())
