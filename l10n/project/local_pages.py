"""Where a link of a translated page finds the translation of the page that it names."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote, unquote

from l10n.project.layout import Layout
from l10n.project.walk import MARKDOWN

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_REST = re.compile(r"[?#].*", re.S)


def lead_of(layout: Layout, source: str, page: str, locale: str) -> Callable[[str], str | None]:
    """What a link target of a source becomes in its translation.

    A relative path to a source document becomes the path to its translation, if that is there;
    query and fragment stay. A page that names itself offers its first language to choose from, and
    that link stays. For anything else the answer is None, too.

    Args:
        layout: of the project.
        source: the document that is translated, as the user would name it.
        page: its translation.
        locale: BCP 47 tag of the translation.
    """
    folder = posixpath.normpath(layout.place(layout.configuration.source))

    def lead(target: str) -> str | None:
        rest = _REST.search(target)
        tail = rest[0] if rest else ""
        path = target.removesuffix(tail)
        plain = unquote(path)
        if not plain.endswith(MARKDOWN) or plain.startswith("/") or _SCHEME.match(plain):
            return None
        linked = posixpath.normpath(posixpath.join(posixpath.dirname(_slashed(source)), plain))
        name = posixpath.relpath(linked, folder)
        if name.startswith("..") or not Path(linked).is_file():
            return None
        if not tail and linked == posixpath.normpath(_slashed(source)):
            return None
        other = layout.target(name, locale)
        if not Path(other).is_file():
            return None
        new = posixpath.relpath(_slashed(other), posixpath.dirname(_slashed(page)) or ".")
        return (new if plain == path else quote(new)) + tail

    return lead


def leads_of(
    layout: Layout | None, source: str | None, page: str, locale: str | None
) -> Iterator[Callable[[str], str | None] | None]:
    """How the links of a page may have been led: as they are, and as ``lead_of`` does in a project
    whose pages lead to translated pages.

    Args:
        layout: of such a project, else None.
        source: the document that is translated, or None.
        page: its translation.
        locale: BCP 47 tag of the translation, or None.
    """
    yield None
    if layout is not None and source and locale:
        yield lead_of(layout, source, page, locale)


def _slashed(path: str) -> str:
    return path.replace(os.sep, "/")
