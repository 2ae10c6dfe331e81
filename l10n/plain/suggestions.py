"""Suggestions by id, and the page after those that somebody chose.

An id is made of the rule, the words that go and the words that come: it stays the same while other
parts of the page change. Two suggestions of the same kind are told apart by their order.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from l10n.errors import L10nError
from l10n.finding import Finding
from l10n.frozen import replace
from l10n.messages import N_
from l10n.plain.edited import applied
from l10n.plain.rule import Edit, edit_of, edits_of
from l10n.text.document import Document, Run, RunKind
from l10n.text.parse import parse

ID = "edit_id"
"""Where ``Finding.data`` holds the id of its suggestion."""

_DIGITS = 10

OVERLAPS = N_("it changes the same words as another one")
BESIDE = N_("it stands beside another change, and the two may not fit together")
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
    further: bool = False


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
    source = document.source
    chosen = [
        change
        for name in wordings
        if name in known
        for change in _changes(known[name], wordings[name], source)
    ]
    kept, refused = _apart(chosen, source)
    if not _sound(document, kept):
        # One of them does harm; which one, only each for itself can tell.
        harmful = [change for change in kept if not _sound(document, [change])]
        refused += [Refused(c.finding, BREAKS) for c in harmful or kept if not c.further]
        kept = [change for change in kept if change not in (harmful or kept)]
    text = applied(source, [change.edit for change in kept])
    made = tuple(change.finding for change in kept if not change.further)
    return Revised(text, made, tuple(refused))


def _changes(finding: Finding, wording: str | None, source: str) -> Iterator[_Change]:
    """The change at the place of a finding, and at the further ones; somebody's own words go where
    the same words stand.
    """
    edit, *further = edits_of(finding)
    old = edit.span.of(source)
    suggested = wording is None or wording == edit.text
    yield _Change(finding, edit if suggested else Edit(edit.span, str(wording)))
    for more in further:
        if suggested:
            yield _Change(finding, more, further=True)
        elif more.span.of(source) == old:
            yield _Change(finding, Edit(more.span, str(wording)), further=True)


def _apart(chosen: Sequence[_Change], source: str) -> tuple[list[_Change], list[Refused]]:
    """The changes that do not come in each other's way, in the order of the page, and the others.

    A change at a further place yields to one that somebody chose for itself.
    """
    refused: list[Refused] = []
    kept: list[_Change] = []
    for change in sorted(chosen, key=lambda change: (change.further, change.edit.span)):
        at = bisect_right(kept, change.edit.span, key=lambda other: other.edit.span)
        near = [*kept[max(at - 1, 0) : at], *kept[at : at + 1]]
        reason = next(filter(None, (_clash(change, other, source) for other in near)), "")
        if not reason:
            kept.insert(at, change)
        elif not change.further:
            refused.append(Refused(change.finding, reason))
    return kept, refused


def _clash(change: _Change, other: _Change, source: str) -> str:
    """Why two changes cannot both be made, or ""."""
    first, second = sorted((change.edit, other.edit), key=lambda edit: edit.span)
    if second.span.start < first.span.end:
        return OVERLAPS
    between = source[first.span.end : second.span.start]
    apart = between.strip() != "" or between.count("\n") > 1
    return "" if apart or (first.ready and second.ready) else BESIDE


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
