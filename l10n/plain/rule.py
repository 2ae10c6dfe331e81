"""A plain-language rule: what it is, and the generator that finds.

A rule file holds one generator under the decorator ``rule``. The generator yields hits, which say
only what the rule knows; identity, severity, file and line are filled in here, so that no rule can
get them wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from functools import partial
from inspect import getdoc
from typing import NamedTuple

from l10n.finding import Certainty, Finding, Position, Rule, Severity
from l10n.frozen import dataclass, many, new
from l10n.plain.subject import Subject
from l10n.text.spans import Span

Values = Mapping[str, str | int | float]
"""Values for the places of a message, and further facts for machine formats."""


class Tier(StrEnum):
    """How much a reader gains, by the standards and not by any formula."""

    ACT = "act"
    USUALLY = "usually"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        """0 for act, 1 for usually, 2 for advice."""
        return list(Tier).index(self)


class Edit(NamedTuple):
    """A change that a writer can accept as it is, or as a start.

    Attributes:
        span: half-open code-point offsets into the document's source.
        text: what to put there; Markdown.
        ready: whether the text reads well right after the change; else it shows only where to work.
    """

    span: Span
    text: str
    ready: bool = True


@many
@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule found in one place.

    Attributes:
        span: half-open code-point offsets into the document's source.
        template: the message in English, with ``%(name)s`` places for ``data``.
        advice: the suggestion, a template like ``template``, or "".
        data: values for the templates, and further facts for machine formats.
        severity: where it differs from the rule's own.
        certainty: where it differs from the rule's own.
        edit: the change that the suggestion proposes, where it can be made by a program.
        again: the same change at further places of the page, ready to be made.
    """

    span: Span
    template: str
    advice: str = ""
    data: Values = field(default_factory=dict)
    severity: Severity | None = None
    certainty: Certainty | None = None
    edit: Edit | None = None
    again: tuple[Edit, ...] = ()


Search = Callable[[Subject], Iterator[Hit]]
"""The generator of a rule."""


@dataclass(frozen=True, slots=True)
class PlainRule:
    """A rule and its search.

    Attributes:
        rule: what it is.
        search: the generator.
        tier: how much a reader gains.
        criteria: what it serves in the standards, such as ``PEMAT 3``.
        named: whether the page's language must be known, whichever it is.
    """

    rule: Rule
    search: Search
    tier: Tier
    criteria: tuple[str, ...]
    named: bool = False

    def speaks(self, language: str | None) -> bool:
        """Whether the rule knows a language; None stands for one that nobody named."""
        known = self.rule.languages
        if language is None:
            return not known and not self.named
        return not known or language in known

    def findings(self, subject: Subject) -> Iterator[Finding]:
        """What the rule finds in a document, in the order in which it finds it."""
        path, tier, position = subject.document.path, self.tier.value, subject.lines.position
        for hit in self.search(subject):
            yield self._finding(hit, path, tier, position)

    def _finding(
        self, hit: Hit, path: str | None, tier: str, position: Callable[[int], tuple[int, int]]
    ) -> Finding:
        data = {**hit.data, "tier": tier, **_edit_data(hit.edit, hit.again)}
        return Finding(
            rule=self.rule.id,
            severity=hit.severity or self.rule.severity,
            certainty=hit.certainty or self.rule.certainty,
            path=path,
            span=hit.span,
            start=_position(position(hit.span.start)),
            end=_position(position(hit.span.end)),
            template=hit.template,
            advice=hit.advice,
            data=data,
        )


_position = partial(new, Position)
_span, _edit = partial(new, Span), partial(new, Edit)

_AGAIN = "edit_again"
"""Where ``Finding.data`` holds the edits at further places, a line each: start, end, text."""


def _edit_data(edit: Edit | None, again: tuple[Edit, ...]) -> Values:
    if edit is None:
        return {}
    lines = [f"{more.span.start} {more.span.end} {more.text}" for more in again]
    return {
        **({_AGAIN: "\n".join(lines)} if lines else {}),
        "edit_start": edit.span.start,
        "edit_end": edit.span.end,
        "edit_text": edit.text,
        "edit_ready": int(edit.ready),
    }


def edit_of(finding: Finding) -> Edit | None:
    """The change that a finding proposes, or None."""
    data = finding.data
    if "edit_text" not in data:
        return None
    span = _span((int(data["edit_start"]), int(data["edit_end"])))
    return _edit((span, str(data["edit_text"]), bool(data["edit_ready"])))


def edits_of(finding: Finding) -> tuple[Edit, ...]:
    """The change that a finding proposes, and the same change at further places of the page."""
    edit = edit_of(finding)
    if edit is None:
        return ()
    lines = str(finding.data.get(_AGAIN, "")).split("\n")
    further = (line.split(" ", 2) for line in lines if line)
    again = (Edit(Span(int(start), int(end)), text) for start, end, text in further)
    return (edit, *again)


def rule(
    rule_id: str,
    severity: Severity,
    certainty: Certainty,
    summary: str,
    *,
    tier: Tier,
    criteria: tuple[str, ...] = (),
    languages: tuple[str, ...] = (),
    named: bool = False,
) -> Callable[[Search], PlainRule]:
    """Make a rule of a generator; its headed docstring becomes the rule's help.

    Args:
        rule_id: dotted id whose name states the problem.
        severity: the default severity.
        certainty: the default certainty.
        summary: one line, sentence case.
        tier: how much a reader gains.
        criteria: what it serves in the standards.
        languages: primary subtags of the languages the rule knows, or empty for every language.
        named: whether somebody must have named the language, whichever it is: limits in words mean
            nothing without it.
    """

    def make(search: Search) -> PlainRule:
        identity = Rule(rule_id, severity, certainty, languages, summary, getdoc(search) or "")
        return PlainRule(identity, search, tier, criteria, named)

    return make
