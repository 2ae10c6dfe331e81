"""Parts of names that a translation lost: the "XR" of a medicine, the name behind "Dr."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED, text_of
from l10n.fidelity.language.scripts import scripts_of
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy

_KINDS = "XR XL SR ER CR LA MR HCT IR XT CD LP Retard Depot Forte Duo Respimat HandiHaler".split()
_WORDS = frozenset(kind.lower() for kind in _KINDS)
_MEDICINE = lazy(rf"([A-Z][a-z]{{3,30}})[®™]?[ \u00a0-]({'|'.join(_KINDS)})(?![\w-])")
_SLOW = lazy(
    r"retar|prolong|liberaci|libera[cç]|lib[eé]ration|rilascio|depot|[dD]épôt|verzögert|\bLP\b"
    r"|пролонг|замедл|缓释|緩釋|控释|徐放|서방|ممتد|مديد|kéo dài|uzat|wydłuż",
    re.IGNORECASE,
)
_TITLE = lazy(r"(?<!\w)(?:Dr|Prof)\.? ([A-Z][a-z]{3,30})(?!\w)")
_TITLES = lazy(
    r"(?<!\w)(?:Dra?|Prof|Profa|Pr|Dott|[Dd]octor|[Dd]octora|[Dd]octeur|[Dd]outora?|[Dd]ottor"
    r"|[Dd]oktor|[Dd]okter)\.?(?:ssa)?(?: [A-Z]\.)* ([A-Z][^\W\d_]{3,30})"
)


class Lost(NamedTuple):
    """A name of the source and the part of it that is missing; what is there instead, or ""."""

    match: Match
    source: str
    part: str
    target: str


def lost_parts(pair: Pair) -> Iterator[Lost]:
    """The first lost part of every block."""
    latin = "latin" in scripts_of(pair.target_language)
    for match in pair.paired:
        for unit in match.source:
            if unit.kind in SKIPPED:
                continue
            if not _WORDS.isdisjoint(unit.words):
                yield from _without_kind(match, unit.text)
            if latin and ("Dr." in unit.text or "Dr " in unit.text or "Prof" in unit.text):
                yield from _without_name(match, unit.text)


def _without_kind(match: Match, text: str) -> Iterator[Lost]:
    there = text_of(match.target)
    for found in _MEDICINE.finditer(text):
        name, kind = found.groups()
        kept = re.search(rf"(?<!\w){kind}(?!\w)", there, re.IGNORECASE * (len(kind) > 3))
        if name in there and not kept and not _SLOW.search(there):
            yield Lost(match, found.group(), kind, "")
            return


def _without_name(match: Match, text: str) -> Iterator[Lost]:
    there = text_of(match.target)
    for found in _TITLE.finditer(text):
        stem = found[1][: max(4, len(found[1]) - 2)]
        others = [name for name in _TITLES.findall(there) if name not in text]
        if others and stem not in there:
            yield Lost(match, found[1], found[1], others[0])
            return
