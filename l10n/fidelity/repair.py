"""A code fence that is never closed swallows what follows: find it, and read on as if it were.

Without that, one missing line would be reported as a dozen lost blocks.
"""

from __future__ import annotations

from l10n.fidelity.metadata.faults import end_of_front
from l10n.frozen import dataclass
from l10n.text.document import Block, Document
from l10n.text.open_fences import FENCE, closed, is_fenced, is_whole, open_fence
from l10n.text.parse import parse
from l10n.text.spans import Span, raw_lines

_MOST = 3


@dataclass(frozen=True, slots=True)
class Repair:
    """A target that can be read, and the way back.

    Attributes:
        document: the target, with fences closed where they were not.
        inserted: where something was put in, as offsets into the text before each step, and how
            much.
        unclosed: the opening fences that were never closed, as spans into the repaired document.
    """

    document: Document
    inserted: tuple[tuple[int, int], ...] = ()
    unclosed: tuple[Span, ...] = ()

    def span(self, span: Span) -> Span:
        """A span of the repaired document in the original text."""
        start, end = span
        for at, size in reversed(self.inserted):
            start = start if start <= at else max(at, start - size)
            end = end if end <= at else max(at, end - size)
        return Span(start, max(start, end))


def repaired(source: Document, target: Document) -> Repair:
    """The target with the fences closed that its source closes."""
    repair = Repair(target)
    if all(map(is_whole, _fenced(target))):
        return repair
    blocks = [*map(raw_lines, _fenced(source))]
    for _ in range(_MOST):
        step = _step(blocks, repair)
        if step is None:
            break
        repair = step
    return repair


def _step(source: list[list[str]], repair: Repair) -> Repair | None:
    document = repair.document
    there = [b for b in document.blocks if is_fenced(b, document.source)]
    contents = [raw_lines(b.span.of(document.source)) for b in there]
    if not _suspicious(source, contents):
        return None
    at = _culprit(source, contents)
    if at is None:
        return _as_read(repair)
    block, lines = there[at], contents[at]
    kept = min(len(source[at]) - 1 if at < len(source) else len(lines), _first_fence(lines))
    return _closed_at(repair, block, block.span.start + sum(map(len, lines[:kept])))


def _as_read(repair: Repair) -> Repair | None:
    """A fence that the source does not have: its own text tells where it should have ended."""
    found = open_fence(repair.document)
    return None if found is None else _closed_at(repair, found.block, found.swallowed.start)


def _closed_at(repair: Repair, block: Block, offset: int) -> Repair:
    source = repair.document.source
    first = raw_lines(block.span.of(source))[0]
    fence = FENCE.match(first)
    assert fence is not None
    closing = f"{fence[1]}\n" if source[:offset].endswith(("\n", "\r")) else f"\n{fence[1]}\n"
    closing = block.prefix + closing
    opening = Span(block.span.start, block.span.start + len(first.rstrip()))
    return Repair(
        reread(repair.document, source[:offset] + closing + source[offset:]),
        (*repair.inserted, (offset, len(closing))),
        (*repair.unclosed, opening),
    )


def reread(document: Document, text: str) -> Document:
    """A document with a changed text; front matter that could not be read stays out of it."""
    end = 0 if document.front_matter is not None else end_of_front(text)
    hidden = "".join(c if c in "\r\n" else " " for c in text[:end]) + text[end:]
    found = parse(hidden, path=document.path, language=document.language)
    return Document(found.path, text, found.language, found.front_matter, found.blocks)


def _fenced(document: Document) -> list[str]:
    source = document.source
    return [b.span.of(source) for b in document.blocks if is_fenced(b, source)]


def _suspicious(source: list[list[str]], target: list[list[str]]) -> bool:
    """Whether a fence is open at the end, or an opening fence stands inside a block."""
    if target and not closed(target[-1]) and not (source and not closed(source[-1])):
        return True
    return _nested(target) > _nested(source)


def _nested(blocks: list[list[str]]) -> int:
    found = 0
    for lines in blocks:
        for line in lines[1:]:
            fence = FENCE.match(line) if "```" in line or "~~~" in line else None
            found += fence is not None and bool(fence[2].strip())
    return found


def _first_fence(lines: list[str]) -> int:
    """The line at which another block is opened inside, or the number of lines."""
    for i, line in enumerate(lines[1:], 1):
        fence = FENCE.match(line)
        if fence is not None and fence[2].strip():
            return i
    return len(lines)


def _culprit(source: list[list[str]], target: list[list[str]]) -> int | None:
    """The first block that goes on after its counterpart in the source has ended."""
    for i, lines in enumerate(target):
        if i >= len(source):
            break
        theirs = source[i]
        if len(lines) > len(theirs) and closed(theirs):
            head = lines[1 : len(theirs) - 1]
            same = sum(a.strip() == b.strip() for a, b in zip(head, theirs[1:-1], strict=False))
            after = FENCE.match(lines[len(theirs) - 1])
            if same * 2 >= len(head) and after is None:
                return i
    for i, lines in enumerate(target):
        if _nested([lines]) and i < len(source) and not _nested([source[i]]):
            return i
    last = len(target) - 1
    if target and not closed(target[last]) and last < len(source):
        return last if len(target[last]) >= len(source[last]) - 1 else None
    return None
