"""Rule ``fidelity.key-unknown``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.fields import fronts, key_span, top_keys
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.key-unknown",
    Severity.WARNING,
    Certainty.LIKELY,
    "A key of the front matter is not in the source.",
    messages=False,
)
def key_unknown(pair: Pair) -> Iterator[Hit]:
    """A key of the front matter is not in the source.

    What it finds:
        Keys of the translation that the source does not have and that are not free.

    Why it matters:
        Often a key was translated by mistake; nothing reads it.

    Example:
        ``nivel: paciente`` beside ``audienceLevel: patient``.

    How to fix:
        Remove it, or allow it in the configuration.

    Source:
        The policy per key is declared in the project’s configuration; the defaults follow the
        keys of patient documents.
    """
    both = fronts(pair)
    if both is None:
        return
    known = top_keys(both[0])
    for key in top_keys(both[1]):
        if key not in known and not pair.policy.allows_extra(key):
            yield Hit(
                key_span(both[1], key),
                N_("The key %(key)s is not in the source"),
                N_("Remove it, or allow it in the configuration."),
                {"key": key},
            )
