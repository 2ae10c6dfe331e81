"""A page that somebody translated is not replaced by one that is hardly translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.errors import CatalogError, Said

if TYPE_CHECKING:
    from l10n.catalog.building.build import Built
    from l10n.catalog.segmenting.policy import FrontMatterPolicy
    from l10n.text.document import Document

_WORDS = 3
"""Words from which on a text of the source is not in a translation by chance."""


def refuse_to_undo(
    built: Built, document: Document, policy: FrontMatterPolicy, output: str | None, limit: int
) -> None:
    """Refuse to put most of a page back into the source's language.

    Args:
        built: what is to be written.
        document: the source.
        policy: which front-matter values are translated.
        output: the file to write, or None for standard output.
        limit: the largest file to read, in bytes.

    Raises:
        CatalogError: the page that is there is mostly translated, and the new one is not.
    """
    missing = built.segments - built.translated
    if output is None or 2 * missing <= built.segments:
        return
    from pathlib import Path

    from l10n.errors import L10nError
    from l10n.text.files import read_utf8
    from l10n.text.parse import parse

    if not Path(output).is_file():
        return
    try:
        there = set(_texts(parse(read_utf8(output, limit=limit), path=output), policy))
    except L10nError:
        return
    made = set(_texts(parse(built.text, path=document.path), policy))
    undone = len(made.difference(there).intersection(_texts(document, policy)))
    if 2 * undone > built.segments:
        raise CatalogError(
            Said(
                "not built: the page that is there has translations for %(undone)s texts that "
                "are in the source's language here",
                undone=undone,
            ),
            path=output,
            remedy="take them into the catalog with l10n adopt, or say --replace",
        )


def _texts(document: Document, policy: FrontMatterPolicy) -> list[str]:
    from l10n.catalog.segmenting.segments import segments_of

    found = [segment.span.of(document.source) for segment in segments_of(document, policy=policy)]
    return [text for text in found if len(text.split()) >= _WORDS]
