"""Links of a block that stand in another order than in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.digits import fold
from l10n.fidelity.links import Link, is_fragment, key
from l10n.fidelity.match import Match

_TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9]{2,}|\d+")


def reordered(match: Match, names: tuple[str, ...]) -> bool:
    """Whether the block has the targets of the source, each once, in another order."""
    here, there = _targets(match, names)
    left, right = [name for name, _ in here], [name for name, _ in there]
    return left != right and len(set(left)) == len(left) and sorted(left) == sorted(right)


def contradictions(match: Match, names: tuple[str, ...]) -> Iterator[Link]:
    """Links whose text holds a name or number that the source has at another target only."""
    if not reordered(match, names):
        return
    here, there = _targets(match, names)
    words = {name: _tokens(link.text) for name, link in here}
    for name, link in there:
        own = _tokens(link.text)
        others = set().union(*(words[other] for other in words if other != name))
        if own and not own & words[name] and own & others:
            yield link


def _targets(
    match: Match, names: tuple[str, ...]
) -> tuple[list[tuple[str, Link]], list[tuple[str, Link]]]:
    left, right = (
        [
            (key(link.target, names), link)
            for unit in units
            for link in unit.links
            if not link.image and not is_fragment(link.target)
        ]
        for units in (match.source, match.target)
    )
    return left, right


def _tokens(text: str) -> set[str]:
    return {token.lower() for token in _TOKEN.findall(fold(text))}
