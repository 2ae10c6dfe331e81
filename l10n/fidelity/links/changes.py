"""What happened to links and images on the way into the translation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.runs import added, near
from l10n.fidelity.links.targets import (
    Link,
    is_beside,
    is_fragment,
    is_rooted,
    key,
    localised,
    other_anchor,
)
from l10n.fidelity.multiset import take
from l10n.frozen import dataclass

_MOST = 30
"""Links of a block among which the counterpart of another is looked for."""

Keyed = list[tuple[str, Link]]


@dataclass(frozen=True, slots=True)
class LinkChange:
    """One difference.

    Attributes:
        kind: ``lost``, ``replaced``, ``added``, or ``localised`` (the same site in the other
            language, on a page that nobody can compare).
        source: the link in the source, None for ``added``.
        target: the link in the target, None for ``lost``.
    """

    kind: str
    source: Link | None
    target: Link | None

    @property
    def image(self) -> bool:
        """Whether it is about an image."""
        link = self.source or self.target
        return link is not None and link.image


def link_changes(
    matches: tuple[Match, ...], names: tuple[str, ...], target_names: tuple[str, ...]
) -> tuple[tuple[Match, LinkChange], ...]:
    """Compare the links of every match as a multiset; order is the matter of another rule.

    A link that only went into a neighbouring block, or into new ones next to its own, is no
    difference. One that began at the root of the site and now begins in the page's own folder is.

    Args:
        matches: the aligned units.
        names: how addresses name the two languages.
        target_names: how they name the target's.
    """
    paired = [match for match in matches if match.source and match.target]
    sides = [_differences(match, names) for match in paired]
    left, right = [lost for lost, _ in sides], [new for _, new in sides]
    _forgive_neighbours(left, right)
    new = added(matches)
    for match, lost in zip(paired, left, strict=True) if new else ():
        if lost:
            spare = {_key(x, names) for unit in near(match, new) for x in unit.links}
            lost[:] = [pair for pair in lost if pair[0] not in spare]
    return tuple(
        (match, change)
        for match, lost, new in zip(paired, left, right, strict=True)
        if lost or new
        for change in _changes(lost, new, names, target_names)
    )


def _differences(match: Match, names: tuple[str, ...]) -> tuple[Keyed, Keyed]:
    """The links of either side that the other does not have."""
    here = [link for unit in match.source for link in unit.links]
    there = [link for unit in match.target for link in unit.links]
    if not here and not there:
        return [], []
    if [(x.target, x.image) for x in here] == [(x.target, x.image) for x in there]:
        return [], []
    lost, new = _difference(here, there, names), _difference(there, here, names)
    rooted = {_key(x, names): x for x in here if is_rooted(x.target)}
    for link in there if rooted else ():
        source = rooted.get(_key(link, names)) if is_beside(link.target) else None
        if source is not None:
            lost.append((source.target, source))
            new.append((link.target, link))
    return lost, new


def _difference(links: list[Link], others: list[Link], names: tuple[str, ...]) -> Keyed:
    """The links among some that are not among others, with their keys."""
    if not links:
        return []
    there = Counter(_key(link, names) for link in others)
    named = [(_key(link, names), link) for link in links]
    return [pair for pair in named if not take(there, pair[0])]


def _key(link: Link, names: tuple[str, ...]) -> str:
    name = "#" if is_fragment(link.target) else key(link.target, names)
    return f"!{name}" if link.image else name


def _forgive_neighbours(left: list[Keyed], right: list[Keyed]) -> None:
    """Leave out links that went into a neighbour. Two neighbours that exchanged theirs keep them:
    the texts stayed where they were.
    """
    for i, lost in enumerate(left):
        beside = [j for j in (i - 1, i + 1) if 0 <= j < len(right)] if lost else []
        for j in beside:
            if right[j] and not _exchanged(left[j], right[i]):
                _forgive(lost, right[j])


def _forgive(lost: Keyed, new: Keyed) -> None:
    """Leave out what one block lost and its neighbour gained."""
    gained = Counter(name for name, _ in new)
    moved = [name for name, _ in lost if take(gained, name)]
    for side in (lost, new) if moved else ():
        gone = Counter(moved)
        side[:] = [pair for pair in side if not take(gone, pair[0])]


def _exchanged(lost: Keyed, new: Keyed) -> bool:
    """Whether something that a neighbour lost is new here."""
    names = {name for name, _ in new}
    return any(name in names for name, _ in lost)


def _changes(
    lost: Keyed, new: Keyed, names: tuple[str, ...], target_names: tuple[str, ...]
) -> Iterator[LinkChange]:
    for image in (True, False):
        here = [link for _, link in lost if link.image is image]
        there = [link for _, link in new if link.image is image]
        for link in here:
            other = _counterpart(link, there, target_names)
            if other is None:
                yield LinkChange("lost", link, None)
                continue
            there.remove(other)
            same = not image and (
                localised(link.target, other.target, target_names)
                or other_anchor(link.target, other.target, names)
            )
            yield LinkChange("localised" if same else "replaced", link, other)
        for link in there:
            yield LinkChange("added", None, link)


def _counterpart(link: Link, others: list[Link], target_names: tuple[str, ...]) -> Link | None:
    """The link that most likely stands in another's place: the longest common start, then order."""
    if not others:
        return None
    # A block with hundreds of new links is a list in which nobody looks for the likeliest.
    near = others[:_MOST]
    own = [other for other in near if localised(link.target, other.target, target_names)]
    return max(own or near, key=lambda other: _common(link.target, other.target))


def _common(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count
