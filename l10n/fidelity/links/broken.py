"""Brackets and addresses that were meant to be links and are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.expressions import signs
from l10n.fidelity.links.targets import Link
from l10n.text.document import RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_BROKEN = lazy(
    r"!?[\[［【]([^\[\]［］【】\n]{0,300})"
    r"(?:\][ \t\u00a0\u3000]{1,3}\((?=[^()\s]{0,300}[/.#:@])|[\]］】][ \t]?（|[］】][ \t]?\()"
    r"([^()（）\s]{1,500})[)）]"
    r"|[(（]([^()（）\n]{1,200})[)）]\[((?:https?://|/|mailto:)[^\[\]\s]{1,500})\]"
)
_SIGNS = signs(("] ", "]\t", "]\u00a0", "]\u3000", "]（", "］", "】", ")[", "）["))
"""One of these is in whatever is found."""


def broken_links(unit: Unit, source: str) -> Iterator[tuple[Span, str]]:
    """Spans of what looks like a link and is none, and where they were meant to lead. Code is left
    out.
    """
    text = unit.span.of(source)
    if unit.kind == "code" or not _SIGNS.search(text):
        return
    hidden = [
        run.span
        for run in unit.marks
        if run.kind is RunKind.CODE or (run.link is not None and run.link.style == "inline")
    ]
    for found in _BROKEN.finditer(text):
        span = Span(unit.span.start + found.start(), unit.span.start + found.end())
        if not any(other.start < span.end and span.start < other.end for other in hidden):
            yield span, found[2] or found[4]


def without_broken(links: Sequence[Link], units: Sequence[Unit], source: str) -> list[Link]:
    """Links that are missing, without those that stand in some units with broken syntax."""
    broken = {address for unit in units for _, address in broken_links(unit, source)}
    return [link for link in links if link.target not in broken]
