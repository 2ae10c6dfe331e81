"""Law 3 of updates: nothing that a translator wrote is lost, and nothing is confirmed by itself."""

from __future__ import annotations

from collections.abc import Mapping

from l10n.catalog.message import Catalog, Key, Message
from l10n.catalog.updating.carry import has_text, told_forms
from l10n.catalog.updating.keys import seen
from l10n.errors import CatalogError

_NONE: Mapping[Key, Key] = {}


def nothing_lost(old: Catalog, new: Catalog, moves: Mapping[Key, Key] = _NONE) -> None:
    """Check that every translation and comment of the old catalog stands in the new one.

    Args:
        old: the catalog before.
        new: the catalog after.
        moves: old keys whose message stands under another key now. It must wait for review there
            and name the text it was made for, unless the two keys differ in nothing that a reader
            sees.

    Raises:
        CatalogError: something is missing; that is a defect, and nothing must be written.
    """
    there = {message.key: message for message in new.messages}
    for message in old.messages:
        same = there.get(message.key)
        if same is message or not (has_text(message) or message.translator_comments):
            continue
        if same is not None and _holds(same, message):
            continue
        moved = there.get(moves.get(message.key, message.key))
        if moved is not None and _holds(moved, message) and _may_move(message, moved):
            continue
        raise CatalogError(
            "the update would lose a translation, so nothing was changed",
            path=old.path,
            line=message.line,
            remedy="please report this; the catalog is untouched",
        )


def _holds(new: Message, old: Message) -> bool:
    """Whether a message has the texts and comments of another, and is no surer of them."""
    if new.msgstr != old.msgstr and has_text(old):
        if old.msgid_plural == new.msgid_plural:
            return False
        if not set(told_forms(old, new.msgstr)) <= set(new.translator_comments):
            return False
    if old.flags != new.flags and old.fuzzy and not (new.fuzzy or new.obsolete):
        return not has_text(old) and _commented(new, old)
    return _commented(new, old)


def _commented(new: Message, old: Message) -> bool:
    """Whether a message has the comments of another."""
    comments = old.translator_comments
    return not comments or set(comments) <= set(new.translator_comments)


def _may_move(old: Message, new: Message) -> bool:
    """Whether a translation may stand under another key as it does."""
    if new.fuzzy:
        return new.previous is not None
    return old.msgctxt == new.msgctxt and seen(old.msgid) == seen(new.msgid)
