"""The rules by which a rewrite is held against its original, besides those of translations."""

from __future__ import annotations

from l10n.fidelity.registry import PAIR_RULES
from l10n.fidelity.rewriting.warnings import LANGUAGES
from l10n.fidelity.rule import PairRule
from l10n.finding import Certainty, Rule, Severity
from l10n.messages import N_

NAME_LOST = Rule(
    "fidelity.name-lost",
    Severity.WARNING,
    Certainty.LIKELY,
    (),
    N_("A name of the original is not in the rewrite"),
    """What it finds:
Names that a plain-language rewrite does not hold any more: names of genes and products by their
form (capitals inside, letters with digits), trade marks, and the protected terms of the project.

Why it matters:
Readers compare the name with the one on their box or report.

Example:
“a change in BRCA1” became “a change in a gene”.

How to fix:
Put the name back, and explain it in plain words.

Source:
None; it follows from what a rewrite is.
""",
)

WARNING_LOST = Rule(
    "fidelity.warning-lost",
    Severity.ERROR,
    Certainty.LIKELY,
    LANGUAGES,
    N_("A call for help of the original is not in the rewrite"),
    """What it finds:
Sentences such as “Call your doctor right away if you have a fever” without a sentence in a
plain-language rewrite that calls for help and shares a word with it, or with one that no longer
says “at once”, “day or night” or the like. Read in English, French, German, Italian, Portuguese and
Spanish.

Why it matters:
A reader who is not told when to call does not call.

Example:
A list of side effects was shortened, and the sentence about fever went with it.

How to fix:
Put the warning back, in plain words.

Source:
None; it follows from what a rewrite is.
""",
)

RULES: tuple[Rule, ...] = (NAME_LOST, WARNING_LOST)
"""The rules of this module."""

_METADATA = (
    "front-matter-missing",
    "duplicate-key",
    "duplicate-item",
    "key-missing",
    "key-unknown",
    "type-changed",
    "protected-value-changed",
    "title-differs-from-heading",
    "date-invalid",
)
_CHARACTERS = (
    "link-syntax-broken",
    "mixed-script-url",
    "invalid-encoding",
    "control-character",
    "replacement-character",
    "stray-bom",
    "bidi-override",
    "unbalanced-bidi",
    "mojibake",
    "zero-width-character",
)


def _named(names: tuple[str, ...]) -> tuple[PairRule, ...]:
    return tuple(r for r in PAIR_RULES if r.rule.id.removeprefix("fidelity.") in names)


METADATA: tuple[PairRule, ...] = _named(_METADATA)
"""Rules about the front matter that hold for a rewrite, too."""

CHARACTERS: tuple[PairRule, ...] = _named(_CHARACTERS)
"""Rules about single characters that do."""
