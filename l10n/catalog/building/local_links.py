"""Links of a translated page that lead to other translated pages.

Where a translation lies beside its source (``page.es.md``), a relative link copied from the source
leads its readers into another language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from l10n.catalog.building.splice import spliced
from l10n.text.document import BlockKind, Document
from l10n.text.parse import parse
from l10n.text.spans import Span

Lead = Callable[[str], str | None]
"""Where a link should lead instead of its target, both as an unescaped address; None: stay."""

_DEFINITION = re.compile(
    r"\[(?:[^\[\]\\]|\\.)*+\]:\s*(?:<(?P<angle>[^<>\n]*)>|(?P<bare>[^\s<]\S*))", re.S
)
_PLAIN = re.compile(r"[^\s<>()\\]+")
"""What can stand as a target without being escaped."""


def with_local_links(text: str, lead: Lead) -> str:
    """A page with other targets in its Markdown links, and nothing else changed.

    Args:
        text: the page.
        lead: gives the new targets. One that would have to be escaped is not used.
    """
    page = parse(text)
    edits = {
        span: new
        for span, target in _targets(page)
        if (new := lead(target)) is not None and _PLAIN.fullmatch(new)
    }
    return spliced(text, edits)


def _targets(page: Document) -> Iterator[tuple[Span, str]]:
    """Where the targets of inline links and of reference definitions stand, and what they are."""
    for block in page.blocks:
        if block.kind is BlockKind.LINK_DEFINITION:
            found = _DEFINITION.match(page.source, *block.span)
            if found is not None:
                group = "bare" if found["angle"] is None else "angle"
                yield Span(*found.span(group)), found[group]
        for run in block.walk():
            if run.link is not None and run.link.target_span is not None:
                yield run.link.target_span, run.link.target
