"""Many catalogs of one language as one: for messages that moved between files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from l10n.catalog.message import Catalog, Key, Message
from l10n.catalog.updating.carry import has_text


class Compendium:
    """Translations by key; which of several there are: finished before fuzzy, live before obsolete,
    then the first.
    """

    def __init__(self, catalogs: Sequence[Catalog]) -> None:
        """Take the translations of catalogs in one language."""
        messages = [m for catalog in catalogs for m in catalog.messages if has_text(m)]
        self._done = _by_key(m for m in messages if not m.fuzzy)
        self._fuzzy = _by_key(m for m in messages if m.fuzzy)

    def finished(self, key: Key) -> Message | None:
        """The message with this key if its translation is finished somewhere."""
        return self._done.get(key)

    def fuzzy(self, key: Key) -> Message | None:
        """The message with this key if it has a translation that waits for review somewhere."""
        return self._fuzzy.get(key)


def _by_key(messages: Iterable[Message]) -> dict[Key, Message]:
    found: dict[Key, Message] = {}
    for message in messages:
        known = found.get(message.key)
        if known is None or (known.obsolete and not message.obsolete):
            found[message.key] = message
    return found
