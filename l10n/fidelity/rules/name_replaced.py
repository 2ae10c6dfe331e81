"""Rule ``fidelity.name-replaced``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.exchanged_texts import exchanged
from l10n.fidelity.names.drugs import exchanged_drugs
from l10n.fidelity.names.exchanged import exchanged_names
from l10n.fidelity.names.parts import lost_parts
from l10n.fidelity.names.replaced import replaced_names
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.name-replaced",
    Severity.ERROR,
    Certainty.LIKELY,
    "Another name stands in the place of a name.",
)
def name_replaced(pair: Pair) -> Iterator[Hit]:
    """Another name stands in the place of a name.

    What it finds:
        Blocks that lack a trade mark, gene or protein of the source and have another one
        instead, which the source names in other blocks. It is a warning where the source
        does not have it at all. So are people with another name behind “Dr.”, and medicines that
        have lost what stands behind their name, as “XR” or “retard”. Generic names of about 400
        medicines are known in languages with Latin or Cyrillic letters, however they are spelled
        there, and of about 100 in Arabic; in other scripts none are.

        Names that changed places, too: those of two blocks, and two in one block beside numbers,
        times of day, sides or people that kept their places, or around "before" or "more than".

    Why it matters:
        It is another medicine.

    Example:
        ``Herceptin® is given every 3 weeks.`` became ``Nolvadex® se administra cada 3 semanas.``

    How to fix:
        Write the name of the source.

    Source:
        None; it follows from what a translation is.
    """
    moved = list(exchanged_names(pair))
    whole = {id(match) for both in exchanged(pair) for match in both} if moved else set[int]()
    for name in moved:
        if {id(name.match), id(name.partner)} <= whole and not name.alone:
            continue  # the texts around them may have moved as well, which another rule tells
        yield hit(
            pair,
            name.match,
            N_("“%(source)s” and “%(target)s” changed places"),
            N_("Write “%(source)s”."),
            {"source": name.name, "target": name.other},
            span=name.span,
        )
    told = {id(match) for name in moved for match in (name.match, name.partner)}
    for found in replaced_names(pair):
        if id(found.match) in told:
            continue
        yield hit(
            pair,
            found.match,
            N_("“%(target)s” stands where the source has “%(source)s”"),
            N_("Write “%(source)s”."),
            {"source": found.source, "target": found.target},
            span=found.span,
            severity=None if found.known else Severity.WARNING,
        )
    for drug in exchanged_drugs(pair):
        if id(drug.match) in told:
            continue
        yield hit(
            pair,
            drug.match,
            N_("“%(target)s” stands where the source has “%(source)s”"),
            N_("Write “%(source)s”."),
            {"source": drug.source, "target": drug.target},
            span=drug.span,
        )
    for lost in lost_parts(pair):
        if lost.target:
            template = N_("“%(target)s” stands where the source has “%(source)s”")
        else:
            template = N_("“%(part)s” of “%(source)s” is missing")
        yield hit(
            pair,
            lost.match,
            template,
            N_("Write “%(source)s”."),
            {"source": lost.source, "part": lost.part, "target": lost.target},
            severity=Severity.WARNING,
        )
