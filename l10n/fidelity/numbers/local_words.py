"""Words that stand at a number in languages that our own tables do not hold: units of measure and
of time, thousands and millions, from CLDR through Babel.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from l10n.fidelity.data.quantities import CLDR_UNITS, LANGUAGES, MORE, QUANTITIES
from l10n.fidelity.numbers.lookups import GAP, form_pattern
from l10n.fidelity.numbers.vocabulary import Unit
from l10n.languages.tags import primary
from l10n.text.patterns import lazy

if TYPE_CHECKING:
    from babel import Locale

_SAMPLES = (0, 1, 2, 3, 5, 11, 1.5, 100)
"""Numbers that between them call for every plural form."""

_SHORTEST = 2
_STEM = 3
_DIGITS = lazy(r"[\d.,\u0660-\u066c\u06f0-\u06f9]+")
_EDGES = " \u00a0\u202f\u200e\u200f"


class LocalWords(NamedTuple):
    """What stands at a number in one language.

    Attributes:
        after: a unit behind a number, in its group 1.
        before: a unit in front of a number, at the end of a text, for languages that put it there.
        units: the unit of every form, in lower case; the longest first.
        scale: a word that multiplies, in its group 1.
        factors: the factor of every such word, in lower case.
    """

    after: re.Pattern[str]
    before: re.Pattern[str] | None
    units: dict[str, Unit]
    scale: re.Pattern[str] | None
    factors: dict[str, int]

    def exactly(self, text: str, end: int) -> Unit | None:
        """The unit of which a form and no more stands directly behind a number; none for a form
        with a full stop, which may be that of the sentence ("5 g.").
        """
        found = self.after.match(text, end)
        form = found[1].lower() if found else ""
        return None if form.endswith(".") else self.units.get(form)

    def behind(self, text: str, end: int) -> Unit | None:
        """The unit directly behind a number."""
        found = self.after.match(text, end)
        return self._named(found[1]) if found else None

    def in_front(self, text: str, start: int) -> Unit | None:
        """The unit directly in front of a number, which is not that of another number."""
        found = self.before.search(text[max(0, start - 24) : start]) if self.before else None
        return self._named(found[1]) if found else None

    def anywhere(self, unit: Unit, text: str) -> bool:
        """Whether any form of a unit stands in a text."""
        lower = text.lower()
        return any(form in lower for form, other in self.units.items() if other == unit)

    def _named(self, form: str) -> Unit | None:
        word = form.lower()
        exact = self.units.get(word)
        return exact or next((u for f, u in self.units.items() if word.startswith(f)), None)


@cache
def local_words(language: str | None) -> LocalWords | None:
    """The words of a language; None for one that our own tables hold or CLDR does not know."""
    code = primary(language)
    if not code or code in LANGUAGES:
        return None
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return None
    units: dict[str, Unit] = {}
    ahead: set[str] = set()
    for form, unit, before in _unit_forms(locale):
        units.setdefault(form, unit)
        if before:
            ahead.add(form)
    for form, unit in _more_forms(code):
        units.setdefault(form, unit)
        if ahead:
            ahead.add(form)
    ordered = dict(sorted(units.items(), key=lambda item: (-len(item[0]), item[0])))
    factors = dict(_factors(locale))
    return LocalWords(
        re.compile(f"(?:{GAP}|[-\u2010\u2011])({_any(ordered)})", re.IGNORECASE),
        re.compile(rf"(?<![^\W\d_])(?<!\d)(?<!\d )({_any(ahead)}){GAP}$", re.IGNORECASE)
        if ahead
        else None,
        ordered,
        re.compile(f"{GAP}({_any(factors)})", re.IGNORECASE) if factors else None,
        factors,
    )


def _any(forms: dict[str, Unit] | dict[str, int] | set[str]) -> str:
    """Any of some forms, the longest first; long ones may have an ending of the language."""
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(form_pattern(form + ("*" if len(form) >= _STEM else "")) for form in ordered)


def _unit_forms(locale: Locale) -> Iterator[tuple[str, Unit, bool]]:
    """Every form of every unit: the form, the unit, and whether it stands before the number."""
    from babel.units import UnknownUnitError, format_unit

    kinds = {quantity.name: quantity.kind for quantity in QUANTITIES}
    for name, cldr in CLDR_UNITS.items():
        for length in ("long", "short"):
            for number in _SAMPLES:
                try:
                    text = format_unit(number, cldr, length, locale=locale)
                except UnknownUnitError:
                    break
                found = _DIGITS.search(text)
                if found is None:
                    continue
                form = (text[: found.start()] or text[found.end() :]).strip(_EDGES).lower()
                if len(form) >= _SHORTEST or not form.isascii():
                    yield form, Unit(name, kinds[name]), found.start() > 0


def _more_forms(code: str) -> Iterator[tuple[str, Unit]]:
    """Forms that CLDR lacks; ones that go on with other letters are stems already."""
    kinds = {quantity.name: quantity.kind for quantity in QUANTITIES}
    for name, forms in MORE.get(code, {}).items():
        for form in forms.split():
            yield form.rstrip("*").replace("_", " ").lower(), Unit(name, kinds[name])


def _factors(locale: Locale) -> Iterator[tuple[str, int]]:
    for forms in locale.compact_decimal_formats["long"].values():
        for magnitude, pattern in forms.items():
            text = str(pattern.pattern).partition(";")[0]
            word = text.replace("0", "").replace("'", "").strip(_EDGES).lower()
            if word and word.isprintable() and text.startswith("0"):
                yield word, int(magnitude) // 10 ** (text.count("0") - 1)
