"""Rule ``fidelity.footnote-lost``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from l10n.fidelity.multiset import take
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_

_MARK = re.compile(r"\[\^([^\[\]\s]+)\]")


@rule(
    "fidelity.footnote-lost",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A footnote mark of the source is missing.",
)
def footnote_lost(pair: Pair) -> Iterator[Hit]:
    """A footnote mark of the source is missing.

    What it finds:
        References to footnotes that the block does not have.

    Why it matters:
        Footnotes at doses hold limits and exceptions.

    Example:
        ``3,400 mg[^dose]`` became ``3.400 mg``.

    How to fix:
        Put the mark back, with the label of the source.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.holding["notes"]:
        if not any(unit.notes for unit in match.source):
            continue
        there = Counter(note for unit in match.target for note in unit.notes)
        # A mark whose definition is gone is the matter of the definition.
        bare = {mark for unit in match.target for mark in _MARK.findall(unit.text)}
        for note in (note for unit in match.source for note in unit.notes):
            if not take(there, note) and note not in bare:
                yield hit(
                    pair,
                    match,
                    N_("The footnote mark [^%(label)s] is missing"),
                    N_("Put it back."),
                    {"label": note},
                )
