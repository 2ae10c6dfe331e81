"""Rule ``fidelity.key-missing``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from l10n.fidelity.metadata.fields import after, fronts, key_span, top_keys
from l10n.fidelity.metadata.policy import KeyPolicy, top
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.document import FrontMatter


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
    yield from _nested(pair, source, target)


def _nested(pair: Pair, source: FrontMatter, target: FrontMatter) -> Iterator[Hit]:
    """Keys inside a value that both have."""
    known, theirs = dict(target.keys), top_keys(target)
    for key, _ in source.keys:
        parent = key.rpartition(".")[0]
        if not parent or key in known or parent not in known or "[" in key:
            continue
        if pair.policy.of(key) is KeyPolicy.FREE or theirs.get(top(key)) is None:
            continue
        yield Hit(
            key_span(target, top(key)),
            N_("The key %(key)s is missing"),
            N_("Write it as in the source."),
            {"key": key},
            key_span(source, top(key)).start,
            Severity.WARNING,
        )
