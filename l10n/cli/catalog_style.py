"""How a project wants its catalogs: with its terms, lines and line breaks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.cli.settings import Settings

if TYPE_CHECKING:
    from l10n.catalog.message import Catalog, Message


def prepared(template: Catalog, settings: Settings, target: str | None = None) -> Catalog:
    """A template that tells translators of the project's terms, and of places as it wants them.

    Args:
        template: of the documents.
        settings: of the run.
        target: BCP 47 tag of the translation; None tells only which terms stay untranslated.
    """
    if (settings.location or settings.configuration.locations) == "file":
        messages = tuple(map(_without_lines, template.messages))
        template = replace(template, messages=messages)
    return _with_terms(template, settings, target)


def _without_lines(message: Message) -> Message:
    files = tuple(dict.fromkeys(_file(reference) for reference in message.references))
    return replace(message, references=files, raw=None)


def _file(reference: str) -> str:
    """``a.md`` of ``a.md:12``, and of ``a.md``, which a template may hold already."""
    file, colon, line = reference.rpartition(":")
    return file if colon and line.isdigit() else reference


def _with_terms(template: Catalog, settings: Settings, target: str | None) -> Catalog:
    termbase = settings.termbase
    if termbase is None:
        return template
    from l10n.catalog.segmenting.extract import SOURCE_FIELD
    from l10n.catalog.terms.termbase import commented
    from l10n.cli.memories import source_language

    source = template.header.get(SOURCE_FIELD) or source_language(settings)
    return commented(template, termbase, source, target)


def catalog_text(catalog: Catalog, settings: Settings) -> str:
    """The text of a PO file, with long lines broken or not."""
    from l10n.catalog.po.write import write_catalog

    wrap = settings.configuration.wrap and not settings.no_wrap
    return write_catalog(catalog, wrap=wrap)
