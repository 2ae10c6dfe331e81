"""Paragraphs that begin with a date, of which Markdown makes a list: "14. mars kl. 9"."""

from __future__ import annotations

from l10n.fidelity.dates.months import month_numbers
from l10n.text.document import Block, ContainerKind
from l10n.text.patterns import lazy

_MARK = lazy(r"\s*(\d{1,4})\.\s+")
_MONTH = lazy(r"[^\W\d_]+")


def day_in_front(block: Block, source: str, language: str | None) -> str:
    """The digits of the day or year that is taken for the number of a list item; "" where there is
    none, as the item does not begin with a month.

    Args:
        block: a block.
        source: the text of its document.
        language: BCP 47 tag of the text, or None.
    """
    if len(block.containers) < 2 or block.containers[-2].start is None:
        return ""
    item = block.containers[-1]
    mark = _MARK.fullmatch(source, item.span.start, block.span.start)
    word = _MONTH.match(source, block.span.start)
    if item.kind is not ContainerKind.ITEM or mark is None or word is None:
        return ""
    return mark[1] if any(month_numbers(word.group(), language)) else ""
