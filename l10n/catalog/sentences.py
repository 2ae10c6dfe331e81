"""Translations of sentences out of messages that are gone, for paragraphs that were split or
joined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from l10n.catalog.alignment import aligned
from l10n.catalog.keys import loose, retargeted
from l10n.catalog.message import Message
from l10n.text.spans import Span

Split = Callable[[str], tuple[Span, ...]]
"""Finds the sentences of a text."""

_WIDE_ENDS = ("。", "！", "？", "」", "』", "）", "”")
_LONGEST = 12
"""Sentences of one unit that are looked up together."""


class Unit(NamedTuple):
    """Neighbouring sentences with their translation.

    Attributes:
        source: their text.
        target: its translation.
        donor: the message they come from.
        gap: what stands between this translation and the next one in the donor.
        sure: whether it needs no review.
    """

    source: str
    target: str
    donor: Message
    gap: str
    sure: bool


class Assembled(NamedTuple):
    """A translation put together from units."""

    msgstr: str
    sure: bool
    donor: Message


class SentenceMemory:
    """Finds new messages whose sentences are all in messages that are gone."""

    def __init__(self, donors: Iterable[Message], source: Split, target: Split) -> None:
        self._split = source
        self._units: dict[tuple[str, ...], Unit] = {}
        for donor in donors:
            self._learn(donor, source, target)

    def _learn(self, donor: Message, source: Split, target: Split) -> None:
        msgid, msgstr = donor.msgid, donor.msgstr[0]
        ours = source(msgid)
        whole = Unit(msgid, msgstr, donor, "", not donor.fuzzy)
        self._add(self._keys(msgid, ours), whole)
        if len(ours) < 2:
            return
        pairs = aligned(msgid, msgstr, ours, target(msgstr))
        for i, pair in enumerate(pairs):
            inside = [s for s in ours if pair.source.holds(s)]
            after = pairs[i + 1].target.start if i + 1 < len(pairs) else pair.target.end
            gap = msgstr[pair.target.end : after]
            unit = Unit(
                pair.source.of(msgid),
                pair.target.of(msgstr),
                donor,
                gap,
                pair.sure and not donor.fuzzy,
            )
            self._add(self._keys(msgid, inside), unit)

    def _add(self, keys: tuple[str, ...], unit: Unit) -> None:
        if keys and len(keys) <= _LONGEST:
            self._units.setdefault(keys, unit)

    @staticmethod
    def _keys(text: str, sentences: Sequence[Span]) -> tuple[str, ...]:
        return tuple(loose(span.of(text)) for span in sentences)

    def assembled(self, msgid: str) -> Assembled | None:
        """A translation from units that follow each other; None if a sentence is missing."""
        sentences = self._split(msgid)
        keys = self._keys(msgid, sentences)
        out: list[str] = []
        at, sure = 0, True
        first: Message | None = None
        gap = ""
        while at < len(keys):
            size = next(
                (
                    n
                    for n in range(min(_LONGEST, len(keys) - at), 0, -1)
                    if keys[at : at + n] in self._units
                ),
                0,
            )
            if not size:
                return None
            unit = self._units[keys[at : at + size]]
            own = msgid[sentences[at].start : sentences[at + size - 1].end]
            target = retargeted(unit.target, unit.source, own)
            sure = sure and unit.sure and target is not None
            out += ([gap or _joint(out[-1])] if out else []) + [
                unit.target if target is None else target
            ]
            gap = unit.gap
            first = first or unit.donor
            at += size
        return Assembled("".join(out), sure, first) if first is not None else None


def _joint(before: str) -> str:
    """What stands between two sentences of which nobody knows: nothing after the full stops of
    Chinese and Japanese.
    """
    return "" if before.endswith(_WIDE_ENDS) else " "
