"""Texts that stand in the place of two different texts of the source: pasted into the wrong one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.pair import Pair

_KINDS = frozenset({"heading", "paragraph", "item", "quote", "footnote", "title", "bold-heading"})
_SHORT = 12
_ALIKE = 0.25
"""Share of words from which two texts of the source may well say the same."""


def copied(pair: Pair) -> Iterator[tuple[Match, Match]]:
    """Matches whose translation stands elsewhere, too, for a source that shares few words with
    theirs; with the first match that has it.
    """
    texts = [unit.text for unit in pair.target_units if unit.size >= _SHORT]
    if len(set(texts)) == len(texts):
        return
    times = Counter(texts)
    first: dict[str, Match] = {}
    for match in pair.paired:
        here, there = match.source[0], match.target[0]
        if len(match.source) + len(match.target) > 2 or there.kind not in _KINDS:
            continue
        if times[there.text] < 2 or here.kind not in _KINDS or there.size < _SHORT:
            continue
        other = first.setdefault(there.text, match)
        if other is not match and not _alike(here.words, other.source[0].words):
            yield match, other


def _alike(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    ours, theirs = set(words), set(others)
    return len(ours & theirs) > _ALIKE * min(len(ours), len(theirs))
