"""Rule ``fidelity.protected-value-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.fields import is_older, same_value, shared_fields, shared_lists
from l10n.fidelity.metadata.policy import KeyPolicy
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.document import Field


@rule(
    "fidelity.protected-value-changed",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A value of the front matter that stays the same was changed.",
    messages=False,
)
def protected_value_changed(pair: Pair) -> Iterator[Hit]:
    """A value of the front matter that stays the same was changed.

    What it finds:
        Enumerations, addresses, identifiers and list items that differ from the source. An
        older version or date is the matter of stale-translation.

    Why it matters:
        Filters, search and review lists work with these values.

    Example:
        ``license: public_domain`` became ``license: dominio_publico``.

    How to fix:
        Copy the value from the source.

    Source:
        The policy per key is declared in the project’s configuration; the defaults follow the
        keys of patient documents.
    """
    for policy, declared, field, other in shared_fields(pair):
        if policy not in FIXED or same_value(pair, field.value, other.value):
            continue
        if is_older(field, other):
            continue
        yield Hit(
            other.span,
            N_("%(key)s says “%(target)s”; in the source “%(source)s”"),
            ADVICE if declared else OR_TEXT,
            values(field.key, field.value, other.value),
            field.span.start,
            None if declared else Severity.WARNING,
        )
    for policy, declared, key, here, there in shared_lists(pair):
        if policy is not KeyPolicy.SAME_SET:
            continue
        if not declared:
            yield from _as_a_whole(pair, key, here, there)
            continue
        kept = {item.value for item in there}
        for item in here:
            if not any(same_value(pair, item.value, value) for value in kept):
                yield Hit(
                    there[0].key_span if there else here[0].span,
                    N_("“%(source)s” is missing in %(key)s"),
                    ADVICE,
                    values(key, item.value, ""),
                    item.span.start,
                )
        known = {item.value for item in here}
        for item in there:
            if not any(same_value(pair, value, item.value) for value in known):
                yield Hit(
                    item.span,
                    N_("“%(target)s” is not in %(key)s of the source"),
                    ADVICE,
                    values(key, "", item.value),
                    here[0].span.start,
                )


def _as_a_whole(pair: Pair, key: str, here: list[Field], there: list[Field]) -> Iterator[Hit]:
    """One remark about a list of which nobody said whether it holds names or text."""
    if _holds(pair, here, there) and _holds(pair, there, here):
        return
    said = [", ".join(item.value for item in items) for items in (here, there)]
    place = there[0].span if there else here[0].span
    message = N_("%(key)s says “%(target)s”; in the source “%(source)s”")
    yield Hit(place, message, OR_TEXT, values(key, *said), here[0].span.start, Severity.WARNING)


def _holds(pair: Pair, items: list[Field], others: list[Field]) -> bool:
    """Whether each item is one of the others."""
    return all(any(same_value(pair, i.value, o.value) for o in others) for i in items)


FIXED = (KeyPolicy.SAME, KeyPolicy.DATE)
ADVICE = N_("Copy the value from the source.")
OR_TEXT = N_(
    "Copy the value from the source. If it is text for readers, say so in the configuration: "
    'front-matter = { "%(key)s" = "translate" }.'
)


def values(key: str, source: str, target: str) -> dict[str, str | int | float]:
    """Values for the message."""
    return {"key": key, "source": shortened(source), "target": shortened(target)}
