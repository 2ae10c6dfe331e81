"""All pairs of opposites, in the order in which they are looked for."""

from __future__ import annotations

from l10n.fidelity.data.opposites import Opposites
from l10n.fidelity.data.opposites.amounts import LEAST, MORE, MOST
from l10n.fidelity.data.opposites.bodies import BENIGN, CHILDREN, HOT, LEFT, WOMEN
from l10n.fidelity.data.opposites.changes import RISE
from l10n.fidelity.data.opposites.conditions import AVOID, NEED, UNLESS, UNTIL, WITHOUT
from l10n.fidelity.data.opposites.medicines import EITHER, FOOD, FRIDGE, ORAL, SKIN, SPOON
from l10n.fidelity.data.opposites.rates import ALTERNATE, LONGER, OFTEN
from l10n.fidelity.data.opposites.spans import FIRST
from l10n.fidelity.data.opposites.states import BETTER, HIGH, POSITIVE
from l10n.fidelity.data.opposites.times import BEFORE, EARLY, MORNING, START
from l10n.fidelity.data.opposites.treatments import CELLS, GO_ON, OF_THINGS, THERAPY, WHOLE

TOPICS: tuple[Opposites, ...] = (
    LEAST,
    MOST,
    BEFORE,
    MORNING,
    START,
    MORE,
    RISE,
    HIGH,
    BETTER,
    POSITIVE,
    EARLY,
    HOT,
    LEFT,
    BENIGN,
    WOMEN,
    CHILDREN,
    ORAL,
    SKIN,
    FOOD,
    EITHER,
    SPOON,
    FRIDGE,
    OFTEN,
    LONGER,
    UNLESS,
    AVOID,
    UNTIL,
    WITHOUT,
    NEED,
    THERAPY,
    CELLS,
    WHOLE,
    GO_ON,
    OF_THINGS,
    ALTERNATE,
    FIRST,
)

LIKE: dict[str, str] = {"bs": "hr"}
"""Languages whose words are those of another one."""

WITH_NOT: tuple[Opposites, ...] = (
    LEAST,
    MOST,
    START,
    EITHER,
    UNLESS,
    AVOID,
    WITHOUT,
    NEED,
    THERAPY,
    CELLS,
)
"""Topics whose words hold the "not" themselves, or stand beside one: "no more than", "stop", and
those of which a "not" makes no difference.
"""

BESIDE_NOT: tuple[Opposites, ...] = (FOOD, UNTIL, WHOLE, GO_ON, OF_THINGS)
"""Topics of which one side may be said with a "not": "without food", "until", "stop". Another "not"
still counts.
"""

NEVER_NOT: tuple[Opposites, ...] = (GO_ON,)
"""Topics of which one side with a "not" is the other: "do not stop" is "go on". Nothing is told
where a text says "not".
"""

RELATIONS: tuple[Opposites, ...] = (BEFORE, MORE)
"""Topics that relate one thing to another one: what is before it has it after."""

DIVIDED: tuple[Opposites, ...] = (BEFORE, WOMEN, CHILDREN)
"""Topics of which "only" with one side is "not" with the other one: what is for adults only is not
for children, what is done only after the test is not done before it.
"""

COUNTED: tuple[Opposites, ...] = (MORNING, EARLY, LEFT, WOMEN, CHILDREN)
"""Topics whose two sides often have a number each: "3 for adults, 1 for children"."""
