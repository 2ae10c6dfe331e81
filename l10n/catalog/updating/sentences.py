"""Translations of sentences out of messages that are gone, for paragraphs that were split or
joined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from l10n.catalog.message import Message
from l10n.catalog.updating.alignment import LIMIT, aligned
from l10n.catalog.updating.keys import loose, retargeted, seen
from l10n.text.spans import Span

Split = Callable[[str], tuple[Span, ...]]
"""Finds the sentences of a text."""

_WIDE_ENDS = ("。", "！", "？", "」", "』", "）", "”")
_LONGEST = 12
"""Sentences of one unit that are looked up together."""

_STRIDE = LIMIT + 1
"""From the place of a message to that of the next one: more than it has pieces."""


class Unit(NamedTuple):
    """Neighbouring sentences with their translation.

    Attributes:
        source: their text.
        target: its translation.
        donor: the message they come from.
        places: which pieces of all donors they are: the first, and the one after the last.
        gap: what stands between this translation and the next one in the donor.
        sure: whether it needs no review.
    """

    source: str
    target: str
    donor: Message
    places: tuple[int, int]
    gap: str
    sure: bool


class Assembled(NamedTuple):
    """A translation put together from units.

    Attributes:
        msgstr: the translation.
        sure: whether it needs no review.
        donor: the message that its first unit comes from.
    """

    msgstr: str
    sure: bool
    donor: Message


class SentenceMemory:
    """Finds new messages whose sentences are all in messages that are gone.

    Most new messages have a sentence that is new; the messages that are gone are aligned with
    their translations only when their sentences are wanted.
    """

    def __init__(self, donors: Iterable[tuple[int, Message]], source: Split, target: Split) -> None:
        """Take messages.

        Args:
            donors: messages with their places in the catalog: those next to each other there are
                neighbours.
            source: finds the sentences of a msgid.
            target: finds those of a msgstr.
        """
        self._split, self._split_target = source, target
        self._units: dict[tuple[str, ...], Unit] = {}
        self._unread: dict[int, tuple[Message, tuple[Span, ...], tuple[str, ...]]] = {}
        self._holders: dict[str, list[int]] = {}
        for place, donor in donors:
            sentences = source(donor.msgid)
            keys = self._keys(donor.msgid, sentences)
            self._unread[place] = (donor, sentences, keys)
            for key in keys:
                self._holders.setdefault(key, []).append(place)

    def _read(self, keys: Iterable[str]) -> None:
        """Learn the messages that hold one of these sentences."""
        for key in keys:
            for place in self._holders[key]:
                waiting = self._unread.pop(place, None)
                if waiting is not None:
                    self._learn(place * _STRIDE, *waiting)
            self._holders[key] = []

    def _learn(
        self, place: int, donor: Message, ours: Sequence[Span], keys: tuple[str, ...]
    ) -> None:
        msgid, msgstr = donor.msgid, donor.msgstr[0]
        after = place + _STRIDE
        self._add(keys, Unit(msgid, msgstr, donor, (place, after), "", not donor.fuzzy))
        if len(ours) < 2:
            return
        pairs = aligned(msgid, msgstr, ours, self._split_target(msgstr))
        at = 0
        for i, pair in enumerate(pairs):
            inside = sum(pair.source.holds(s) for s in ours[at : at + 2])
            last = i + 1 == len(pairs)
            end = pair.target.end if last else pairs[i + 1].target.start
            unit = Unit(
                pair.source.of(msgid),
                pair.target.of(msgstr),
                donor,
                (place + i, after if last else place + i + 1),
                msgstr[pair.target.end : end],
                pair.sure and not donor.fuzzy,
            )
            self._add(keys[at : at + inside], unit)
            at += inside

    def _add(self, keys: tuple[str, ...], unit: Unit) -> None:
        """Of two translations the sure one counts, else the one that stands first."""
        known = self._units.get(keys)
        if not keys or len(keys) > _LONGEST:
            return
        if known is None or (not unit.sure, unit.places[0]) < (not known.sure, known.places[0]):
            self._units[keys] = unit

    @staticmethod
    def _keys(text: str, sentences: Sequence[Span]) -> tuple[str, ...]:
        return tuple(loose(span.of(text)) for span in sentences)

    def assembled(self, new: Message) -> Assembled | None:
        """A translation from units that follow each other; None if a sentence is missing.

        It is sure where every unit is, where they followed each other in the catalog, and where
        nothing differs that a reader sees.
        """
        sentences = self._split(new.msgid)
        keys = self._keys(new.msgid, sentences)
        if not all(key in self._holders for key in keys):
            return None
        self._read(keys)
        out: list[str] = []
        at, sure = 0, True
        units: list[Unit] = []
        while at < len(keys):
            size = self._longest(keys, at)
            if not size:
                return None
            unit = self._units[keys[at : at + size]]
            own = new.msgid[sentences[at].start : sentences[at + size - 1].end]
            target = retargeted(unit.target, unit.source, own)
            sure = sure and _is_sure(unit, units[-1:], own, new.msgctxt) and target is not None
            if units:
                out.append(units[-1].gap or _joint(out[-1]))
            out.append(unit.target if target is None else target)
            units.append(unit)
            at += size
        return Assembled("".join(out), sure, units[0].donor) if units else None

    def _longest(self, keys: tuple[str, ...], at: int) -> int:
        """How many sentences from a place on are known together; 0 for none."""
        most = min(_LONGEST, len(keys) - at)
        return next((n for n in range(most, 0, -1) if keys[at : at + n] in self._units), 0)


def _is_sure(unit: Unit, before: Sequence[Unit], own: str, msgctxt: str | None) -> bool:
    """Whether a unit can stand for a new text behind the unit before it without review."""
    follows = all(one.places[1] == unit.places[0] for one in before)
    return (
        unit.sure and follows and unit.donor.msgctxt == msgctxt and seen(unit.source) == seen(own)
    )


def _joint(before: str) -> str:
    """What stands between two sentences of which nobody knows: nothing after the full stops of
    Chinese and Japanese.
    """
    return "" if before.endswith(_WIDE_ENDS) else " "
