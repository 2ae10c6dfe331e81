"""A fidelity rule: what it is, and the generator that finds.

A rule file holds one generator under the decorator ``rule`` (pages and messages) or
``catalog_rule`` (whole catalogs). The generator yields hits, which say only what the rule knows;
identity, severity, file and line are filled in by ``check``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from inspect import getdoc

from l10n.catalog.message import Catalog
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.pair import Pair
from l10n.finding import Certainty, Rule, Severity
from l10n.frozen import dataclass
from l10n.text.spans import Span

Values = Mapping[str, str | int | float]
"""Values for the places of a message, and further facts for machine formats."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule found in one place.

    Attributes:
        span: half-open code-point offsets into the target's source.
        template: the message in English, with ``%(name)s`` places for ``data``.
        advice: the suggestion, a template like ``template``, or "".
        data: values for the templates, and further facts for machine formats.
        source: code-point offset into the source document, or None.
        severity: where it differs from the rule's own.
        certainty: where it differs from the rule's own.
    """

    span: Span
    template: str
    advice: str = ""
    data: Values = field(default_factory=dict)
    source: int | None = None
    severity: Severity | None = None
    certainty: Certainty | None = None


@dataclass(frozen=True, slots=True)
class CatalogHit:
    """What a rule found in a catalog.

    Attributes:
        line: 1-based line of the PO file.
        template: the message in English, with ``%(name)s`` places for ``data``.
        advice: the suggestion, a template like ``template``, or "".
        data: values for the templates, and further facts for machine formats.
        severity: where it differs from the rule's own.
    """

    line: int
    template: str
    advice: str = ""
    data: Values = field(default_factory=dict)
    severity: Severity | None = None


def hit(
    pair: Pair,
    match: Match,
    template: str,
    advice: str = "",
    data: Values | None = None,
    *,
    span: Span | None = None,
    source: Span | None = None,
    severity: Severity | None = None,
    certainty: Certainty | None = None,
) -> Hit:
    """A hit about a match: at ``span``, else where the match stands in the target; ``source`` is
    the place in the source, where that is not the start of the match.
    """
    if source is None and match.source:
        source = match.source[0].span
    return Hit(
        span=pair.place(match) if span is None else span,
        template=template,
        advice=advice,
        data=data or {},
        source=None if source is None else source.start,
        severity=severity,
        certainty=certainty,
    )


def shortened(text: str, length: int = 60) -> str:
    """A text on one line, cut to a length."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else f"{flat[: length - 1]}…"


Search = Callable[[Pair], Iterator[Hit]]
"""The generator of a rule for pairs."""

CatalogSearch = Callable[[Catalog], Iterator[CatalogHit]]
"""The generator of a rule for catalogs."""


@dataclass(frozen=True, slots=True)
class PairRule:
    """A rule that reads a pair of documents, or a message as a pair of small ones.

    Attributes:
        rule: what it is.
        search: what finds.
        messages: whether it also holds for the messages of a catalog.
    """

    rule: Rule
    search: Search
    messages: bool = True


@dataclass(frozen=True, slots=True)
class CatalogRule:
    """A rule that reads a whole catalog."""

    rule: Rule
    search: CatalogSearch


FidelityRule = PairRule | CatalogRule


def rule(
    rule_id: str,
    severity: Severity,
    certainty: Certainty,
    summary: str,
    *,
    messages: bool = True,
    languages: tuple[str, ...] = (),
) -> Callable[[Search], PairRule]:
    """Make a rule of a generator; its headed docstring becomes the rule's help.

    Args:
        rule_id: dotted id whose name states the problem.
        severity: the default severity.
        certainty: the default certainty.
        summary: one line, sentence case.
        messages: whether it also holds for the messages of a catalog.
        languages: primary subtags of the languages of translations that its data know, or empty
            for every language.
    """

    def make(search: Search) -> PairRule:
        what = Rule(rule_id, severity, certainty, languages, summary, getdoc(search) or "")
        return PairRule(what, search, messages)

    return make


def catalog_rule(
    rule_id: str, severity: Severity, certainty: Certainty, summary: str
) -> Callable[[CatalogSearch], CatalogRule]:
    """The same for a rule that reads a whole catalog."""

    def make(search: CatalogSearch) -> CatalogRule:
        what = Rule(rule_id, severity, certainty, (), summary, getdoc(search) or "")
        return CatalogRule(what, search)

    return make
