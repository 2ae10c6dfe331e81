"""What a writer should settle before translation starts: a fault in the source comes back in every
language.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from l10n.catalog.policy import DEFAULT_POLICY, FrontMatterPolicy
from l10n.catalog.segment import Segment
from l10n.catalog.segments import segments_of
from l10n.finding import Finding
from l10n.plain.flag import flag_document
from l10n.plain.registry import RULES
from l10n.plain.rule import Tier
from l10n.text.document import Document

_OF_SECTIONS = frozenset(("plain.section-above-target", "plain.long-section"))
"""Findings about more than one text to translate."""


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
    """Comments for translators: source offsets, in order, and what is to be settled there."""
    return [
        (finding.span.start, f"plain: {finding.message}; simplify before translating")
        for finding in _worth_waiting(flag_document(document).findings)
    ]


def _worth_waiting(findings: Iterable[Finding]) -> Sequence[Finding]:
    ids = {r.rule.id for r in RULES if r.tier is not Tier.ADVICE} - _OF_SECTIONS
    return sorted((f for f in findings if f.rule in ids), key=lambda f: f.span.start)
