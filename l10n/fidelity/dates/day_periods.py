"""Whether a time of day is before or after noon: "5 p.m.", "5 de la tarde", "午後5時"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from l10n.fidelity.data.cldr import PERIODS
from l10n.fidelity.data.day_periods import (
    AFTERNOON,
    EVERYWHERE,
    FROM_DAWN,
    MORNING,
    NIGHT,
    WHOLE_DAY,
)
from l10n.fidelity.expressions import compiled
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_NEAR = 40
_FRONT = 24
_STOP = lazy(r"[.!?](?=\s)")
"""What ends a sentence."""
_GAP = r"[\s,.(\u200e\u200f–—-]{0,3}"
_GAPS = "".join(filter(str.isspace, map(chr, range(0x3001)))) + ",.(‎‏–—-"
_HOUR_WORD = (
    r"(?:\s?(?:h|Uhr|часов|часа|час|giờ|点|點|時|时|시|بجे|بجے|बजे|টায়|টা|น\.)(?:\s?\d\d\s?[分분]?)?)?"
)
_HOUR = lazy(_HOUR_WORD)
_RANGE = r"(?:\s?[-–—]\s?\d{1,2}(?:[:.]\d\d)?)?"
# Large ranges take long to compile, and those that ignore case much longer.
_LETTER = r"(?-i:(?=[\x00-\u0dff])[^\W\d_])"
"""A letter of a script that sets its words apart."""

_NOON = 12
_SMALL_HOURS = 4
"""The last hour that, at night, is never one of the afternoon."""

_DAWN = 6
"""The first hour that is no hour of the night."""

_EARLY = ("am", "morning", "midnight")
_LATE = ("pm", "afternoon", "evening", "noon")


class Halves(NamedTuple):
    """The words of a language for the two halves of the day: directly behind a time, directly in
    front of one, and anywhere; those for the later half, and all of them.
    """

    behind: re.Pattern[str]
    front: re.Pattern[str]
    late: re.Pattern[str]
    known: frozenset[str]
    words: tuple[str, ...]

    def _half(self, word: str) -> str:
        if word.lower() in NIGHT:
            return "night"
        return "pm" if word.lower() in self.known else "am"

    def touching(self, text: str, start: int, end: int) -> str:
        """``am``, ``pm`` or ``night`` where a word touches the time, else ""."""
        found = self.behind.match(text, end)
        if found is None:
            near = text[max(0, start - _FRONT) : start]
            if not near.lower().rstrip(_GAPS).endswith(self.words):
                return ""
            found = self.front.search(near)
        return self._half(found[1]) if found else ""

    def around(self, text: str, start: int, end: int) -> Span | None:
        """Where a time stands with the word that touches it; None where none does."""
        found = self.behind.match(text, end)
        if found is not None:
            return Span(start, found.end())
        near = text[max(0, start - _FRONT) : start]
        if not near.lower().rstrip(_GAPS).endswith(self.words):
            return None
        found = self.front.search(near)
        if found is None:
            return None
        hour = _HOUR.match(text, end)
        return Span(start - len(near) + found.start(1), hour.end() if hour else end)

    def of(self, text: str, start: int, end: int) -> str:
        """The same, and ``pm?`` where a word for the afternoon stands near."""
        half = self.touching(text, start, end)
        if half:
            return half
        before, behind = text[max(0, start - _NEAR) : start], text[start : end + _NEAR]
        near = _STOP.split(before)[-1] + _STOP.split(behind)[0]
        return "pm?" if self.late.search(near) else ""

    def end(self, text: str, end: int) -> int:
        """Where the word for half a day ends that stands behind a time."""
        found = self.behind.match(text, end)
        return found.end() if found else end


def minutes(hour: int, minute: int, half: str, language: str | None = None) -> set[int]:
    """The times in minutes that hour and minute may mean.

    Args:
        hour: 0 to 24.
        minute: 0 to 59.
        half: what ``Halves.of`` says, or ``any`` for a language whose words nobody knows.
        language: BCP 47 tag of the text, or None.
    """
    shown = _shown(hour, minute, half)
    if hour > _NOON or primary(language) not in FROM_DAWN:
        return shown
    return shown | _shown(hour + 6 if hour <= 6 else hour - 6, minute, half)


def _shown(hour: int, minute: int, half: str) -> set[int]:
    """The times that a clock may mean which shows this."""
    early = (0 if hour == 12 and half == "am" else hour) * 60 + minute
    if half in ("", "am") or hour >= 12:
        return {early}
    if half == "night" and hour <= _SMALL_HOURS:
        return {early}
    late = early + 12 * 60
    sure = half == "pm" or (half == "night" and hour >= _DAWN)
    return {late} if sure else {early, late}


def hour_at(text: str, start: int, end: int, language: str | None) -> tuple[set[int], int]:
    """The times in minutes that a whole number up to twelve may mean where the words around it make
    it a time of day, and where they end; nothing and 0 for other numbers.
    """
    halves = halves_of(language)
    half = halves.touching(text, start, end) if halves else ""
    if half and halves:
        until = halves.end(text, end)
    else:
        until = _on_whole_clock(text, start, end, language)
        half = halves.of(text, start, end) if until and halves else ""
    return (minutes(int(text[start:end]), 0, half, language) if until else set()), until


def _on_whole_clock(text: str, start: int, end: int, language: str | None) -> int:
    """Where a time of day ends that is counted to 24 and needs no word for half of the day; 0 for
    other numbers.
    """
    signs = WHOLE_DAY.get(primary(language))
    if signs is None:
        return 0
    before, behind = signs
    found = compiled(behind).match(text, end)
    if found is None or not compiled(f"(?:{before})$").search(text, max(0, start - _FRONT), start):
        return 0
    return found.end()


@cache
def halves_of(language: str | None) -> Halves | None:
    """The words of a language, or None where nobody knows any."""
    code = primary(language)
    late, early = (
        set(AFTERNOON.get(code, "").split("|")),
        set(MORNING.get(code, "").split("|")),
    )
    for half, word in _periods(code):
        (late if half == "pm" else early).add(word)
    if late and early:
        late.add(EVERYWHERE[0])
        early.add(EVERYWHERE[1])
    late, early = {w for w in late if w}, {w for w in early if w}
    if not late or not early:
        return None
    words = _any(late | early)
    return Halves(
        lazy(f"{_HOUR_WORD}{_RANGE}{_GAP}({words})(?!{_LETTER})", re.IGNORECASE),
        lazy(f"(?<!{_LETTER})({words}){_GAP}$", re.IGNORECASE),
        lazy(f"(?<!{_LETTER})(?:{_any(late)})", re.IGNORECASE),
        frozenset(late),
        tuple({word.lower().rstrip(_GAPS) for word in late | early}),
    )


def _any(words: set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


def _periods(code: str) -> Iterable[tuple[str, str]]:
    """The half and the word, in lower case; of "de la tarde" the last word, too."""
    if code not in PERIODS:
        return periods_in_cldr(code)
    halves = zip(("am", "pm"), PERIODS[code], strict=True)
    return [(half, word) for half, words in halves for word in words.split("|")]


def periods_in_cldr(code: str) -> Iterator[tuple[str, str]]:
    """The same as CLDR has them, several times over."""
    from babel import Locale, UnknownLocaleError

    try:
        periods = Locale.parse(code).day_periods if code else {}
    except (UnknownLocaleError, ValueError):
        return
    for context in periods.values():
        for width in ("wide", "abbreviated"):
            for name, form in context.get(width, {}).items():
                half = "am" if name.startswith(_EARLY) else "pm" if name.startswith(_LATE) else ""
                word = form.lower().replace("\u202f", " ").replace("\u00a0", " ").strip()
                if half and len(word) > 1:
                    yield half, word
                    last = re.split(r"[\s’']", word)[-1]
                    if len(last) > 3:
                        yield half, last
