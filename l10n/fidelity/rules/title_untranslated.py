"""Rule ``fidelity.title-untranslated``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.segmenting.policy import is_prose
from l10n.fidelity.language.foreign_runs import left_run
from l10n.fidelity.metadata.fields import fronts
from l10n.fidelity.metadata.policy import KeyPolicy
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.document import Field


@rule(
    "fidelity.title-untranslated",
    Severity.WARNING,
    Certainty.LIKELY,
    "The title, or another text of the front matter, is that of the source.",
    messages=False,
)
def title_untranslated(pair: Pair) -> Iterator[Hit]:
    """The title, or another text of the front matter, is that of the source.

    What it finds:
        Titles, descriptions, image texts and the like of four words or more that are the same in
        both languages, and those that hold four words in a row of the source, one of them a
        function word.

    Why it matters:
        The title is what readers see in search results.

    Example:
        ``title: Why Do Treatments Stop Working?`` on a Spanish page.

    How to fix:
        Translate the text.

    Source:
        The policy per key is declared in the project’s configuration; the defaults follow the
        keys of patient documents.
    """
    both = fronts(pair)
    if both is None or not pair.translated:
        return
    there = {field.key: field for field in both[1].fields}
    for field in both[0].fields:
        other = there.get(field.key)
        if not other or not is_prose(field.key):
            continue
        left = _is_same(field, other)
        part = "" if left else left_run(pair, field.value, other.value)
        if not (left or part) or pair.policy.of(field.key) is not KeyPolicy.TRANSLATE:
            continue
        if part:
            yield Hit(
                other.span,
                N_("%(key)s “%(text)s” is not translated"),
                N_("Translate it."),
                {"key": field.key, "text": shortened(part)},
                field.span.start,
            )
            continue
        title = field.key == "title"
        yield Hit(
            other.span,
            N_("The title “%(title)s” is not translated")
            if title
            else N_("%(key)s “%(text)s” is not translated"),
            N_("Translate it."),
            {"title": shortened(other.value)}
            if title
            else {"key": field.key, "text": shortened(other.value)},
            field.span.start,
        )


def _is_same(field: Field, other: Field) -> bool:
    return field.value.strip() == other.value.strip() and is_text(field.value)


def is_text(title: str) -> bool:
    """Whether a title has four words or more."""
    return len(title.split()) > 3
