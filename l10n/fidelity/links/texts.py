"""Links whose words were lost: readers see an address, or nothing to press."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.links.targets import Link, is_fragment, key
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy

_LETTER = lazy(r"[^\W\d_]")
_UNSEEN = re.compile(r"^(?:mailto:|[a-z]+://(?:www\.)?|www\.)|/$")
"""What may be left out of an address where it is shown."""


def wordless_links(pair: Pair) -> Iterator[tuple[Match, Link, Link]]:
    """Match, link of the source with words, link of the target without, which lead to the same
    place.
    """
    for match in pair.holding["links"]:
        there = [link for unit in match.target for link in _links(unit.links) if _is_bare(link)]
        if not there:
            continue
        spoken = [link for unit in match.source for link in _links(unit.links)]
        if any(map(_is_bare, spoken)):
            # Whoever wrote the source shows addresses on purpose.
            continue
        bare: dict[str, deque[Link]] = defaultdict(deque)
        for link in there:
            bare[key(link.target, pair.names)].append(link)
        for link in spoken:
            others = bare.get(key(link.target, pair.names))
            if others and _LETTER.search(link.text):
                yield match, link, others.popleft()


def _links(links: tuple[Link, ...]) -> Iterator[Link]:
    return (link for link in links if not link.image and not is_fragment(link.target))


def _is_bare(link: Link) -> bool:
    """Whether the text of a link is its own address, or nothing."""
    text = link.text.strip()
    if not text or text == link.target:
        return True
    if "://" in text and len(text.split()) == 1:
        return True
    return _UNSEEN.sub("", text) == _UNSEEN.sub("", link.target)
