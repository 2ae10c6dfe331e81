"""``l10n flag``."""

from __future__ import annotations

from typing import Any

import click

from l10n.cli import options
from l10n.cli.values import Word
from l10n.cli.watch import watch
from l10n.errors import Said
from l10n.messages import N_


def _checklists() -> tuple[str, ...]:
    from l10n.plain.checklists import names

    return names()


@click.command(name="flag")
@options.paths()
@options.formats("flag", "text")
@options.output("Write the result to this file.")
@click.option(
    "--apply",
    "suggestions",
    metavar="JSON",
    help="Put the suggestions that this file chooses into the documents.",
)
@click.option(
    "--checklist",
    type=Word(N_('there is no checklist "%(name)s"'), _checklists),
    help="Show the items of a checklist: pass or fail with evidence, or a question for a person.",
)
@click.option(
    "--translate-last",
    is_flag=True,
    help="List the texts to settle before translation starts, with the languages each saves.",
)
@options.findings
@options.baseline
@options.since
@options.language
@options.jobs
@options.looks
@watch
def command(
    paths: tuple[str, ...],
    format_: str | None,
    output: str | None,
    suggestions: str | None,
    checklist: str | None,
    translate_last: bool,
    **rest: Any,
) -> int:
    """What to rewrite first, and what it would gain.

    Sections come in the order of what readers gain. Without a PATH the sources of the project are
    read. With --apply suggestions go into the documents, and nothing else is changed.
    """
    from l10n.cli.documents import Reading, finish, readings
    from l10n.cli.inputs import inputs
    from l10n.cli.settings import Settings
    from l10n.cli.shares import shares

    settings = Settings.of(**rest)
    if settings.narrows and (suggestions or checklist or translate_last):
        from l10n.errors import UsageError

        raise UsageError("baselines and --diff are for findings", remedy="leave them out")
    if suggestions is not None:
        from l10n.cli.applying import apply

        return apply(paths, suggestions, output, settings)
    other = checklist is not None or translate_last
    _check(format_, other)
    items, shown = inputs(paths, settings), format_ or "text"
    if not other:
        work = Reading.of(settings, flags=True)
        if settings.narrows:
            from l10n.cli.baselines import findings

            return findings(work, items, "flag", shown, output, settings)
        parts = shares(work, items, settings, command="flag", format_=shown)
        return finish(parts, settings, command="flag", format_=shown, output=output)
    found = readings(items, settings, scores=False, flags=True)
    if checklist is not None:
        from l10n.cli.checklist import show

        return show(found, checklist, shown, output, settings)
    from l10n.cli import translate_last as last

    return last.show(found, shown, output, settings)


def _check(format_: str | None, other: bool) -> None:
    """Refuse formats that lists of another kind do not have.

    Raises:
        UsageError: the format is for findings only.
    """
    from l10n.errors import UsageError

    if other and format_ not in (None, "text", "json"):
        reason = Said('the format "%(name)s" is for findings', name=format_)
        raise UsageError(reason, remedy="leave it out, or use --format json")
