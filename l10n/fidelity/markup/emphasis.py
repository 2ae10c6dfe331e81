"""Emphasis, tags and their leftovers in a block and its translation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.alignment.flow import without_comments
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.text.document import RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_TAG = lazy(r"<(/?)([A-Za-z][A-Za-z0-9-]{0,30})(?=[\s/>])[^<>]*?(/?)>")
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_MARKS = lazy(r"\*\*|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)|(?<![*\\])\*(?!\*)|`")
_RAISED = frozenset(("sub", "sup"))
_DIRECTION = frozenset({"span", "bdi", "bdo"})
"""Tags that a text in another direction may need."""

_SINGLE = frozenset({"*"})


class Leftover(NamedTuple):
    """A mark that is not balanced: what it is, where it stands, and whether another one like it
    stands in the same text, so that it is closed for a reader, but not for Markdown.
    """

    mark: str
    span: Span | None
    closed: bool = False


def unbalanced(match: Match) -> Iterator[Leftover]:
    """Marks that stand in the target's text as themselves, and tags whose balance differs."""
    if match.source[0].kind != "code" and match.target[0].kind != "code":
        yield from _leftovers(match)
        yield from _open_tags(match)


def _leftovers(match: Match) -> Iterator[Leftover]:
    marked = [u for u in match.target if "*" in u.text or "_" in u.text or "`" in u.text]
    if not marked:
        return
    here = Counter(mark for unit in match.source for mark in _MARKS.findall(unit.text))
    for unit in marked:
        for found in _MARKS.finditer(unit.text):
            mark = found.group()
            here[mark] -= 1
            if here[mark] < 0 and (mark not in _SINGLE or _emphasis_lost(match)):
                here[mark] += 10_000  # one finding a mark is enough
                closed = mark not in _SINGLE and unit.text.count(mark) % 2 == 0
                yield Leftover(mark, unit.flow.source(*found.span()), closed)


def _emphasis_lost(match: Match) -> bool:
    """Whether emphasis of the source is missing: a lone asterisk may be a mark of its own."""
    return _count(match.source, RunKind.EMPHASIS) > _count(match.target, RunKind.EMPHASIS)


def _open_tags(match: Match) -> Iterator[Leftover]:
    ours, theirs = _tags_of(match)
    if ours == theirs:
        return
    here, there = _balance(ours), _balance(theirs)
    for name in sorted(here.keys() | there.keys()):
        if here[name] != there[name]:
            yield Leftover(f"<{name}>", None)


def _balance(tags: list[tuple[str, str]]) -> Counter[str]:
    """Opening tags minus closing tags, by name."""
    out: Counter[str] = Counter()
    for slash, name in tags:
        out[name] += -1 if slash else 1
    return Counter({name: count for name, count in out.items() if count})


def tag_changes(match: Match) -> Iterator[str]:
    """Names of tags that one of the two texts has more often, in pairs. A translation may raise or
    lower more signs than its source: ``1<sup>er</sup>``, ``m<sup>2</sup>``.
    """
    ours, theirs = _tags_of(match)
    if ours == theirs:
        return
    here, there = (Counter(name for slash, name in tags if not slash) for tags in (ours, theirs))
    balanced = _balance(ours) == _balance(theirs)
    for name in sorted(here.keys() | there.keys()) if balanced else ():
        added = there[name] > here[name]
        if here[name] != there[name] and name not in _DIRECTION and not (added and name in _RAISED):
            yield name


def _tags_of(match: Match) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The tags of both sides; HTML that is the same needs no look."""
    ours = [text for unit in match.source for text in unit.html]
    theirs = [text for unit in match.target for text in unit.html]
    return (_tags(ours), _tags(theirs)) if ours != theirs else ([], [])


def _tags(html: list[str]) -> list[tuple[str, str]]:
    """The tags that come in pairs: a slash or "", and the name."""
    return [
        (slash, name.lower())
        for text in html
        for slash, name, closed in _TAG.findall(without_comments(text))
        if name.lower() not in _VOID and not closed
    ]


def strong_count(units: tuple[Unit, ...]) -> int:
    """Bold passages; a block that is bold as a whole counts as one."""
    return sum(_count((unit,), RunKind.STRONG) or (unit.kind == "bold-heading") for unit in units)


def _count(units: tuple[Unit, ...], kind: RunKind) -> int:
    return sum([run.kind is kind for unit in units for run in unit.marks])
