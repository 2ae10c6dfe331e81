"""A code fence that is never closed and hides text, as a finding."""

from __future__ import annotations

from l10n.finding import Finding, Position
from l10n.messages import N_
from l10n.remarks.rules import OPEN_FENCE
from l10n.text.document import Document
from l10n.text.open_fences import open_fence
from l10n.text.spans import Lines

FENCE_MESSAGE = N_("this code fence is never closed: the text below it is read as code")
"""What is said of it."""


def unclosed_fence(document: Document) -> tuple[Finding, ...]:
    """The finding about a fence over text, if the page has such."""
    found = open_fence(document)
    if found is None:
        return ()
    lines = Lines(document.source[: found.opening.end])
    return (
        Finding(
            rule=OPEN_FENCE.id,
            severity=OPEN_FENCE.severity,
            certainty=OPEN_FENCE.certainty,
            path=document.path,
            span=found.opening,
            start=Position(*lines.position(found.opening.start)),
            end=Position(*lines.position(found.opening.end)),
            template=FENCE_MESSAGE,
            advice=N_("Close it where the code ends."),
            data={},
        ),
    )
