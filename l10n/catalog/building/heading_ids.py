"""Ids that keep links into a page alive when its headings are translated.

Site generators make the id of a heading from its words, so a link ``(#side-effects)`` leads nowhere
once the heading reads "Efectos secundarios". The attribute ``{#side-effects}`` holds the id fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import unquote

from l10n.text.document import Block, BlockKind, Document
from l10n.text.parse import parse

_WRITABLE = re.compile(r"[^\s{}#\"'<>=|\\`]{1,200}")
"""Ids that an attribute can hold."""

_CLOSING = re.compile(r"[ \t]+#+(?=[ \t]*(?:[\r\n]|\Z))")
"""Number signs behind a heading: an attribute must come last, and they are only decoration."""


def with_heading_ids(source: Document, text: str) -> str:
    """A built page in which the headings that its own links lead to keep the source's ids.

    Headings with an id of their own, and those no link leads to, stay as they are.

    Args:
        source: the source document.
        text: its translation, of the same structure.
    """
    wanted = tuple(_wanted(source))
    if not wanted:
        return text
    headings = _headings(parse(text))
    if len(headings) != len(_headings(source)):
        return text
    made = _headings(parse(_written(text, headings, wanted)))
    kept = [(i, name) for i, name in wanted if i < len(made) and made[i].info == name]
    return _written(text, headings, kept)


def _written(text: str, headings: Sequence[Block], ids: Iterable[tuple[int, str]]) -> str:
    out: list[str] = []
    at = 0
    for place, name in ids:
        end = headings[place].content.end
        out += (text[at:end], f" {{#{name}}}")
        closing = _CLOSING.match(text, end)
        at = closing.end() if closing else end
    return "".join((*out, text[at:]))


def _wanted(source: Document) -> Iterator[tuple[int, str]]:
    """Places among the headings, and the ids that links of the page give them."""
    targets: dict[str, str] = {}
    for fragment in _fragments(source):
        targets.setdefault(_loose(fragment), fragment)
    seen: dict[str, int] = {}
    for place, block in enumerate(_headings(source)):
        words = _loose(block.plain())
        count = seen[words] = seen.get(words, -1) + 1
        name = targets.get(f"{words}{count}" if count else words)
        if name is not None and not block.info and _WRITABLE.fullmatch(name):
            yield place, name


def _headings(document: Document) -> tuple[Block, ...]:
    return tuple(block for block in document.blocks if block.kind is BlockKind.HEADING)


def _fragments(document: Document) -> Iterator[str]:
    for block in document.blocks:
        for run in block.walk():
            if run.link is not None and run.link.target.startswith("#"):
                yield unquote(run.link.target[1:])


def _loose(text: str) -> str:
    """What the ids of all site generators have in common: the letters and digits in their order."""
    return "".join(c for c in text.casefold() if c.isalnum())
