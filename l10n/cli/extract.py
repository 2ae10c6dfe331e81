"""``l10n extract``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import click

from l10n.cli import options
from l10n.cli.values import Word
from l10n.errors import Said
from l10n.frozen import dataclass
from l10n.messages import N_

if TYPE_CHECKING:
    from l10n.catalog.segmenting.extract import Hints
    from l10n.cli.inputs import Input
    from l10n.cli.making import Made
    from l10n.cli.plans import Job
    from l10n.cli.settings import Settings
    from l10n.project.cache import Cache
    from l10n.project.texts import Texts
    from l10n.text.document import Document


@click.command(name="extract")
@options.paths(name="SOURCE")
@options.output("A file for one document, a folder for several; - is standard output.")
@click.option(
    "--links",
    type=Word(N_('there is no form of links "%(name)s"'), ("numbered", "verbatim")),
    default="numbered",
    help="How link targets stand in messages.",
)
@options.catalog_style
@click.option(
    "--flags",
    is_flag=True,
    help="Say in comments how hard a text is, and what a writer should settle in it first.",
)
@options.language
@options.jobs
@options.looks
def command(
    paths: tuple[str, ...], output: str | None, links: str, flags: bool, **rest: Any
) -> int:
    """Write templates (POT) of what there is to translate.

    Without a SOURCE, the templates of the project are written. Several documents and an output that
    ends in .pot make one template.
    """
    from l10n.cli.guard import CATALOGS, refuse_inputs
    from l10n.cli.settings import Settings

    settings = Settings.of(**rest)
    wishes = Wishes(links, flags)
    if paths and output is not None and output.endswith((".pot", ".po")):
        return _together(paths, output, wishes, settings)
    jobs = _jobs(paths, output, settings)
    refuse_inputs([job.output for job in jobs], [job.source.path for job in jobs], CATALOGS)
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
    from l10n.cli.making import made_by, tell

    work = Extracting(settings, wishes, settings.stamp)
    return tell(made_by(work, jobs, settings), lambda job: job.source.path)


@dataclass(frozen=True, slots=True)
class Extracting:
    """The work on one document; picklable.

    Attributes:
        settings: of the run.
        wishes: of the user.
        stamp: that of the settings.
    """

    settings: Settings
    wishes: Wishes
    stamp: bytes

    def __call__(self, job: Job, cache: Cache) -> Made:
        """Write a template."""
        from l10n.cli.making import remembered
        from l10n.project.keys import key_of
        from l10n.project.texts import Texts

        texts = Texts(self.settings.configuration.max_file_bytes, job.source.given())
        stamps = texts.stamps([job.source.path])
        key = None
        if stamps is not None:
            key = key_of("extract", self.stamp.hex(), self.wishes, job, stamps)
        return remembered(cache, key, job.output, lambda: self._made(job, texts))

    def _made(self, job: Job, texts: Texts) -> Made:
        document = _document(job.source, self.settings, texts)
        return _write([document], job.output, self.wishes, self.settings)


def _together(paths: tuple[str, ...], output: str, wishes: Wishes, settings: Settings) -> int:
    """One template of all documents; nothing is written unless all can be read."""
    from l10n.cli.guard import CATALOGS, refuse_inputs
    from l10n.cli.inputs import inputs
    from l10n.cli.output import complain, note
    from l10n.errors import L10nError
    from l10n.project.texts import Texts

    documents: list[Document] = []
    failed = False
    items = inputs(paths, settings)
    refuse_inputs([output], [item.path for item in items], CATALOGS)
    for item in items:
        texts = Texts(settings.configuration.max_file_bytes, item.given())
        try:
            documents.append(_document(item, settings, texts))
        except L10nError as error:
            complain(error)
            failed = True
    if failed:
        return 2
    for text in _write(documents, output, wishes, settings).notes:
        note(text)
    return 0


def _document(item: Input, settings: Settings, texts: Texts) -> Document:
    from l10n import api
    from l10n.languages.stated import check_language

    configuration = settings.configuration
    text = texts.read(item.path)
    language = settings.language or configuration.source_language
    document = api.parse(text, path=item.path, language=language)
    check_language(document)
    return document


def _write(
    documents: list[Document], output: str | None, wishes: Wishes, settings: Settings
) -> Made:
    from l10n.catalog.segmenting.extract import extract
    from l10n.cli.catalog_style import catalog_text, prepared
    from l10n.cli.guard import refuse_translations
    from l10n.cli.making import Made
    from l10n.cli.output import deliver
    from l10n.project.policies import front_matter_policy
    from l10n.project.writer import digest

    refuse_translations(output)
    policy = front_matter_policy(settings.configuration)
    hints = _hints() if wishes.flags else None
    found = extract(documents, links=wishes.links, policy=policy, hints=hints)
    template = prepared(found, settings)
    text = catalog_text(template, settings)
    unread = tuple(
        text for document in documents for text in (*_unread(document), *_shut(document))
    )
    if not deliver(text, output):
        return Made(notes=unread)
    number = len(template.messages)
    told = Said("%(path)s: texts to translate: %(number)s", path=output, number=number)
    return Made(digest(text), (*unread, told))


def _unread(document: Document) -> tuple[str, ...]:
    """What is said of front matter that has no texts for the template."""
    from l10n.remarks.front_matter import unread_front_matter

    return tuple(
        Said(
            "%(path)s: %(message)s; write it as YAML",
            path=document.path,
            message=Said(finding.template, **finding.data),
        )
        for finding in unread_front_matter(document)
    )


def _shut(document: Document) -> tuple[str, ...]:
    """What is said of a code fence that keeps texts out of the template."""
    from l10n.remarks.fences import unclosed_fence

    return tuple(
        Said(
            "%(path)s:%(line)s: %(message)s; close it where the code ends",
            path=document.path,
            line=finding.start.line,
            message=Said(finding.template),
        )
        for finding in unclosed_fence(document)
    )


def _hints() -> Hints:
    from l10n.plain.unsettled import hints

    return hints
