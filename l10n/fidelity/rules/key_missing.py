"""Rule ``fidelity.key-missing``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from l10n.fidelity.metadata import after, fronts, key_span, top_keys
from l10n.fidelity.pair import Pair
from l10n.fidelity.policy import KeyPolicy
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.key-missing",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A key of the front matter is missing.",
    messages=False,
)
def key_missing(pair: Pair) -> Iterator[Hit]:
    """A key of the front matter is missing.

    What it finds:
        Keys of the source that the translation does not have, except those that are free. A key
        that nobody declared is a warning. Neighbours that are missing together are one finding.

    Why it matters:
        Programs find keys by name: no review date, no warning that the page is old.

    Example:
        ``lastReviewed`` became ``ultimaRevision``.

    How to fix:
        Write the key as in the source, untranslated.

    Source:
        The policy per key is declared in the project’s configuration; the defaults follow the
        keys of patient documents.
    """
    both = fronts(pair)
    if both is None:
        return
    source, target = both
    there = top_keys(target)
    wanted = [key for key in top_keys(source) if pair.policy.of(key) is not KeyPolicy.FREE]
    for is_missing, group in groupby(wanted, key=lambda key: key not in there):
        if is_missing:
            keys = list(group)
            declared = any(pair.policy.of(key) is not KeyPolicy.GUESS for key in keys)
            yield Hit(
                after(target, source, keys[0]),
                N_("The key %(key)s is missing")
                if len(keys) == 1
                else N_("The keys %(key)s are missing"),
                N_("Write it as in the source."),
                {"key": ", ".join(keys)},
                key_span(source, keys[0]).start,
                None if declared else Severity.WARNING,
            )
