"""A document and a catalog to the translated document.

Nothing is rendered anew: translations are put into spans of the source, everything else is copied.
The result is read again and its structure compared with the source's. A translation that would
change it is escaped if that is safe; else the source text stays in that one place, and a finding
says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from l10n.catalog.building.heading_ids import with_heading_ids
from l10n.catalog.building.local_links import Lead, with_local_links
from l10n.catalog.building.refusal import finding
from l10n.catalog.building.render import prepared
from l10n.catalog.building.splice import Translation
from l10n.catalog.building.stamp import stamp_of, stamped
from l10n.catalog.building.verify import verified
from l10n.catalog.message import Catalog, Message
from l10n.catalog.segmenting.extract import links_of
from l10n.catalog.segmenting.policy import DEFAULT_POLICY, Action, FrontMatterPolicy
from l10n.catalog.segmenting.remarks import OUTDATED
from l10n.catalog.segmenting.segment import Form, Segment
from l10n.catalog.segmenting.segments import segments_of
from l10n.finding import Finding
from l10n.frozen import dataclass
from l10n.languages.direction import direction
from l10n.text.document import Document
from l10n.text.front_matter import replaced
from l10n.text.spans import Lines, Span


@dataclass(frozen=True, slots=True)
class Built:
    """A translated document.

    Attributes:
        text: the document.
        findings: translations that were not used because they would break the page, in source
            order.
        segments: number of texts to translate, one that stands in several places once, as in a
            catalog.
        translated: number of them that are translated in ``text``, in all of their places.
        missing: the places of the others, in source order.
    """

    text: str
    findings: tuple[Finding, ...] = ()
    segments: int = 0
    translated: int = 0
    missing: tuple[Segment, ...] = ()

    @property
    def complete(self) -> float:
        """Share of the segments that are translated, 0 to 100; 100 for a page without any."""
        return 100.0 * self.translated / self.segments if self.segments else 100.0


def build(
    document: Document,
    catalog: Catalog,
    *,
    locale: str | None = None,
    policy: FrontMatterPolicy = DEFAULT_POLICY,
    fuzzy: bool = False,
    mark: bool = False,
    heading_ids: bool = False,
    stamp: bool = False,
    lead: Lead | None = None,
    known: Document | None = None,
) -> Built:
    """The document in the catalog's language.

    Args:
        document: the source.
        catalog: its translations; the form of its links is in its header.
        locale: BCP 47 tag for ``language`` in the front matter; the catalog's own if None.
        policy: which front-matter values are translated and set.
        fuzzy: whether translations that wait for review are used.
        mark: whether ``<!-- l10n: outdated -->`` stands behind those in running text.
        heading_ids: whether headings that links of the page lead to keep the source's ids.
        stamp: whether the front matter gets a stamp of the source's content.
        lead: gives links other targets, such as the translations of the pages they name.
        known: a page that may come out, and need not be read again.
    """
    segments = segments_of(document, links=links_of(catalog.header), policy=policy)
    there = tuple(_there(segments, catalog, fuzzy))
    wanted = tuple(_translation(*pair, mark) for pair in there if _changes(*pair))
    fixed = dict(_own_edits(document, locale or catalog.language, policy))
    text, refusals = verified(document, wanted, fixed, known)
    if lead is not None:
        text = with_local_links(text, lead)
    if heading_ids:
        text = with_heading_ids(document, text)
    if stamp:
        text = stamped(text, stamp_of(document))
    lines = Lines(document.source if refusals else "")
    findings = tuple(finding(document, lines, catalog.path, refusal) for refusal in refusals)
    texts = {segment.key for segment in segments}
    used = {segment.key for segment, _ in there} - {refusal.segment.key for refusal in refusals}
    missing = tuple([segment for segment in segments if segment.key not in used])
    return Built(text, findings, len(texts), len(used), missing)


def _there(
    segments: tuple[Segment, ...], catalog: Catalog, fuzzy: bool
) -> Iterator[tuple[Segment, Message]]:
    """The segments that have a translation, with their messages."""
    messages = catalog.index()
    for segment in segments:
        message = messages.get(segment.key)
        if message is not None and message.msgstr[0].strip() and (fuzzy or not message.fuzzy):
            yield segment, message


def _changes(segment: Segment, message: Message) -> bool:
    """Whether anything has to be touched for a translation."""
    return message.msgstr[0] != segment.msgid


def _translation(segment: Segment, message: Message, mark: bool) -> Translation:
    msgstr = message.msgstr[0]
    text = msgstr if segment.form is Form.FIELD else prepared(segment, msgstr)
    if mark and message.fuzzy and segment.form is Form.INLINE:
        text = f"{text} {OUTDATED}"
    return Translation(segment, message, text)


def _own_edits(
    document: Document, locale: str | None, policy: FrontMatterPolicy
) -> Iterator[tuple[Span, str]]:
    """What a translation says of itself in the front matter: its language and direction."""
    front = document.front_matter
    if front is None or not locale:
        return
    own = {Action.SET: locale, Action.DIRECTION: direction(locale)}
    for field in front.fields:
        value = own.get(policy.action(field), field.value)
        if field.value != value:
            yield field.span, replaced(document.source, field, value)
