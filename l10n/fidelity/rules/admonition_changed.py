"""Rule ``fidelity.admonition-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.containers import alerts
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.admonition-changed",
    Severity.ERROR,
    Certainty.CERTAIN,
    "A warning box became another one.",
    messages=False,
)
def admonition_changed(pair: Pair) -> Iterator[Hit]:
    """A warning box became another one.

    What it finds:
        Alerts (``> [!WARNING]``) and admonitions (``!!! warning``) of another kind than in the
        source, and alerts that became plain quotes.

    Why it matters:
        The kind chooses colour, sign and the word that a screen reader says. It is a keyword:
        translated, it is none.

    Example:
        ``> [!WARNING]`` became ``> [!NOTE]``.

    How to fix:
        Write the kind of the source, untranslated.

    Source:
        None; it follows from what a translation is.
    """
    for match, here, there in alerts(pair):
        if here and here.lower() != there.lower():
            yield hit(
                pair,
                match,
                N_("The box of the source is “%(source)s”; this one is “%(target)s”")
                if there
                else N_("The box of the source is “%(source)s”; here is none"),
                N_("Write its kind as in the source, untranslated."),
                {"source": here, "target": there},
            )
