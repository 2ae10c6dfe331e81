"""Reading a page again after splicing, and finding the translations that changed its structure.

Most pages pass at once and are read one time. Else every translation is looked at by itself, which
costs as much as reading the page once more, and only what depends on its neighbours is searched for
by halves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from l10n.catalog.building.local import Looks
from l10n.catalog.building.refusal import Refusal
from l10n.catalog.building.splice import Translation, edits_of, spliced
from l10n.catalog.segmenting.segment import Form
from l10n.catalog.shape import difference, differing
from l10n.errors import DocumentError
from l10n.text.document import Block, Document
from l10n.text.spans import Span

ROUNDS = 12
"""How often a page is read again in search of culprits; after that all of its translations are
refused.
"""


def verified(
    document: Document,
    translations: Sequence[Translation],
    fixed: dict[Span, str],
    known: Document | None = None,
) -> tuple[str, tuple[Refusal, ...]]:
    """The page with all translations that keep its structure, and those that do not.

    Args:
        document: the source.
        translations: what is to be put in.
        fixed: further edits that are always made.
        known: a page that may come out, and need not be read again.
    """
    page = _Page(document, fixed, known)
    if not page.broken(translations):
        return page.text, tuple(map(_refusal, page.unwritten(translations)))
    looks = Looks(document.source)
    kept, refused = [], []
    for item in translations:
        text = looks.settled(item.segment, item.text)
        if text is None:
            refused.append(item)
        else:
            kept.append(item if text == item.text else replace(item, text=text))
    for _ in range(ROUNDS):
        suspects = page.broken(kept)
        if not suspects:
            break
        gone = {id(item): _safer(looks, item) for item in suspects}
        refused += [item for item in suspects if gone[id(item)] is None]
        kept = [safer for item in kept if (safer := gone.get(id(item), item)) is not None]
    else:
        if page.broken(kept):
            refused += kept
            page.broken(())
    refused += page.unwritten(kept)
    order = {id(item.segment): i for i, item in enumerate(translations)}
    refused.sort(key=lambda item: order[id(item.segment)])
    return page.text, tuple(map(_refusal, refused))


def _refusal(item: Translation) -> Refusal:
    return Refusal(item.segment, item.message)


def _safer(looks: Looks, item: Translation) -> Translation | None:
    """A translation that alone is no harm but changes this page, written more safely."""
    text = looks.safest(item.segment, item.text)
    return None if text is None or text == item.text else replace(item, text=text)


class _Page:
    """The source, and the text that came of the last try."""

    def __init__(self, document: Document, fixed: dict[Span, str], known: Document | None) -> None:
        self._document, self._fixed, self._known = document, fixed, known
        self.text = document.source
        self._edits: dict[Span, str] = {}
        self._places = {block: i for i, block in enumerate(document.blocks)}

    def broken(self, translations: Sequence[Translation]) -> list[Translation]:
        """Splice, read again; the translations to blame, none if the structure is the source's."""
        source = self._document.source
        self._edits = edits_of(source, translations) | self._fixed
        self.text = spliced(source, self._edits)
        if self.text == source or not translations:
            return []
        result = self._read()
        if result is None:
            return [t for t in translations if t.segment.field is not None] or list(translations)
        change = difference(self._document, result)
        if change is None:
            return []
        if len(result.blocks) == len(self._document.blocks):
            places = set(differing(self._document, result))
            found = self._at(translations, places)
            if found:
                return found
        first = change.start
        near = self._at(translations, {first - 1, first}) or self._at(translations, {first + 1})
        return near or self._at(translations, set(range(change.end + 1))) or list(translations)

    def unwritten(self, translations: Sequence[Translation]) -> list[Translation]:
        """Those whose field of the front matter kept its value, as YAML could not say the new one
        there (an alias repeats it elsewhere).
        """
        source = self._document.source
        return [
            t
            for t in translations
            if t.segment.form is Form.FIELD
            and t.text.strip() != t.segment.msgid.strip()
            and self._edits.get(t.segment.span) == t.segment.span.of(source)
        ]

    def _read(self) -> Document | None:
        from l10n.text.parse import parse

        result = self._known
        if result is None or result.source != self.text:
            try:
                result = parse(self.text, path=self._document.path)
            except DocumentError:
                return None
        ours, theirs = self._document.front_matter, result.front_matter
        if (ours is None) != (theirs is None):
            return None
        if ours is not None and theirs is not None and ours.keys != theirs.keys:
            return None
        return result

    def _at(self, translations: Sequence[Translation], places: set[int]) -> list[Translation]:
        return [t for t in translations if self._place(t.segment.block) in places]

    def _place(self, block: Block | None) -> int:
        return -2 if block is None else self._places[block]
