"""Which of alike neighbours is the new one: the one that stands there twice.

Where a list has one item too many, lengths alone may name any of them; two neighbours of one text,
for which the source has two texts, tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from l10n.fidelity.alignment.match import Match

_FAR = 40
_SHORT = 8


def shifted(matches: list[Match]) -> list[Match]:
    """Matches in which the second of two equal neighbours is the added unit, in the place of
    another one of the same kind near it; all between them move on by one.
    """
    added = [n for n, match in enumerate(matches) if not match.source]
    for place in added if len(added) <= _FAR else ():
        second = _second(matches, place)
        if second is not None:
            matches = _moved(matches, place, second)
    return matches


def _second(matches: Sequence[Match], place: int) -> int | None:
    """The nearest place of a unit that says what the one before it does, for another source."""
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(matches) and abs(at - place) <= _FAR and _alike(matches, place, at):
            if at and _is_double(matches[at - 1], matches[at]):
                return at
            at += step
    return None


def _alike(matches: Sequence[Match], place: int, at: int) -> bool:
    """Whether a match is one for one and of the kind of an added unit."""
    match, new = matches[at], matches[place].target[0]
    if len(match.source) != 1 or len(match.target) != 1 or match.moved:
        return False
    return match.source[0].kind == match.target[0].kind == new.kind


def _is_double(before: Match, match: Match) -> bool:
    if len(before.source) != 1 or len(before.target) != 1:
        return False
    text, other = match.target[0].text, before.target[0].text
    return len(text) >= _SHORT and text == other and match.source[0].text != before.source[0].text


def _moved(matches: list[Match], place: int, second: int) -> list[Match]:
    first, last = min(place, second), max(place, second)
    run = matches[first : last + 1]
    sources = [match.source for match in run if match.source]
    sources.insert(second - first, ())
    pairs = zip(sources, [match.target for match in run], strict=True)
    return [*matches[:first], *(Match(*pair) for pair in pairs), *matches[last + 1 :]]
