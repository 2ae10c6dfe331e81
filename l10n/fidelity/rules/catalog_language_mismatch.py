"""Rule ``fidelity.catalog-language-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog, Header
from l10n.fidelity.language.catalog_language import catalog_language, language_of_catalog_path
from l10n.fidelity.language.spoken import spoken_in_catalog
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.catalog-language-mismatch",
    Severity.ERROR,
    Certainty.CERTAIN,
    "The header names another language than the path.",
)
def catalog_language_mismatch(catalog: Catalog) -> Iterator[CatalogHit]:
    """The header names another language than the path.

    What it finds:
        Catalogs whose ``Language`` is none, or not that of ``es.po`` or ``es/LC_MESSAGES``, or not
        that of ``X-Poedit-Language``. Catalogs whose translations are in another language: the
        other rules then read them in that one.

    Why it matters:
        Programs show the wrong language.

    Example:
        ``Language: pl`` in ``es.po``.

    How to fix:
        Write the language of the catalog.

    Source:
        GNU gettext manual, The Header Entry.
    """
    header, expected = catalog.header, language_of_catalog_path(catalog.path)
    value = header.get("Language").strip()
    spoken = spoken_in_catalog(catalog)
    if spoken:
        named = catalog_language(catalog) or ""
        yield CatalogHit(
            header.line or 1,
            N_("The translations are in “%(expected)s”, not in “%(value)s”"),
            N_("Write the language of the catalog."),
            {"value": named, "expected": spoken},
        )
    if not value or spoken:
        return
    data = {"value": shortened(value), "expected": expected or ""}
    if catalog.language is None:
        message = N_("“%(value)s” is no language")
    elif expected and catalog.language.split("-")[0] != expected.split("-")[0]:
        message = N_("The header says “%(value)s”, the path “%(expected)s”")
    elif (other := _of_poedit(header)) and other != catalog.language.split("-")[0]:
        data["expected"] = header.get("X-Poedit-Language").strip()
        message = N_("Language says “%(value)s”, X-Poedit-Language “%(expected)s”")
    else:
        return
    yield CatalogHit(header.line or 1, message, N_("Write the language of the catalog."), data)


def _of_poedit(header: Header) -> str | None:
    """The language subtag of the English name that older versions of Poedit wrote."""
    from babel import Locale

    name = header.get("X-Poedit-Language").strip().lower()
    if not name:
        return None
    names = Locale.parse("en").languages
    return next((tag for tag, text in names.items() if text.lower() == name and len(tag) < 4), None)
