"""Titles of links, images and reference definitions: where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.text.document import Block, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_DEFINITION = lazy(
    r"\[(?:[^\[\]\\]|\\.)*+\]:\s*(?:<[^<>\n]*>|[^\s<]\S*)(?P<gap>\s+)(?P<quote>[\"'(])(?P<title>.*)[\"')]\s*",
    re.S,
)


class Title(NamedTuple):
    """A title without its quotes, the quote that ends it, and what it is the title of."""

    span: Span
    quote: str
    owner: str = "a link"


def titles_of(source: str, runs: Sequence[Run]) -> Iterator[Title]:
    """The titles in inline content, in source order."""
    for run in runs:
        if run.children and run.kind is not RunKind.AUTOLINK:
            yield from titles_of(source, run.children)
        if run.link is not None and run.link.title_span is not None:
            span = run.link.title_span
            owner = "an image" if run.kind is RunKind.IMAGE else "a link"
            yield Title(span, source[span.end : span.end + 1], owner)


def definition_title(source: str, block: Block) -> Title | None:
    """The title of a link reference definition, or None."""
    found = _DEFINITION.fullmatch(source, *block.span)
    if found is None:
        return None
    quote = {"(": ")"}.get(found["quote"], found["quote"])
    return Title(Span(*found.span("title")), quote)
