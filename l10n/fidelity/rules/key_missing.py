"""Rule ``fidelity.key-missing``."""

from __future__ import annotations

from collections.abc import Iterator

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
        that nobody declared is a warning.

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
    for key in top_keys(source):
        policy = pair.policy.of(key)
        if key in there or policy is KeyPolicy.FREE:
            continue
        yield Hit(
            after(target, source, key),
            N_("The key %(key)s is missing"),
            N_("Write it as in the source."),
            {"key": key},
            key_span(source, key).start,
            Severity.WARNING if policy is KeyPolicy.GUESS else None,
        )
