"""Rule ``fidelity.plural-forms-wrong``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.message import Catalog
from l10n.catalog.po.plural_counts import accepted
from l10n.catalog.po.plurals import PluralForms, plural_forms_of, plural_header
from l10n.errors import CatalogError
from l10n.fidelity.language.catalog_language import catalog_language
from l10n.fidelity.rule import CatalogHit, catalog_rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@catalog_rule(
    "fidelity.plural-forms-wrong",
    Severity.ERROR,
    Certainty.LIKELY,
    "The plural forms are not those of the language.",
)
def plural_forms_wrong(catalog: Catalog) -> Iterator[CatalogHit]:
    """The plural forms are not those of the language.

    What it finds:
        ``Plural-Forms`` that cannot be read, or that have another number of forms than the
        language needs for whole numbers; and expressions that give a number another form than the
        language has for it (a warning).

    Why it matters:
        Readers see the wrong form, or a program stops.

    Example:
        ``nplurals=2`` for Russian.

    How to fix:
        Use the plural forms of the language.

    Source:
        Unicode CLDR, plural rules; GNU gettext manual, Plural forms.
    """
    value = catalog.header.get("Plural-Forms").strip()
    language = catalog_language(catalog)
    plural = any(message.msgid_plural is not None for message in catalog.live)
    if not value or not language or not plural:
        return
    data = {"value": shortened(value), "language": language}
    line = catalog.header.line or 1
    try:
        given = plural_forms_of(value)
    except CatalogError:
        yield CatalogHit(line, N_("“%(value)s” cannot be read"), ADVICE, data)
        return
    usual = accepted(language)
    if usual and given.nplurals not in usual:
        message = N_("“%(value)s” are not the plural forms of “%(language)s”")
        yield CatalogHit(line, message, ADVICE, data)
        return
    number = first_difference(language, given)
    if number is not None:
        message = N_("“%(value)s” gives %(number)d another form than “%(language)s” has for it")
        yield CatalogHit(line, message, ADVICE, {**data, "number": number}, Severity.WARNING)


ADVICE = N_("Use the plural forms of the language.")
TRADITIONS = ("n != 1", "n > 1")
"""Languages of two forms differ in that of 0, and so do tables of one language."""

UNSETTLED = frozenset({"br", "cy", "fil", "ga", "gd", "he", "is", "lv", "mk", "sl", "tl"})
"""Languages for which gettext's own table and CLDR differ."""


def first_difference(language: str, given: PluralForms) -> int | None:
    """The first number to which an expression gives another form than the language; None where
    they agree, or nobody can tell.
    """
    if language.partition("-")[0] in UNSETTLED:
        return None
    own = plural_forms_of(plural_header(language))
    if own.nplurals != given.nplurals:
        return None
    usual = [own]
    if own.nplurals == len(TRADITIONS):
        usual += [plural_forms_of(f"nplurals=2; plural={text};") for text in TRADITIONS]
    differences = [next((n for n in TRIED if given.form(n) != x.form(n)), None) for x in usual]
    return None if None in differences else differences[0]


TRIED = (*range(1, 130), 0, 1_000, 1_001, 1_000_000)
"""Numbers for which forms are compared."""
