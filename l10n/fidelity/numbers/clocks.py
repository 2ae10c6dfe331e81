"""Times of day in words: 8:30 as "half past eight", "ocho y media", "halb neun"."""

from __future__ import annotations

import re

from l10n.fidelity.data.day_periods import NOON
from l10n.fidelity.data.fractions import HALF, QUARTER, QUARTER_HOUR
from l10n.fidelity.numbers.digits import fold
from l10n.fidelity.numbers.number import Number
from l10n.fidelity.numbers.words import holds_form, words_for
from l10n.languages.tags import primary

_HALF_TO = frozenset("cs da de fi hu nb nl nn no pl ru sk sv uk".split())
"""Languages in which a half names the hour that is coming: "halb neun" is 8:30."""

_HALF_OF_BOTH = frozenset("bs ca hr sl sr".split())
"""Those in which it names either: "pola devet" and "osam i pol" are 8:30."""

_NOON = 12 * 60

_NEAR = 24
"""Letters between the hour and its part."""

_PARTS = {15: (QUARTER, QUARTER_HOUR), 30: (HALF,), 45: (QUARTER, QUARTER_HOUR)}


def says_clock(text: str, number: Number, language: str | None) -> bool:
    """Whether a text says a time of day in words: with half or quarter hours, or as noon."""
    times = [int(value[1:]) for value in number.values if value[0] == "T"]
    if _NOON in times and holds_form(NOON, text, language):
        return True
    return any(_says(text, *divmod(time, 60), primary(language)) for time in times)


def _says(text: str, hour: int, minute: int, language: str) -> bool:
    forms = [form for table in _PARTS.get(minute, ()) if (form := table.get(language))]
    if not forms:
        return False
    # Quarters are told of the hour before or of the one that is coming.
    either = minute != 30 or language in _HALF_OF_BOTH
    later = (False, True) if either else (language in _HALF_TO,)
    hours = [(hour + coming) % 12 or 12 for coming in later]
    return any(
        _names(text[max(0, part.start() - _NEAR) : part.end() + _NEAR], name, language)
        for part in re.finditer("|".join(forms), text, re.IGNORECASE)
        for name in hours
    )


def _names(text: str, hour: int, language: str) -> bool:
    words = words_for(hour, language)
    if words is not None and words.search(text) is not None:
        return True
    return re.search(rf"(?<![\d.,:]){hour}(?![\d.,:])", fold(text)) is not None
