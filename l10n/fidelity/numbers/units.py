"""The unit of a number in its language."""

from __future__ import annotations

import re

from l10n.fidelity.data.quantities import OTHERWISE
from l10n.fidelity.numbers.groups import unit_after
from l10n.fidelity.numbers.local_words import local_words
from l10n.fidelity.numbers.vocabulary import Unit, own_unit, unit_forms, unit_named
from l10n.languages.tags import primary
from l10n.text.spans import Span

_BEFORE_DEGREES = re.compile(r"(?:華氏|华氏|화씨)\s?$")


def unit_at(text: str, span: Span, language: str | None) -> Unit | None:
    """The unit at a number, or None.

    What a form means in the very language comes before what it means in others: "saat" is an hour
    in Turkish and a second in Malay.

    Args:
        text: running text.
        span: where the number stands in it; code points.
        language: BCP 47 tag of the text, or None.
    """
    local = local_words(language)
    exact = local.exactly(text, span.end) if local is not None else None
    exact = exact or own_unit(text, span.end, primary(language))
    unit = exact or _otherwise(text, span.end, language) or unit_after(text, span.end)
    if unit is None:
        return local.unit(text, *span) if local is not None else None
    if unit.name == "°c" and _BEFORE_DEGREES.search(text, max(0, span.start - 4), span.start):
        return unit_named("°f")
    return unit


def _otherwise(text: str, end: int, language: str | None) -> Unit | None:
    forms = OTHERWISE.get(primary(language))
    found = unit_forms().match(text, end) if forms else None
    name = forms.get(found.form.lower()) if forms and found else None
    return unit_named(name) if name else None
