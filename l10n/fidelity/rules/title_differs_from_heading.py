"""Rule ``fidelity.title-differs-from-heading``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.metadata.fields import fronts
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.document import Block, BlockKind, Document

_PLAIN = str.maketrans("’‘‛“”„«»‹›\u2010\u2011", "'''\"\"\"\"\"''--")


@rule(
    "fidelity.title-differs-from-heading",
    Severity.WARNING,
    Certainty.LIKELY,
    "Title and first heading differ, where they are one in the source.",
    messages=False,
)
def title_differs_from_heading(pair: Pair) -> Iterator[Hit]:
    """Title and first heading differ, where they are one in the source.

    What it finds:
        A title in the front matter that is not the first heading of the page, where both are
        the same in the source.

    Why it matters:
        The reader clicks on one title and finds another.

    Example:
        ``title: Quimioterapia`` above ``# La quimioterapia``.

    How to fix:
        Use one wording in both places.

    Source:
        The policy per key is declared in the project’s configuration; the defaults follow the
        keys of patient documents.
    """
    both = fronts(pair)
    heading, other = first_heading(pair.source), first_heading(pair.target)
    if both is None or heading is None or other is None:
        return
    field, title = both[0].get("title"), both[1].get("title")
    if field is None or title is None or flat(field.value) != flat(heading.plain()):
        return
    if flat(title.value) != flat(other.plain()):
        yield Hit(
            title.span,
            N_("The title says “%(title)s”, the first heading “%(heading)s”"),
            N_("Use one wording in both places."),
            {"title": shortened(title.value), "heading": shortened(other.plain())},
            field.span.start,
        )


def first_heading(document: Document) -> Block | None:
    """The first heading of the first level."""
    heads = (b for b in document.blocks if b.kind is BlockKind.HEADING and b.level == 1)
    return next(heads, None)


def flat(text: str) -> str:
    """The text without case, spaces at its ends and the form of its quotes and hyphens."""
    return " ".join(text.split()).casefold().translate(_PLAIN)
