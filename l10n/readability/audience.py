"""Who a document says it is for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import NamedTuple

from l10n.text.document import Document, Field

KEY = "audienceLevel"

_NEAR = 0.85
"""How alike a misspelled key is to it."""

_LENGTHS = range(10, 18)
"""Of keys that may be as alike."""

ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "patients": "patient",
        "public": "patient",
        "general": "patient",
        "caregivers": "caregiver",
        "carer": "caregiver",
        "family": "caregiver",
        "professionals": "professional",
        "health-professional": "professional",
        "clinician": "professional",
    }
)
"""Other words for the audiences that have targets."""


class Stated(NamedTuple):
    """What the front matter says.

    Attributes:
        name: the audience in lower case, by the name that has targets; None where nothing is said.
        field: where it is said, or would be but for a misspelled key; None where nothing is.
        known: whether somebody has set targets for it; True where nothing is said.
    """

    name: str | None
    field: Field | None
    known: bool


def stated(document: Document, audiences: Collection[str]) -> Stated:
    """Who a document says it is for.

    Args:
        document: the document.
        audiences: the names that have targets, in lower case.
    """
    front = document.front_matter
    if front is None:
        return Stated(None, None, True)
    field = front.get(KEY)
    if field is None:
        from difflib import get_close_matches

        keys = {f.key: f for f in front.fields if len(f.key) in _LENGTHS}
        lower = {key.lower(): key for key in keys if "." not in key and "[" not in key}
        near = get_close_matches(KEY.lower(), lower, n=1, cutoff=_NEAR) if lower else []
        return Stated(None, keys[lower[near[0]]] if near else None, not near)
    name = "-".join(field.value.lower().replace("_", " ").replace("-", " ").split())
    if not name:
        return Stated(None, None, True)
    name = name if name in audiences else ALIASES.get(name, name)
    return Stated(name, field, name in audiences)
