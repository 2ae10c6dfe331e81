"""Remarks for the translator inside a document: ``<!-- l10n: note … -->``, ``context``, ``off`` and
``on``.
"""

from __future__ import annotations

from typing import NamedTuple

from l10n.remarks.remark import remarks_in

OUTDATED = "<!-- l10n: outdated -->"
"""What ``build`` puts behind a translation that waits for review, if it is asked to."""


class Remarks(NamedTuple):
    """What remarks say about the blocks that follow.

    Attributes:
        off: nothing is translated until ``on``.
        notes: for the translator of the next block.
        context: msgctxt of the next block, or None.
    """

    off: bool = False
    notes: tuple[str, ...] = ()
    context: str | None = None

    def read(self, html: str) -> Remarks:
        """These remarks and those in a piece of HTML; unknown ones are left to the rules."""
        state = self
        for word, text, _ in remarks_in(html):
            if word in ("off", "on"):
                state = state._replace(off=word == "off")
            elif word in ("note", "comment") and text:
                state = state._replace(notes=(*state.notes, text))
            elif word == "context" and text:
                state = state._replace(context=text)
        return state

    def used(self) -> Remarks:
        """What is left after a block has taken its notes and context."""
        return Remarks(self.off) if self.notes or self.context is not None else self
