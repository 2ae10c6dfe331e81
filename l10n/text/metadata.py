"""The front matter of a document: every field with its place, every scalar as text."""

from __future__ import annotations

from l10n.frozen import dataclass, many
from l10n.text.spans import Span


@many
@dataclass(frozen=True, slots=True)
class Field:
    """One scalar of the front matter.

    Attributes:
        key: dotted key path; list items end in ``[0]``, ``[1]`` …
        value: the text of the scalar as YAML reads it; never another type.
        span: the scalar in the source, quotes and block indicators included.
        style: ``plain``, ``single``, ``double``, ``literal`` or ``folded``.
        type: what YAML 1.2's core schema would call it: ``str``, ``int``, ``float``, ``bool``,
            ``null``; and ``date`` for an unquoted ISO date.
        key_span: the key in the source (for list items that of the list's key).
    """

    key: str
    value: str
    span: Span
    style: str
    type: str
    key_span: Span


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The YAML at the top of a document.

    Attributes:
        span: from the first dash of the opening fence to the end of the closing fence's line.
        content: the YAML between the fences.
        fields: every scalar, in source order.
        keys: every key path in source order with the kind of its value: ``scalar``, ``list`` or
            ``mapping``.
    """

    span: Span
    content: Span
    fields: tuple[Field, ...]
    keys: tuple[tuple[str, str], ...] = ()

    def get(self, key: str) -> Field | None:
        """The scalar at a key path, or None."""
        return next((f for f in self.fields if f.key == key), None)

    def value(self, key: str) -> str | None:
        """The text of the scalar at a key path, or None."""
        found = self.get(key)
        return None if found is None else found.value

    def items(self, key: str) -> tuple[Field, ...]:
        """The scalars of the list at a key path, in order."""
        return tuple(f for f in self.fields if f.key.startswith(f"{key}[") and f.key.endswith("]"))

    def lists(self) -> dict[str, list[Field]]:
        """The scalars of every list in order, by the key path up to the first list."""
        found: dict[str, list[Field]] = {}
        for field in self.fields:
            if field.key.endswith("]"):
                found.setdefault(field.key.partition("[")[0], []).append(field)
        return found
