"""Links to a heading of their own page that lead nowhere in the translation.

Site generators make the id of a heading from its words, each in its own way. An id counts as known
where it has the letters and digits of a heading, whichever way it was made, or where it is written
somewhere on the page. The link has to lead to a heading in the source.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.links.slugs import written_id
from l10n.fidelity.links.targets import Link
from l10n.fidelity.pair import Pair
from l10n.text.normal import normalized
from l10n.text.patterns import lazy

_WRITTEN = lazy(
    r"[{=](?:(?<=\{)[^{}\n]{0,200}#([^\s{}]+)"
    r"|(?:(?<=\bid=)|(?<=\bid\s=)|(?<=\bname=)|(?<=\bname\s=))\s?[\"']?([^\"'\s<>]+))"
)
"""An id in an attribute list, and one in HTML. Beginning with one class of characters, it is looked
for several times faster.
"""

_IN_TWO = str.maketrans(
    dict(zip("äöüÄÖÜæÆøØåÅœŒ", "ae oe ue ae oe ue ae ae oe oe aa aa oe oe".split(), strict=True))
)
"""Letters that German and the Nordic languages write as two where there is only ASCII."""

_COUNT = lazy(r"[-_]\d{1,3}$")
_PLACE = lazy(r"_?\d+")
"""What a generator makes of a heading without a letter that it knows: the number of the heading."""


class DeadLink(NamedTuple):
    """A link that leads to no heading of its page.

    Attributes:
        match: where it stands.
        link: the link in the translation.
        heading: the heading in the source that its counterpart leads to.
        meant: the heading in the translation that it should lead to.
        kept: the id that the link of the source has.
    """

    match: Match
    link: Link
    heading: Unit
    meant: Unit
    kept: str


class MisledLink(NamedTuple):
    """A link that leads to another heading than that of the source.

    Attributes:
        match: where it stands.
        link: the link in the translation.
        meant: the heading in the translation that it should lead to.
        there: the one that it leads to.
    """

    match: Match
    link: Link
    meant: Unit
    there: Unit


_Row = tuple[Match, list[Link], list[Link]]


def dead_links(pair: Pair) -> Iterator[DeadLink]:
    """Links of the translation to a heading of the same page, which it does not have.

    A link whose counterpart in the source leads to no heading, or to one that the translation has
    lost, is the matter of other rules; so is an id that is no longer written at its heading.
    """
    rows = _rows(pair)
    headings = _headings(pair) if rows else {}
    known = _known(pair) if headings else frozenset[str]()
    for match, ours, theirs in rows if headings else ():
        for other, link in zip(ours, theirs, strict=True):
            kept, given = _fragment(other), _fragment(link)
            home = headings.get(_letters(kept))
            if home is None or _leads(given, known):
                continue
            if given == kept and written_id(home.source[0]):
                continue
            if given == kept or not _may_transliterate(given, home.target[0].text):
                yield DeadLink(match, link, home.source[0], home.target[0], kept)


def misled_links(pair: Pair) -> Iterator[MisledLink]:
    """Links of the translation that lead to the counterpart of another heading, to which no link of
    the block leads in the source, while none leads to the right one.
    """
    rows = [
        (match, ours, theirs)
        for match, ours, theirs in _rows(pair)
        if any(x.target != y.target for x, y in zip(ours, theirs, strict=True))
    ]
    headings = _headings(pair) if rows else {}
    places = _places(home.target[0] for home in headings.values())
    for match, ours, theirs in rows if headings else ():
        meant = [headings.get(_letters(_fragment(link))) for link in ours]
        there = [places.get(_letters(_fragment(link))) for link in theirs]
        right = {home.target[0].index for home in meant if home}
        led = {unit.index for unit in there if unit}
        for link, home, unit in zip(theirs, meant, there, strict=True):
            if home and unit and unit.index not in right and home.target[0].index not in led:
                yield MisledLink(match, link, home.target[0], unit)


def _rows(pair: Pair) -> list[_Row]:
    """The texts with links into the page, as many on both sides: only they have the same order."""
    return [
        (match, ours, theirs)
        for match in pair.holding["links"]
        if (ours := _into(match.source)) and len(ours) == len(theirs := _into(match.target))
    ]


def ids_of(pair: Pair) -> dict[int, str]:
    """The ids of the headings of the translation by the index of their units: those that are
    written, else those that GitHub gives.
    """
    ids: dict[int, str] = {}
    times: Counter[str] = Counter()
    for unit in pair.target_units:
        if unit.kind == "heading":
            own = github_id(unit.text)
            ids[unit.index] = written_id(unit) or (f"{own}-{times[own]}" if times[own] else own)
            times[own] += 1
    return ids


def _into(units: Iterable[Unit]) -> list[Link]:
    """The links of a text into its own page."""
    links = [link for unit in units for link in unit.links if link.target[:1] == "#"]
    return [link for link in links if _fragment(link)]


def github_id(heading: str) -> str:
    """The id that GitHub gives a heading; many site generators follow it."""
    kept = (c for c in heading.strip().lower() if c.isalnum() or c in " -_" or _is_mark(c))
    return "".join(kept).replace(" ", "-")


def _fragment(link: Link) -> str:
    """The id that a link into its own page has; "" for any other link."""
    return unquote(link.target[1:]) if link.target.startswith("#") else ""


def _headings(pair: Pair) -> dict[str, Match]:
    """The headings of the source that the translation has, too, by the letters of their ids."""
    found: dict[str, Match] = {}
    seen: dict[str, int] = {}
    for match in pair.paired:
        unit = match.source[0]
        if unit.kind != "heading" or match.target[0].kind != "heading":
            continue
        letters = _letters(written_id(unit) or unit.text)
        times = seen[letters] = seen.get(letters, -1) + 1
        found.setdefault(f"{letters}{times}" if times else letters, match)
    return found


def _places(headings: Iterable[Unit]) -> dict[str, Unit | None]:
    """Where the ids of some headings lead, by their letters; None where there are two places."""
    places: dict[str, Unit | None] = {}
    for unit in headings:
        own = written_id(unit)
        for form in [_letters(own)] if own else dict.fromkeys(_made([unit.text])):
            places[form] = None if form in places else unit
    return places


def _known(pair: Pair) -> frozenset[str]:
    """The letters of all ids of the translation, made in any way."""
    texts = (unit.text for unit in pair.target_units if unit.kind == "heading")
    written = (a or b for a, b in _WRITTEN.findall(pair.target.source))
    return frozenset(_made(texts)) | frozenset(map(_letters, written))


def _made(headings: Iterable[str]) -> Iterator[str]:
    """What generators make of headings: with all letters, without accents, with two letters for one
    with an accent, with ASCII letters only; some leave out a number in front.
    """
    for text in headings:
        whole = _letters(text)
        ascii_only = "".join(filter(str.isascii, whole))
        for form in (whole, _letters(_bare(text)), _letters(text.translate(_IN_TWO)), ascii_only):
            yield form
            yield form.lstrip("0123456789")


def _may_transliterate(fragment: str, heading: str) -> bool:
    """Whether an id in Latin letters may say what a heading in another script says."""
    letters = list(filter(str.isalpha, heading))
    return fragment.isascii() and 2 * sum(map(str.isascii, letters)) < len(letters)


def _leads(fragment: str, known: frozenset[str]) -> bool:
    if _PLACE.fullmatch(fragment):
        return True
    return not known.isdisjoint((_letters(fragment), _letters(_COUNT.sub("", fragment))))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _bare(text: str) -> str:
    return "".join(c for c in normalized("NFKD", text) if not _is_mark(c))


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("M")
