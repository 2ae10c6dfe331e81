"""What blocks stand in: alerts, lists and their items."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.pair import Pair
from l10n.text.document import BlockKind, Container, ContainerKind


def container_pairs(
    pair: Pair, kind: ContainerKind
) -> Iterator[tuple[Match, Container, Container | None]]:
    """The innermost containers of a kind around the blocks of the source, each once, with the one
    around the counterpart of its first block, or None.
    """
    seen: set[int] = set()
    for match in pair.paired:
        here = match.source[0].blocks[0].inside(kind)
        if here is not None and id(here) not in seen and not match.moved:
            seen.add(id(here))
            yield match, here, match.target[0].blocks[0].inside(kind)


def alerts(pair: Pair) -> Iterator[tuple[Match, str, str]]:
    """Alerts and boxes of the source and their counterparts: the match and both kinds, "" for
    none.
    """
    told: set[tuple[int, str, str]] = set()
    for match, here, there in _alerts(pair):
        key = (id(match), here.lower(), there.lower())
        if key not in told:
            told.add(key)
            yield match, here, there


def _alerts(pair: Pair) -> Iterator[tuple[Match, str, str]]:
    for kind in (ContainerKind.QUOTE, ContainerKind.BOX):
        for match, here, there in container_pairs(pair, kind):
            yield match, here.label, there.label if there is not None else ""
    for match in pair.paired:
        source, target = match.source[0].blocks[0], match.target[0].blocks[0]
        if source.kind is target.kind is BlockKind.ADMONITION:
            yield match, source.info, target.info
