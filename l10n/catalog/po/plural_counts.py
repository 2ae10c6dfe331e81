"""How many plural forms a language may have in a catalog."""

from __future__ import annotations

from l10n.catalog.po.plurals import plural_forms_of, plural_header
from l10n.errors import CatalogError

_LENIENT = {
    "es": (2, 3), "fr": (2, 3), "it": (2, 3), "pt": (2, 3), "ca": (2, 3), "he": (2, 3, 4),
    "fa": (1, 2), "hi": (2,), "ru": (3, 4), "uk": (3, 4), "pl": (3, 4), "cs": (3, 4), "sk": (3, 4),
    "lt": (3, 4), "id": (1, 2), "tr": (1, 2), "hu": (1, 2), "ko": (1,), "vi": (1,),
}  # fmt: skip
"""Numbers of forms in use, where CLDR and gettext's own table or older texts differ."""


def accepted(language: str) -> tuple[int, ...]:
    """The numbers of forms that a language may have; () for a language that nobody knows.

    Args:
        language: BCP 47 tag, or a locale as in the header of a catalog.
    """
    primary = language.replace("_", "-").partition("-")[0]
    if primary in _LENIENT:
        return _LENIENT[primary]
    try:
        return (plural_forms_of(plural_header(language)).nplurals,)
    except (CatalogError, KeyError):
        return ()
