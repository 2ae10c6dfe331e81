"""How many plural forms a language may have in a catalog."""

from __future__ import annotations

from l10n.catalog.po.plurals import plural_forms_of, plural_header
from l10n.languages.tags import primary

_LENIENT = {
    "es": (2, 3), "fr": (2, 3), "it": (2, 3), "pt": (2, 3), "ca": (2, 3), "he": (2, 3, 4),
    "fa": (1, 2), "hi": (2,), "ru": (3, 4), "uk": (3, 4), "pl": (3, 4), "cs": (3, 4), "sk": (3, 4),
    "lt": (3, 4), "id": (1, 2), "tr": (1, 2), "hu": (1, 2), "ko": (1,), "vi": (1,),
}  # fmt: skip
"""Numbers of forms in use, where CLDR and gettext's own table or older texts differ."""


def accepted(language: str) -> tuple[int, ...]:
    """The numbers of forms that a language may have; that of most languages for one that nobody
    knows.

    Args:
        language: a tag in any spelling: ``pt-BR``, ``pt_BR``.
    """
    code = primary(language)
    return _LENIENT.get(code) or (plural_forms_of(plural_header(code)).nplurals,)
