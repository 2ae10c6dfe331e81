"""Images of the source and the same ones in the translation."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.links.targets import Link, key
from l10n.fidelity.pair import Pair


def image_pairs(pair: Pair) -> Iterator[tuple[Match, Link, Link]]:
    """Match, image of the source, image of the target with the same file; each at most once.

    Images written inside code blocks are left out: only a program knows what becomes of them.
    """
    for match in pair.holding["links"]:
        if match.source[0].kind == "code":
            continue
        here = [link for unit in match.source for link in unit.links if link.image]
        if not here:
            continue
        there = [link for unit in match.target for link in unit.links if link.image]
        for link in here:
            name = key(link.target, pair.names)
            other = next((x for x in there if key(x.target, pair.names) == name), None)
            if other is not None:
                there.remove(other)
                yield match, link, other
