"""Which language a catalog is in: what its path says, else its header."""

from __future__ import annotations

import re

from l10n.catalog.message import Catalog
from l10n.languages.tags import plausible

SOURCE_LANGUAGE = "en"
"""The language of msgids where the header does not name one in ``X-Source-Language``."""


def language_of_catalog_path(path: str | None) -> str | None:
    """The tag in ``es.po``, ``page.es.po`` or ``es/LC_MESSAGES/page.po``, or None."""
    if not path:
        return None
    *folders, name = re.split(r"[/\\]", path)
    stem = name.removesuffix(".po").removesuffix(".pot")
    own = plausible(stem) or plausible(stem.rpartition(".")[2])
    if own:
        return own
    return next((tag for tag in map(plausible, reversed(folders)) if tag), None)


def catalog_language(catalog: Catalog) -> str | None:
    """The BCP 47 tag that the translations should be in, or None where nothing tells."""
    return language_of_catalog_path(catalog.path) or catalog.language


def source_of_catalog(catalog: Catalog) -> str:
    """The tag of the language of the msgids."""
    return catalog.header.get("X-Source-Language") or SOURCE_LANGUAGE
