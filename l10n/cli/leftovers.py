"""What is said of the catalogs and templates of pages that are gone."""

from __future__ import annotations

from collections.abc import Sequence

from l10n.cli.settings import Settings
from l10n.errors import Said
from l10n.messages import N_

_USED = N_("%(path)s: its page is gone; what is translated in it is used for other pages")


def tell_leftovers(locales: Sequence[str], settings: Settings) -> None:
    """Say on standard error which catalogs and templates no page has any more."""
    from l10n.cli.output import note
    from l10n.project.surplus import surplus

    left = surplus(settings.layout, locales)
    for path in left.templates:
        note(Said("%(path)s: its page is gone; the template can be deleted", path=path))
    for path in left.catalogs:
        note(Said(_USED, path=path))
