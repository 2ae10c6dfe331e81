"""Inline content to the text of a msgid.

The text is the source's own inline Markdown. Soft breaks and runs of ASCII white space are one
space, hard breaks are line feeds, and link and image targets are numbers, so that an edited address
costs no translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.catalog.segmenting.segment import Links, Target
from l10n.text.document import Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.running import has_odd_space
from l10n.text.spans import Span

BLANKS = lazy(r"[ \t\r\n\f\v]{2,}|[\t\r\n\f\v]")
"""White space that is not a single space already."""
# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_TEXT, _CODE, _LINK, _IMAGE = RunKind.TEXT, RunKind.CODE, RunKind.LINK, RunKind.IMAGE
_SOFT_BREAK, _HARD_BREAK = RunKind.SOFT_BREAK, RunKind.HARD_BREAK
_AUTOLINK = RunKind.AUTOLINK

_GAP = lazy(r"(?:\r\n|\n|\r)?[ \t]*(?:>[ \t]*)*")
_LINE_END = lazy(r"(?<![ \t])[ \t]*+(?:\r\n|\n|\r)[ \t]*(?:>[ \t]?)*[ \t]*")
_CODE_LINE_END = lazy(r"(?:\r\n|\n|\r)[ \t]*(?:>[ \t]?)*[ \t]*")
_BREAK_END = lazy(r"[\r\n].*", re.S)
_WORD_BETWEEN = lazy(r"\s[^\W\d_]+\s")
"""A word that is part of no address and no path, whatever stands around the text."""
_WORDS = lazy(r"[^\W\d_]")
_ADDRESS = lazy(
    r"[\w.+-]{1,80}@[\w-]{1,80}\.[\w.-]{1,80}|\b[a-z][a-z0-9+.-]{1,15}://\S+|\bmailto:\S+|\bwww\.\S+",
    re.I,
)
_PATH = lazy(r"\.{0,2}/[\w./-]+|[\w.-]+(?:/[\w.-]+)+\.\w{1,4}|[\w./-]*\w_\w[\w./-]*")
_SLASHES = lazy(r"[\w.-]+/[\w.-]+/[\w./-]+")
_SEGMENT_OF_PATH = lazy(r"[\d_.-]")


class Inline(NamedTuple):
    """A msgid's text and what stands behind it.

    Attributes:
        text: inline Markdown, white space normalised.
        targets: link and image targets by number, in order; empty with verbatim links.
        breaks: the hard breaks as the source writes them, without line ends.
    """

    text: str
    targets: tuple[Target, ...]
    breaks: tuple[str, ...]


def inline_of(
    source: str, runs: Sequence[Run], span: Span, links: Links, *, cell: bool = False
) -> Inline:
    """The msgid of inline content.

    Args:
        source: the document.
        runs: the content, in order, inside ``span``.
        span: what is to be translated.
        links: how targets are written.
        cell: whether it stands in a table, where the source escapes pipes.
    """
    text = source[span.start : span.end]
    if not (cell or "  " in text or has_odd_space(text) or _has_links(runs)):
        return Inline(text.strip(" "), (), ())
    writer = _Writer(source, links, cell)
    writer.content(runs, span)
    return Inline(writer.text().strip(" \n"), tuple(writer.targets), tuple(writer.breaks))


def _has_links(runs: Sequence[Run]) -> bool:
    for run in runs:
        if run.kind is _LINK or run.kind is _IMAGE:
            return True
        if run.children and _has_links(run.children):
            return True
    return False


class _Writer:
    """Collects the pieces of a msgid."""

    def __init__(self, source: str, links: Links, cell: bool) -> None:
        self.source, self.links, self.cell = source, links, cell
        self.targets: list[Target] = []
        self.breaks: list[str] = []
        self._out: list[str] = []
        self._at_space = True

    def text(self, start: int = 0) -> str:
        return "".join(self._out[start:])

    def content(self, runs: Sequence[Run], span: Span) -> None:
        """Everything in a span: the runs and whatever stands between them."""
        at = span.start
        for run in runs:
            if run.span.start > at:
                self._verbatim(self.source[at : run.span.start])
            at = max(at, self._run(run))
        if at < span.end:
            self._verbatim(self.source[at : span.end])

    def _run(self, run: Run) -> int:
        """Write a run; returns where the source goes on."""
        kind = run.kind
        if kind is _TEXT:
            self._verbatim(run.span.of(self.source))
        elif kind is _SOFT_BREAK:
            self._space()
            return self._after_break(run.span)
        elif kind is _HARD_BREAK:
            self.breaks.append(_BREAK_END.sub("", run.span.of(self.source)) or "  ")
            self._line_feed()
            return self._after_break(run.span)
        elif kind is _CODE:
            self._put(self._code(run))
        elif kind in (_LINK, _IMAGE) and run.link is not None:
            self._link(run)
        elif run.children and kind is not _AUTOLINK:
            inner = Span(run.children[0].span.start, run.children[-1].span.end)
            self._verbatim(self.source[run.span.start : inner.start])
            self.content(run.children, inner)
            self._verbatim(self.source[inner.end : run.span.end])
        else:
            self._verbatim(run.span.of(self.source))
        return run.span.end

    def _after_break(self, span: Span) -> int:
        start = span.end
        if self.source[start - 1 : start] in ("\n", "\r"):
            start -= 1
            if self.source[start - 1 : start] == "\r" and self.source[start] == "\n":
                start -= 1
        found = _GAP.match(self.source, start)
        return max(span.end, found.end()) if found else span.end

    def _link(self, run: Run) -> None:
        assert run.link is not None
        source, parts = self.source, run.link
        self._put(source[run.span.start : parts.text_span.start])
        begin = len(self._out)
        if run.children:
            self.content(run.children, parts.text_span)
        else:
            self._verbatim(parts.text_span.of(source))
        place = Span(parts.text_span.end, run.span.end)
        tail = one_line(place.of(source))
        if self.links is Links.VERBATIM:
            self._put(tail)
            return
        label = (
            ""
            if parts.style == "inline"
            else BLANKS.sub(" ", _label(parts.style, place, parts.text_span, source))
        )
        number = len(self.targets) + 1
        self.targets.append(Target(number, parts.target, tail, self.text(begin), label, place))
        self._put(f"]({number})")

    def _code(self, run: Run) -> str:
        """A code span on one line; spaces inside it count."""
        raw = run.span.of(self.source)
        if "\n" in raw or "\r" in raw:
            raw = _CODE_LINE_END.sub(" ", raw)
        return raw.replace("\\|", "|") if self.cell else raw

    def _verbatim(self, raw: str) -> None:
        text = one_line(raw)
        if self.cell:
            text = text.replace("\\|", "|")
            if text.startswith("|") and self._out and self._out[-1].endswith("\\"):
                self._out[-1] = self._out[-1][:-1]
        if self._at_space and text.startswith(" "):
            text = text[1:]
        self._put(text)

    def _put(self, text: str) -> None:
        if text:
            self._out.append(text)
            self._at_space = text[-1] in " \n"

    def _space(self) -> None:
        if not self._at_space:
            self._put(" ")

    def _line_feed(self) -> None:
        if self._out and self._out[-1].endswith(" "):
            self._out[-1] = self._out[-1].rstrip(" ")
        self._put("\n")


def _label(style: str, place: Span, text: Span, source: str) -> str:
    if style == "full":
        return place.of(source).removeprefix("][").removesuffix("]")
    return text.of(source)


def one_line(raw: str, *, quoted: bool = True) -> str:
    """Source text on one line: line ends and other white space become single spaces.

    Args:
        raw: a piece of the source.
        quoted: whether it may stand in a quote, so that marks behind line ends are no text.
    """
    if quoted and ("\n" in raw or "\r" in raw):
        raw = _LINE_END.sub(" ", raw)
    return BLANKS.sub(" ", raw) if "  " in raw or has_odd_space(raw) else raw


def has_prose(runs: Sequence[Run]) -> bool:
    """Whether inline content has letters to translate; see ``is_prose``."""
    for run in runs:
        if run.kind is _TEXT and _WORD_BETWEEN.search(run.text):
            return True
    return is_prose("".join(visible(runs)))


def visible(runs: Sequence[Run]) -> Iterator[str]:
    """The texts in which a reader finds words: no code, no tags, no macros, no bare addresses."""
    for run in runs:
        if run.kind is _TEXT:
            yield run.text
        elif run.kind in (_SOFT_BREAK, _HARD_BREAK):
            yield " "
        elif run.kind is not _AUTOLINK and run.children:
            yield from visible(run.children)


def is_prose(text: str) -> bool:
    """Whether a text has letters to translate: not only those of addresses, paths, identifiers."""
    text = text.strip()
    if not _WORDS.search(text):
        return False
    if ("@" in text or ":" in text or "www." in text.lower()) and not _WORDS.search(
        _ADDRESS.sub(" ", text)
    ):
        return False
    if " " in text:
        return True
    if _PATH.fullmatch(text):
        return False
    return not (_SLASHES.fullmatch(text) and _SEGMENT_OF_PATH.search(text))
