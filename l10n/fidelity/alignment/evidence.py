"""What identifies a unit in any language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from math import sqrt
from typing import NamedTuple, TypeAlias, overload

from l10n.fidelity.alignment.shared_words import Shared, shared_words
from l10n.fidelity.alignment.texts import TEXTS
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.links.slugs import anchor_of, flat_anchor
from l10n.fidelity.links.targets import is_fragment, key
from l10n.frozen import dataclass, new

_LINES = 40
"""Lines of a code block that are looked at."""

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

_FEW = 1000
"""Units of a document whose sets of words are kept."""

_FIXED = frozenset({"code", "macro"})
"""Kinds of units whose length means nothing."""

Tokens: TypeAlias = tuple[str, ...]
"""Each once. Such a tuple takes a quarter of the room of a set."""

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


_EVIDENCE = partial(new, Evidence)


@dataclass(frozen=True, slots=True)
class Scale:
    """What the two documents have in common.

    Attributes:
        weights: weight of every token that stands in both documents.
        ratio: length of the target's text for one letter of the source's.
        rare: the tokens that stand in one unit only of either.
    """

    weights: dict[str, float]
    ratio: float
    rare: frozenset[str] = frozenset()


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


def _target(target: str, languages: tuple[str, ...]) -> str:
    """A place on the same page may be named in another language."""
    return "#" if is_fragment(target) else key(target, languages)


class Side(Sequence[Evidence]):
    """The evidence of the units of one document. It is made where it is asked for: the sets of all
    units together would take several times the room of the text.
    """

    def __init__(self, units: Sequence[Unit], hard: Mapping[int, Tokens], shared: Shared) -> None:
        """The evidence of some units.

        Args:
            units: the units.
            hard: the hard tokens of a unit that both documents hold, by its index, where it has
                some.
            shared: the words of a unit that both documents hold.
        """
        self._units, self._hard, self._shared = units, hard, shared

    def __len__(self) -> int:
        """How many units there are."""
        return len(self._units)

    @overload
    def __getitem__(self, at: int) -> Evidence: ...

    @overload
    def __getitem__(self, at: slice) -> Side: ...

    def __getitem__(self, at: int | slice) -> Evidence | Side:
        """The evidence of one of them, or of some."""
        if isinstance(at, slice):
            return Side(self._units[at], self._hard, self._shared)
        return self.of(self._units[at])

    def __iter__(self) -> Iterator[Evidence]:
        """The evidence of one after the other."""
        return map(self.of, self._units)

    def tokens(self) -> Iterator[frozenset[str]]:
        """The hard and soft tokens of one after the other."""
        for unit in self._units:
            hard, soft = self._hard.get(unit.index), self._shared(unit)
            yield soft if hard is None else soft.union(hard)

    def hard_of(self, units: Iterable[Unit]) -> set[str]:
        """The hard tokens of some units that both documents hold."""
        return {token for unit in units for token in self._hard.get(unit.index, ())}

    def of(self, unit: Unit) -> Evidence:
        """The evidence of a unit."""
        kind = unit.kind
        hard = frozenset(self._hard.get(unit.index, ()))
        fixed = kind in _FIXED
        counts = bool(unit.numbers) and _counts(unit)
        soft = self._shared(unit)
        return _EVIDENCE((kind, unit.level, hard, soft, unit.size, fixed, unit.text, counts))


def gather(
    source: Sequence[Unit], target: Sequence[Unit], languages: tuple[str, ...]
) -> tuple[Side, Side, Scale]:
    """The evidence of all units; tokens that only one of the documents holds say nothing and are
    left out.
    """
    documents = source, target
    shared = [*map(_kept, shared_words(source, target), documents)]
    same = dict[str, str]()
    hard = [_hard(units, languages, same) for units in documents]
    counts = [
        Counter(chain.from_iterable(chain(tokens.values(), map(words, units))))
        for units, tokens, words in zip(documents, hard, shared, strict=True)
    ]
    frequency = {
        token: max(counts[0][token], counts[1][token])
        for token in counts[0].keys() & counts[1].keys()
    }
    weights = {token: _weight(token, count) for token, count in frequency.items()}
    rare = frozenset([token for token, count in frequency.items() if count == 1])
    left, right = [
        Side(units, {i: _among(weights, tokens) for i, tokens in found.items()}, words)
        for units, found, words in zip(documents, hard, shared, strict=True)
    ]
    return left, right, Scale(weights, _ratio(source, target), rare)


def _kept(shared: Shared, units: Sequence[Unit]) -> Shared:
    """The same function with a memory, for each unit is asked about three times; of a long document
    the sets would take too much room.
    """
    if len(units) > _FEW:
        return shared
    found = {unit.index: shared(unit) for unit in units}
    return lambda unit: found[unit.index]


def _hard(
    units: Iterable[Unit], languages: tuple[str, ...], same: dict[str, str]
) -> dict[int, Tokens]:
    """What a translation keeps of units, by their indexes, where there is something.

    A list of numbers has nearly as many tokens as letters: equal ones are one object, which
    ``same`` holds.
    """
    return {
        unit.index: tuple([same.setdefault(token, token) for token in found])
        for unit in units
        if (found := hard_tokens(unit, languages))
    }


def _among(known: Mapping[str, float], tokens: Tokens) -> Tokens:
    return tuple(filter(known.__contains__, tokens))


def _counts(unit: Unit) -> bool:
    """Whether it holds a number that no language writes as a word."""
    for number in unit.numbers:
        if number.unit is not None or not (number.optional or number.small):
            return True
    return False


def _weight(token: str, frequency: int) -> float:
    weight = _WEIGHTS.get(token[:2], _SOFT_WEIGHT)
    if token.startswith("n:") and len(token) < 4:
        weight /= 2
    return weight / sqrt(frequency)


def _ratio(source: Iterable[Unit], target: Iterable[Unit]) -> float:
    """Means, not sums: a lost block must not make all others look too short."""
    sizes = [[u.size for u in side if u.kind not in _FIXED] for side in (source, target)]
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
