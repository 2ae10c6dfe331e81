"""The termbases of a project as one."""

from __future__ import annotations

from collections.abc import Iterable

from l10n.catalog.terms.reading import read_terms
from l10n.catalog.terms.termbase import Termbase
from l10n.text.files import read_utf8


def read_termbases(paths: Iterable[str], limit: int) -> Termbase:
    """The concepts of all files, in their order.

    Args:
        paths: CSV or TBX-Basic files.
        limit: the largest file accepted, in bytes.

    Raises:
        UsageError: there is no such file.
        DocumentError: it cannot be read.
        CatalogError: it is no termbase.
    """
    return Termbase(
        [
            concept
            for path in paths
            for concept in read_terms(read_utf8(path, limit=limit), path=path).concepts
        ]
    )
