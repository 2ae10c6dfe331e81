"""``l10n flag --apply``: chosen suggestions go into the documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from l10n.cli.chosen import EVERYWHERE, Wordings, read_chosen
from l10n.cli.inputs import STDIN, Input, inputs
from l10n.cli.output import complain, deliver, note
from l10n.errors import L10nError, Said, UsageError

if TYPE_CHECKING:
    from l10n.cli.settings import Settings
    from l10n.plain.suggestions import Revised

CLEAN, REFUSED, FAILED = 0, 1, 2
ID = "edit_id"
"""Where findings hold the id of their suggestion."""


def apply(paths: Sequence[str], suggestions: str, output: str | None, settings: Settings) -> int:
    """Write documents with the chosen suggestions.

    Args:
        paths: the documents; () for those that the file of suggestions names.
        suggestions: the file that chooses.
        output: where the one document goes instead; None for its own place.
        settings: of the run.

    Returns:
        0, or 1 where a suggestion could not be applied, or 2 where a document could not be read.

    Raises:
        L10nError: the choice cannot be read, or names what is not there.
    """
    chosen = read_chosen(suggestions)
    named = [path for path, wordings in chosen.items() if wordings and path != EVERYWHERE]
    items = inputs(tuple(paths) or _named(named, suggestions), settings)
    if output is not None and len(items) != 1:
        raise UsageError("-o is for one document", remedy="name the document")
    if output is None and any(item.path == STDIN for item in items):
        output = "-"
    works, code = _revised(items, chosen, settings)
    if code == FAILED:
        return code
    _refuse_unknown(works, chosen, suggestions)
    for work in works:
        _write(work, output, settings)
    return REFUSED if any(work.revised.refused for work in works) else CLEAN


class _Work(NamedTuple):
    item: Input
    text: str
    revised: Revised


def _revised(
    items: Sequence[Input], chosen: Mapping[str, Wordings], settings: Settings
) -> tuple[list[_Work], int]:
    """The documents after their suggestions, and whether all of them could be read."""
    works = []
    code = CLEAN
    for item in items:
        wordings = {**chosen.get(EVERYWHERE, {}), **chosen.get(item.path, {})}
        try:
            works.append(_work(item, wordings, settings))
        except L10nError as error:
            complain(error)
            code = FAILED
    return works, code


def _refuse_unknown(
    works: Sequence[_Work], chosen: Mapping[str, Wordings], suggestions: str
) -> None:
    """Refuse to write anything while a choice means nothing.

    Raises:
        UsageError: a chosen id is that of no suggestion.
    """
    left = {name for wordings in chosen.values() for name in wordings}
    for work in works:
        seen = (*work.revised.applied, *(finding for finding, _ in work.revised.refused))
        left -= {str(finding.data[ID]) for finding in seen}
    if left:
        raise UsageError(
            Said("no such suggestion: %(names)s", names=", ".join(sorted(left))),
            path=suggestions,
            remedy="the page may have changed since; run l10n flag again",
        )


def _named(paths: Sequence[str], suggestions: str) -> tuple[str, ...]:
    if not paths:
        raise UsageError(
            "nothing is chosen",
            path=suggestions,
            remedy='name the documents, or set "apply" to true in some edits',
        )
    return tuple(paths)


def _work(item: Input, wordings: Wordings, settings: Settings) -> _Work:
    from l10n import api
    from l10n.languages.stated import check_language
    from l10n.plain.flag import flag_document
    from l10n.plain.suggestions import revise
    from l10n.readability.targets import DEFAULTS

    configuration = settings.configuration
    text = item.read(configuration.max_file_bytes)
    language = settings.language or configuration.source_language
    document = api.parse(text, path=item.path, language=language)
    check_language(document)
    report = flag_document(document, targets={**DEFAULTS, **configuration.audience})
    return _Work(item, text, revise(document, report.findings, wordings))


def _write(work: _Work, output: str | None, settings: Settings) -> None:
    from l10n.project.writer import digest, write_text

    path, revised = work.item.path, work.revised
    for finding, reason in revised.refused:
        place = f"{path}:{finding.line}:{finding.column}: {finding.data[ID]}"
        note(Said("%(place)s: not applied: %(reason)s", place=place, reason=Said(reason)))
    if output is not None:
        deliver(revised.text, output)
    elif revised.text != work.text:
        write_text(path, revised.text, expected=digest(work.text))
    note(Said("%(path)s: suggestions applied: %(number)s", path=path, number=len(revised.applied)))
