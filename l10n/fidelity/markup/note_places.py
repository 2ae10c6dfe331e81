"""In which sentence the marks of footnotes stand."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.text.document import RunKind


def swapped_notes(pair: Pair) -> Iterator[tuple[Match, str]]:
    """Blocks of which two marks changed places from sentence to sentence, with the first of them.

    Within a sentence the order of words decides.
    """
    for match in pair.holding["notes"]:
        here, there = match.source[0], match.target[0]
        if len(here.notes) < 2 or sorted(here.notes) != sorted(there.notes):
            continue
        if here.notes == there.notes or len(set(here.notes)) != len(here.notes):
            continue
        ours = dict(_sentences(here, pair.source_language, pair.source.source))
        theirs = dict(_sentences(there, pair.target_language, pair.target.source))
        if sorted(ours.values()) != sorted(theirs.values()):
            continue
        wrong = [note for note in here.notes if ours.get(note) != theirs.get(note)]
        if len(wrong) > 1:
            yield match, wrong[0]


def _sentences(unit: Unit, language: str | None, source: str) -> Iterator[tuple[str, int]]:
    """The number of the sentence that every mark stands in or behind."""
    from l10n.languages import get

    ends = [span.end for span in get(language or "und").sentences(unit.text)]
    for block in unit.blocks:
        for run in block.walk():
            if run.kind is RunKind.FOOTNOTE:
                at = _offset(unit, run.span.start)
                before = unit.text[:at].rstrip()
                yield run.text, sum(end < len(before) for end in ends)


def _offset(unit: Unit, place: int) -> int:
    """Where a place of the document stands in the text of a unit."""
    found = 0
    for start, span in zip(*unit.flow.pieces(), strict=True):
        if span.start <= place:
            found = start + min(place - span.start, max(0, span.end - span.start))
    return found
