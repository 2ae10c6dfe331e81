"""What a translation memory holds, and what catalogs give to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from l10n.catalog.message import Catalog


class Unit(NamedTuple):
    """A text and its translation.

    Attributes:
        source: the text.
        target: its translation.
        source_language: BCP 47.
        target_language: BCP 47.
        context: the msgctxt it was translated in, or None.
        origin: the catalog or TMX file it comes from.
        own: whether it is a finished translation of the project's own catalogs.
    """

    source: str
    target: str
    source_language: str
    target_language: str
    context: str | None = None
    origin: str = ""
    own: bool = False


class Suggestion(NamedTuple):
    """A unit for a text that was looked up.

    Attributes:
        unit: the unit.
        score: likeness of its source and the text: 1.0 for the same text in the same language,
            less for any other.
    """

    unit: Unit
    score: float


def units_of(catalog: Catalog, source_language: str = "en") -> Iterator[Unit]:
    """The finished translations of a catalog: none fuzzy, obsolete or empty, no plural forms.

    Nothing comes from a catalog whose language is unknown.
    """
    language = catalog.language
    for message in catalog.messages if language else ():
        if language and message.translated and message.msgid_plural is None:
            yield Unit(
                message.msgid,
                message.msgstr[0],
                source_language,
                language,
                message.msgctxt,
                catalog.path or "",
                own=True,
            )
