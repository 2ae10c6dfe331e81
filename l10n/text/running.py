"""The lines of a block as running text, in pieces that know where they stand in the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from l10n.text.document import Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

WIDE = lazy(r"[\u2e80-\u9fff\uf900-\ufaff]|[\uff00-\uffef]")
"""A character of a script without spaces; a set of more ranges takes long to compile."""

_SPACE = " \t\r\n\f\v"
_SPACES = lazy(r"[ \t\r\n\f\v]{2,}|[\t\r\n\f\v]")
"""White space that is not just one space."""
_WORDLIKE = lazy(r"[^\W\d_]+(?:[ '\u2019-][^\W\d_]+)*")
_BREAKING_TAG = lazy(
    r"</?(?:br|p|div|li|ul|ol|tr|td|th|table|summary|details|dt|dd|h[1-6]|blockquote)\b", re.I
)
# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_TEXT, _CODE, _HTML = RunKind.TEXT, RunKind.CODE, RunKind.HTML
_SOFT_BREAK, _HARD_BREAK = RunKind.SOFT_BREAK, RunKind.HARD_BREAK

WHOLE = (RunKind.IMAGE, RunKind.AUTOLINK)
"""Kinds of runs whose inner runs are not read."""
_EXACT = (_TEXT, _CODE)
_INNER = attrgetter("children")


class Piece(NamedTuple):
    """A piece of text and where it stands; ``exact`` if it stands there character by character."""

    text: str
    span: Span
    exact: bool


def flat(runs: Sequence[Run]) -> Sequence[Run]:
    """The runs without those around them, in order."""
    if not any(map(_INNER, runs)):
        return runs
    found: list[Run] = []
    for run in runs:
        if run.children and run.kind not in WHOLE:
            found += flat(run.children)
        else:
            found.append(run)
    return found


def shown(run: Run) -> str:
    """What a reader reads of one of the ``flat`` runs; what ends a line is a line end."""
    kind = run.kind
    if kind is _TEXT:
        return run.text
    if kind is _SOFT_BREAK:
        return " "
    if kind is _HARD_BREAK or (kind is _HTML and _BREAKING_TAG.match(run.text)):
        return "\n"
    return run.text if kind is _CODE and _WORDLIKE.fullmatch(run.text) else ""


def is_tidy(text: str) -> bool:
    """Whether a text is one line with single spaces and none at the ends."""
    if text[:1] == " " or text[-1:] == " " or "  " in text:
        return False
    return not has_odd_space(text)


def has_odd_space(text: str) -> bool:
    """Whether a text has white space other than spaces and what Unicode adds to them."""
    # One character is found at once; a class of them is searched for character by character.
    return "\n" in text or "\t" in text or "\r" in text or "\f" in text or "\v" in text


def one_line(texts: Sequence[str]) -> str | None:
    """The text of a block by what is ``shown`` of its runs, where that is one line for sure; else
    None, and ``lines_of`` tells.
    """
    text = texts[0] if len(texts) == 1 else "".join(texts)
    if " " in texts and not text.isascii() and joins_lines(texts):
        return None
    if is_tidy(text):
        return text
    if "\n" in text or text[-1] in _SPACE:
        return None
    if has_odd_space(text):
        return _SPACES.sub(" ", text).lstrip(" ")
    while "  " in text:  # several times faster than the pattern
        text = text.replace("  ", " ")
    return text.lstrip(" ")


def joins_lines(texts: Iterable[str]) -> bool:
    """Whether a line of a block, in pieces, may go on without a space in the next one."""
    before = ""
    for text in texts:
        if text == " " and before and WIDE.match(before[-1]):
            return True
        before = text or before
    return False


def lines_of(runs: Sequence[Run], source: str) -> list[list[Piece]]:
    """The lines of a block: between hard breaks, with single spaces and none at the ends."""
    lines: list[list[Piece]] = [[]]
    for piece in _pieces(runs, source):
        if piece.text == "\n":
            lines.append([])
        else:
            lines[-1].append(piece)
    tidy = [_tidy(line) for line in lines]
    while len(tidy) > 1 and not tidy[-1]:
        tidy.pop()  # a tag that breaks the line at its end
    return tidy


def _pieces(runs: Sequence[Run], source: str) -> Iterator[Piece]:
    for run in flat(runs):
        kind, text, span = run.kind, shown(run), run.span
        if kind is _CODE:
            start = source.find(text, *span)
            span = Span(start, start + len(text)) if start >= 0 else span
        if text or kind is _TEXT:
            yield Piece(text, span, kind in _EXACT and len(text) == span.end - span.start)


def _tidy(pieces: list[Piece]) -> list[Piece]:
    out: list[Piece] = []
    before = " "
    for i, piece in enumerate(pieces):
        if piece.text == " " and not piece.exact and before and _joins(before, pieces, i):
            continue
        for part in _single_spaces(piece, before):
            out.append(part)
            before = part.text[-1]
    while out and not out[-1].text.strip(" "):
        out.pop()
    if out and out[-1].exact and out[-1].text.endswith(" "):
        last = out.pop()
        text = last.text.rstrip(" ")
        out.append(Piece(text, Span(last.span.start, last.span.start + len(text)), True))
    return out


def _joins(before: str, pieces: list[Piece], i: int) -> bool:
    """Whether a line break stands inside Chinese or Japanese text, which has no spaces."""
    after = pieces[i + 1].text[:1] if i + 1 < len(pieces) else ""
    return bool(WIDE.match(before) and after and WIDE.match(after))


def _single_spaces(piece: Piece, before: str) -> Iterator[Piece]:
    """A piece without doubled white space; no-break spaces stay."""
    text = piece.text
    doubled = (before in " " and text.startswith(" ")) or "  " in text
    if not (doubled or has_odd_space(text)):
        if text:
            yield piece
        return
    at = 1 if before in " " and text.startswith(" ") else 0
    for gap in (*_SPACES.finditer(text), None):
        end = len(text) if gap is None else gap.start()
        if end > at:
            yield _part(piece, at, end)
            before = text[end - 1]
        if gap is None:
            return
        if before != " ":
            yield Piece(" ", _part(piece, gap.start(), gap.end()).span, False)
            before = " "
        at = gap.end()


def _part(piece: Piece, start: int, end: int) -> Piece:
    if not piece.exact:
        return Piece(piece.text[start:end], piece.span, False)
    base = piece.span.start
    return Piece(piece.text[start:end], Span(base + start, base + end), True)
