"""Rule ``fidelity.name-replaced``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.fidelity.meaning.exchanged_texts import exchanged
from l10n.fidelity.names.acronyms import exchanged_acronyms
from l10n.fidelity.names.brands import exchanged_brands
from l10n.fidelity.names.drugs import Exchanged, exchanged_drugs
from l10n.fidelity.names.exchanged import Moved, exchanged_names
from l10n.fidelity.names.lost_drugs import dropped_drugs
from l10n.fidelity.names.parts import lost_parts
from l10n.fidelity.names.replaced import Replaced, replaced_names
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_

_STANDS = N_("“%(target)s” stands where the source has “%(source)s”")
_ADVICE = N_("Write “%(source)s”.")


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
        have lost what stands behind their name, as “XR” or “retard”. Generic names of about 640
        medicines are known in languages with Latin, Cyrillic or Greek letters, however they are
        spelled there, of about 370 in Chinese and 190 in Arabic. In scripts that write them by ear,
        as Bengali, Hindi, Korean or Amharic, those are told that have six consonants or more, and
        in Japanese, Korean and Hindi frequent shorter ones. About 250 trade names are known without
        a mark, too, and so are acronyms of the page that differ in one letter. A warning is a drug
        that is missing where the source names several in a row.

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
    for name in _alone(pair, moved):
        yield hit(
            pair,
            name.match,
            N_("“%(source)s” and “%(target)s” changed places"),
            _ADVICE,
            {"source": name.name, "target": name.other},
            span=name.span,
        )
    told = {id(match) for name in moved for match in (name.match, name.partner)}
    for found in replaced_names(pair):
        if id(found.match) not in told:
            yield _stands_for(pair, found, None if found.known else Severity.WARNING)
    for other in (*exchanged_drugs(pair), *exchanged_brands(pair), *exchanged_acronyms(pair)):
        if id(other.match) not in told:
            yield _stands_for(pair, other)
    yield from _lacking(pair)


def _lacking(pair: Pair) -> Iterator[Hit]:
    """Drugs that are gone from a list, and parts that are gone from a name."""
    for match, drug in dropped_drugs(pair):
        yield hit(
            pair,
            match,
            N_("“%(source)s” is missing; the source has it beside the others"),
            N_("Name it, too."),
            {"source": drug},
            severity=Severity.WARNING,
        )
    for lost in lost_parts(pair):
        yield hit(
            pair,
            lost.match,
            _STANDS if lost.target else N_("“%(part)s” of “%(source)s” is missing"),
            _ADVICE,
            {"source": lost.source, "part": lost.part, "target": lost.target},
            severity=Severity.WARNING,
        )


def _alone(pair: Pair, moved: Sequence[Moved]) -> list[Moved]:
    """Names that moved while the texts around them did not, as far as one can tell: of whole texts
    in each other's place another rule tells.
    """
    whole = {id(match) for both in exchanged(pair) for match in both} if moved else set[int]()
    return [n for n in moved if n.alone or not {id(n.match), id(n.partner)} <= whole]


def _stands_for(pair: Pair, found: Replaced | Exchanged, severity: Severity | None = None) -> Hit:
    data = {"source": found.source, "target": found.target}
    return hit(pair, found.match, _STANDS, _ADVICE, data, span=found.span, severity=severity)
