"""What was not paired, is doubtful or was set aside, as findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from l10n.catalog.segmenting.segment import Segment
from l10n.fidelity.adoption.beyond import beyond_catalogs
from l10n.fidelity.adoption.offers import Offer, Offers
from l10n.fidelity.adoption.pairing import Doubt
from l10n.fidelity.adoption.rules import (
    DOUBTFUL,
    SET_ASIDE,
    SOURCE_UNPAIRED,
    TARGET_UNPAIRED,
    UNTRANSLATED,
)
from l10n.finding import Finding, Position, Rule
from l10n.messages import N_
from l10n.text.document import Document
from l10n.text.spans import Lines, Span

_Data = Mapping[str, str | int | float]
_LENGTH = 70
_LOST = N_('without a counterpart in the translation; it stays untranslated: "%(text)s"')
_ADDED = N_('without a counterpart in the source; the catalog cannot hold it: "%(text)s"')
_SAME = N_('the same as in the source, so it stays untranslated: "%(text)s"')
_OTHER = N_('another translation of the same text is in the catalog: "%(text)s"')
_REPLACED = N_("the built page has the link of the source, %(new)s, and not %(old)s")
_ANCHOR = N_(
    "the built page has the link of the source, %(new)s, and not %(old)s: build it with "
    "--heading-ids, and it leads to its heading"
)
_MARKED = N_('tags, code and line breaks are those of the source: "%(text)s"')
_DROPPED = N_("the source does not have the link to %(old)s; only its text is kept")

REASONS: Mapping[Doubt, str] = {
    Doubt.WEAK: N_('a doubtful pair, fuzzy in the catalog: "%(text)s"'),
    Doubt.SPLIT: N_('one text for two of the source, divided by guess: "%(text)s"'),
    Doubt.KIND: N_('paired with something of another kind, fuzzy in the catalog: "%(text)s"'),
    Doubt.SHAPE: N_(
        'lacks a link, tag or mark of the source or has one more, fuzzy in the catalog: "%(text)s"'
    ),
    Doubt.FACTS: N_('says something else than the source, fuzzy in the catalog: "%(text)s"'),
}
"""Why a pair should be looked at."""


class Teller:
    """Findings about one pair of documents."""

    def __init__(self, offers: Offers) -> None:
        self._offers = offers
        self._source = Lines(offers.source.source)
        self._target = Lines(offers.target.source)

    def all(self) -> Iterator[Finding]:
        """Everything but second translations, which only the catalog knows."""
        for segment in self._offers.lost:
            data = {"kind": segment.kind, "text": shortened(segment.msgid)}
            yield self._of_source(SOURCE_UNPAIRED, segment, _LOST, data)
        for span, text in self._offers.added:
            yield self._of_target(TARGET_UNPAIRED, span, _ADDED, {"text": shortened(text)})
        for segment in self._offers.same:
            text = shortened(segment.msgid)
            yield self._of_source(UNTRANSLATED, segment, _SAME, {"text": text})
        for place in beyond_catalogs(self._offers):
            data = place.data | {"text": shortened(place.data["text"])}
            yield self._of_target(SET_ASIDE, place.span, place.template, data)
        for offer in self._offers.offers:
            if offer.doubt:
                yield self._of_offer(DOUBTFUL, offer, REASONS[offer.doubt])
            for old, new in offer.fit.replaced:
                template = _ANCHOR if new.startswith("#") else _REPLACED
                yield self._of_offer(SET_ASIDE, offer, template, {"old": old, "new": new})
            for old in offer.fit.dropped:
                yield self._of_offer(SET_ASIDE, offer, _DROPPED, {"old": old})
            if offer.fit.marked and not offer.doubt:
                yield self._of_offer(SET_ASIDE, offer, _MARKED)

    def set_aside(self, offer: Offer) -> Finding:
        """A second translation of a text."""
        return self._of_offer(SET_ASIDE, offer, _OTHER)

    def line(self, offer: Offer) -> int:
        """The 1-based line in the translation."""
        return self._target.line(offer.span.start)

    def _of_offer(
        self,
        rule: Rule,
        offer: Offer,
        template: str,
        data: _Data | None = None,
    ) -> Finding:
        values = data or {"text": shortened(offer.text)}
        return self._of_target(rule, offer.span, template, values, offer.segment.line)

    def _of_source(self, rule: Rule, segment: Segment, template: str, data: _Data) -> Finding:
        return _finding(rule, self._offers.source, self._source, segment.span, template, data)

    def _of_target(
        self,
        rule: Rule,
        span: Span,
        template: str,
        data: _Data,
        line: int | None = None,
    ) -> Finding:
        return _finding(rule, self._offers.target, self._target, span, template, data, line)


def _finding(
    rule: Rule,
    document: Document,
    lines: Lines,
    span: Span,
    template: str,
    data: _Data,
    source_line: int | None = None,
) -> Finding:
    return Finding(
        rule.id,
        rule.severity,
        rule.certainty,
        document.path,
        span,
        Position(*lines.position(span.start)),
        Position(*lines.position(span.end)),
        template,
        "",
        data,
        source_line,
    )


def shortened(text: str) -> str:
    """A text for a message: one line, not too long."""
    text = " ".join(text.split())
    return text if len(text) <= _LENGTH else f"{text[: _LENGTH - 1]}…"
