"""Days of the week that became other days: Tuesdays that are "jueves"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from l10n.fidelity.counted import Recount
from l10n.fidelity.data.weekdays import ALSO, NAMES, SIGNS
from l10n.fidelity.match import Match
from l10n.fidelity.pair import Pair
from l10n.fidelity.texts import SKIPPED, small_of
from l10n.fidelity.units import Unit
from l10n.languages.tags import primary
from l10n.text.spans import Span

_REST_OF_WORD = re.compile(r"[^\W\d_\u2e80-\u9fff\uac00-\ud7a3]*")


class _Days(NamedTuple):
    sign: str
    any: re.Pattern[str]
    each: tuple[re.Pattern[str], ...]
    also: tuple[re.Pattern[str], ...]

    def found(self, unit: Unit) -> Iterator[tuple[int, Span]]:
        """The days that a text names, and where the words stand."""
        if self.sign in unit.small and self.any.search(unit.small):
            for day, pattern in enumerate(self.each):
                found = pattern.search(unit.small)
                if found:
                    rest = _REST_OF_WORD.match(unit.small, found.end())
                    yield day, Span(found.start(), rest.end() if rest else found.end())


def changed_weekdays(pair: Pair) -> Iterator[Recount]:
    """Days of the source that its translation does not name, where it names a day that the source
    does not.
    """
    ours, theirs = (_days(primary(t)) for t in (pair.source_language, pair.target_language))
    if ours is None or theirs is None or not pair.translated:
        return
    for match in pair.paired:
        if match.source[0].kind in SKIPPED or match.target[0].kind in SKIPPED:
            continue
        said = {day: span.of(unit.text) for unit in match.source for day, span in ours.found(unit)}
        if said:
            yield from _changed(match, said, ours, theirs)


def _changed(match: Match, said: dict[int, str], ours: _Days, theirs: _Days) -> Iterator[Recount]:
    here, there = small_of(match.source), small_of(match.target)
    gone = [day for day in said if not theirs.also[day].search(there)]
    for unit in match.target if gone else ():
        for day, span in theirs.found(unit):
            if gone and not ours.also[day].search(here):
                place = unit.flow.source(*span)
                yield Recount(match, said[gone.pop(0)], span.of(unit.text), place)


@cache
def _days(language: str) -> _Days | None:
    names = NAMES.get(language)
    if names is None:
        return None
    each = tuple(map(re.compile, names))
    also = tuple(map(re.compile, ALSO.get(language, names)))
    return _Days(SIGNS.get(language, ""), re.compile("|".join(names)), each, also)
