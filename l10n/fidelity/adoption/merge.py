"""Edits that somebody made in a translated page, brought back into its catalog.

A page is compared with what its catalog makes of the source, read in the same way, so that nothing
that ``build`` itself writes counts as an edit. With the catalog that the page was built from as a
third reading it is known who changed what.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from l10n.catalog.building.build import build
from l10n.catalog.message import Catalog, Key, Message
from l10n.catalog.segmenting.extract import links_of
from l10n.catalog.segmenting.policy import DEFAULT_POLICY, FrontMatterPolicy
from l10n.catalog.updating.carry import FUZZY, has_text
from l10n.errors import Said, joined
from l10n.fidelity.adoption.offers import Offer, offers_of
from l10n.fidelity.adoption.tell import Teller
from l10n.fidelity.adoption.verbatim import with_links
from l10n.finding import Finding
from l10n.frozen import dataclass
from l10n.messages import N_
from l10n.text.document import Document
from l10n.text.parse import parse

IN_PAGE = "in the page"
"""How a comment for translators begins that holds what the page says."""

IN_CATALOG = "in the catalog before"
"""How one begins that holds what the catalog said."""


@dataclass(frozen=True, slots=True)
class Edits:
    """How many messages a page has changed.

    Attributes:
        taken: messages that say now what the page says.
        conflicts: messages that wait for review since both were changed, or the pair is doubtful.
        unknown: texts that the catalog does not have: it is out of date.
    """

    taken: int = 0
    conflicts: int = 0
    unknown: int = 0

    def __add__(self, other: Edits) -> Edits:
        return Edits(
            self.taken + other.taken,
            self.conflicts + other.conflicts,
            self.unknown + other.unknown,
        )

    def told(self) -> str:
        """What a person is told of them."""
        parts = (
            (self.taken, N_("%(number)s taken from the page")),
            (self.conflicts, N_("%(number)s to review")),
        )
        found = joined(Said(text, number=number) for number, text in parts if number)
        done = found or Said("unchanged")
        if not self.unknown:
            return done
        unknown = N_("%(done)s; texts that are not in it: %(number)s; run l10n update")
        return Said(unknown, done=done, number=self.unknown)


@dataclass(frozen=True, slots=True)
class Merged:
    """A catalog with the edits of its page.

    Attributes:
        catalog: the catalog; nothing that it said is lost.
        edits: how many there were.
        findings: what was not paired or is doubtful, sorted by place.
    """

    catalog: Catalog
    edits: Edits = Edits()
    findings: tuple[Finding, ...] = ()


def merge(
    source: Document,
    target: Document,
    catalog: Catalog,
    *,
    locale: str,
    base: Catalog | None = None,
    policy: FrontMatterPolicy = DEFAULT_POLICY,
) -> Merged:
    """Bring edits of a page into its catalog.

    Args:
        source: the source document.
        target: the translated page, edited.
        catalog: the catalog as it is now.
        locale: BCP 47 tag of the translation.
        base: the catalog from which the page was built; None takes the page's word for every
            difference, and keeps the catalog's in a comment.
        policy: which front-matter values are translated.
    """
    links = links_of(catalog.header)
    offers = with_links(offers_of(source, target, locale=locale, policy=policy), links)
    teller = Teller(offers)
    built = _Readings(source, base or catalog, locale, policy)
    before = (base or catalog).index()
    counts: Counter[str] = Counter()
    page = {offer.segment.key: offer for offer in reversed(offers.offers)}

    def merged(message: Message) -> Message:
        offer = page.get(message.key)
        if message.obsolete or offer is None or offer.text == message.msgid:
            return message
        if built.says(message.key, offer):
            return message
        old = before.get(message.key)
        kept = base is None or (old is not None and old.msgstr == message.msgstr)
        way, result = _merged(message, offer, teller, kept=kept, told=base is not None)
        counts[way] += result != message
        return result

    messages = tuple(map(merged, catalog.messages))
    known = {message.key for message in catalog.live}
    return Merged(
        replace(catalog, messages=messages),
        Edits(
            counts["taken"],
            counts["conflict"],
            len({segment.key for segment in offers.segments} - known),
        ),
        tuple(sorted(teller.all(), key=Finding.sort_key)),
    )


class _Readings:
    """What a page says that is built from a catalog, without and with what waits for review."""

    def __init__(
        self, source: Document, catalog: Catalog, locale: str, policy: FrontMatterPolicy
    ) -> None:
        self._texts: list[Mapping[Key, str]] = []
        for fuzzy in (False, True) if any(m.fuzzy for m in catalog.live) else (False,):
            text = build(source, catalog, locale=locale, policy=policy, fuzzy=fuzzy).text
            page = parse(text, path=source.path, language=locale)
            offers = offers_of(source, page, locale=locale, policy=policy)
            offers = with_links(offers, links_of(catalog.header))
            self._texts.append({o.segment.key: o.text for o in reversed(offers.offers)})

    def says(self, key: Key, offer: Offer) -> bool:
        """Whether the built page has the very text."""
        return any(texts.get(key) == offer.text for texts in self._texts)


def _merged(
    message: Message, offer: Offer, teller: Teller, *, kept: bool, told: bool
) -> tuple[str, Message]:
    """A message with an edit of the page.

    Args:
        message: as the catalog has it.
        offer: what the page says.
        teller: knows the lines of the page.
        kept: whether the catalog has not changed since the page was built.
        told: whether that is known.
    """
    if offer.text == message.msgstr[0]:
        return "same", message
    here = f"{IN_PAGE}, line {teller.line(offer)}: {_one_line(offer.text)}"
    if not has_text(message):
        flags = message.flags if not offer.doubt else _with_fuzzy(message.flags)
        return "taken", message.with_(msgstr=(offer.text,), flags=flags)
    if not kept or offer.doubt or message.fuzzy or message.msgid_plural is not None:
        return "conflict", _commented(message, here).with_(flags=_with_fuzzy(message.flags))
    taken = message.with_(msgstr=(offer.text,))
    if not told:
        taken = _commented(taken, f"{IN_CATALOG}: {_one_line(message.msgstr[0])}")
    return "taken", taken


def _commented(message: Message, comment: str) -> Message:
    """A message with a comment for translators, once."""
    comments = message.translator_comments
    text = comment.partition(": ")[2]
    if any(line.partition(": ")[2] == text for line in comments):
        return message
    return message.with_(translator_comments=(*comments, comment))


def _with_fuzzy(flags: tuple[str, ...]) -> tuple[str, ...]:
    return flags if FUZZY in flags else (FUZZY, *flags)


def _one_line(text: str) -> str:
    return text.replace("\n", "\\n")
