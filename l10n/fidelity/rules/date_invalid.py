"""Rule ``fidelity.date-invalid``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.fields import fronts, read_date
from l10n.fidelity.metadata.policy import KeyPolicy
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.date-invalid",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A date of the front matter is not an ISO date, or lies in the future.",
    messages=False,
)
def date_invalid(pair: Pair) -> Iterator[Hit]:
    """A date of the front matter is not an ISO date, or lies in the future.

    What it finds:
        Review dates that are not ``YYYY-MM-DD``, that no calendar has, or that lie after today
        where the caller names a day.

    Why it matters:
        Programs cannot sort it; nobody knows whether 03/04 is in March or in April.

    Example:
        ``lastReviewed: '30/12/2025'``.

    How to fix:
        Write ``'2025-12-30'``.

    Source:
        ISO 8601.
    """
    both = fronts(pair)
    for field in both[1].fields if both else ():
        if pair.policy.of(field.key) is not KeyPolicy.DATE:
            continue
        day = read_date(field.value)
        data = {"key": field.key, "value": shortened(field.value)}
        if day is None:
            yield Hit(field.span, N_("%(key)s: “%(value)s” is not a date"), ADVICE, data)
        elif pair.policy.today is not None and day > pair.policy.today:
            yield Hit(field.span, N_("%(key)s: “%(value)s” lies in the future"), ADVICE, data)


ADVICE = N_("Write it as YYYY-MM-DD, in quotes.")
