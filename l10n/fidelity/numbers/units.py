"""The unit of a number in its language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from l10n.fidelity.data.quantities import OTHERWISE
from l10n.fidelity.numbers.groups import unit_after
from l10n.fidelity.numbers.local_words import LocalWords, local_words
from l10n.fidelity.numbers.vocabulary import OwnForms, Unit, own_forms, unit_forms, unit_named
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_BEFORE_DEGREES = lazy(r"(?:華氏|华氏|화씨)\s?$")


def unit_at(text: str, span: Span, language: str | None) -> Unit | None:
    """The unit at a number, or None.

    What a form means in the very language comes before what it means in others: "saat" is an hour
    in Turkish and a second in Malay.

    Args:
        text: running text.
        span: where the number stands in it; code points.
        language: BCP 47 tag of the text, or None.
    """
    local, own, forms = _words_of(language)
    if local is not None and (ahead := local.in_front(text, span.start)) is not None:
        return ahead
    exact = local.exactly(text, span.end) if local is not None else None
    if exact is None and own is not None:
        exact = own.unit(text, span.end)
    if exact is None and forms:
        exact = _otherwise(text, span.end, forms)
    unit = exact or unit_after(text, span.end)
    if unit is None:
        return local.behind(text, span.end) if local is not None else None
    if unit.name == "°c" and _BEFORE_DEGREES.search(text, max(0, span.start - 4), span.start):
        return unit_named("°f")
    return unit


@lru_cache(maxsize=64)  # tags come from strangers
def _words_of(
    language: str | None,
) -> tuple[LocalWords | None, OwnForms | None, Mapping[str, str] | None]:
    """The words that only one language has: those of CLDR, those of our own tables, and forms that
    mean another unit in it.
    """
    code = primary(language)
    return local_words(language), own_forms(code), OTHERWISE.get(code)


def _otherwise(text: str, end: int, forms: Mapping[str, str]) -> Unit | None:
    found = unit_forms().match(text, end)
    name = forms.get(found.form.lower()) if found else None
    return unit_named(name) if name else None
