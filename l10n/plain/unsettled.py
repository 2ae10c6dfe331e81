"""What a writer should settle before translation starts: a fault in the source comes back in every
language.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import groupby
from operator import add
from typing import NamedTuple

from l10n.catalog.segmenting.policy import DEFAULT_POLICY, FrontMatterPolicy
from l10n.catalog.segmenting.segment import Segment
from l10n.catalog.segmenting.segments import segments_of
from l10n.finding import Finding
from l10n.plain.flag import flag_document
from l10n.plain.registry import RULES
from l10n.plain.rule import Tier
from l10n.plain.subject import Subject
from l10n.readability.sentences import sentence_readings
from l10n.text.document import Document

_OF_SECTIONS = frozenset(("plain.section-above-target", "plain.long-section"))
"""Findings about more than one text to translate."""

_ENOUGH = 20
"""Words from which on the level of one block is told: one sentence of common length."""


class Unsettled(NamedTuple):
    """A text to translate, and what should be settled in it first."""

    segment: Segment
    findings: tuple[Finding, ...]


def unsettled(
    document: Document,
    findings: Iterable[Finding],
    policy: FrontMatterPolicy = DEFAULT_POLICY,
) -> Iterator[Unsettled]:
    """The texts of a document that should wait, in its order.

    Args:
        document: the document.
        findings: what the rules found in it; advice is left aside.
        policy: which front-matter values are translated.
    """
    mine = _worth_waiting(findings)
    starts = [finding.span.start for finding in mine]
    for segment in segments_of(document, policy=policy):
        first, last = (bisect_left(starts, place) for place in segment.span)
        if first < last:
            yield Unsettled(segment, tuple(mine[first:last]))


def hints(document: Document) -> list[tuple[int, str]]:
    """Comments for translators: source offsets, in order, and what to know of the text there: how
    hard it is by the formula of its language, and what is to be settled first.
    """
    report = flag_document(document)
    told = [
        (finding.span.start, f"plain: {finding.message}; simplify before translating")
        for finding in _worth_waiting(report.findings)
    ]
    return sorted([*_levels(report.subject), *told], key=lambda hint: hint[0])


def _levels(subject: Subject) -> Iterator[tuple[int, str]]:
    """The level of every block that has words enough to say something."""
    formula = subject.ruler.formula
    if formula is None:
        return
    found = sentence_readings(subject.document, subject.reading)
    for _, readings in groupby(found, key=lambda reading: id(reading.block)):
        block = tuple(readings)
        counts = reduce(add, (reading.counts for reading in block))
        value = formula.value(counts._asdict()) if counts.words >= _ENOUGH else None
        if value is not None:
            level = f"{formula.name} {value:.1f}; target {subject.target:g}"
            yield block[0].span.start, f"reading level: {level}"


def _worth_waiting(findings: Iterable[Finding]) -> Sequence[Finding]:
    ids = {r.rule.id for r in RULES if r.tier is not Tier.ADVICE} - _OF_SECTIONS
    return sorted((f for f in findings if f.rule in ids), key=lambda f: f.span.start)
