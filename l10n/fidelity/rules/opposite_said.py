"""Rule ``fidelity.opposite-said``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.meaning.conditions import turned_conditions
from l10n.fidelity.meaning.markers import turned_markers
from l10n.fidelity.meaning.opposites import LANGUAGES, opposites
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.opposite-said",
    Severity.WARNING,
    Certainty.LIKELY,
    "The translation says the opposite of the source.",
    languages=LANGUAGES,
)
def opposite_said(pair: Pair) -> Iterator[Hit]:
    """The translation says the opposite of the source.

    What it finds:
        Texts that say only one side of a pair of opposites, whose translation says only the other:
        before and after, at least and at most, no more than and more than, more than and less than,
        high and low, rise and fall, better and worse, positive and negative, morning and evening,
        early and late, start and stop, left and right, hot and cold, benign and malignant, women
        and men, adults and children, common and rare, longer and shorter, by mouth and by
        injection, under the skin and into a vein, with food and on an empty stomach, with or
        without food and one of the two, teaspoon and tablespoon, refrigerator and freezer, unless
        and even if, avoid and eat, until and after, without and with a permission, need not and
        must not; radiotherapy and chemotherapy, white and red blood cells, swallow whole and chew,
        stop and go on, more and less water, every day and every other day, the first days and the
        last ones; cells of a table and alternative texts of images, too. Also two such words that
        changed places while the numbers did not. A “not” on one side alone silences the rule: “no
        sooner than” may well become “after”; and “for adults only” is no opposite of “not for
        children”. It is an error where the same number is a limit upwards in the source and
        downwards in the translation: “38 °C or higher” and “38 °C o menos”, “no more than 8” and
        “más de 8”.

        Markers of a tumor with the other result: “HER2-positive” and “HER2 négative”, “ER+, HER2−”
        and “RE−, HER2+”.

        Sentences with “unless” that became “if”, with a “not” beside it in both or in none.

    Why it matters:
        A tablet before the meal and a tablet after the meal are not the same advice.

    Example:
        ``Drink at least 2 liters.`` became ``Beba como máximo 2 litros.``

    How to fix:
        Say what the source says.

    Source:
        None; it follows from what a translation is.
    """
    told: set[int] = set()
    for found in (*opposites(pair), *turned_conditions(pair), *turned_markers(pair)):
        if id(found.match) in told:
            continue  # "even if" holds an "if"
        told.add(id(found.match))
        yield hit(
            pair,
            found.match,
            N_("The source says “%(source)s”; here is its opposite: “%(target)s”"),
            N_("Say what the source says."),
            {"source": found.ours, "target": found.theirs},
            span=found.span,
            severity=Severity.ERROR if found.limit else None,
        )
