"""``l10n flag --translate-last``: what to settle before translation starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from l10n.cli.output import complain, deliver, note
from l10n.errors import Said, UsageError
from l10n.messages import N_

if TYPE_CHECKING:
    from l10n.catalog.message import Key
    from l10n.cli.settings import Settings
    from l10n.finding import Translate
    from l10n.plain.unsettled import Unsettled
    from l10n.reporters.report import DocumentReport

_EXCERPT = 88


class Row(NamedTuple):
    """A text that should wait.

    Attributes:
        path: its document.
        text: the text and what is to be settled.
        saves: languages of the project in which it is not translated yet; None without a project.
    """

    path: str
    text: Unsettled
    saves: int | None


def show(
    documents: Sequence[DocumentReport], format_: str, output: str | None, settings: Settings
) -> int:
    """Print the texts, those that save most languages first.

    Returns:
        0, or 2 where a document could not be read.
    """
    for document in documents:
        if document.error is not None:
            complain(document.error)
    rows = [row for document in documents for row in _rows(document, settings)]
    rows.sort(key=lambda row: -(row.saves or 0))
    if format_ == "json":
        from l10n.reporters.escape import json_text

        text = json_text([_shape(row, settings.translate) for row in rows], indent=2) + "\n"
    else:
        text = "".join(f"{line}\n" for row in rows for line in _lines(row, settings.translate))
        text = text or settings.translate(N_("Nothing to settle before translation.")) + "\n"
    if deliver(text, output):
        note(Said("%(path)s: written", path=output))
    return 2 if any(document.error is not None for document in documents) else 0


def _rows(document: DocumentReport, settings: Settings) -> Iterator[Row]:
    from l10n.plain.unsettled import unsettled
    from l10n.project.policies import front_matter_policy

    if document.flags is None:
        return
    done = _translated(document.path, settings)
    policy = front_matter_policy(settings.configuration)
    source = document.flags.subject.document
    for text in unsettled(source, document.flags.findings, policy):
        saves = None if done is None else sum(text.segment.key not in keys for keys in done)
        yield Row(document.path, text, saves)


def _translated(path: str, settings: Settings) -> list[set[Key]] | None:
    """For every locale of the project the texts of a source that are translated; None for a page
    that is no source of a project with locales.
    """
    from l10n import api

    layout = settings.layout
    place = Path(path).resolve()
    try:
        sources = layout.sources()
    except UsageError:  # a page of no project
        return None
    name = next((s.path for s in sources if Path(s.file).resolve() == place), None)
    locales = layout.locales()
    if name is None or not locales:
        return None
    done = []
    for locale in locales:
        po = layout.catalog(name, locale)
        there = Path(po).is_file()
        messages = api.read_catalog(po).messages if there else ()
        done.append({message.key for message in messages if message.translated})
    return done


def _lines(row: Row, translate: Translate) -> Iterator[str]:
    from l10n.reporters.columns import clipped
    from l10n.reporters.escape import terminal

    segment, findings = row.text
    head = f"{row.path}:{segment.line}"
    if row.saves is not None:
        head += f"  {translate(N_('languages saved: %(count)d')) % {'count': row.saves}}"
    yield terminal(head)
    yield terminal(f"  | {clipped(segment.msgid, _EXCERPT)}")
    for finding in findings:
        yield terminal(f"  {finding.text(translate)} [{finding.rule}]")
        if finding.advice:
            yield terminal(f"  → {finding.advice_text(translate)}")
    yield ""


def _shape(row: Row, translate: Translate) -> dict[str, object]:
    segment, findings = row.text
    return {
        "path": row.path,
        "line": segment.line,
        "msgid": segment.msgid,
        "msgctxt": segment.msgctxt,
        "languages_saved": row.saves,
        "findings": [
            {"rule": f.rule, "message": f.text(translate), "suggestion": f.advice_text(translate)}
            for f in findings
        ],
    }
