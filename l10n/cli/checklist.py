"""``l10n flag --checklist``: items with pass, fail or a question, and never a total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from l10n.cli.output import complain, deliver, note
from l10n.errors import Said
from l10n.messages import N_

if TYPE_CHECKING:
    from l10n.cli.settings import Settings
    from l10n.finding import Translate
    from l10n.plain.checklist import Answer
    from l10n.plain.checklists import Checklist
    from l10n.reporters.report import DocumentReport

_MARKS = {
    "pass": N_("pass"),
    "fail": N_("FAIL"),
    "ask": N_("ask"),
    "not applicable": N_("n/a"),
}
_MOST = 5


def show(
    documents: Sequence[DocumentReport],
    name: str,
    format_: str,
    output: str | None,
    settings: Settings,
) -> int:
    """Print the answers for some documents.

    Returns:
        0, or 2 where a document could not be read.
    """
    from l10n.plain.checklist import answers
    from l10n.plain.checklists import named

    checklist = named(name)
    told = []
    for document in documents:
        if document.error is not None:
            complain(document.error)
        elif document.flags is not None:
            told.append((document, answers(document.flags, checklist)))
    if format_ == "json":
        from l10n.reporters.escape import json_text

        shapes = [_shape(d, found, checklist, settings.translate) for d, found in told]
        text = json_text({"checklist": checklist.id, "documents": shapes}, indent=2) + "\n"
    else:
        lines = [
            line for told_one in told for line in _lines(*told_one, checklist, settings.translate)
        ]
        text = "".join(f"{line}\n" for line in lines)
    if told and deliver(text, output):
        note(Said("%(path)s: written", path=output))
    return 2 if any(document.error is not None for document in documents) else 0


def _lines(
    document: DocumentReport,
    found: Sequence[Answer],
    checklist: Checklist,
    translate: Translate,
) -> Iterator[str]:
    from l10n.reporters.escape import terminal

    yield terminal(f"{document.path}  {document.title}".rstrip())
    yield f"{checklist.name} ({checklist.source})"
    yield translate(N_("pass: the rules found no fault; ask: only a person can tell. No total."))
    width = max(len(translate(mark)) for mark in _MARKS.values())
    for answer in found:
        mark = translate(_MARKS[answer.verdict]).ljust(width)
        yield f"  {answer.item.number:>2}  {mark}  {translate(answer.item.text)}"
        if answer.evidence:
            yield terminal(f"       {' ' * width} {translate(answer.evidence) % answer.values}")
        for finding in answer.findings[:_MOST]:
            place = f"{finding.line}:{finding.column}"
            yield terminal(
                f"       {' ' * width} {place} {finding.text(translate)} [{finding.rule}]"
            )
        more = len(answer.findings) - _MOST
        if more > 0:
            yield f"       {' ' * width} " + translate(N_("and %(more)d more")) % {"more": more}
    yield ""


def _shape(
    document: DocumentReport,
    found: Sequence[Answer],
    checklist: Checklist,
    translate: Translate,
) -> dict[str, Any]:
    return {
        "path": document.path,
        "items": [
            {
                "item": answer.item.number,
                "text": translate(answer.item.text),
                "verdict": str(answer.verdict),
                "evidence": translate(answer.evidence) % answer.values if answer.evidence else "",
                "findings": [
                    {
                        "rule": finding.rule,
                        "line": finding.line,
                        "column": finding.column,
                        "message": finding.text(translate),
                    }
                    for finding in answer.findings
                ],
            }
            for answer in found
        ],
    }
