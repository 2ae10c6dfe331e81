"""Rule ``fidelity.type-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.fields import fronts, key_span, shared_fields, top_keys
from l10n.fidelity.metadata.policy import KeyPolicy
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.document import Field


@rule(
    "fidelity.type-changed",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A value of the front matter is of another type.",
    messages=False,
)
def type_changed(pair: Pair) -> Iterator[Hit]:
    """A value of the front matter is of another type.

    What it finds:
        Values that YAML reads as another type than in the source: a quoted date without its
        quotes, a text that became a number, a list that became a text. Quotes around a date or
        number that has none in the source are no finding: the text is the same.

    Why it matters:
        Programs that expect a text fail on a date, or show it in another form.

    Example:
        ``lastReviewed: '2025-12-30'`` became ``lastReviewed: 2025-12-30``.

    How to fix:
        Quote the value as in the source.

    Source:
        YAML 1.2, core schema.
    """
    for policy, _, field, other in shared_fields(pair):
        if policy in LOOSE or field.type == other.type or _only_quoted(field, other):
            continue
        yield Hit(
            other.span,
            N_("%(key)s is a %(target)s; in the source it is a %(source)s"),
            N_("Quote the value as in the source."),
            {"key": field.key, "source": NAMES[field.type], "target": NAMES[other.type]},
            field.span.start,
        )
    both = fronts(pair)
    if both is None:
        return
    there = top_keys(both[1])
    for key, kind in top_keys(both[0]).items():
        if pair.policy.of(key) is KeyPolicy.FREE or there.get(key, kind) == kind:
            continue
        yield Hit(
            key_span(both[1], key),
            N_("%(key)s is a %(target)s; in the source it is a %(source)s"),
            N_("Write the value in the form that the source has."),
            {"key": key, "source": kind, "target": there[key]},
            key_span(both[0], key).start,
            Severity.WARNING if pair.policy.of(key) in UNSURE else None,
        )


def _only_quoted(field: Field, other: Field) -> bool:
    """Whether a date or number stands in quotes. A truth value in quotes is true, whatever it
    says.
    """
    return other.type == "str" and field.type in QUOTABLE and field.value == other.value


UNSURE = (KeyPolicy.TRANSLATE, KeyPolicy.GUESS)
QUOTABLE = ("date", "int", "float")
LOOSE = (KeyPolicy.TRANSLATE, KeyPolicy.FREE)
NAMES = {
    "str": "text",
    "int": "number",
    "float": "number",
    "bool": "truth value",
    "null": "nothing",
    "date": "date",
}
