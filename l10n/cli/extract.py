"""``l10n extract``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import click

from l10n.cli import options

if TYPE_CHECKING:
    from l10n.catalog.extract import Hints
    from l10n.cli.plans import Job
    from l10n.cli.settings import Settings
    from l10n.text.document import Document


@click.command(name="extract")
@options.paths(name="SOURCE")
@options.output("A file for one document, a folder for several; - is standard output.")
@click.option(
    "--links",
    type=options.Word("form of links", ("numbered", "verbatim")),
    default="numbered",
    help="How link targets stand in messages.",
)
@options.catalog_style
@click.option(
    "--flags",
    is_flag=True,
    help="Say in comments what a writer should settle before a text is translated.",
)
@options.language
@options.looks
def command(
    paths: tuple[str, ...], output: str | None, links: str, flags: bool, **rest: Any
) -> int:
    """Write templates (POT) of what there is to translate.

    Without a SOURCE, the templates of the project are written. Several documents and an output that
    ends in .pot make one template.
    """
    from l10n.cli.guard import refuse_inputs
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    wishes = Wishes(links, flags)
    if paths and output is not None and output.endswith((".pot", ".po")):
        return _together(paths, output, wishes, settings)
    jobs = _jobs(paths, output, settings)
    refuse_inputs([job.output for job in jobs], [job.source.path for job in jobs])
    return _each(jobs, wishes, settings)


class Wishes(NamedTuple):
    """What the user wants of templates; see the options."""

    links: str
    flags: bool


def _jobs(paths: tuple[str, ...], output: str | None, settings: Settings) -> tuple[Job, ...]:
    from l10n.cli.inputs import inputs
    from l10n.cli.plans import Job, jobs_for, refuse_collisions

    if paths:
        return jobs_for(paths, output, settings, ".pot")
    if output is not None:
        return jobs_for(
            (settings.layout.place(settings.configuration.source),), output, settings, ".pot"
        )
    made = tuple(Job(s, settings.layout.template(s.name)) for s in inputs((), settings))
    refuse_collisions(made)
    return made


def _each(jobs: tuple[Job, ...], wishes: Wishes, settings: Settings) -> int:
    """One template a document; a document that fails does not stop the others."""
    from l10n.cli.output import complain
    from l10n.errors import L10nError

    code = 0
    for job in jobs:
        try:
            _write([_document(job.source, settings)], job.output, wishes, settings)
        except L10nError as error:
            complain(error)
            code = 2
    return code


def _together(paths: tuple[str, ...], output: str, wishes: Wishes, settings: Settings) -> int:
    """One template of all documents; nothing is written unless all can be read."""
    from l10n.cli.guard import refuse_inputs
    from l10n.cli.inputs import inputs
    from l10n.cli.output import complain
    from l10n.errors import L10nError

    documents: list[Document] = []
    failed = False
    items = inputs(paths, settings)
    refuse_inputs([output], [item.path for item in items])
    for item in items:
        try:
            documents.append(_document(item, settings))
        except L10nError as error:
            complain(error)
            failed = True
    if failed:
        return 2
    _write(documents, output, wishes, settings)
    return 0


def _document(item: Any, settings: Settings) -> Document:
    from l10n import api
    from l10n.languages.stated import check_language

    configuration = settings.configuration
    text = item.read(configuration.max_file_bytes)
    language = settings.language or configuration.source_language
    document = api.parse(text, path=item.path, language=language)
    check_language(document)
    return document


def _write(
    documents: list[Document], output: str | None, wishes: Wishes, settings: Settings
) -> None:
    from l10n.catalog.extract import extract
    from l10n.cli.catalog_style import catalog_text, prepared
    from l10n.cli.guard import refuse_translations
    from l10n.cli.output import deliver, note
    from l10n.project.policies import front_matter_policy

    refuse_translations(output)
    policy = front_matter_policy(settings.configuration)
    hints = _hints() if wishes.flags else None
    found = extract(documents, links=wishes.links, policy=policy, hints=hints)
    template = prepared(found, settings)
    if deliver(catalog_text(template, settings), output):
        note(f"{output}: texts to translate: {len(template.messages)}")


def _hints() -> Hints:
    from l10n.plain.unsettled import hints

    return hints
