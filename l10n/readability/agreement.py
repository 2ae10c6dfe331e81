"""Whether a text is in the language it is said to be in."""

from __future__ import annotations

from collections.abc import Sequence

from l10n.readability.tokens import Sentence


def disagreement(text: str, sentences: Sequence[Sentence], code: str | None) -> str | None:
    """Why the language does not fit (a message), or None where it fits or nobody can tell."""
    return None
