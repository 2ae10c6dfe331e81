"""Rule ``fidelity.stale-translation``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.building.stamp import stamp_field, stamp_of
from l10n.fidelity.metadata.fields import is_older, shared_fields
from l10n.fidelity.metadata.policy import KeyPolicy
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.stale-translation",
    Severity.WARNING,
    Certainty.LIKELY,
    "The translation is older than its source.",
    messages=False,
)
def stale_translation(pair: Pair) -> Iterator[Hit]:
    """The translation is older than its source.

    What it finds:
        A version or review date in the front matter that lies before that of the source; and a
        stamp (``sourceHash``) that is not that of the source as it is now.

    Why it matters:
        The reader gets advice that has been revised.

    Example:
        ``version: v1`` while the source has ``v2``.

    How to fix:
        Bring the translation up to date, then its version and date. ``l10n build --stamp``
        writes the stamp.

    Source:
        The policy per key is declared in the project’s configuration; the defaults follow the
        keys of patient documents.
    """
    stamp = stamp_field(pair.target.front_matter)
    if stamp is not None and stamp.value != stamp_of(pair.source):
        yield Hit(
            stamp.span,
            N_("The source has changed since this page was translated"),
            N_("Bring the translation up to date."),
        )
    for policy, _, field, other in shared_fields(pair):
        if policy in FIXED and is_older(field, other):
            yield Hit(
                other.span,
                N_("%(key)s is %(target)s; the source has %(source)s"),
                N_("Bring the translation up to date."),
                {"key": field.key, "source": field.value, "target": other.value},
                field.span.start,
            )


FIXED = (KeyPolicy.SAME, KeyPolicy.DATE)
