"""Rule ``fidelity.footnote-lost``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.fidelity.multiset import take
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.patterns import lazy

_MARK = lazy(r"\[\^([^\[\]\s]+)\]")


@rule(
    "fidelity.footnote-lost",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A footnote mark of the source is missing.",
)
def footnote_lost(pair: Pair) -> Iterator[Hit]:
    """A footnote mark of the source is missing.

    What it finds:
        References to footnotes that the block does not have, and footnotes with another label than
        their mark in the text.

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
    yield from _relabelled(pair)


def _relabelled(pair: Pair) -> Iterator[Hit]:
    """Footnotes whose label is another one than that of the source, to which a mark still leads."""
    if "[^" not in pair.source.source:
        return
    for match in pair.paired:
        here, there = match.source[0], match.target[0]
        if not here.label or not there.label or here.label == there.label:
            continue
        mark = f"[^{here.label}]"
        if any(mark in unit.text for unit in pair.target_units):
            yield hit(
                pair,
                match,
                N_("The footnote is [^%(target)s] here; its mark, [^%(label)s]"),
                N_("Give it the label of the source."),
                {"label": here.label, "target": there.label},
            )
