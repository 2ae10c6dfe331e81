"""Rule ``fidelity.duplicate-item``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.fidelity.metadata.fields import shared_lists
from l10n.fidelity.metadata.policy import KeyPolicy
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.duplicate-item",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A list of the front matter holds an item twice.",
    messages=False,
)
def duplicate_item(pair: Pair) -> Iterator[Hit]:
    """A list of the front matter holds an item twice.

    What it finds:
        Lists of identifiers in which an item stands twice, where it does not in the source.

    Why it matters:
        Pages are counted or listed twice.

    Example:
        ``cancerTypes: [breast, breast]``.

    How to fix:
        Remove one of them.

    Source:
        The policy per key is declared in the project’s configuration; the defaults follow the
        keys of patient documents.
    """
    for policy, _, key, here, there in shared_lists(pair):
        if policy is not KeyPolicy.SAME_SET:
            continue
        known = Counter(item.value for item in here)
        seen: Counter[str] = Counter()
        for item in there:
            seen[item.value] += 1
            if seen[item.value] > max(1, known[item.value]):
                data = {"key": key, "value": shortened(item.value)}
                message = N_("“%(value)s” stands twice in %(key)s")
                yield Hit(item.span, message, N_("Remove one of them."), data, here[0].span.start)
