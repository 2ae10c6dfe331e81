"""What is said of the catalogs and templates of pages that are gone."""

from __future__ import annotations

from collections.abc import Sequence

from l10n.cli.settings import Settings


def tell_leftovers(locales: Sequence[str], settings: Settings) -> None:
    """Say on standard error which catalogs and templates no page has any more."""
    from l10n.cli.output import note
    from l10n.project.surplus import surplus

    left = surplus(settings.layout, locales)
    for path in left.templates:
        note(f"{path}: its page is gone; the template can be deleted")
    for path in left.catalogs:
        note(f"{path}: its page is gone; what is translated in it is used for other pages")
