"""What the place of a file says about its language."""

from __future__ import annotations

from pathlib import PurePath

from l10n.languages.tags import plausible


def locale_of_catalog(path: str) -> str | None:
    """The BCP 47 tag that the path of a catalog tells, or None.

    ``es.po``, ``page.es.po``, ``es/page.po`` and ``es/LC_MESSAGES/page.po`` are Spanish.
    """
    pure = PurePath(path)
    stem = pure.name.partition(".")[2].rpartition(".")[0] or pure.stem
    folders = reversed(pure.parts[:-1])
    return next(filter(None, map(plausible, (stem, pure.stem, *folders))), None)
