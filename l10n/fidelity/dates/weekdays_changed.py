"""Days of the week that became other days: Tuesdays that are "jueves"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.texts import small_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.weekdays import ALSO, NAMES, SIGNS
from l10n.fidelity.dates.named import Named
from l10n.languages.tags import primary
from l10n.languages.words import LETTER
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_REST_OF_WORD = lazy(f"{LETTER}*")


class _Days(NamedTuple):
    sign: str
    any: re.Pattern[str]
    each: tuple[re.Pattern[str], ...]
    also: tuple[re.Pattern[str], ...]

    def named(self, units: Sequence[Unit]) -> Iterator[Named]:
        """The days that some texts name, each once in a text."""
        for unit in units:
            if self.sign not in unit.small or not self.any.search(unit.small):
                continue
            for day, pattern in enumerate(self.each):
                found = pattern.search(unit.small)
                if found:
                    rest = _REST_OF_WORD.match(unit.small, found.end())
                    yield Named(day, Span(found.start(), (rest or found).end()), unit)


def changed_weekdays(
    source: Sequence[Unit], target: Sequence[Unit], languages: tuple[str | None, str | None]
) -> Iterator[tuple[Named, Named]]:
    """Days that a text of the same matter does not name, and a day there that the source does not
    name.
    """
    ours, theirs = (_days(primary(language)) for language in languages)
    said = list(ours.named(source)) if ours is not None and theirs is not None else []
    if not said or ours is None or theirs is None:
        return
    here, there = small_of(source), small_of(target)
    gone = [one for one in said if not theirs.also[one.number].search(there)]
    if gone:
        new = (other for other in theirs.named(target) if not ours.also[other.number].search(here))
        yield from zip(gone, new, strict=False)


@cache
def _days(language: str) -> _Days | None:
    names = NAMES.get(language)
    if names is None:
        return None
    each = tuple(map(lazy, names))
    also = tuple(map(lazy, ALSO.get(language, names)))
    return _Days(SIGNS.get(language, ""), lazy("|".join(names)), each, also)
