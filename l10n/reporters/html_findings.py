"""Findings as the page shows them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from l10n.finding import Finding
from l10n.frozen import dataclass
from l10n.messages import N_
from l10n.reporters.escape import page
from l10n.reporters.html_text import Mark
from l10n.reporters.items import Item, document_items
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.speech import ENGLISH, figure, page_language
from l10n.reporters.words import CERTAINTIES, SEVERITIES, sentence
from l10n.text.document import Document

if TYPE_CHECKING:
    from l10n.plain.gains import Gain

_LEAST_EFFECT = 0.05
"""In points of the formula: what is shown with one decimal has to differ."""

Key = tuple[str, int, int, str, str]


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding on the page; texts are in the reader's language, ``number`` counts from 1.

    ``effect`` says what its edit alone would do to the level of its section, or is "". ``language``
    is that of message and advice where it is not the reader's, else "".
    """

    number: int
    severity: str
    severity_label: str
    certainty: str
    language: str
    message: str
    advice: str
    effect: str
    rule: str
    line: int
    column: int
    source_line: int | None


def finding_views(
    document: DocumentReport, parsed: Document | None, translate: Translate
) -> tuple[FindingView, ...]:
    """The findings of a document in the order in which the page shows them; ``parsed`` is None
    where it could not be read.
    """
    effects = _effects(document, translate)
    return tuple(
        _view(number, item.finding, effects, translate)
        for number, item in _numbered(document, parsed)
    )


def marks_of(document: DocumentReport, parsed: Document | None) -> list[Mark]:
    """The findings of a document as marks, numbered as on the page, sorted by their start.

    Those about another file, such as a catalog, have no place in this text.
    """
    marks = [
        Mark(number, item.finding.span, item.finding.severity)
        for number, item in _numbered(document, parsed)
        if item.path == document.path
    ]
    return sorted(marks, key=lambda mark: (mark.span, mark.number))


def _numbered(document: DocumentReport, parsed: Document | None) -> Iterator[tuple[int, Item]]:
    """The findings with their numbers: those of the front matter and of other files, which stand
    below the text, come behind those of the text.
    """
    front = parsed.front_matter if parsed is not None else None
    begin = front.span.end if front is not None else 0

    def is_below(item: Item) -> bool:
        return item.path != document.path or item.finding.span.start < begin

    return enumerate(sorted(document_items(document), key=is_below), start=1)


def _view(
    number: int, finding: Finding, effects: dict[Key, str], translate: Translate
) -> FindingView:
    return FindingView(
        number=number,
        severity=str(finding.severity),
        severity_label=translate(SEVERITIES[finding.severity]),
        certainty=translate(CERTAINTIES[finding.certainty]),
        language=_language(finding, translate),
        message=page(sentence(finding.text(translate))),
        advice=page(finding.advice_text(translate)),
        effect=effects.get(finding.sort_key(), ""),
        rule=finding.rule,
        line=finding.line,
        column=finding.column,
        source_line=finding.source_line,
    )


def _language(finding: Finding, translate: Translate) -> str:
    """English, where the message is not translated into the reader's language."""
    here = page_language(translate) != ENGLISH
    return ENGLISH if here and translate(finding.template) == finding.template else ""


def _effects(document: DocumentReport, translate: Translate) -> dict[Key, str]:
    if document.flags is None:
        return {}
    flags = document.flags
    ruler = flags.subject.ruler
    return {
        gain.finding.sort_key(): _effect(gain, gain.harder(ruler), translate)
        for gain in flags.outlook.gains
        if gain.first
    }


def _effect(gain: Gain, harder: bool, translate: Translate) -> str:
    if gain.before is None or gain.level is None or abs(gain.before - gain.level) < _LEAST_EFFECT:
        return ""
    values = {"now": figure(gain.before, 1, translate), "after": figure(gain.level, 1, translate)}
    template = (
        N_("this edit alone makes the section harder by the formula: from %(now)s to %(after)s")
        if harder
        else N_("this edit alone: the section goes from %(now)s to %(after)s")
    )
    return translate(template) % values
