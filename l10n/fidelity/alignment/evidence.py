"""What identifies a unit in any language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from math import sqrt
from typing import NamedTuple

from l10n.fidelity.alignment.texts import TEXTS
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.links.slugs import anchor_of, flat_anchor
from l10n.fidelity.links.targets import is_fragment, key
from l10n.frozen import dataclass
from l10n.text.memo import remembered

_SHORTEST = 3
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9]{2,40}")
_SOFT = 80
"""Words in Latin script of one unit that are looked at."""

_LINES = 40
"""Lines of a code block that are looked at."""

_soft_tokens = remembered(lambda word: tuple(_LATIN.findall(word)))
"""The soft tokens of a word in small letters."""
_WEIGHTS = {
    "l:": 3.0,
    "i:": 4.0,
    "c:": 2.0,
    "n:": 1.6,
    "f:": 2.5,
    "p:": 2.5,
    "k:": 5.0,
    "h:": 5.0,
}
"""Of hard tokens, by how they begin."""

_SOFT_WEIGHT = 1.2
UNHEADED = TEXTS - {"heading"}
"""Kinds of units that hold sentences, but headings."""

_JOINED = UNHEADED | {"html"}
HEADS = frozenset({"heading", "empty-heading", "title", "bold-heading"})

_NOTHING = frozenset[str]()

GAP = -2.2
"""Score of a unit without a counterpart."""

MERGE = -1.4
"""Score of taking two units for one, before their likeness."""


class Evidence(NamedTuple):
    """What is compared.

    Attributes:
        kind: the unit's kind.
        level: its level.
        hard: tokens that a translation keeps: links, images, code, numbers, labels.
        soft: words in Latin script that both documents hold.
        size: length of the text.
        fixed: whether the length means nothing (code).
        text: the text, to tell a block that stands twice.
        counts: whether it holds numbers that a translation does not write as words.
    """

    kind: str
    level: int
    hard: frozenset[str]
    soft: frozenset[str]
    size: float
    fixed: bool
    text: str = ""
    counts: bool = False


# Several times faster than a call of the class.
_EVIDENCE = partial(tuple.__new__, Evidence)


@dataclass(frozen=True, slots=True)
class Scale:
    """What the two documents have in common.

    Attributes:
        weights: weight of every token that stands in both documents.
        ratio: length of the target's text for one letter of the source's.
    """

    weights: dict[str, float]
    ratio: float


def hard_tokens(unit: Unit, languages: tuple[str, ...]) -> set[str]:
    """What a translation keeps of a unit."""
    hard = set[str]()
    if unit.numbers:
        hard = {f"n:{v}" for n in unit.numbers if not n.optional for v in n.values}
    if unit.links:
        hard |= {f"{'i' if x.image else 'l'}:{_target(x.target, languages)}" for x in unit.links}
    if unit.code:
        hard |= {f"c:{code[:200]}" for code in unit.code}
    if unit.kind == "code":
        lines = map(str.strip, unit.code[0].split("\n", _LINES)[:_LINES])
        hard |= {f"c:{line[:80]}" for line in lines if len(line) > 3}
    if unit.notes or unit.placeholders:
        hard |= {f"f:{label}" for label in unit.notes} | {f"p:{p.name}" for p in unit.placeholders}
    if unit.label:
        hard.add(f"k:{unit.label}")
    if unit.kind == "heading":
        hard.add(f"h:{flat_anchor(anchor_of(unit))}")
    return hard


class _Words:
    """The words of a document as soft tokens: those of ASCII letters are tokens themselves, others
    may have some in them.
    """

    def __init__(self, units: Sequence[Unit]) -> None:
        self._units = units
        self._words = frozenset[str]().union(*[unit.words for unit in units])
        odd = [word for word in self._words if not (word.isascii() and word.isalnum())]
        self._parts = {word: _soft_tokens(word) for word in odd}

    def tokens(self) -> frozenset[str]:
        """Every soft token, and words that are too short to be one."""
        plain = self._words.difference(self._parts)
        return plain.union(chain.from_iterable(self._parts.values()))

    def shared(self, others: frozenset[str]) -> Iterator[frozenset[str]]:
        """The soft tokens of each unit that are among some others."""
        parts = {
            word: kept
            for word, found in self._parts.items()
            if (kept := others.intersection(found))
        }
        odd = frozenset(parts)
        for unit in self._units:
            if len(unit.words) > _SOFT:
                first = islice(chain.from_iterable(map(_soft_tokens, unit.words)), _SOFT)
                yield others.intersection(first)
                continue
            found = others.intersection(unit.words)
            if odd and not odd.isdisjoint(unit.words):
                found = found.union(*[parts[word] for word in odd.intersection(unit.words)])
            yield found


def _target(target: str, languages: tuple[str, ...]) -> str:
    """A place on the same page may be named in another language."""
    return "#" if is_fragment(target) else key(target, languages)


def gather(
    source: tuple[Unit, ...], target: tuple[Unit, ...], languages: tuple[str, ...]
) -> tuple[list[Evidence], list[Evidence], Scale]:
    """The evidence of all units; tokens that only one of the documents holds say nothing and are
    left out.
    """
    sides = [
        list(zip([hard_tokens(unit, languages) for unit in units], soft, strict=True))
        for units, soft in zip((source, target), _soft(source, target), strict=True)
    ]
    counts = [Counter(chain.from_iterable(chain.from_iterable(side))) for side in sides]
    weights = {
        token: _weight(token, max(counts[0][token], counts[1][token]))
        for token in counts[0].keys() & counts[1].keys()
    }
    known = frozenset(weights)
    rows = [
        [
            _evidence(unit, known & hard if hard else _NOTHING, soft)
            for unit, (hard, soft) in zip(units, side, strict=True)
        ]
        for units, side in zip((source, target), sides, strict=True)
    ]
    return rows[0], rows[1], Scale(weights, _ratio(rows[0], rows[1]))


def _evidence(unit: Unit, hard: frozenset[str], soft: frozenset[str]) -> Evidence:
    kind = unit.kind
    fixed = kind == "code" or kind == "macro"
    counts = bool(unit.numbers) and _counts(unit)
    return _EVIDENCE((kind, unit.level, hard, soft, unit.size, fixed, unit.text, counts))


def _counts(unit: Unit) -> bool:
    """Whether it holds a number that no language writes as a word."""
    for number in unit.numbers:
        if number.unit is not None or not (number.optional or number.small):
            return True
    return False


def _soft(
    source: Sequence[Unit], target: Sequence[Unit]
) -> tuple[Iterator[frozenset[str]], Iterator[frozenset[str]]]:
    here, there = _Words(source), _Words(target)
    both = frozenset([t for t in here.tokens() & there.tokens() if len(t) >= _SHORTEST])
    return here.shared(both), there.shared(both)


def _weight(token: str, frequency: int) -> float:
    weight = _WEIGHTS.get(token[:2], _SOFT_WEIGHT)
    if token.startswith("n:") and len(token) < 4:
        weight /= 2
    return weight / sqrt(frequency)


def _ratio(source: Iterable[Evidence], target: Iterable[Evidence]) -> float:
    """Means, not sums: a lost block must not make all others look too short."""
    sizes = [[e.size for e in side if not e.fixed] for side in (source, target)]
    means = [(sum(side) + 40) / (len(side) + 1) for side in sizes]
    return min(4.0, max(0.25, means[1] / means[0]))


def joined(a: Evidence, b: Evidence) -> Evidence | None:
    """Two neighbours as one, where a translator may have joined them: text of the same kind."""
    if a.kind != b.kind or a.kind not in _JOINED or a.kind in HEADS or a.text == b.text:
        return None
    return Evidence(
        a.kind,
        a.level,
        a.hard | b.hard,
        a.soft | b.soft,
        a.size + b.size + 1,
        False,
        "",
        a.counts or b.counts,
    )
