"""Callouts: quotes whose first line names what they are, ``> [!WARNING] Title``.

The parser knows those of GitHub, which have no title and one of five names. Others (Obsidian,
Hugo, MkDocs) have any name, may be folded (``> [!tip]-``) and have a title on the same line.
"""

from __future__ import annotations

from collections.abc import Iterator

from l10n.frozen import replace
from l10n.text.block_lines import lines_of, text_block
from l10n.text.cover import clip
from l10n.text.document import Block, BlockKind, Container, ContainerKind
from l10n.text.patterns import lazy, sign
from l10n.text.spans import Span

_SIGN = sign("[!")
_CALLOUT = lazy(r"\[!(?P<name>[\w-]+)\][-+]?(?:[ \t]+(?P<title>\S.*?))?[ \t]*")


def with_callouts(blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
    """Blocks in which the first line of a callout is an admonition of its own, and its quote has
    its name."""
    if not _SIGN.search(source):
        return blocks
    named: dict[int, Container] = {}  # by the identity of the quote without a name
    out: list[Block] = []
    for block in blocks:
        quote = block.containers[-1] if block.containers else None
        if quote is None or quote.kind is not ContainerKind.QUOTE or id(quote) in named:
            out.append(block)
            continue
        named[id(quote)] = quote
        parts = tuple(_parts(block, source))
        if len(parts) > 1 or parts[0].kind is BlockKind.ADMONITION:
            named[id(quote)] = replace(quote, label=parts[0].info)
        out += parts
    return tuple(_inside(block, named) for block in out)


def _parts(block: Block, source: str) -> Iterator[Block]:
    """The first block of a quote: the line of a callout and the rest, or the block itself."""
    if block.kind is not BlockKind.PARAGRAPH or not source.startswith("[!", block.content.start):
        yield block
        return
    (first, _), *others = lines_of(block)
    found = _CALLOUT.fullmatch(first.of(source))
    if found is None:
        yield block
        return
    title = found.span("title") if found["title"] else (found.end(), found.end())
    content = Span(first.start + title[0], first.start + title[1])
    yield replace(
        block,
        kind=BlockKind.ADMONITION,
        span=first,
        content=content,
        runs=clip(block.runs, content),
        info=found["name"].lower(),
    )
    if others:
        yield text_block(block, Span(others[0][0].start, others[-1][0].end), source)


def _inside(block: Block, named: dict[int, Container]) -> Block:
    containers = tuple(named.get(id(c), c) for c in block.containers)
    same = all(a is b for a, b in zip(containers, block.containers, strict=True))
    return block if same else replace(block, containers=containers)
