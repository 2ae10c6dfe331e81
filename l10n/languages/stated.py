"""The language that a document says it is in."""

from __future__ import annotations

from l10n.errors import FrontMatterError, Said
from l10n.languages.tags import canonical
from l10n.text.document import Document
from l10n.text.spans import Lines

_KEYS = ("language", "lang")


def check_language(document: Document) -> None:
    """Refuse a document whose front matter names its language by what is no tag.

    Raises:
        FrontMatterError: it says ``English`` where it should say ``en``.
    """
    tag, front = document.language, document.front_matter
    if tag is None or canonical(tag) is not None or front is None:
        return
    field = next((found for key in _KEYS if (found := front.get(key)) is not None), None)
    if field is not None:
        raise FrontMatterError(
            Said('"%(tag)s" is not a language tag', tag=tag),
            path=document.path,
            line=Lines(document.source).line(field.span.start),
            remedy='write it like "en", "es" or "pt-BR"',
        )
