"""What a person is told about an adopted translation."""

from __future__ import annotations

from l10n.finding import Certainty, Rule, Severity
from l10n.messages import N_

_SOURCE = "None; it follows from what a catalog can hold."

SOURCE_UNPAIRED = Rule(
    "adopt.source-unpaired",
    Severity.WARNING,
    Certainty.LIKELY,
    (),
    N_("A text of the source has no counterpart in the translation"),
    f"""What it finds:
Texts of the source for which `l10n adopt` found nothing in the published translation. They stay
untranslated in the catalog.

Why it matters:
The page that is built from the catalog shows the source text there.

Example:
A paragraph that was added to the source after the page had been translated.

How to fix:
Translate the message in the catalog. If the text is in the translation after all, copy it there.

Source:
{_SOURCE}
""",
)

TARGET_UNPAIRED = Rule(
    "adopt.translation-unpaired",
    Severity.WARNING,
    Certainty.LIKELY,
    (),
    N_("A text of the translation has no counterpart in the source"),
    f"""What it finds:
Texts of the published translation that are translations of nothing in the source. No catalog can
hold them.

Why it matters:
The page that is built from the catalog does not have them.

Example:
A note that the translator added, or a paragraph that the source has lost since.

How to fix:
Add the text to the source, or let it go.

Source:
{_SOURCE}
""",
)

DOUBTFUL = Rule(
    "adopt.doubtful-pair",
    Severity.WARNING,
    Certainty.POSSIBLE,
    (),
    N_("A pair of texts that a person should look at"),
    f"""What it finds:
Texts that were paired though little speaks for it, that were divided between two texts of the
source, that lack a link, tag or mark of the source, or that name another dose, number or
prohibition than the source. They are fuzzy in the catalog, with the reason in a comment.

Why it matters:
A wrong pair puts the right words in the wrong place; a text without the source's links cannot be
built into the page.

Example:
One paragraph of the translation for two list items of the source.

How to fix:
Read the message in the catalog, mend it, and take away `fuzzy`.

Source:
{_SOURCE}
""",
)

UNTRANSLATED = Rule(
    "adopt.untranslated",
    Severity.INFO,
    Certainty.LIKELY,
    (),
    N_("A text is the same in the source and in the translation"),
    f"""What it finds:
Texts that the translation has in the language of the source, unless they look like a name. They
stay untranslated in the catalog.

Why it matters:
Nobody has translated them yet, or nobody has to: the title of a book, a list of names.

Example:
A paragraph that the translator left in English.

How to fix:
Translate the message, or copy the msgid where the text is meant to stay.

Source:
{_SOURCE}
""",
)

SET_ASIDE = Rule(
    "adopt.reading-set-aside",
    Severity.INFO,
    Certainty.CERTAIN,
    (),
    N_("The built page will differ from the published translation here"),
    f"""What it finds:
What a message cannot hold: a link that leads elsewhere in the translation or that the source does
not have, a second translation of a text that occurs twice, a block of code that is not the
source's, and a field of the front matter that is not translated.

Why it matters:
The page that is built from the catalog has the source's link, or one translation in both places.

Example:
`[Krebs](https://de.wikipedia.org/wiki/Krebs_(Medizin))` for
`[cancer](https://en.wikipedia.org/wiki/Cancer)`.

How to fix:
Where both translations are wanted, tell the two places apart in the source with a remark:
`<!-- l10n: context menu -->`. Links are those of the source.

Source:
{_SOURCE}
""",
)

RULES: tuple[Rule, ...] = (SOURCE_UNPAIRED, TARGET_UNPAIRED, DOUBTFUL, UNTRANSLATED, SET_ASIDE)
"""The rules of this room."""
