"""Names inside code that a translation keeps although texts around them may be translated: keys and
identifiers in quotes, and the tags of a text in a code block.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from l10n.fidelity.names.near import distance
from l10n.text.patterns import lazy

_QUOTED = lazy(r"([\"'])([^\"'\n]{1,200})\1(\s*:)?")
_NAME = lazy(r"[\w.:/@-]*(?:[a-z][A-Z]|[_.:/@\d])[\w.:/@-]*", re.ASCII)
_TAG = lazy(r"</?([A-Za-z][\w-]{0,30})(?=[\s/>])")
_SLIPS = 3


def quoted_names(
    source: Sequence[tuple[str, str]], target: Sequence[tuple[str, str]]
) -> Iterator[tuple[int, str, str]]:
    """Keys and identifiers in quotes that differ, on lines that agree in everything else: the index
    of the target's line, and both names.

    Args:
        source: the lines of the source without their texts, each with its full form.
        target: those of the target.
    """
    known: dict[str, list[str]] = {}
    for bare, raw in source:
        known.setdefault(bare, []).append(raw)
    for i, (bare, raw) in enumerate(target):
        others = known.get(bare)
        if not others:
            continue
        other = others.pop(0)
        if other != raw:
            for one, two in zip(_QUOTED.findall(other), _QUOTED.findall(raw), strict=False):
                if _is_slip(one[1], two[1], is_key=bool(one[2])):
                    yield i, one[1], two[1]


def _is_slip(name: str, other: str, *, is_key: bool) -> bool:
    if name == other or not _NAME.fullmatch(name) or not other.isascii():
        return False
    return is_key or distance(name, other, _SLIPS) <= _SLIPS


def strange_tags(
    source: Sequence[str], target: Sequence[str], rest: Counter[str], new: Counter[str]
) -> Iterator[tuple[int, str, str]]:
    """Tags that the source does not have at all, where one of its own is gone: the index of the
    target's line, and both.

    Args:
        source: the lines of the source.
        target: those of the target.
        rest: lines of the source that the target does not have, or not as often.
        new: lines of the target that the source does not have, or not as often.
    """
    lost = _tags(rest) - _tags(new)
    if not lost:
        return
    here = dict.fromkeys(name for line in source for name in _TAG.findall(line))
    gone = [tag for tag in here for _ in range(lost[tag])]
    for i, line in enumerate(target):
        for name in _TAG.findall(line) if line in new else ():
            other = next((tag for tag in gone if name not in here and _alike(tag, name)), None)
            if other is not None:
                gone.remove(other)
                yield i, f"<{other}>", f"<{name}>"


def _tags(lines: Counter[str]) -> Counter[str]:
    return Counter(name for line in lines.elements() for name in _TAG.findall(line))


def _alike(one: str, other: str) -> bool:
    return abs(len(one) - len(other)) <= 1 and distance(one, other, _SLIPS) <= _SLIPS
