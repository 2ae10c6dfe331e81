"""Times and portions that are counted in words: "every eight hours", "six weeks", "two tablets"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.alignment.units import Unit as Text
from l10n.fidelity.data.counts import COUNTS
from l10n.fidelity.expressions import small
from l10n.fidelity.numbers.amounts import same_amount
from l10n.fidelity.numbers.counted import Recount
from l10n.fidelity.numbers.halved import changed_halves, holds_half
from l10n.fidelity.numbers.hits import shown
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.parts import wholes_with_half
from l10n.fidelity.numbers.vocabulary import Unit, unit_anywhere
from l10n.fidelity.numbers.word_counts import (
    COUNTED,
    Counted,
    counted,
    ones,
    word_counts,
)
from l10n.fidelity.numbers.words import WITHOUT_ONE, says_amount, says_pair
from l10n.fidelity.pair import Pair, source_small, target_small
from l10n.languages.tags import primary
from l10n.text.spans import Span

LANGUAGES = tuple(sorted(COUNTS))

_MOST = 100
"""Amounts of a block that differ; one with more is a list, and nobody compares its words."""

_NOWHERE = Span(0, 0)


def changed_amounts(pair: Pair) -> Iterator[Recount]:
    """The one time or portion of a text that its translation does not say, where that says one that
    the source does not: another number of the same, or the same number of something else. At least
    one of the two is counted in words.
    """
    languages = _languages(pair)
    if languages is None:
        return
    pages = pair.once(source_small), pair.once(target_small)
    halved = any(map(holds_half, pages, languages))
    for match in (*pair.paired, *pair.alts):
        if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
            continue
        if halved:
            yield from changed_halves(match, languages)
        for a, b in _changed(match, languages):
            before, after = (shown(x.number, x.text.text) for x in (a, b))
            yield Recount(match, before, after, b.text.flow.source(*b.number.span))


def is_reworded(pair: Pair, match: Match, number: Number | None) -> bool:
    """Whether an amount in digits is one of the two of which ``changed_amounts`` tells."""
    unit = number.unit if number else None
    if unit is None or not (unit.kind == "time" or unit.name in COUNTED):
        return False
    languages = _languages(pair)
    if languages is None:
        return False
    if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
        return False
    return any(number is x.number for both in _changed(match, languages) for x in both)


def _languages(pair: Pair) -> tuple[str, str] | None:
    """The languages of two texts whose amounts are compared, or None."""
    here, there = primary(pair.source_language), primary(pair.target_language)
    if (
        not pair.translated
        or here == there
        or word_counts(here) is None
        or word_counts(there) is None
    ):
        return None
    return here, there


def _changed(match: Match, languages: tuple[str, str]) -> Iterator[tuple[Counted, Counted]]:
    """The amount that is gone, and the one in its place."""
    ours, theirs = map(word_counts, languages)
    if ours is None or theirs is None:
        return
    said = counted(match.source, ours, languages[0])
    there = counted(match.target, theirs, languages[1])
    if not said and not there:
        return
    texts = (text_of(match.source), text_of(match.target))
    before, after = _distinct(said), _distinct(there)
    if max(len(before), len(after)) > _MOST:
        return
    gone = _unsaid(said, after, texts[1], languages)
    come = _unsaid(there, before, texts[0], languages[::-1])
    if len(gone) + len(come) == 1 and any(map(holds_half, map(small, texts), languages)):
        return  # it may be half of one
    if not gone and len(come) == 1:
        said = ones(match.source, ours, languages[0], come[0].number.unit)
        gone = _unsaid(said, after, texts[1], languages)
    elif not come and len(gone) == 1:
        there = ones(match.target, theirs, languages[1], gone[0].number.unit)
        come = _unsaid(there, before, texts[0], languages[::-1])
    if len(gone) != 1 or len(come) != 1:
        return
    (a,), (b,) = gone, come
    if _half(texts, languages, {a.number.unit, b.number.unit}):
        return
    same_unit, same_count = a.number.unit == b.number.unit, a.number.equals(b.number)
    # Digits that are other digits are told as such.
    if same_unit == same_count or not (a.worded or b.worded):
        return
    if same_unit and (_holds(match.target, a.number) or _holds(match.source, b.number)):
        return
    yield a, b


def _holds(units: Iterable[Text], number: Number) -> bool:
    """Whether a text holds a number in digits, of whatever it may be; a stage II is no two."""
    return any(number.equals(other) for unit in units for other in unit.numbers if not other.roman)


def _half(texts: tuple[str, str], languages: tuple[str, str], units: set[Unit | None]) -> bool:
    """Whether one of two texts says a half of some units, which may be a part of an amount."""
    return any(
        unit is not None and wholes_with_half(*said, unit)
        for said in zip(texts, languages, strict=True)
        for unit in units
    )


def _distinct(amounts: Iterable[Counted]) -> frozenset[Number]:
    return frozenset(_anywhere(amount.number) for amount in amounts)


def _anywhere(number: Number) -> Number:
    """A number without its place."""
    return number._replace(span=_NOWHERE, date=None, until=bool(number.until), clock=None)


def _unsaid(
    amounts: Sequence[Counted],
    others: Collection[Number],
    text: str,
    languages: tuple[str, str],
) -> list[Counted]:
    """The amounts that another text does not say."""
    unsaid = {n for n in _distinct(amounts) if not _is_said(n, others, text, languages)}
    return [amount for amount in amounts if _anywhere(amount.number) in unsaid]


def _is_said(
    number: Number, others: Iterable[Number], text: str, languages: tuple[str, str]
) -> bool:
    """Whether another text says an amount: as a number, in another unit, or in words."""
    unit = number.unit
    if unit is None:
        return True
    for other in others:
        if other.unit == unit and number.equals(other):
            return True
        if same_amount(number, other, languages):
            return True
    if says_pair(text, languages[1], unit) and "2" in number.values:
        return True
    # "A tablet" is one without a word for it.
    if (
        languages[1] in WITHOUT_ONE
        and "1" in number.values
        and unit_anywhere(unit.name).search(text)
    ):
        return True
    return any(says_amount(text, int(v), languages[1], unit) for v in number.values if v.isdigit())
