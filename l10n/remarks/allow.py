"""``<!-- l10n: allow RULE reason -->``: findings that somebody has looked at and accepts.

It holds for the block that follows it: a paragraph, a whole list, table or quote. Before a heading
it holds for the section with its subsections. Without a reason it holds for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from l10n.finding import Finding
from l10n.remarks.places import Places
from l10n.remarks.remark import Remark, remarks_of
from l10n.text.document import Document
from l10n.text.spans import Span

ALLOW = "allow"


class Allowance(NamedTuple):
    """An accepted rule.

    Attributes:
        rule: the id as it is written.
        reason: why, or "".
        region: where it holds: half-open code-point offsets; None where nothing follows.
        remark: the remark itself.
    """

    rule: str
    reason: str
    region: Span | None
    remark: Remark

    @property
    def family(self) -> str:
        """The first part of the id."""
        return self.rule.partition(".")[0]

    def holds_at(self, span: Span) -> bool:
        """Whether a place begins where it holds."""
        region = self.region
        if region is None:
            return False
        inside = region.start <= span.start < region.end
        return inside or span.start == span.end == region.end


class Heard(NamedTuple):
    """Findings after the remarks: what is left, and the remarks that silenced something."""

    kept: tuple[Finding, ...]
    used: frozenset[Span]


def allowances_of(document: Document) -> tuple[Allowance, ...]:
    """The ``allow`` remarks of a document."""
    found = [remark for remark in remarks_of(document) if remark.word == ALLOW]
    if not found:
        return ()
    places = Places(document)
    return tuple(_allowance(remark, places.behind(remark)) for remark in found)


def _allowance(remark: Remark, region: Span | None) -> Allowance:
    rule, _, reason = remark.text.partition(" ")
    return Allowance(rule, reason.strip(), region, remark)


def heard(findings: Iterable[Finding], allowances: Sequence[Allowance]) -> Heard:
    """Findings, in order of their place, without those that are allowed."""
    if not allowances:
        return Heard(tuple(findings), frozenset())
    by_rule: dict[str, list[Allowance]] = {}
    for allowance in allowances:
        by_rule.setdefault(allowance.rule, []).append(allowance)
    sweeps = {rule: Sweep(mine) for rule, mine in by_rule.items()}
    kept: list[Finding] = []
    used: set[Span] = set()
    for finding in sorted(findings, key=Finding.sort_key):
        sweep = sweeps.get(finding.rule)
        by = sweep.at(finding.span) if sweep is not None else ()
        used.update(allowance.remark.span for allowance in by)
        if not by:
            kept.append(finding)
    return Heard(tuple(kept), frozenset(used))


class Sweep:
    """The allowances that hold at places which are asked for in order of their start.

    Those without a reason never hold, and of two for one rule in one region only the first does.
    """

    def __init__(self, allowances: Iterable[Allowance]) -> None:
        found: dict[tuple[Span, str], Allowance] = {}
        for allowance in allowances:
            if allowance.reason and allowance.region is not None:
                found.setdefault((allowance.region, allowance.rule), allowance)
        self._waiting = [found[key] for key in sorted(found, reverse=True)]
        self._active: list[Allowance] = []

    def at(self, span: Span) -> tuple[Allowance, ...]:
        """The allowances that hold at a place; it does not lie before the last one."""
        while self._waiting and _start(self._waiting[-1]) <= span.start:
            self._active.append(self._waiting.pop())
        if self._active:
            self._active = [a for a in self._active if a.region and a.region.end >= span.start]
        return tuple([a for a in self._active if a.holds_at(span)])


def _start(allowance: Allowance) -> int:
    return allowance.region.start if allowance.region is not None else 0
