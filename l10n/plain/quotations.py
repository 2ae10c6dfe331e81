"""Where somebody else is speaking: quotations cannot be edited, only explained."""

from __future__ import annotations

import re

from l10n.plain.page import Page, Passage
from l10n.plain.words import word_set
from l10n.text.document import BlockKind, ContainerKind
from l10n.text.spans import Span

_WORDS = 4
"""Shorter ones are terms or ironies in quotation marks, not speech."""

_LIMIT = 2000

_FIRST_WORD = re.compile(r"\W{0,4}([^\W\d_]+)")
_SPEAKER = re.compile(r"^[—–]|^--?\s|[\"“”„«»]", re.MULTILINE)
"""A line with the name of who said it, and marks of speech."""

_PAIRS = tuple(
    (opening, re.compile(f"[{opening}]([^{forbidden}\\n]{{1,{_LIMIT}}}){closing}"))
    for opening, forbidden, closing in (
        ('"', '"', '"'),
        ("“„", "“„”", "[”“]"),
        ("«", "«»", "»"),
        ("»", "«»", "«"),
    )
)


def quotations_of(page: Page, language: str | None) -> tuple[Span, ...]:
    """Quotations of four words and more, and block quotes as a whole; half-open offsets into the
    page's text. A block quote that tells the reader what to do, and that nobody says, is a box.
    """
    speech = [passage for passage in page.passages if passage.quoted and _speaks(passage)]
    boxes = _boxes(speech, page.text, language)
    found = [Span(p.start, p.end) for p in speech if _place(p) not in boxes]
    for opening, pattern in _PAIRS:
        # One character is found at once; a class of them is searched for character by character.
        held = any(map(page.text.__contains__, opening))
        for match in pattern.finditer(page.text) if held else ():
            if match.group(1).count(" ") >= _WORDS - 1:
                found.append(Span(*match.span(1)))
    return tuple(_merged(sorted(found)))


def _speaks(passage: Passage) -> bool:
    return passage.block.kind is not BlockKind.ADMONITION and not _alert(passage)


def _boxes(speech: list[Passage], text: str, language: str | None) -> frozenset[Span]:
    """The block quotes that open with an instruction and name no speaker."""
    imperatives = word_set("imperatives", language)
    opened: dict[Span, bool] = {}
    for passage in speech:
        said = text[passage.start : passage.end]
        first = _FIRST_WORD.match(said)
        opened.setdefault(_place(passage), first is not None and first[1].lower() in imperatives)
        if _SPEAKER.search(said):
            opened[_place(passage)] = False
    return frozenset(place for place, box in opened.items() if box)


def _place(passage: Passage) -> Span:
    quote = passage.block.inside(ContainerKind.QUOTE)
    return passage.block.span if quote is None else quote.span


def _alert(passage: Passage) -> bool:
    return any(container.label for container in passage.block.containers)


def _merged(spans: list[Span]) -> list[Span]:
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
