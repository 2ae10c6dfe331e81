"""A page against a checklist: what a machine can tell, with evidence, and what a person must judge.

There is no total. An item that a machine passes has no fault that the rules know; that is less than
a reader's yes. Figures of which no rule knows whether readers use them are left to a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from l10n.finding import Finding
from l10n.messages import N_
from l10n.plain.address import instructs
from l10n.plain.checklists import Checklist, Item, Judge
from l10n.plain.flag import FlagReport
from l10n.plain.registry import RULES
from l10n.plain.rule import PlainRule
from l10n.plain.subject import Subject
from l10n.plain.words import words
from l10n.text.document import Block, ContainerKind


class Verdict(StrEnum):
    """What came of an item."""

    PASS = "pass"
    FAIL = "fail"
    ASK = "ask"
    NONE = "not applicable"


class Answer(NamedTuple):
    """An item and what a machine can say about it.

    Attributes:
        item: the item.
        verdict: pass, fail, a question for a person, or not applicable.
        evidence: one sentence (a message with places for ``values``), or "".
        values: values for its places.
        findings: what speaks against it, or is worth a look before a person answers.
    """

    item: Item
    verdict: Verdict
    evidence: str = ""
    values: dict[str, str | int] = {}  # noqa: RUF012  # never changed
    findings: tuple[Finding, ...] = ()


NO_RULE = N_("no rule knows the page's language")
NOT_FOUND = N_("the rules found nothing: %(rules)s")
NO_FIGURES = N_("the page has no figures")
ON_LINE = N_("line %(line)d: %(text)s")
NO_LIST = N_("the page has no list")
NO_HEADING = N_("the page has no headings")
_SHOWN = 60

_HARD_FIGURE = re.compile(
    r"[≤≥]\s?\d[\d.,]*(?:\s?[×·x]\s?10[⁰¹²³⁴⁵⁶⁷⁸⁹^]\S{0,6})?|[×·]\s?10[⁰¹²³⁴⁵⁶⁷⁸⁹^]\S{0,6}"
    r"|\d(?<![\d.,]\d)[\d.,]*\s?[^\W\d_]{1,6}/[^\W\d_]{1,6}[²³]?"
)
"""Figures of which no rule knows whether readers use them: powers, signs of comparison, units in a
unit ("1,250 mg/m²").
"""


def answers(report: FlagReport, checklist: Checklist) -> tuple[Answer, ...]:
    """The items of a checklist for a page, in their order."""
    return tuple([_answer(report, checklist, item) for item in checklist.items])


def _answer(report: FlagReport, checklist: Checklist, item: Item) -> Answer:
    subject = report.subject
    criterion = f"{checklist.criterion} {item.number}"
    rules = [rule for rule in RULES if criterion in rule.criteria]
    ids = {rule.rule.id for rule in rules}
    against = tuple([finding for finding in report.findings if finding.rule in ids])
    if item.judge is Judge.PERSON:
        return Answer(item, Verdict.ASK, findings=against)
    if item.judge is Judge.ACTION:
        return _of_action(subject, item)
    if item.judge is Judge.SUMMARY:
        return _of_summary(subject, item)
    figures = item.judge in (Judge.NUMBERS, Judge.DOUBT)
    if figures and not any(c.isdecimal() for c in subject.text):
        return Answer(item, Verdict.NONE, NO_FIGURES)
    if against:
        return Answer(item, Verdict.FAIL, findings=against)
    if item.judge is Judge.DOUBT:
        return Answer(item, Verdict.ASK)
    hard = _HARD_FIGURE.search(subject.text) if figures else None
    if hard is not None:
        values = _placed(subject, hard.start(), hard.group())
        return Answer(item, Verdict.ASK, ON_LINE, values)
    if item.judge is Judge.LIST:
        return _of_list(subject, item)
    if item.judge is Judge.HEADINGS and not any(section.title for section in subject.sections):
        return Answer(item, Verdict.FAIL, NO_HEADING)
    return _clean(subject, item, rules)


def _clean(subject: Subject, item: Item, rules: Iterable[PlainRule]) -> Answer:
    able = [rule.rule.id for rule in rules if rule.speaks(subject.language)]
    if not able:
        return Answer(item, Verdict.ASK, NO_RULE)
    return Answer(item, Verdict.PASS, NOT_FOUND, {"rules": ", ".join(able)})


def _of_list(subject: Subject, item: Item) -> Answer:
    for block in subject.document.blocks:
        if block.inside(ContainerKind.ITEM) is not None:
            return Answer(item, Verdict.PASS, ON_LINE, _quoted(subject, block))
    return Answer(item, Verdict.FAIL, NO_LIST)


def _of_action(subject: Subject, item: Item) -> Answer:
    """A page without an instruction may still call for something ("You can ask …"): a question."""
    for sentence in subject.sentences:
        if sentence.prose and instructs(subject, sentence):
            text = subject.text[sentence.start : sentence.end]
            return Answer(item, Verdict.PASS, ON_LINE, _placed(subject, sentence.start, text))
    return Answer(item, Verdict.ASK)


def _placed(subject: Subject, start: int, text: str) -> dict[str, str | int]:
    line = subject.lines.line(subject.source(start, start + len(text)).start)
    return {"line": line, "text": text[:_SHOWN]}


def _of_summary(subject: Subject, item: Item) -> Answer:
    cues = words("summary-titles", subject.language)
    for section in subject.sections:
        title = section.title.lower().replace("’", "'")
        if section.headings and any(cue in title for cue in cues):
            return Answer(item, Verdict.PASS, ON_LINE, _quoted(subject, section.headings[-1]))
    return Answer(item, Verdict.ASK)


def _quoted(subject: Subject, block: Block) -> dict[str, str | int]:
    line = subject.lines.line(block.span.start)
    return {"line": line, "text": " ".join(block.plain().split())[:_SHOWN]}
