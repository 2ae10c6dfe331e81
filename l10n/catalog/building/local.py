"""A look at one translation by itself: does it keep the shape of its msgid?

The text is read as a small document of its own, so that a page with a hundred bad translations is
not read a hundred times. What depends on the rest of the page shows when the whole is read
afterwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.catalog.building.escape import candidates, guarded_heading, guarded_lines
from l10n.catalog.building.render import piped, starts_line
from l10n.catalog.segmenting.html import tags
from l10n.catalog.segmenting.segment import Form, Segment
from l10n.catalog.shape import Shape, shape_of
from l10n.errors import DocumentError
from l10n.text.document import Block, BlockKind


class Looks:
    """Looks at the translations of one document; equal texts are looked at once."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._known: dict[tuple[str, Form, BlockKind], Shape | None] = {}

    def settled(self, segment: Segment, text: str) -> str | None:
        """The first way to write a prepared translation that keeps its msgid's shape, or None."""
        if segment.form in (Form.TITLE, Form.ATTRIBUTE, Form.FIELD):
            return text
        if segment.form is Form.HTML:
            return _settled_html(segment.msgid, text)
        return next(self._ways(segment, text), None)

    def safest(self, segment: Segment, text: str) -> str | None:
        """The last of the ways, with the most escapes, or None."""
        if segment.form not in (Form.INLINE, Form.ALT):
            return None
        ways = tuple(self._ways(segment, text))
        return ways[-1] if ways else None

    def _ways(self, segment: Segment, text: str) -> Iterator[str]:
        """The ways to write a translation that keep the msgid's shape, from the plainest on."""
        wanted = self._shape(segment, segment.msgid)
        for way in dict.fromkeys(candidates(text, segment.msgid)):
            # Where not even the msgid can be read by itself, only the whole page can tell.
            if wanted is None or self._shape(segment, way) == wanted:
                yield way

    def _shape(self, segment: Segment, text: str) -> Shape | None:
        """The shape of a text in its segment's place; None if it is no single block there."""
        block = segment.block
        assert block is not None
        small, place = _small(self._source, segment, block, text)
        key = (small, segment.form, block.kind)
        if key not in self._known:
            self._known[key] = _read(segment, block, small, place)
        return self._known[key]


def _settled_html(msgid: str, text: str) -> str | None:
    own, other = Counter(tags(msgid)), Counter(tags(text))
    if own == other:
        return text
    if not own:
        return text.replace("<", "&lt;").replace("{", "&#123;")
    return None


def _read(segment: Segment, block: Block, small: str, place: int) -> Shape | None:
    blocks = _blocks(small)
    if blocks is None or len(blocks) != place + 1 or not _alike(block, blocks[place]):
        return None
    runs = blocks[place].runs
    if segment.form is Form.ALT and len(runs) != 1:
        return None
    return shape_of(runs)


def _small(source: str, segment: Segment, block: Block, text: str) -> tuple[str, int]:
    """A document that holds the text, and at which place its block must come."""
    if block.kind is BlockKind.TABLE_CELL:
        text = f"![{text}](1)" if segment.form is Form.ALT else text
        return f"\n| x | {piped(text)} |\n|---|---|\n", 1
    if segment.form is Form.ALT:
        return f"\n![{text}](1)\n", 0
    if block.kind is BlockKind.ADMONITION:
        return f"\nx {text}\n", 0
    if not starts_line(source, block):
        return f"\n{'#' * block.level} {guarded_heading(text)}\n", 0
    text = "\\\n".join(guarded_lines(text, segment.msgid))
    if block.kind is BlockKind.HEADING:
        return f"\n{text}\n{'=' if block.level == 1 else '-'}\n", 0
    return f"\n{text}\n", 0


def _blocks(text: str) -> tuple[Block, ...] | None:
    from l10n.text.parse import parse

    try:
        return parse(text).blocks
    except DocumentError:
        return None


def _alike(block: Block, other: Block) -> bool:
    if other.containers and block.kind is not BlockKind.TABLE_CELL:
        return False
    if block.kind in (BlockKind.HEADING, BlockKind.TABLE_CELL):
        return other.kind is block.kind and other.level == block.level
    return bool(other.runs) and other.kind not in (BlockKind.HEADING, BlockKind.ADMONITION)
