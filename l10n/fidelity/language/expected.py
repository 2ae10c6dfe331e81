"""Which language a page should be in: what its path says, else its front matter, else its text."""

from __future__ import annotations

import re

from l10n.fidelity.beside import languages_beside
from l10n.languages.tags import canonical, plausible
from l10n.text.document import Document

_FOLDERS = re.compile(r"[/\\]")
_ENOUGH = 200
LANGUAGE_KEYS = ("language", "lang")
"""Front-matter keys that name the language of a page."""


def language_of_path(path: str | None) -> str | None:
    """The tag of a suffix such as ``page.es.md``, else of the innermost folder that is one."""
    if not path:
        return None
    *folders, name = _FOLDERS.split(path)
    pieces = name.split(".")
    middle = plausible(pieces[-2]) if len(pieces) > 2 else None
    if middle:
        return middle
    return next((tag for tag in map(plausible, reversed(folders)) if tag), None)


def declared_language(document: Document) -> str | None:
    """The tag that the front matter names, or None where it names none that is one."""
    front = document.front_matter
    if front is None:
        return None
    values = (front.value(key) for key in LANGUAGE_KEYS)
    return next((tag for value in values if value and (tag := canonical(value))), None)


def expected_language(source: Document, target: Document) -> str | None:
    """The language that a translation should be in, or None where nothing tells.

    What the front matter says is believed only where the path is silent and the source says
    something else.
    """
    beside = languages_beside(source.path, target.path)
    if beside is not None:
        return beside[1]
    by_path = language_of_path(target.path)
    if by_path and by_path != language_of_path(source.path):
        return by_path
    declared = declared_language(target) or target.language
    if declared and declared != source.language:
        return declared
    return _identified(target) or declared


def _identified(target: Document) -> str | None:
    from l10n.languages import identify

    text = " ".join(block.plain() for block in target.blocks[:60])
    return identify(text) if len(text) >= _ENOUGH else None
