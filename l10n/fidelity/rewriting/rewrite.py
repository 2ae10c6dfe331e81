"""A plain-language rewrite held against its original, in the same language.

Sentences, headings and blocks may change, be cut, joined, moved and turned into lists. What a
reader acts on may not: numbers and amounts, links and images, names, what is forbidden, when to get
help, and the front matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from l10n.fidelity.alignment.units import WORD, Unit, units_of
from l10n.fidelity.check import distinct
from l10n.fidelity.links.targets import Link, key
from l10n.fidelity.metadata.policy import DEFAULT, Policy
from l10n.fidelity.names.drugs import drugs_of, place_of, replaced
from l10n.fidelity.names.terms import names_of
from l10n.fidelity.pair import Pair, pair_from
from l10n.fidelity.rewriting.limits import LimitLoss, limit_losses
from l10n.fidelity.rewriting.numbers import NumberLoss, Said, number_losses
from l10n.fidelity.rewriting.rules import CHARACTERS, METADATA, NAME_LOST, WARNING_LOST
from l10n.fidelity.rewriting.same_place import Places
from l10n.fidelity.rewriting.warnings import Sentence, lost_warnings
from l10n.fidelity.rule import Hit, Values, shortened
from l10n.fidelity.rules.comparison_changed import comparison_changed
from l10n.fidelity.rules.date_changed import date_changed, date_hits
from l10n.fidelity.rules.dose_changed import dose_changed
from l10n.fidelity.rules.extra_number import extra_number
from l10n.fidelity.rules.image_lost import image_lost
from l10n.fidelity.rules.link_lost import link_lost
from l10n.fidelity.rules.name_replaced import name_replaced
from l10n.fidelity.rules.negation_lost import negation_lost
from l10n.fidelity.rules.number_changed import number_changed
from l10n.fidelity.rules.number_missing import number_missing
from l10n.finding import Finding, Position, Rule, Severity
from l10n.frozen import dataclass
from l10n.messages import N_
from l10n.text.document import Document
from l10n.text.spans import Lines, Span

_AROUND = 12
"""Blocks of the original that are looked for in the place of one that is gone."""

_BACK = N_("Put it back, in plain words.")


def check_rewrite(old: Document, new: Document, *, policy: Policy = DEFAULT) -> tuple[Finding, ...]:
    """What a rewrite lost, changed or made up, sorted by place in the rewrite.

    A finding about something lost stands at the block of the rewrite that is most like the lost
    place, and names the line of the original.

    Args:
        old: the original.
        new: its rewrite, in the same language.
        policy: what the project does with the keys of its front matter, and its names.
    """
    language = old.language or new.language
    rewrite = _Rewrite(old, new, language, policy)
    found = (rewrite.finding(rule, hit) for rule, hit in rewrite.hits())
    return tuple(sorted(distinct(found), key=Finding.sort_key))


@dataclass(frozen=True, eq=False)
class _Rewrite:
    old: Document
    new: Document
    language: str | None
    policy: Policy

    @cached_property
    def ours(self) -> tuple[Unit, ...]:
        return units_of(self.old, self.language)

    @cached_property
    def theirs(self) -> tuple[Unit, ...]:
        return units_of(self.new, self.language)

    @cached_property
    def _places(self) -> Places:
        return Places(self.theirs, self.language)

    @cached_property
    def _lines(self) -> tuple[Lines, Lines]:
        return Lines(self.old.source), Lines(self.new.source)

    def hits(self) -> Iterator[tuple[Rule, Hit]]:
        """What was found, with its rule."""
        pair = self._pair()
        for rule in (*METADATA, *CHARACTERS):
            for found in rule.search(pair):
                yield rule.rule, found
        for loss in number_losses(self.ours, self.theirs, self.language):
            yield self._number(loss)
        for limit in limit_losses(self.ours, self.theirs, self.language):
            yield comparison_changed.rule, limit_hit(limit)
        for found in date_hits(self.ours, self.theirs, (self.language, self.language)):
            yield date_changed.rule, found
        yield from self._links()
        yield from self._names()
        yield from self._drugs()
        for kind, sentence in lost_warnings(self.ours, self.theirs, self.language):
            yield self._warning(kind, sentence)

    def _pair(self) -> Pair:
        """Both documents for the rules that read no blocks."""
        languages = (self.language, self.language)
        return pair_from(self.old, self.new, (), policy=self.policy, languages=languages)

    def _number(self, loss: NumberLoss) -> tuple[Rule, Hit]:
        old, new, *_ = loss
        if loss.old_whole is not None and loss.new_whole is not None:
            return self._share(loss)
        if new is None:
            assert old is not None
            data: Values = {"source": _shown(old)}
            rule = dose_changed.rule if _is_amount(old) else number_missing.rule
            message = N_("%(source)s of the source is missing")
            return rule, self._lost(old.unit, message, data, start=_start(old))
        span = new.unit.flow.source(*new.number.span)
        if old is None:
            severity = Severity.ERROR if _is_amount(new) else Severity.WARNING
            hit = Hit(
                span,
                N_("%(target)s is not in the source"),
                N_("Leave out what the original does not say, or add it there."),
                {"target": _shown(new)},
                severity=severity,
            )
            return extra_number.rule, hit
        rule = dose_changed.rule if _is_amount(old) else number_changed.rule
        data = {"source": _shown(old), "target": _shown(new)}
        message = N_("The source says %(source)s; here is %(target)s")
        advice = N_("Write the number of the source.")
        return rule, Hit(span, message, advice, data, source=_start(old))

    def _share(self, loss: NumberLoss) -> tuple[Rule, Hit]:
        """A share that is another one."""
        old, new, whole, other = loss
        assert old is not None and new is not None and whole is not None and other is not None
        span = Span(new.number.span.start, other.span.end)
        data: Values = {
            "source": Span(old.number.span.start, whole.span.end).of(old.unit.text),
            "target": span.of(new.unit.text),
        }
        message = N_("The source says %(source)s; here is %(target)s")
        advice = N_("Write the number of the source.")
        place = new.unit.flow.source(*span)
        return number_changed.rule, Hit(
            place, message, advice, data, source=_start(old), severity=Severity.ERROR
        )

    def _links(self) -> Iterator[tuple[Rule, Hit]]:
        there = {(link.image, key(link.target)) for unit in self.theirs for link in unit.links}
        seen: set[tuple[bool, str]] = set()
        for unit in self.ours:
            for link in unit.links:
                name = (link.image, key(link.target))
                if name not in there and name not in seen and not link.target.startswith("#"):
                    seen.add(name)
                    yield self._link(unit, link)

    def _link(self, unit: Unit, link: Link) -> tuple[Rule, Hit]:
        target: Values = {"links": shortened(link.target, 100)}
        if link.image:
            data: Values = {"link": shortened(link.target, 100)}
            message = N_("The image %(link)s is missing")
            return image_lost.rule, self._lost(unit, message, data, start=link.span.start)
        message = N_("Missing links: %(links)s")
        return link_lost.rule, self._lost(unit, message, target, start=link.span.start)

    def _names(self) -> Iterator[tuple[Rule, Hit]]:
        kept = {word.lower() for unit in self.theirs for word in WORD.findall(unit.text)}
        seen: set[str] = set()
        for unit in self.ours:
            for name in sorted(names_of(self.policy.terms, (unit,))):
                if name.lower() not in kept and name.lower() not in seen:
                    seen.add(name.lower())
                    message = N_("The name “%(name)s” of the source is missing")
                    yield NAME_LOST, self._lost(unit, message, {"name": name})

    def _drugs(self) -> Iterator[tuple[Rule, Hit]]:
        found = replaced(drugs_of(self.ours), drugs_of(self.theirs))
        if found is not None:
            message = N_("“%(target)s” stands where the source has “%(source)s”")
            advice = N_("Write “%(source)s”.")
            start = place_of(self.ours, found[0]).start
            data: Values = {"source": found[0], "target": found[1]}
            yield (
                name_replaced.rule,
                Hit(place_of(self.theirs, found[1]), message, advice, data, source=start),
            )

    def _warning(self, kind: str, sentence: Sentence) -> tuple[Rule, Hit]:
        data: Values = {"text": shortened(sentence.text)}
        if kind == "not":
            message = N_("The source says “not” here: “%(text)s”")
            rule = negation_lost.rule
        else:
            message = N_("The source says when to get help: “%(text)s”")
            if kind == "soon":
                message = N_("The source says to get help at once, or at any hour: “%(text)s”")
            rule = WARNING_LOST
        return rule, self._lost(
            sentence.unit,
            message,
            data,
            text=sentence.text.partition("\n")[0],
            start=sentence.start,
        )

    def _lost(
        self,
        unit: Unit,
        template: str,
        data: Values,
        *,
        text: str | None = None,
        start: int | None = None,
    ) -> Hit:
        """A hit about something that is gone, at the block of the rewrite that is most like it."""
        words: Sequence[str] = WORD.findall((unit.text if text is None else text).lower())
        place = self._places.best(words) or self._near(unit)
        top = self.new.front_matter.span.end if self.new.front_matter else 0
        span = Span(top, top) if place is None else place.span
        here = unit.span.start if start is None else start
        return Hit(span, template, _BACK, data, source=here)

    def _near(self, unit: Unit) -> Unit | None:
        """The block of the rewrite that is most like a block of the original, or like the nearest
        one that it has.
        """
        at = unit.index
        around = sorted(self.ours, key=lambda other: (abs(other.index - at), other.index))
        found = (self._places.best(other.words) for other in around[:_AROUND])
        return next((place for place in found if place), None) or self._places.like(())

    def finding(self, rule: Rule, hit: Hit) -> Finding:
        """A hit with its file and lines."""
        here, there = self._lines
        return Finding(
            rule=rule.id,
            severity=hit.severity or rule.severity,
            certainty=hit.certainty or rule.certainty,
            path=self.new.path,
            span=hit.span,
            start=Position(*there.position(hit.span.start)),
            end=Position(*there.position(hit.span.end)),
            template=hit.template,
            advice=hit.advice,
            data=hit.data,
            source_line=None if hit.source is None else here.line(hit.source),
        )


def limit_hit(loss: LimitLoss) -> Hit:
    """A limit that was turned round, or lost."""
    if loss.new is not None:
        return Hit(
            loss.place,
            N_("The source says “%(source)s”; here is “%(target)s”"),
            N_("Write the limit of the original."),
            {"source": loss.old.text, "target": loss.new.text},
            source=loss.start,
            severity=Severity.ERROR,
        )
    return Hit(
        loss.place,
        N_("“%(source)s” of the source is missing at this number"),
        N_("Write the limit of the original."),
        {"source": loss.old.text},
        source=loss.start,
    )


def _start(said: Said) -> int:
    """Where a number stands in its document."""
    return said.unit.flow.source(*said.number.span).start


def _is_amount(said: Said) -> bool:
    unit = said.number.any_unit
    return bool(said.number.any_percent) or (unit is not None and unit.kind != "time")


def _shown(said: Said) -> str:
    """The number with its sign and unit, as written."""
    from l10n.fidelity.numbers.hits import shown

    return shown(said.number, said.unit.text)
