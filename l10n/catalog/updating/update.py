"""A catalog brought up to date with a new template. No translation is lost.

For every message of the template, in this order: the same; the same in another file; the same but
for white space, quotes, the mark of emphasis, or link numbers; the same but for emphasis, numbers,
addresses and punctuation; sentences of paragraphs that were split or joined; the most similar one.
From the fourth on it waits for review; of sentences all but those proven to belong together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from l10n.catalog.message import Catalog, Key, Message
from l10n.catalog.segmenting.extract import SOURCE_FIELD
from l10n.catalog.updating.carry import (
    added,
    empty,
    fitted,
    has_text,
    obsolete,
    offered,
    renewed,
    renewed_header,
    taken,
)
from l10n.catalog.updating.compendium import Compendium
from l10n.catalog.updating.keys import loose, renumbered, retargeted, seen, wording
from l10n.catalog.updating.loss import nothing_lost
from l10n.catalog.updating.merged import Merged as Merged
from l10n.catalog.updating.merged import counted
from l10n.catalog.updating.sentences import SentenceMemory
from l10n.catalog.updating.similar import SimilarMessages
from l10n.frozen import dataclass

ELSEWHERE = 0.8
"""Likeness from which on the translation of a message that is still there is offered for another.
"""

_Way = Callable[[Message], Message | None]


@dataclass(frozen=True, slots=True)
class Updated:
    """A catalog that is up to date, and what was done."""

    catalog: Catalog
    merged: Merged


def update(
    catalog: Catalog, template: Catalog, *, compendium: Sequence[Catalog] | Compendium = ()
) -> Catalog:
    """The catalog with the messages of the template; see ``updated``."""
    return updated(catalog, template, compendium=compendium).catalog


def updated(
    catalog: Catalog, template: Catalog, *, compendium: Sequence[Catalog] | Compendium = ()
) -> Updated:
    """The catalog with the messages of the template, and what was done.

    Args:
        catalog: with translations.
        template: the messages that there are now.
        compendium: catalogs in the same language, for messages that moved between files;
            their obsolete messages count, since a moved one may be obsolete there already. They
            also fill messages that the catalog has, but not translated.

    Raises:
        CatalogError: a translation would be lost; that is a defect, and nothing must be written.
    """
    merge = _Merge(catalog, template, compendium)
    live = tuple(merge.message(i, m) for i, m in enumerate(template.live))
    old = tuple(obsolete(catalog, live, merge.used))
    result = replace(
        catalog, messages=live + old, header=renewed_header(catalog.header, template.header)
    )
    nothing_lost(catalog, result, merge.moves)
    return Updated(result, Merged(**merge.counts, obsolete=len(old)))


class _Merge:
    """One update: the old messages under the keys by which they are looked for, each made when
    first needed.
    """

    def __init__(
        self, catalog: Catalog, template: Catalog, compendium: Sequence[Catalog] | Compendium
    ) -> None:
        self._catalog, self._template, self._compendium = catalog, template, compendium
        self._wanted = {m.key for m in template.live}
        self._old = _by_key(catalog.messages)
        self._places = {id(m): i for i, m in enumerate(catalog.messages)}
        self._expected: int | None = None
        self._forms = catalog.header.nplurals or template.header.nplurals or 2
        self.used: dict[int, Key] = {}
        self.moves: dict[Key, Key] = {}
        self.counts: dict[str, int] = dict.fromkeys(Merged._fields[:-1], 0)

    def message(self, number: int, new: Message) -> Message:
        """A message of the template with what the catalog has for it."""
        old = self._old.get(new.key)
        if old is not None:
            self._expected = self._places[id(old)] + 1
            self.used[id(old)] = new.key
            kept = renewed(old, new, self._forms)
            other = None if has_text(old) else self._anywhere(new)
            if other is not None:
                return self._count("moved", added(kept, other))
            return self._count("kept", kept)
        for way, find in self._ways:
            found = find(new)
            if found is not None:
                return self._count(way, found)
        return self._count("new", empty(new, self._forms))

    def _count(self, way: str, message: Message) -> Message:
        self.counts[counted(way, message.fuzzy)] += 1
        return message

    @cached_property
    def _ways(self) -> tuple[tuple[str, _Way], ...]:
        return (
            ("moved", self._moved),
            ("normalised", self._normalised),
            ("moved", self._moved_fuzzy),
            ("adapted", self._adapted),
            ("sentences", self._sentences),
            ("similar", self._similar),
        )

    def _from(self, old: Message, made: Message) -> Message:
        """Note that an old message lives on in a new one."""
        if made.msgstr == old.msgstr and id(old) not in self.used:
            self.used[id(old)] = made.key
            self.moves[old.key] = made.key
        return made

    # donors

    @cached_property
    def _gone(self) -> list[Message]:
        """Old messages with a translation that the template has no more, as they stood."""
        return [m for m in self._catalog.messages if m.key not in self._wanted and has_text(m)]

    @cached_property
    def _others(self) -> Compendium:
        others = self._compendium
        return others if isinstance(others, Compendium) else Compendium(others)

    @cached_property
    def _by_seen(self) -> dict[str, Message]:
        return _first((seen(m.msgid), m) for m in self._gone)

    @cached_property
    def _by_loose(self) -> dict[str, Message]:
        return _first((loose(m.msgid), m) for m in self._gone)

    @cached_property
    def _by_msgid(self) -> dict[str, Message]:
        return _first((m.msgid, m) for m in self._catalog.messages if has_text(m))

    @cached_property
    def _by_wording(self) -> dict[str, Message]:
        return _first((wording(m.msgid), m) for m in self._gone)

    @cached_property
    def _memory(self) -> SentenceMemory | None:
        from l10n import languages

        target = self._catalog.language
        source = self._template.header.get(SOURCE_FIELD) or "en"
        singular = [(self._places[id(m)], m) for m in self._gone if m.msgid_plural is None]
        if target is None or not singular:
            return None
        return SentenceMemory(
            singular, languages.get(source).sentences, languages.get(target).sentences
        )

    @cached_property
    def _index(self) -> SimilarMessages:
        return SimilarMessages([(self._places[id(m)], m) for m in self._gone])

    @cached_property
    def _live_index(self) -> SimilarMessages:
        there = (m for m in self._catalog.messages if m.key in self._wanted and m.translated)
        return SimilarMessages([(self._places[id(m)], m) for m in there])

    # ways

    def _moved(self, new: Message) -> Message | None:
        return self._as_there(new, self._others.finished(new.key))

    def _moved_fuzzy(self, new: Message) -> Message | None:
        return self._as_there(new, self._others.fuzzy(new.key))

    def _anywhere(self, new: Message) -> Message | None:
        return self._moved(new) or self._moved_fuzzy(new)

    def _as_there(self, new: Message, other: Message | None) -> Message | None:
        """A message with its translation from another file."""
        if other is None:
            return None
        msgstr = fitted(other.msgstr, new, self._forms)
        if other.msgid_plural != new.msgid_plural or msgstr != other.msgstr:
            return offered(new, other, msgstr)
        return taken(new, other, msgstr)

    def _normalised(self, new: Message) -> Message | None:
        other = self._by_seen.get(seen(new.msgid)) or self._by_loose.get(loose(new.msgid))
        if other is None or other.msgid_plural is not None or new.msgid_plural is not None:
            return self._in_other_context(new)
        self._expected = self._places[id(other)] + 1
        msgstr = retargeted(other.msgstr[0], other.msgid, new.msgid)
        if msgstr is None or other.msgctxt != new.msgctxt or seen(other.msgid) != seen(new.msgid):
            return self._from(other, offered(new, other, (msgstr or other.msgstr[0],)))
        return self._from(other, taken(new, other, (msgstr,)))

    def _in_other_context(self, new: Message) -> Message | None:
        other = self._by_msgid.get(new.msgid)
        if other is None:
            return None
        made = offered(new, other, fitted(other.msgstr, new, self._forms))
        return self._from(other, made) if other.key not in self._wanted else made

    def _adapted(self, new: Message) -> Message | None:
        words = wording(new.msgid)
        other = self._by_wording.get(words) if words else None
        if other is None or other.msgid_plural is not None or new.msgid_plural is not None:
            return None
        self._expected = self._places[id(other)] + 1
        msgstr = retargeted(other.msgstr[0], other.msgid, new.msgid) or other.msgstr[0]
        return self._from(other, offered(new, other, (renumbered(msgstr, other.msgid, new.msgid),)))

    def _sentences(self, new: Message) -> Message | None:
        if self._memory is None or new.msgid_plural is not None:
            return None
        found = self._memory.assembled(new)
        if found is None:
            return None
        self._expected = self._places[id(found.donor)]
        if found.sure:
            return replace(new, msgstr=(found.msgstr,), raw=None)
        return self._from(found.donor, offered(new, found.donor, (found.msgstr,)))

    def _similar(self, new: Message) -> Message | None:
        donor = self._index.best(new.msgid, new.msgctxt, self._expected)
        if donor is None:
            donor = self._live_index.best(new.msgid, new.msgctxt, self._expected, ELSEWHERE)
        if donor is None:
            return None
        self._expected = donor.place + 1
        old = donor.message
        return self._from(old, offered(new, old, fitted(old.msgstr, new, self._forms)))


def _by_key(messages: Iterable[Message]) -> dict[Key, Message]:
    """Old messages by key; where one is both live and obsolete, the one that has a translation,
    live ones first.
    """
    found: dict[Key, Message] = {}
    for message in sorted(messages, key=lambda m: (not has_text(m), m.obsolete)):
        found.setdefault(message.key, message)
    return found


def _first(pairs: Iterable[tuple[str, Message]]) -> dict[str, Message]:
    found: dict[str, Message] = {}
    for key, message in pairs:
        if key and (key not in found or (found[key].fuzzy and not message.fuzzy)):
            found[key] = message
    return found
