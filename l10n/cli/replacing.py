"""A page that somebody translated is not put back into the source's language without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.errors import CatalogError, Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.catalog.building.build import Built
    from l10n.catalog.message import Catalog, Message
    from l10n.catalog.segmenting.segment import Segment
    from l10n.text.document import Document
    from l10n.text.metadata import Field
    from l10n.text.spans import Span

_KEPT = 0.5
"""Share of a text's words from which on it is the source's text, or an older one."""
_NAMED = 8
"""Lines that a message names."""


def undone_by(
    built: Built, document: Document, locale: str | None, output: str | None, limit: int
) -> tuple[Segment, ...]:
    """The places that the page that is there has translated, and the new one has not.

    The two are aligned, as the page may be of another version of the source. A text that shares
    most of its words with the source's is no translation.

    Args:
        built: what is to be written.
        document: the source.
        locale: BCP 47 tag of the page, or None.
        output: the file to write, or None for standard output.
        limit: the largest file to read, in bytes.
    """
    from pathlib import Path

    if output is None or not built.missing or not Path(output).is_file():
        return ()
    from l10n.errors import L10nError
    from l10n.fidelity.check import readable
    from l10n.text.files import read_utf8

    try:
        there, _ = readable(read_utf8(output, limit=limit), output, locale)
    except L10nError:
        return ()
    lost = [segment for segment in built.missing if segment.span.of(document.source).strip()]
    known = _known(there)
    lost = [s for s in lost if " ".join(s.span.of(document.source).split()) not in known]
    if not lost:
        return ()
    fields = {field.key: field.value for field in _fields(there)}
    gone = [s for s in lost if s.field and _translates(s.field.value, fields.get(s.field.key, ""))]
    running = [segment for segment in lost if segment.field is None]
    places = tuple(_translated(document, there, locale)) if running else ()
    gone += [s for s in running if any(_within(s.span, place) for place in places)]
    return tuple(sorted(gone, key=lambda segment: segment.span))


def refuse_to_undo(
    gone: Sequence[Segment], built: Built, catalog: Catalog, output: str | None
) -> None:
    """Refuse to put most of a page back, or a text whose translation only waits for review.

    A text of the source that is new or has changed since is another matter: that its page shows
    it until it is translated is what a catalog is for.

    Args:
        gone: what ``undone_by`` found.
        built: what is to be written.
        catalog: the translations.
        output: the page that is there.

    Raises:
        CatalogError: the new page would lose such translations.
    """
    messages = catalog.index()
    waiting = [s for s in gone if _waits(messages.get(s.key))]
    undone = len({segment.key for segment in gone})
    if 2 * undone > built.segments:
        raise CatalogError(
            Said(
                "not built: the page that is there has translations for %(undone)s texts that "
                "are in the source's language here, in lines %(lines)s of the source",
                undone=undone,
                lines=lines_of(gone),
            ),
            path=output,
            remedy="take them into the catalog with l10n adopt, or say --replace",
        )
    if waiting:
        raise CatalogError(
            Said(
                "not built: texts that the page that is there has translated wait for review in "
                "the catalog, and would be in the source's language here: %(undone)s, in lines "
                "%(lines)s of the source",
                undone=len({segment.key for segment in waiting}),
                lines=lines_of(waiting),
            ),
            path=output,
            remedy="review them in the catalog, use them with --fuzzy, or say --replace",
        )


def lines_of(segments: Sequence[Segment]) -> str:
    """The lines of segments as a message names them, the first few."""
    lines = list(dict.fromkeys(segment.line for segment in segments))
    return ", ".join(map(str, lines[:_NAMED])) + (" …" if len(lines) > _NAMED else "")


def _waits(message: Message | None) -> bool:
    """Whether a message has a translation for this very text that is marked as fuzzy."""
    if message is None or not message.fuzzy or message.previous is not None:
        return False
    return any(map(str.strip, message.msgstr))


def _known(page: Document) -> frozenset[str]:
    """The texts of a page as they stand there, white space normalised."""
    blocks = [b.span for b in page.blocks]
    fields = [field.value for field in _fields(page)]
    return frozenset(" ".join(t.split()) for t in [*(s.of(page.source) for s in blocks), *fields])


def _fields(page: Document) -> Sequence[Field]:
    return page.front_matter.fields if page.front_matter else ()


def _translated(document: Document, page: Document, locale: str | None) -> Iterator[Span]:
    """The places of the source that a page has translated."""
    from l10n.fidelity.pair import pair_of

    for match in pair_of(document, page, target_language=locale).paired:
        ours = [word for unit in match.source for word in unit.words]
        theirs = [word for unit in match.target for word in unit.words]
        if _differ(ours, theirs):
            yield from (unit.span for unit in match.source)


def _translates(text: str, other: str) -> bool:
    from l10n.fidelity.alignment.units import WORD

    return _differ(WORD.findall(text.lower()), WORD.findall(other.lower()))


def _differ(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the words on a page are others than the source's."""
    known = set(ours)
    return bool(theirs) and sum(word in known for word in theirs) < _KEPT * len(theirs)


def _within(span: Span, place: Span) -> bool:
    return place.start <= span.start < place.end
