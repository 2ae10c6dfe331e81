"""A new catalog for a locale, made from a template."""

from __future__ import annotations

from dataclasses import replace

from l10n.catalog.message import Catalog, Message
from l10n.catalog.po.plurals import plural_forms_of, plural_header
from l10n.languages.tags import posix

_FUZZY = "fuzzy"


def new_catalog(template: Catalog, locale: str) -> Catalog:
    """The messages of a template without translations, under a header for a locale.

    The fields that only a translator can fill in (``Last-Translator`` and others) stay as they are.

    Args:
        template: a template.
        locale: canonical BCP 47 tag.
    """
    plurals = plural_header(locale)
    header = template.header.with_("Language", posix(locale)).with_("Plural-Forms", plurals)
    flags = tuple(flag for flag in header.flags if flag != _FUZZY)
    forms = plural_forms_of(plurals).nplurals
    messages = tuple(_empty(message, forms) for message in template.live)
    return replace(
        template, messages=messages, header=replace(header, flags=flags, raw=None), path=None
    )


def _empty(message: Message, forms: int) -> Message:
    """A message without a translation, with as many empty forms as the locale has."""
    return message.with_(msgstr=("",) * (forms if message.msgid_plural is not None else 1))
