"""Findings about texts of a source document."""

from __future__ import annotations

from collections.abc import Mapping

from l10n.catalog.segmenting.segment import Segment
from l10n.finding import Finding, Position, Rule
from l10n.text.document import Document
from l10n.text.spans import Lines


def finding_at(
    segment: Segment,
    rule: Rule,
    document: Document,
    lines: Lines,
    said: tuple[str, str],
    data: Mapping[str, str | int],
) -> Finding:
    """What a rule says of a segment, at its place in the source document.

    Args:
        segment: where; its span is in code points of the document's source.
        rule: the rule.
        document: the source document.
        lines: its lines.
        said: the message and the advice, both templates.
        data: what the templates name.
    """
    return Finding(
        rule.id,
        rule.severity,
        rule.certainty,
        document.path,
        segment.span,
        Position(*lines.position(segment.span.start)),
        Position(*lines.position(segment.span.end)),
        *said,
        data,
        segment.line,
    )
