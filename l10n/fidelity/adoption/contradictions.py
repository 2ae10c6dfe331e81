"""Adopted translations that say something else than their source.

A published translation may be older than its source, and a pair that was found by its place may be
none. Where a check of the catalog would say so at once, a person has to look.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from l10n.catalog.message import Catalog, Message
from l10n.fidelity.catalog_check import check_catalog
from l10n.finding import Severity

_ERRORS = (
    "fidelity.dose-changed",
    "fidelity.unit-changed",
    "fidelity.range-end-changed",
    "fidelity.sign-lost",
    "fidelity.percent-lost",
    "fidelity.negation-lost",
    "fidelity.negation-added",
    "fidelity.name-replaced",
)
"""Rules that count where they find an error."""

_ALWAYS = (
    "fidelity.number-changed",
    "fidelity.comparison-changed",
    "fidelity.date-changed",
    "fidelity.frequency-changed",
    "fidelity.opposite-said",
)
"""Rules that count in any case: of two texts that belong together they say little."""


def contradicted(texts: Sequence[tuple[str, str]], empty: Catalog) -> frozenset[int]:
    """The places of pairs of which one side says something else than the other.

    Args:
        texts: msgids with their translations.
        empty: a catalog that knows both languages.
    """
    messages = tuple(
        Message(msgid, (msgstr,), line=place) for place, (msgid, msgstr) in enumerate(texts, 1)
    )
    found = check_catalog(replace(empty, messages=messages))
    return frozenset(
        finding.line - 1
        for finding in found
        if finding.rule in _ALWAYS
        or (finding.rule in _ERRORS and finding.severity is Severity.ERROR)
    )
