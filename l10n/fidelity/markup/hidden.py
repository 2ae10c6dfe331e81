"""Text that a reader does not see, or sees struck through, where the source shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.text.document import RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_STRUCK = lazy(r"<(?:del|s|strike)(?=[\s>])", re.IGNORECASE)
_HIDDEN = lazy(
    r"<[a-z][^<>]*?(?:\shidden(?=[\s=>])|display\s*:\s*none|visibility\s*:\s*hidden)[^<>]*>",
    re.IGNORECASE,
)
_COMMENT = lazy(r"<!--\s*+(?!l10n:)[^\W\d_]", re.IGNORECASE)


class Unseen(NamedTuple):
    """A place in a block: what is done to the text there (``struck``, ``hidden``, ``comment``)."""

    match: Match
    how: str
    span: Span


def unseen(pair: Pair) -> Iterator[Unseen]:
    """The first place of every block where its translation hides more than the source does."""
    text = pair.target.source
    if "<" not in text and "~~" not in text:
        return
    wanted = [(how, places) for how, signs, places in _WAYS if any(s in text for s in signs)]
    for match in pair.paired if wanted else ():
        for how, places in wanted:
            found = [place for unit in match.target for place in places(unit)]
            new = [span for span in found if how != "comment" or not _known(pair, span)]
            if new and len(found) > sum(len(list(places(unit))) for unit in match.source):
                yield Unseen(match, how, new[0])
                break


def _known(pair: Pair, span: Span) -> bool:
    """Whether a comment stands in the source, too: it is none that hides a translation."""
    return span.of(pair.target.source) in pair.source.source


def _struck(unit: Unit) -> Iterator[Span]:
    for block in unit.blocks:
        yield from (run.span for run in block.walk() if run.kind is RunKind.STRIKE)
    yield from _tags(unit, _STRUCK)


def _hidden(unit: Unit) -> Iterator[Span]:
    return _tags(unit, _HIDDEN)


def _comments(unit: Unit) -> Iterator[Span]:
    """Comments within a text; one of its own hides no text of the block."""
    return _tags(unit, _COMMENT) if unit.kind != "html" else iter(())


def _tags(unit: Unit, pattern: re.Pattern[str]) -> Iterator[Span]:
    if not unit.html:
        return
    for block in unit.blocks:
        for run in block.walk():
            if run.kind is RunKind.HTML and pattern.match(run.text):
                yield run.span
    if unit.kind == "html" and any(map(pattern.search, unit.html)):
        yield unit.span


_WAYS = (
    ("struck", ("~~", "<del", "<s>", "<strike"), _struck),
    ("hidden", ("hidden", "display"), _hidden),
    ("comment", ("<!--",), _comments),
)
"""What is done to a text, signs that are quickly looked for, and where it is done."""
