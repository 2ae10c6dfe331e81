"""Rule ``fidelity.schema-violated``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.fields import key_span
from l10n.fidelity.metadata.front_schema import violations
from l10n.fidelity.metadata.policy import top
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.document import FrontMatter
from l10n.text.spans import Span


@rule(
    "fidelity.schema-violated",
    Severity.ERROR,
    Certainty.CERTAIN,
    "The front matter does not fit the project's schema.",
    messages=False,
)
def schema_violated(pair: Pair) -> Iterator[Hit]:
    """The front matter does not fit the project's schema.

    What it finds:
        Values and keys of a translation that the JSON Schema under ``front-matter-schema`` in the
        configuration does not allow. It needs the extra ``schema``.

    Why it matters:
        The site refuses the page, or leaves it out of its lists.

    Example:
        ``status: borrador`` where the schema allows ``draft`` and ``published``.

    How to fix:
        Write a value that the schema allows.

    Source:
        JSON Schema, draft 2020-12 and those before it.
    """
    front, schema = pair.target.front_matter, pair.policy.schema
    if front is None or schema is None:
        return
    for violation in violations(front, schema):
        yield Hit(
            _place(front, violation.key),
            N_("%(key)s: %(reason)s")
            if violation.key
            else N_("The front matter does not fit the schema: %(reason)s"),
            N_("Write what the schema allows."),
            {"key": violation.key, "reason": shortened(violation.reason, 160)},
        )


def _place(front: FrontMatter, key: str) -> Span:
    field = front.get(key)
    return key_span(front, top(key)) if field is None else field.span
