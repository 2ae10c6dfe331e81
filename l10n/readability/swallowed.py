"""What is to know of a document as a whole, before any of its scores."""

from __future__ import annotations

from l10n.errors import Said
from l10n.languages.language import Language
from l10n.messages import N_
from l10n.readability.counts import Counts
from l10n.readability.facts import counts_of
from l10n.readability.scoring import language_caveats
from l10n.readability.tokens import read
from l10n.text.document import Document
from l10n.text.open_fences import open_fence
from l10n.text.parse import parse
from l10n.text.prose import prose_of

UNKNOWN_AUDIENCE = N_("the audience in the front matter is not known; the targets are for patients")
_SWALLOWED = N_(
    "the code fence opened in line %(line)s is never closed: %(words)s words below it were not "
    "counted"
)


def swallowed(document: Document, language: Language) -> Said | None:
    """That a code fence hides text of a document (a message), and how much."""
    found = open_fence(document)
    if found is None:
        return None
    text = parse(found.swallowed.of(document.source))
    words = counts_of(read(prose_of(text).text, language).sums).words
    return Said(_SWALLOWED, line=found.line, words=f"{words:g}")


def caveats_of(
    counts: Counts, code: str | None, reason: str | None, known: bool, hidden: Said | None
) -> tuple[str, ...]:
    """What to know about all scores of a document (messages).

    Args:
        counts: the sums.
        code: language code of the formulas, or None.
        reason: why there is no score, or None.
        known: whether its audience is known.
        hidden: what ``swallowed`` says.
    """
    said = (hidden, None if known else UNKNOWN_AUDIENCE)
    return (*filter(None, said), *language_caveats(counts, code, reason))
