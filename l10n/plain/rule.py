"""A plain-language rule: what it is, and the generator that finds.

A rule file holds one generator under the decorator ``rule``. The generator yields hits, which say only what the rule
knows; identity, severity, file and line are filled in here, so that no rule can get them wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from inspect import getdoc

from l10n.finding import Certainty, Finding, Position, Rule, Severity
from l10n.plain.subject import Subject
from l10n.text.spans import Span

Values = Mapping[str, str | int | float]
"""Values for the places of a message, and further facts for machine formats."""


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
    """

    span: Span
    template: str
    advice: str = ""
    data: Values = field(default_factory=dict)
    severity: Severity | None = None
    certainty: Certainty | None = None


Search = Callable[[Subject], Iterator[Hit]]
"""The generator of a rule."""


@dataclass(frozen=True, slots=True)
class PlainRule:
    """A rule and its search."""

    rule: Rule
    search: Search

    def speaks(self, language: str | None) -> bool:
        """Whether the rule knows a language; None stands for a language that nobody named."""
        known = self.rule.languages
        return not known or (language is not None and language in known)

    def findings(self, subject: Subject) -> Iterator[Finding]:
        """What the rule finds in a document, in the order in which it finds it."""
        for hit in self.search(subject):
            yield self._finding(hit, subject)

    def _finding(self, hit: Hit, subject: Subject) -> Finding:
        lines = subject.lines
        return Finding(
            rule=self.rule.id,
            severity=hit.severity or self.rule.severity,
            certainty=hit.certainty or self.rule.certainty,
            path=subject.document.path,
            span=hit.span,
            start=Position(*lines.position(hit.span.start)),
            end=Position(*lines.position(hit.span.end)),
            template=hit.template,
            advice=hit.advice,
            data=hit.data,
        )


def rule(
    rule_id: str,
    severity: Severity,
    certainty: Certainty,
    summary: str,
    languages: tuple[str, ...] = (),
) -> Callable[[Search], PlainRule]:
    """Make a rule of a generator; its headed docstring becomes the rule's help.

    Args:
        rule_id: dotted id whose name states the problem.
        severity: the default severity.
        certainty: the default certainty.
        summary: one line, sentence case.
        languages: primary subtags of the languages the rule knows, or empty for every language.
    """

    def make(search: Search) -> PlainRule:
        help_text = getdoc(search) or ""
        return PlainRule(
            Rule(rule_id, severity, certainty, languages, summary, help_text), search
        )

    return make
