"""Which units belong to each other."""

from __future__ import annotations

from l10n.fidelity.alignment.units import Unit
from l10n.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """Units of the source and their translation.

    Attributes:
        source: the units, mostly one; none for something added.
        target: the units, mostly one; none for something lost.
        moved: whether it stands in another place.
    """

    source: tuple[Unit, ...]
    target: tuple[Unit, ...]
    moved: bool = False
