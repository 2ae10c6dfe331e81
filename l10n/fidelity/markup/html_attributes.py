"""Attributes of HTML tags that a translation keeps: names for programs, not words for readers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.alignment.flow import without_comments
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary

_TAG = re.compile(r"<([A-Za-z][A-Za-z0-9-]{0,30})((?:\s[^<>]*)?)/?>")
_ATTRIBUTE = re.compile(
    r"([A-Za-z][\w:.-]{0,40})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?"
)
_KEPT = frozenset(
    "id class name for type role rel target colspan rowspan scope headers width height start "
    "method action controls autoplay loop hidden itemprop itemtype".split()
)
_LANGUAGE = frozenset({"lang", "xml:lang"})


class AttributeChange(NamedTuple):
    """An attribute of a tag that differs: the tag, its name, and both values, None for none."""

    match: Match
    tag: str
    name: str
    source: str | None
    target: str | None


def attribute_changes(pair: Pair) -> Iterator[AttributeChange]:
    """Attributes of tags that stand in the same order on both sides."""
    for match in pair.holding["html"]:
        if match.source[0].kind == "code":
            continue
        here, there = list(_tags(match.source)), list(_tags(match.target))
        if [tag for tag, _ in here] != [tag for tag, _ in there]:
            continue
        for (tag, ours), (_, theirs) in zip(here, there, strict=True):
            yield from _differences(pair, match, tag, ours, theirs)


def _differences(
    pair: Pair, match: Match, tag: str, ours: dict[str, str], theirs: dict[str, str]
) -> Iterator[AttributeChange]:
    for name, value in ours.items():
        other = theirs.get(name)
        if name in _LANGUAGE:
            differs = other is not None and _still_names_source(pair, value, other)
        else:
            differs = _is_kept(name) and (
                other is None or sorted(other.split()) != sorted(value.split())
            )
        if differs:
            yield AttributeChange(match, tag, name, value, other)


def _is_kept(name: str) -> bool:
    return name in _KEPT or name.startswith(("data-", "on"))


def _still_names_source(pair: Pair, value: str, other: str) -> bool:
    """Whether a ``lang`` was taken over that says the language of the source."""
    here = primary(pair.source_language)
    return pair.translated and primary(value) == primary(other) == here


def _tags(units: tuple[Unit, ...]) -> Iterator[tuple[str, dict[str, str]]]:
    for unit in units:
        for text in unit.html:
            for tag, rest in _TAG.findall(without_comments(text)):
                yield (
                    tag.lower(),
                    {
                        name.lower(): double or single or bare
                        for name, double, single, bare in _ATTRIBUTE.findall(rest)
                    },
                )
