"""What a published translation says for each segment of its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from l10n import languages
from l10n.catalog.building.render import prepared
from l10n.catalog.building.splice import Translation
from l10n.catalog.building.verify import verified
from l10n.catalog.message import Message
from l10n.catalog.segmenting.policy import DEFAULT_POLICY, FrontMatterPolicy
from l10n.catalog.segmenting.segment import Form, Segment
from l10n.catalog.segmenting.segments import segments_of
from l10n.fidelity.adoption.fit import Fit, Names, fitted
from l10n.fidelity.adoption.matches import judged
from l10n.fidelity.adoption.pairing import Doubt, Paired, Pairing, Side
from l10n.fidelity.alignment.units import WORD, units_of
from l10n.fidelity.links.targets import names_in_addresses
from l10n.fidelity.repair import Repair, repaired
from l10n.frozen import dataclass
from l10n.text.document import Document
from l10n.text.spans import Span


@dataclass(frozen=True, slots=True)
class Offer:
    """What the translation says for a segment.

    Attributes:
        segment: of the source.
        text: the msgstr.
        span: where it stands in the translation.
        doubt: why a person should look at it.
        fit: what became of its links.
    """

    segment: Segment
    text: str
    span: Span
    doubt: Doubt
    fit: Fit


@dataclass(frozen=True, slots=True)
class Offers:
    """All that a translation says, and what neither side has in common.

    Attributes:
        source: the source document.
        target: its translation.
        segments: all segments of the source.
        offers: in the order of the source's segments.
        same: segments whose text is that of the source in the translation, too.
        lost: segments of the source without a counterpart.
        added: texts of the translation without a counterpart, with their places in it.
        policy: which front-matter values are translated.
    """

    source: Document
    target: Document
    segments: tuple[Segment, ...]
    offers: tuple[Offer, ...]
    same: tuple[Segment, ...]
    lost: tuple[Segment, ...]
    added: tuple[tuple[Span, str], ...]
    policy: FrontMatterPolicy = DEFAULT_POLICY


def offers_of(
    source: Document,
    target: Document,
    *,
    locale: str,
    policy: FrontMatterPolicy = DEFAULT_POLICY,
) -> Offers:
    """Pair a document with its published translation.

    Args:
        source: the source document.
        target: its translation.
        locale: BCP 47 tag of the translation.
        policy: which front-matter values are translated.
    """
    repair = repaired(source, target)
    ours = Side(source, segments_of(source, policy=policy))
    theirs = Side(repair.document, segments_of(repair.document, policy=policy))
    names = Names(names_in_addresses(source.language, locale), names_in_addresses(locale))
    pairs = tuple(_pairs(ours, theirs, locale, names))
    made = [_offer(pair, names, repair) for pair in pairs]
    same = tuple(o.segment for o in made if _is_untranslated(o))
    there = [offer for offer in made if not _is_untranslated(offer)]
    order = {id(segment): i for i, segment in enumerate(ours.segments)}
    there.sort(key=lambda offer: order[id(offer.segment)])
    return Offers(
        source,
        target,
        tuple(ours.segments),
        tuple(_built(source, there)),
        same,
        tuple(ours.unused),
        tuple((repair.span(s.span), s.msgid) for s in theirs.unused),
        policy,
    )


def _pairs(ours: Side, theirs: Side, locale: str, names: Names) -> Iterator[Paired]:
    source, target = ours.document, theirs.document
    left, right = units_of(source, source.language), units_of(target, locale)
    pairing = Pairing(ours, theirs, languages.get(locale).sentences)
    yield from pairing.front_matter()
    for match, weak in judged(left, right, names.both):
        yield from pairing.match(match, weak=weak)
    yield from pairing.definitions()


def _offer(pair: Paired, names: Names, repair: Repair) -> Offer:
    segment, reading, doubt = pair
    fit = Fit(reading.text) if segment.form is Form.FIELD else fitted(segment, reading, names)
    return Offer(segment, fit.text, repair.span(reading.span), doubt, fit)


def _is_untranslated(offer: Offer) -> bool:
    """Whether a text stands in the translation as in the source, and is more than a name."""
    if offer.text != offer.segment.msgid:
        return False
    return sum(not word[0].isupper() for word in WORD.findall(offer.text)) > 1


def _built(source: Document, offers: Sequence[Offer]) -> Iterator[Offer]:
    """The offers; those with which the page would not keep its structure are doubtful."""
    sure = [offer for offer in offers if offer.text != offer.segment.msgid]
    wanted = [
        Translation(o.segment, Message(o.segment.msgid, (o.text,)), _prepared(o)) for o in sure
    ]
    _, refusals = verified(source, wanted, {})
    broken = {id(refusal.segment) for refusal in refusals}
    for offer in offers:
        if id(offer.segment) in broken:
            yield replace(offer, doubt=Doubt.SHAPE)
        else:
            yield offer


def _prepared(offer: Offer) -> str:
    return offer.text if offer.segment.form is Form.FIELD else prepared(offer.segment, offer.text)
