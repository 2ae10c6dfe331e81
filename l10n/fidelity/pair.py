"""A source document and its translation, aligned, with all that several rules need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import lru_cache
from operator import attrgetter
from typing import Any, TypeVar

from l10n.errors import FrontMatterError
from l10n.fidelity.alignment.align import align
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import Vocabulary, small_of, text_of, vocabulary_of
from l10n.fidelity.alignment.units import Unit, units_of
from l10n.fidelity.language.voices import SILENT, Voice, voices_of
from l10n.fidelity.links.alt_texts import alt_texts
from l10n.fidelity.links.changes import LinkChange, link_changes
from l10n.fidelity.links.targets import names_in_addresses
from l10n.fidelity.metadata.policy import DEFAULT, Policy
from l10n.fidelity.numbers.change import NumberChange
from l10n.fidelity.numbers.changes import changes
from l10n.fidelity.numbers.number import Number
from l10n.frozen import dataclass
from l10n.languages.tags import primary, usual
from l10n.text.document import Document
from l10n.text.spans import Span

T = TypeVar("T")

_PARTS = ("links", "code", "placeholders", "notes", "html", "marks")
_parts_of = attrgetter(*_PARTS)
_SMALL = 1 << 16
"""Documents up to this length are kept: a few of them take little memory."""


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """What fidelity rules read.

    Attributes:
        source: the source document.
        target: its translation.
        policy: what the project allows.
        source_language: BCP 47 tag, or None.
        target_language: tag of the language that the target should be in, or None.
        named: the language that was named for the target where that is another one, else None.
        worked_out: what functions have made of it, by function; ``once`` fills it.
        source_units: the aligned units of the source.
        target_units: those of the target.
        matches: which belongs to which; sorted by the source, additions by their place.
        numbers: what happened to numbers, with the match in which it did.
        links: what happened to links and images, likewise.
        voices: the language of each match's text, in the order of ``matches``.
        paired: the matches that have both sides.
        holding: of those, the ones of which either side has some of a part of units: ``links`` …
        alts: alternative texts of images that both sides have, as matches of their own.
        words: the words of all of which they are a part, a catalog or themselves.
        own: the words of these two alone, in small letters.
        names: how addresses name the two languages.
        fault: why the front matter of the target could not be read, or None.
        unclosed: code fences that were never closed and have been closed in ``target``.
    """

    source: Document
    target: Document
    policy: Policy
    source_language: str | None
    target_language: str | None
    source_units: tuple[Unit, ...]
    target_units: tuple[Unit, ...]
    matches: tuple[Match, ...]
    numbers: tuple[tuple[Match, NumberChange], ...]
    links: tuple[tuple[Match, LinkChange], ...]
    voices: tuple[Voice, ...]
    paired: tuple[Match, ...]
    holding: Mapping[str, Sequence[Match]]
    words: Vocabulary
    own: Vocabulary
    alts: tuple[Match, ...] = ()
    names: tuple[str, ...] = ()
    fault: FrontMatterError | None = None
    unclosed: tuple[Span, ...] = ()
    named: str | None = None
    worked_out: dict[Callable[[Pair], Any], Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def once(self, work: Callable[[Pair], T]) -> T:
        """What a pure function makes of the pair, worked out for the first rule that asks."""
        if work not in self.worked_out:
            self.worked_out[work] = work(self)
        made: T = self.worked_out[work]
        return made

    @property
    def translated(self) -> bool:
        """Whether the two are in different languages."""
        return primary(self.source_language) != primary(self.target_language)

    def voice(self, match: Match) -> Voice:
        """The language of a match's text."""
        voices = zip(self.matches, self.voices, strict=True)
        return next((voice for other, voice in voices if other is match), SILENT)

    def place(self, match: Match) -> Span:
        """Where a match stands in the target; for something lost, where the text before it ends."""
        if match.target:
            return Span(match.target[0].span.start, match.target[-1].span.end)
        return self.gap(match.source[0])

    def gap(self, lost: Unit) -> Span:
        """The place in the target after which a unit of the source should stand."""
        before = [
            match
            for match in self.matches
            if match.target and match.source and not match.moved
            if match.source[-1].index < lost.index
        ]
        if before:
            end = self._behind(before[-1], lost)
            return Span(end, end)
        start = self.target.front_matter.span.end if self.target.front_matter else 0
        first = self.target_units[0].span.start if self.target_units else start
        return Span(first, first)

    def _behind(self, before: Match, lost: Unit) -> int:
        """Where the text ends that stands before something lost: comments and rules between the
        block before and the lost one are skipped on both sides.
        """
        between = sum(
            before.source[-1].span.end <= block.span.start < lost.span.start
            for block in self.source.blocks
        )
        end = before.target[-1].span.end
        following = before.target[-1].index + 1
        limit = len(self.target.source)
        if following < len(self.target_units):
            limit = self.target_units[following].span.start
        rest = [b.span for b in self.target.blocks if end <= b.span.start < limit]
        if not rest or not between:
            return end
        span = rest[min(between, len(rest)) - 1]
        return span.start + len(span.of(self.target.source).rstrip())


