"""Headings that do not work as headings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.rule import Edit, Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.text.document import Block, BlockKind
from l10n.text.spans import Span

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_HEADING, _EMPTY_HEADING = BlockKind.HEADING, BlockKind.EMPTY_HEADING
_TITLE_PARAGRAPH, _BOLD_HEADING = BlockKind.TITLE_PARAGRAPH, BlockKind.BOLD_HEADING

_OUTLINE = (_HEADING, _EMPTY_HEADING, _TITLE_PARAGRAPH)
_SILENT = (BlockKind.REMARK, BlockKind.RULE)
_LONGEST = 80


@rule(
    "plain.empty-heading",
    Severity.WARNING,
    Certainty.CERTAIN,
    N_("Heading without text"),
    tier=Tier.ACT,
    criteria=("PEMAT 9", "WCAG 1.3.1", "WCAG 2.4.6"),
)
def empty_heading(subject: Subject) -> Iterator[Hit]:
    """A heading with nothing in it.

    What it finds:
        A heading mark with no text. Often the title stands in the paragraph below.
    Why it matters:
        Screen readers announce a heading and say nothing; the page has no outline to skim.
    Example:
        "##" on a line of its own, then "Combining drugs" as a paragraph.
    How to fix:
        Put the title behind the mark: "## Combining drugs".
    Source:
        WCAG 2.2, 1.3.1 and 2.4.6; AHRQ PEMAT-P item 9.
    """
    blocks = subject.document.blocks
    for i, block in enumerate(blocks):
        if block.kind is not _EMPTY_HEADING:
            continue
        after = blocks[i + 1] if i + 1 < len(blocks) else None
        if after is not None and after.kind is _TITLE_PARAGRAPH:
            yield _with_title(subject, block, after)
        else:
            yield Hit(
                block.span,
                N_("this heading is empty"),
                N_("Give the section a title, or delete the heading mark."),
            )


def _with_title(subject: Subject, block: Block, title: Block) -> Hit:
    source = subject.document.source
    mark = "#" * max(block.level, 1)
    text = title.content.of(source)
    whole = "\n" not in text and "\r" not in text and not block.containers
    place = Span(block.span.start, title.content.end)
    return Hit(
        block.span,
        N_("this heading is empty; its title stands in the paragraph below"),
        N_('Put "%(title)s" into the heading.'),
        {"title": title.plain().strip()[:_LONGEST]},
        edit=Edit(place, f"{mark} {text}") if whole else None,
    )


@rule(
    "plain.bold-as-heading",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Bold line used as a heading"),
    tier=Tier.ACT,
    criteria=("PEMAT 9", "WCAG 1.3.1"),
)
def bold_as_heading(subject: Subject) -> Iterator[Hit]:
    """A paragraph in bold that serves as a heading.

    What it finds:
        A paragraph that is one bold line and no sentence, with text below it.
    Why it matters:
        It looks like a heading and is none: screen readers, outlines and translators do not see it.
    Example:
        "**Side effects**" on a line of its own.
    How to fix:
        Make it a heading one level below the one above: "### Side effects".
    Source:
        WCAG 2.2, 1.3.1; AHRQ PEMAT-P item 9.
    """
    for block in subject.document.blocks:
        if block.kind is _BOLD_HEADING:
            text = block.plain().strip()
            level = min(max(block.level, 2), 6)
            inline = "\n" not in text and not block.containers
            yield Hit(
                block.content,
                N_('"%(title)s" looks like a heading but is bold text'),
                N_('Make it a heading: "%(heading)s".'),
                {"title": text[:_LONGEST], "heading": f"{'#' * level} {text[:_LONGEST]}"},
                edit=Edit(block.content, f"{'#' * level} {text}") if inline else None,
            )


@rule(
    "plain.doubled-title",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Title that stands twice"),
    tier=Tier.ACT,
    criteria=("WCAG 2.4.6",),
)
def doubled_title(subject: Subject) -> Iterator[Hit]:
    """A second title directly below the first.

    What it finds:
        Two headings of the same level with nothing between them, where one begins like the other.
    Why it matters:
        The reader reads the title twice before the first sentence, and the first section is empty.
    Example:
        "# Treatment that stops working" followed by "# Treatment that stops working: what to know".
    How to fix:
        Keep the better one.
    Source:
        WCAG 2.2, 2.4.6.
    """
    titles = [block for block in subject.document.blocks if block.kind not in _SILENT]
    for first, second in pairwise(titles):
        same = first.kind is second.kind is _HEADING and first.level == second.level
        if same and _alike(first.plain(), second.plain()):
            yield Hit(
                second.content,
                N_("the title stands twice, on line %(line)d and here"),
                N_("Keep one of the two."),
                {"line": subject.lines.line(first.span.start)},
            )


def _alike(first: str, second: str) -> bool:
    """Whether two titles are the same, or share the larger part of the shorter one's words from the
    start.
    """
    one, other = _words(first), _words(second)
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return bool(one) and (one == other or (shared >= 2 and shared * 2 >= min(len(one), len(other))))


def _words(text: str) -> list[str]:
    return "".join(c.lower() if c.isalnum() else " " for c in text).split()
