"""A text of the translation made to fit its msgid: links and marks as the source has them."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from l10n.catalog.segmenting.links import at_numbers
from l10n.catalog.segmenting.segment import Segment, Target
from l10n.fidelity.adoption.marks import with_marks
from l10n.fidelity.adoption.reading import Reading, images_of_segment
from l10n.fidelity.links.targets import is_fragment, key, localised, other_anchor

_BROKEN = re.compile(r"\][ \u3000]?[(（]([^()（）\s]+)[)）]")
_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")
_GONE = "0"
"""The number of links that the source does not have."""

_MOST = 100
"""Links of a text that are told apart by more than their addresses."""


class Names(NamedTuple):
    """How addresses name languages.

    Attributes:
        both: names of the two languages.
        target: names of the translation's.
    """

    both: tuple[str, ...]
    target: tuple[str, ...]


class Fit(NamedTuple):
    """A text that fits a msgid as far as it can.

    Attributes:
        text: the msgstr.
        replaced: links that lead to another page in the translation: (its target, the source's).
        dropped: targets of links that the source does not have; only their text is kept.
        marked: whether tags, code or other marks have been brought in line with the source's.
    """

    text: str
    replaced: tuple[tuple[str, str], ...] = ()
    dropped: tuple[str, ...] = ()
    marked: bool = False


def fitted(segment: Segment, reading: Reading, names: Names) -> Fit:
    """The msgstr for a segment of the source out of a text of the translation."""
    numbers = _numbers(segment, reading, names)
    text, replaced, dropped = reading.text, [], []
    if reading.targets:
        ours = {target.number: target for target in segment.targets}
        for target in reading.targets:
            number = numbers.get(target.number)
            if number is None:
                dropped.append(target.url)
            elif target.url != ours[number].url:
                replaced.append((target.url, ours[number].url))
        text = _renumbered(text, numbers, reading.images)
    kept = frozenset(numbers.values())
    missing = [t for t in segment.targets if t.number not in kept]
    text = _mended(text, missing, names) if missing else text
    marked = with_marks(text, segment.msgid)
    if marked != reading.text:
        marked = _SPACES.sub(" ", marked).strip(" \n")
    return Fit(marked, tuple(replaced), tuple(dropped), marked != text)


# links


def _numbers(segment: Segment, reading: Reading, names: Names) -> dict[int, int]:
    """The source's number for each of the translation's."""
    found: dict[int, int] = {}
    images = images_of_segment(segment)
    for kind in (True, False):
        ours = [t for t in segment.targets if (t.number in images) is kind]
        theirs = [t for t in reading.targets if (t.number in reading.images) is kind]
        found |= _matched(ours, theirs, names)
    return found


def _matched(ours: list[Target], theirs: list[Target], names: Names) -> dict[int, int]:
    """By address, then by the place that it names, then in order where as many are left."""
    found = _same_addresses(ours, theirs)
    taken = frozenset(found.values())
    ours = [t for t in ours if t.number not in taken]
    for same in _ways(names) if len(ours) <= _MOST else ():
        for target in theirs:
            if target.number in found:
                continue
            other = next((t for t in ours if same(t.url, target.url)), None)
            if other is not None:
                found[target.number] = other.number
                ours = [t for t in ours if t is not other]
    rest = [t for t in theirs if t.number not in found]
    if len(rest) == len(ours):
        found |= {t.number: o.number for t, o in zip(rest, ours, strict=True)}
    return found


def _same_addresses(ours: list[Target], theirs: list[Target]) -> dict[int, int]:
    """The source's number for each of the translation's with the very same address."""
    known: dict[str, deque[int]] = defaultdict(deque)
    for target in ours:
        known[target.url].append(target.number)
    return {t.number: known[t.url].popleft() for t in theirs if known.get(t.url)}


def _ways(names: Names) -> Iterator[Callable[[str, str], bool]]:
    """When two addresses that differ are one, from the surest way on."""
    yield lambda a, b: key(a, names.both) == key(b, names.both)
    yield lambda a, b: other_anchor(a, b, names.both)
    yield lambda a, b: localised(a, b, names.target)
    yield lambda a, b: is_fragment(a) and is_fragment(b)
    yield lambda a, b: _bare(a, names) == _bare(b, names)


def _bare(address: str, names: Names) -> str:
    """The page without a place on it."""
    return key(address.partition("#")[0], names.both)


def _renumbered(text: str, numbers: dict[int, int], images: frozenset[int]) -> str:
    def put(found: re.Match[str]) -> str:
        new = numbers.get(int(found["target"]))
        return f"]({_GONE})" if new is None else f"]({new})"

    text = at_numbers(text, put)
    while True:
        at = text.find(f"]({_GONE})")
        if at < 0:
            return text
        text = _without_link(text, at)


def _mended(text: str, missing: list[Target], names: Names) -> str:
    """Links with broken brackets, ``[text] (address)``, whose address the source has."""

    def put(found: re.Match[str]) -> str:
        for same in _ways(names):
            target = next((t for t in missing if same(t.url, found[1])), None)
            if target is not None:
                missing.remove(target)
                return f"]({target.number})"
        return found[0]

    return _BROKEN.sub(put, text)


def _without_link(text: str, at: int) -> str:
    """A text with only the words of a link, or without an image.

    Args:
        text: with the link.
        at: where its closing bracket stands.
    """
    end = at + len(_GONE) + 3
    depth, start = 1, at
    while depth and start:
        start -= 1
        if text[start] in "[]" and text[start - 1 : start] != "\\":
            depth += 1 if text[start] == "]" else -1
    if depth:
        return text[:at] + text[at + 1 :].replace(f"({_GONE})", "", 1)
    if text[start - 1 : start] == "!":
        return text[: start - 1] + text[end:]
    return text[:start] + text[start + 1 : at] + text[end:]


def joined(readings: Sequence[Reading]) -> Reading:
    """Several texts as one, with their links numbered through."""
    text, targets, images = "", list[Target](), set[int]()
    for reading in readings:
        shift = len(targets)
        images |= {number + shift for number in reading.images}
        targets += (t._replace(number=t.number + shift) for t in reading.targets)
        text += _gap(text, reading.text) + _shifted(reading.text, shift)
    span = readings[0].span._replace(end=readings[-1].span.end)
    return Reading(text, span, tuple(targets), frozenset(images))


def _shifted(text: str, by: int) -> str:
    def put(found: re.Match[str]) -> str:
        return f"]({int(found['target']) + by})"

    return at_numbers(text, put) if by else text


def _gap(before: str, after: str) -> str:
    """A space, where the script puts one between sentences."""
    if not before or before[-1] in "\u3002\uff01\uff1f\u300d\uff09":
        return ""
    return " "
