"""Where the address of a link is written: in the link, or in its definition."""

from __future__ import annotations

from l10n.fidelity.links.targets import Link
from l10n.fidelity.pair import Pair
from l10n.text.document import BlockKind
from l10n.text.spans import Span


def place_of(pair: Pair, link: Link) -> Span:
    """The place in the target at which a link's address can be mended."""
    text = pair.target.source
    if link.target in link.span.of(text):
        return link.span
    definitions = (
        block.span
        for block in pair.target.blocks
        if block.kind is BlockKind.LINK_DEFINITION and link.target in block.span.of(text)
    )
    return next(definitions, link.span)
