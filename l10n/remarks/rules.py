"""The rules for remarks themselves."""

from __future__ import annotations

from l10n.finding import Certainty, Rule, Severity
from l10n.messages import N_

UNKNOWN = Rule(
    "document.unknown-remark",
    Severity.WARNING,
    Certainty.CERTAIN,
    (),
    N_("A remark that the toolkit does not understand"),
    """What it finds:
A comment `<!-- l10n: … -->` that begins with a word that means nothing, or that allows a rule that
does not exist or a whole family of rules. A comment that begins almost so: `L10N:`, or `l10n allow`
without a colon.

Why it matters:
It does nothing, and whoever wrote it believes that it does.

Example:
`<!-- l10n: alow plain.long-sentence quoted from the law -->`

How to fix:
Write `off`, `on`, `note TEXT`, `context TEXT` or `allow RULE REASON`; `l10n rules` lists the rules.

Source:
The toolkit's own law: a remark that does nothing is told.
""",
)

INCOMPLETE = Rule(
    "document.incomplete-remark",
    Severity.WARNING,
    Certainty.CERTAIN,
    (),
    N_("A remark without its text or its reason"),
    """What it finds:
A `note` or `context` without text, and an `allow` without a rule or without a reason.

Why it matters:
An exception that gives no reason cannot be reviewed; it does not hold until it has one.

Example:
`<!-- l10n: allow plain.long-sentence -->`

How to fix:
Add the reason: `<!-- l10n: allow plain.long-sentence quoted from the law -->`.

Source:
The toolkit's own law: what is allowed says why.
""",
)

UNUSED = Rule(
    "document.unused-remark",
    Severity.INFO,
    Certainty.CERTAIN,
    (),
    N_("A remark that has no effect"),
    """What it finds:
An `allow` that silences no finding, an `on` without an `off` before it, and a remark with nothing
behind it.

Why it matters:
The text has changed since: the next problem in this place would be silenced without a look.

Example:
`<!-- l10n: allow plain.long-sentence quoted from the law -->` before a sentence of six words.

How to fix:
Delete the remark.

Source:
The toolkit's own law: a remark that does nothing is told.
""",
)

UNCLOSED = Rule(
    "document.unclosed-remark",
    Severity.WARNING,
    Certainty.CERTAIN,
    (),
    N_("A part that is left out and never ends"),
    """What it finds:
An `off` with text behind it and no `on` before the end of the page.

Why it matters:
All that follows is left out of the template and stays in the language of the source. A page that
grew below the remark loses its new text without a word.

Example:
`<!-- l10n: off -->` before an address, with three sections behind it.

How to fix:
Write `<!-- l10n: on -->` where the part ends; at the end of the page if all of it is meant.

Source:
The toolkit's own law: nothing is dropped without a word.
""",
)

UNREAD = Rule(
    "document.unread-front-matter",
    Severity.WARNING,
    Certainty.CERTAIN,
    (),
    N_("Front matter that is not read"),
    """What it finds:
Front matter in TOML (between lines of `+++`) or JSON (an object at the top of the page).

Why it matters:
Its title and description are not translated, and what it says of the language and the audience is
not heard. It is kept byte for byte.

Example:
`+++`, `title = "Rest"`, `+++`

How to fix:
Write it as YAML, between lines of `---`; Hugo does it with `hugo convert toYAML`.

Source:
The toolkit's own law: nothing is left out without a reason.
""",
)

OPEN_FENCE = Rule(
    "document.unclosed-fence",
    Severity.ERROR,
    Certainty.LIKELY,
    (),
    N_("A code fence that hides the text below it"),
    """What it finds:
A code fence that nothing closes, or that the next one closes, with headings or running text in it.

Why it matters:
Markdown shows all that follows as code. It is not translated and not counted: the level of the page
is that of the few words that are left.

Example:
A line of three backticks, a command, and then the next section of the page.

How to fix:
Write the same line of three backticks where the code ends.

Source:
CommonMark 0.31, section 4.5: a fence without an end runs to the end of the document.
""",
)

RULES: tuple[Rule, ...] = (UNKNOWN, INCOMPLETE, UNUSED, UNCLOSED, UNREAD, OPEN_FENCE)
"""The rules of this room."""
