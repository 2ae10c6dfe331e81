"""Rule ``fidelity.block-kind-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.document import ContainerKind


@rule(
    "fidelity.block-kind-changed",
    Severity.WARNING,
    Certainty.LIKELY,
    "A block is of another kind than in the source.",
    messages=False,
)
def block_kind_changed(pair: Pair) -> Iterator[Hit]:
    """A block is of another kind than in the source.

    What it finds:
        Pairs of blocks of different kinds, such as a heading that became a paragraph. A
        paragraph that begins with a date as “14. mars”, which Markdown shows as a list, is a
        remark.

    Why it matters:
        A heading that is bold text is no heading for a screen reader, and a list that is one
        paragraph is hard to follow.

    Example:
        ``## Dose`` became ``**Dosis**``.

    How to fix:
        Write the block in the form that the source has.

    Source:
        None; it follows from what a translation is.
    """
    for match in pair.paired:
        source, target = match.source[0], match.target[0]
        if target.kind == "paragraph" and target.blocks[0].inside(ContainerKind.ITEM):
            yield hit(
                pair,
                match,
                N_("“%(day)s” in front of a month begins a list"),
                N_("Put a backslash before the full stop: “%(escaped)s”."),
                {"day": _mark(target), "escaped": _mark(target).replace(".", "\\.")},
                severity=Severity.INFO,
            )
            continue
        if source.kind == target.kind or {source.kind, target.kind} <= ALIKE:
            continue
        if "row" in (source.kind, target.kind):
            continue
        yield hit(
            pair,
            match,
            N_("Kind of block: %(source)s in the source, %(target)s here"),
            N_("Write it in the form that the source has."),
            {"source": source.kind, "target": target.kind},
        )


def _mark(unit: Unit) -> str:
    return f"{unit.numbers[0].text}."


ALIKE = {"empty-heading", "title", "heading"}
