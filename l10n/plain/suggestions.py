"""Suggestions by id, and the page after those that somebody chose.

An id is made of the rule, the words that go and the words that come: it stays the same while other
parts of the page change. Two suggestions of the same kind are told apart by their order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from l10n.errors import L10nError
from l10n.finding import Finding
from l10n.messages import N_
from l10n.plain.gains import applied
from l10n.plain.rule import Edit, edit_of
from l10n.text.document import Document, Run, RunKind
from l10n.text.parse import parse

ID = "edit_id"
"""Where ``Finding.data`` holds the id of its suggestion."""

_DIGITS = 10

OVERLAPS = N_("it changes the same words as another one")
BREAKS = N_("the page would be another one: links, images or front matter would change")


def with_ids(findings: Iterable[Finding], source: str) -> list[Finding]:
    """The findings; those with an edit hold its id.

    Args:
        findings: in the order of the page.
        source: the document's source.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    found = []
    for finding in findings:
        edit = edit_of(finding)
        if edit is not None:
            key = (finding.rule, edit.span.of(source), edit.text)
            seen[key] += 1
            told = "\0".join((*key, str(seen[key]))).encode("utf-8", "surrogatepass")
            name = sha256(told).hexdigest()[:_DIGITS]
            finding = replace(finding, data={**finding.data, ID: name})
        found.append(finding)
    return found


class Refused(NamedTuple):
    """A suggestion that was not applied, and why (a message)."""

    finding: Finding
    reason: str


class Revised(NamedTuple):
    """A page after some suggestions.

    Attributes:
        text: the new source; outside the edits it is the old one, character for character.
        applied: the findings whose suggestions are in it, in the order of the page.
        refused: those that could not be applied.
    """

    text: str
    applied: tuple[Finding, ...]
    refused: tuple[Refused, ...]


def suggestions(findings: Iterable[Finding]) -> dict[str, Finding]:
    """The findings that come with a suggestion, by its id."""
    return {str(f.data[ID]): f for f in findings if ID in f.data}


class _Change(NamedTuple):
    finding: Finding
    edit: Edit


def revise(
    document: Document, findings: Sequence[Finding], wordings: Mapping[str, str | None]
) -> Revised:
    """Make the chosen edits in the source of a document.

    The result is parsed again: a change after which links, images or the front matter are not what
    they were is left out.

    Args:
        document: the document.
        findings: what the rules found in it.
        wordings: id of a suggestion -> the words to put there, or None for the suggested ones; ids
            that the findings do not hold are passed over.
    """
    known = suggestions(findings)
    changes = [_change(known[name], wordings[name]) for name in wordings if name in known]
    chosen = sorted(changes, key=lambda change: change.edit.span)
    refused: list[Refused] = []
    kept: list[_Change] = []
    for change in chosen:
        if kept and change.edit.span.start < kept[-1].edit.span.end:
            refused.append(Refused(change.finding, OVERLAPS))
        else:
            kept.append(change)
    if not _sound(document, kept):
        # One of them does harm; which one, only each for itself can tell.
        harmful = [change for change in kept if not _sound(document, [change])]
        refused += [Refused(change.finding, BREAKS) for change in harmful or kept]
        kept = [change for change in kept if change not in (harmful or kept)]
    text = applied(document.source, [change.edit for change in kept])
    return Revised(text, tuple(change.finding for change in kept), tuple(refused))


def _change(finding: Finding, wording: str | None) -> _Change:
    edit = edit_of(finding)
    assert edit is not None
    return _Change(finding, edit if wording is None else Edit(edit.span, wording, edit.ready))


def _sound(document: Document, changes: Sequence[_Change]) -> bool:
    """Whether the page after some changes still has its links, images, code and front matter."""
    text = applied(document.source, [change.edit for change in changes])
    try:
        after = parse(text, path=document.path, language=document.language)
    except L10nError:
        return False
    return _skeleton(after) == _skeleton(document)


def _skeleton(document: Document) -> tuple[object, ...]:
    front = document.front_matter
    fields = () if front is None else tuple((field.key, field.value) for field in front.fields)
    fixed = tuple(
        (run.kind, run.link.target if run.link is not None else run.text)
        for block in document.blocks
        for run in block.walk()
        if _fixed(run)
    )
    return (fields, fixed)


def _fixed(run: Run) -> bool:
    return run.link is not None or run.kind in (RunKind.CODE, RunKind.HTML)
