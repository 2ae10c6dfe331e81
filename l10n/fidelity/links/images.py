"""Images of the source and the same ones in the translation."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.links.alt_texts import same_images
from l10n.fidelity.links.targets import Link
from l10n.fidelity.pair import Pair


def image_pairs(pair: Pair) -> Iterator[tuple[Match, Link, Link]]:
    """Match, image of the source, image of the target with the same file; each at most once."""
    return same_images(pair.holding["links"], pair.names)
