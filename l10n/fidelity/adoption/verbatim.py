"""Offers for a catalog whose messages hold link targets as the source writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from l10n.catalog.segmenting.segment import Links, Segment
from l10n.catalog.segmenting.segments import segments_of
from l10n.fidelity.adoption.offers import Offer, Offers

_NUMBER = re.compile(r"\]\((\d{1,4})\)")


def with_links(offers: Offers, links: Links) -> Offers:
    """Offers in the form of links that a catalog has.

    A segment whose verbatim form does not follow from its numbers keeps its numbered one, under
    which the catalog does not know it.
    """
    if links is not Links.VERBATIM:
        return offers
    forms = segments_of(offers.source, links=links, policy=offers.policy)
    if len(forms) != len(offers.segments):
        return offers
    form_of = {
        id(segment): form
        for segment, form in zip(offers.segments, forms, strict=True)
        if _written_out(segment.msgid, segment) == form.msgid
    }
    return replace(
        offers,
        segments=tuple(form_of.get(id(segment), segment) for segment in offers.segments),
        offers=tuple(_offers(offers.offers, form_of)),
    )


def _offers(offers: tuple[Offer, ...], form_of: dict[int, Segment]) -> Iterator[Offer]:
    for offer in offers:
        form = form_of.get(id(offer.segment))
        if form is None:
            yield offer
        else:
            yield replace(offer, segment=form, text=_written_out(offer.text, offer.segment))


def _written_out(text: str, segment: Segment) -> str:
    """A text with what stands behind its links in the source instead of their numbers."""
    tails = {str(target.number): target.tail for target in segment.targets}
    return _NUMBER.sub(lambda found: tails.get(found[1], found.group()), text) if tails else text
