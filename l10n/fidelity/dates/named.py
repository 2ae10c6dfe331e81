"""A month or a day of the week, where a text names it."""

from __future__ import annotations

from typing import NamedTuple

from l10n.fidelity.alignment.units import Unit
from l10n.text.spans import Span


class Named(NamedTuple):
    """A month or a day, and where it is named.

    Attributes:
        number: of the month from 1, 0 for a date in digits, whose month nobody knows; of the day
            from 0 for Monday.
        span: code-point offsets into the text of the unit.
        unit: where it stands.
    """

    number: int
    span: Span
    unit: Unit

    @property
    def text(self) -> str:
        """As written."""
        return self.span.of(self.unit.text)

    @property
    def place(self) -> Span:
        """Where it stands in the document."""
        return self.unit.flow.source(*self.span)
