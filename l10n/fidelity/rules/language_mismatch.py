"""Rule ``fidelity.language-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.language.expected import LANGUAGE_KEYS
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, rule
from l10n.finding import Certainty, Severity
from l10n.languages.tags import canonical, usual
from l10n.messages import N_
from l10n.text.spans import Span


@rule(
    "fidelity.language-mismatch",
    Severity.ERROR,
    Certainty.CERTAIN,
    "The front matter names another language than that of the page.",
    messages=False,
)
def language_mismatch(pair: Pair) -> Iterator[Hit]:
    """The front matter names another language than that of the page.

    What it finds:
        A ``language`` or ``lang`` that is not the language of the path or of the text, often
        that of the source. A text that is in another language than its path or ``--locale`` says:
        the other rules then read it in its own language.

    Why it matters:
        Screen readers read the page aloud in the wrong voice; it is listed under the wrong
        language.

    Example:
        ``language: en`` on ``es/page.md``.

    How to fix:
        Write the language of the translation.

    Source:
        BCP 47.
    """
    found = list(_fields(pair))
    yield from found
    if pair.named and not found:
        units = pair.target_units
        yield Hit(
            units[0].span if units else Span(0, 0),
            N_("The page is in “%(language)s”; it should be in “%(value)s”"),
            N_("Take the page that is in this language, or name the right language."),
            {"value": pair.named, "language": pair.target_language or ""},
        )


def _fields(pair: Pair) -> Iterator[Hit]:
    front, expected = pair.target.front_matter, pair.target_language
    if front is None or not expected:
        return
    for key in LANGUAGE_KEYS:
        field = front.get(key)
        if field is None or not field.value:
            continue
        tag = canonical(field.value)
        if tag is None or not agrees(tag, expected):
            yield Hit(
                field.span,
                N_("%(key)s says “%(value)s”; the page is in “%(language)s”"),
                N_("Write the language of the translation."),
                {"key": key, "value": field.value, "language": expected},
            )


def agrees(tag: str, expected: str) -> bool:
    """Whether one of two tags is the other or a part of it: ``es`` and ``es-MX``."""
    mine, other = ((usual(one) or "").lower().split("-") for one in (tag, expected))
    length = min(len(mine), len(other))
    return mine[:length] == other[:length] or mine[0] == other[0]