def pair_of(
    source: Document,
    target: Document,
    *,
    policy: Policy = DEFAULT,
    source_language: str | None = None,
    target_language: str | None = None,
    named: str | None = None,
    fault: FrontMatterError | None = None,
    unclosed: tuple[Span, ...] = (),
) -> Pair:
    """Align two documents.

    Args:
        source: the source document.
        target: its translation.
        policy: what the project allows.
        source_language: where it is not that of the document.
        target_language: the language that the target should be in, where it is not that of the
            document.
        named: the language that was named for the target where that is another one.
        fault: why the front matter of the target could not be read.
        unclosed: code fences that were never closed.
    """
    here = usual(source_language or source.language)
    there = usual(target_language or target.language)
    left, right = _source_units(source, here), units_of(target, there)
    matches = align(left, right, names_in_addresses(here, there))
    return pair_from(
        source,
        target,
        matches,
        policy=policy,
        languages=(here, there),
        named=named,
        fault=fault,
        unclosed=unclosed,
    )


def source_small(pair: Pair) -> str:
    """All texts of the source, those of images, too, in small letters."""
    return small_of((*pair.source_units, *[unit for alt in pair.alts for unit in alt.source]))


def target_small(pair: Pair) -> str:
    """The same of the target."""
    return small_of((*pair.target_units, *[unit for alt in pair.alts for unit in alt.target]))


def _source_units(source: Document, language: str | None) -> tuple[Unit, ...]:
    """The units of a source, which is often compared with one translation after the other."""
    if len(source.source) > _SMALL:
        return units_of(source, language)
    return _kept_units(source, language)


_kept_units = lru_cache(maxsize=8)(units_of)


def pair_from(
    source: Document,
    target: Document,
    matches: tuple[Match, ...],
    *,
    policy: Policy = DEFAULT,
    languages: tuple[str | None, str | None],
    vocabulary: Vocabulary | None = None,
    named: str | None = None,
    fault: FrontMatterError | None = None,
    unclosed: tuple[Span, ...] = (),
) -> Pair:
    """A pair whose alignment is known.

    Args:
        source: the source document.
        target: its translation.
        matches: which units belong to which.
        policy: what the project allows.
        languages: tags of the source's language and of that which the target should be in.
        vocabulary: the words of all of which this is a part.
        named: the language that was named for the target where that is another one.
        fault: why the front matter of the target could not be read.
        unclosed: code fences that were never closed.
    """
    here, there = languages
    names = names_in_addresses(here, there)
    paired = tuple([match for match in matches if match.source and match.target])
    holding = _holding(paired)
    alts = tuple(alt_texts(holding["links"], names, languages))
    own = vocabulary_of(
        [unit for match in matches for unit in match.source],
        [unit for match in matches for unit in match.target],
    )
    words = vocabulary or own
    return Pair(
        source=source,
        target=target,
        policy=policy,
        source_language=here,
        target_language=there,
        source_units=_ordered(unit for match in matches for unit in match.source),
        target_units=_ordered(unit for match in matches for unit in match.target),
        matches=matches,
        numbers=tuple(_numbers((*paired, *alts), languages)),
        links=link_changes(matches, names, names_in_addresses(there)),
        voices=voices_of(matches, here, there, words),
        paired=paired,
        holding=holding,
        words=words,
        own=own,
        alts=alts,
        names=names,
        fault=fault,
        unclosed=unclosed,
        named=named,
    )


def _holding(paired: tuple[Match, ...]) -> dict[str, list[Match]]:
    """The matches by the parts of units that they have."""
    found: dict[str, list[Match]] = {part: [] for part in _PARTS}
    for match in paired:
        parts = [_parts_of(unit) for unit in (*match.source, *match.target)]
        if any(map(any, parts)):  # most texts are nothing but text
            for matches, held in zip(found.values(), zip(*parts, strict=True), strict=True):
                if any(held):
                    matches.append(match)
    return found


def _ordered(units: Iterable[Unit]) -> tuple[Unit, ...]:
    return tuple(sorted(units, key=lambda unit: unit.index))


def _numbers(
    paired: tuple[Match, ...], languages: tuple[str | None, str | None]
) -> Iterator[tuple[Match, NumberChange]]:
    for match in paired:
        ours = tuple([number for unit in match.source for number in unit.numbers])
        theirs = tuple([number for unit in match.target for number in unit.numbers])
        if ours or theirs:
            here, there = _uncoded(ours, match.target), _uncoded(theirs, match.source)
            texts = text_of(match.source), text_of(match.target)
            for change in changes(here, there, *texts, languages):
                yield match, change


def _uncoded(numbers: tuple[Number, ...], others: tuple[Unit, ...]) -> tuple[Number, ...]:
    """The numbers that the other side does not have as code."""
    code = {text for unit in others for text in unit.code}
    return tuple(n for n in numbers if n.text not in code) if code else numbers
