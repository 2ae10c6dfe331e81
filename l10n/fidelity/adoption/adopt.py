"""A catalog out of documents and their published translations.

The blocks are aligned as ``check`` aligns them. Inside a pair, what a msgid holds is read from the
translation in the same notation. The page is then built once with what was found: what would change
its structure waits for review, and so does every doubtful pair, and every text that states other
facts than its source. What has no counterpart stays untranslated and is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from l10n.catalog.message import Catalog, Key, Message
from l10n.catalog.segmenting.extract import extract, reference_path
from l10n.catalog.segmenting.policy import DEFAULT_POLICY, FrontMatterPolicy
from l10n.catalog.updating.carry import FUZZY
from l10n.catalog.updating.create import new_catalog
from l10n.errors import Said, UsageError
from l10n.fidelity.adoption.contradictions import contradicted
from l10n.fidelity.adoption.offers import Offer, Offers, offers_of
from l10n.fidelity.adoption.pairing import Doubt
from l10n.fidelity.adoption.tell import Teller
from l10n.fidelity.language.expected import expected_language
from l10n.finding import Finding
from l10n.frozen import dataclass
from l10n.text.document import Document

ALSO = "also in"
"""How a comment for translators begins that holds another reading."""

_WHY = {
    "weak": "adopted: little speaks for this pair but its place",
    "split": "adopted: one text of the translation was divided between two of the source",
    "kind": "adopted: the two are of different kinds",
    "shape": "adopted: lacks a link, tag or mark of the msgid, or has one more",
    "facts": "adopted: says something else than the msgid",
}
"""Comments for translators on messages that wait for review."""


@dataclass(frozen=True, slots=True)
class Adopted:
    """A catalog, and what a person should know of it.

    Attributes:
        catalog: the messages of the sources with what the translations say.
        findings: what was not paired, is doubtful or was set aside, sorted by place.
    """

    catalog: Catalog
    findings: tuple[Finding, ...] = ()

    @property
    def translated(self) -> int:
        """Number of messages with a translation that can be used."""
        return sum(message.translated for message in self.catalog.live)

    @property
    def fuzzy(self) -> int:
        """Number of messages whose translation waits for review."""
        return sum(message.fuzzy for message in self.catalog.live)


def adopt(
    pairs: Sequence[tuple[Document, Document]],
    *,
    locale: str | None = None,
    policy: FrontMatterPolicy = DEFAULT_POLICY,
) -> Adopted:
    """The catalog of published translations.

    Args:
        pairs: documents and their translations, all in one language.
        locale: BCP 47 tag of the translations; else paths, front matter and texts tell.
        policy: which front-matter values are translated.

    Raises:
        UsageError: nothing tells the language of the translations, or they are in several.
    """
    locale = locale or locale_of(pairs)
    template = extract([source for source, _ in pairs], policy=policy)
    catalog = new_catalog(template, locale)
    several = [offers_of(*pair, locale=locale, policy=policy) for pair in pairs]
    readings = _Readings([_doubting(offers, catalog) for offers in several])
    messages = tuple(readings.message(message) for message in catalog.messages)
    findings = sorted(readings.findings(), key=Finding.sort_key)
    return Adopted(replace(catalog, messages=messages), tuple(findings))


def locale_of(pairs: Sequence[tuple[Document, Document]]) -> str:
    """The language of translations.

    Raises:
        UsageError: nothing tells it, or there are several.
    """
    found = {expected_language(*pair): pair[1].path for pair in pairs}
    locale = next(iter(found), None)
    if locale is None or len(found) > 1:
        reason = "nothing tells the language of the translation"
        if len(found) > 1:
            reason = Said(
                "translations in several languages: %(names)s", names=", ".join(map(str, found))
            )
        raise UsageError(reason, path=found[locale], remedy="name it with --locale")
    return locale


def _doubting(offers: Offers, catalog: Catalog) -> Offers:
    """Offers among which those that say something else than their source are doubtful; where texts
    were lost also the heading right before one, for it may be that of another section.
    """
    found = offers.offers
    places = contradicted([(o.segment.msgid, o.text) for o in found], catalog)
    headings = [n - 1 for n in places if n and _is_heading(found[n - 1])] if offers.lost else []
    doubts = dict.fromkeys(headings, Doubt.WEAK) | dict.fromkeys(places, Doubt.FACTS)
    looked = (
        replace(offer, doubt=doubts[n]) if n in doubts and not offer.doubt else offer
        for n, offer in enumerate(found)
    )
    return replace(offers, offers=tuple(looked))


def _is_heading(offer: Offer) -> bool:
    block = offer.segment.block
    return block is not None and block.kind.titles


class _Readings:
    """What translations say for each message, and which reading it gets."""

    def __init__(self, several: Sequence[Offers]) -> None:
        self._tellers = [Teller(offers) for offers in several]
        self._found: dict[Key, list[tuple[Offer, Teller, str]]] = {}
        for offers, teller in zip(several, self._tellers, strict=True):
            where = reference_path(offers.target.path)
            for offer in offers.offers:
                self._found.setdefault(offer.segment.key, []).append((offer, teller, where))

    def message(self, message: Message) -> Message:
        """A message of the template with its translation."""
        found = self._found.get(message.key)
        if not found:
            return message
        best = self._best(message.key)
        comments = [_WHY[best.doubt]] if best.doubt else []
        said = {best.text}
        for offer, teller, where in found:
            if offer.text not in said:
                said.add(offer.text)
                comments.append(f"{ALSO} {where}:{teller.line(offer)}: {_one_line(offer.text)}")
        return message.with_(
            msgstr=(best.text,),
            flags=(FUZZY, *message.flags) if best.doubt else message.flags,
            translator_comments=tuple(comments),
        )

    def findings(self) -> Iterator[Finding]:
        """Everything that a person should know."""
        for teller in self._tellers:
            yield from teller.all()
        for key, found in self._found.items():
            best = self._best(key)
            for offer, teller, _ in found:
                if offer.text != best.text:
                    yield teller.set_aside(offer)

    def _best(self, key: Key) -> Offer:
        """The commonest of the sure readings, the first of equals."""
        offers = [offer for offer, *_ in self._found[key]]
        sure = [offer for offer in offers if not offer.doubt] or offers
        times = Counter(offer.text for offer in sure)
        return max(sure, key=lambda offer: times[offer.text])


def _one_line(text: str) -> str:
    return text.replace("\n", "\\n")
