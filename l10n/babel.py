"""Plug-ins for Babel: ``pybabel extract`` reads Markdown, ``pybabel compile`` takes percentages for
what they are.

A mapping file names the documents, and what may be chosen:

    [markdown: corpus/en/**.md]
    links = numbered
    language = en
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

Extracted = tuple[int, str | None, str | tuple[str, str], list[str]]
"""Line, function name (``pgettext`` where there is a context), text, comments."""

_FORMAT = "python-format"


def extract(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Extracted]:
    """The segments of a Markdown document, as ``l10n extract`` gives them.

    Args:
        fileobj: the document, opened for bytes.
        keywords: not used: a document calls no functions.
        comment_tags: not used: all comments for the translator are given.
        options: ``links`` (``numbered`` or ``verbatim``) and ``language`` from the mapping file.

    Raises:
        DocumentError: it is not UTF-8, or its front matter is broken.
        UsageError: an option has a value that it does not take.
    """
    from l10n import api
    from l10n.catalog.segments import segments_of
    from l10n.text.files import decode_utf8

    path = str(getattr(fileobj, "name", "<document>"))
    text = decode_utf8(fileobj.read(), path)
    document = api.parse(text, path=path, language=options.get("language"))
    for segment in segments_of(document, links=_links(options)):
        comments = list(segment.comments)
        if segment.msgctxt is None:
            yield segment.line, None, segment.msgid, comments
        else:
            yield segment.line, "pgettext", (segment.msgctxt, segment.msgid), comments


def _links(options: Mapping[str, Any]) -> str:
    from l10n.catalog.segment import Links
    from l10n.errors import UsageError, did_you_mean

    links = str(options.get("links", Links.NUMBERED)).strip()
    if links not in tuple(Links):
        raise UsageError(
            f'there is no form of links "{links}"', remedy=did_you_mean(links, tuple(Links))
        )
    return links


def check_prose(catalog: Catalog | None, message: Message) -> None:
    """A checker that finds nothing: it takes off the format flags that Babel sets on documents.

    Babel marks "35% of" as a Python format when it reads a catalog, and then refuses a right
    translation. Checkers run in the order in which packages are found; the first call clears the
    whole catalog, so that at most its first message is still misjudged.
    """
    if catalog is None or getattr(catalog, "prose_cleared", False):
        _clear(message)
        return
    catalog.prose_cleared = True  # type: ignore[attr-defined]
    for other in catalog:
        _clear(other)


def _clear(message: Message) -> None:
    from l10n.catalog.doctor import false_formats
    from l10n.catalog.message import Message as Ours

    if _FORMAT in message.flags:
        singular = message.id if isinstance(message.id, str) else message.id[0]
        places = tuple(f"{name}:{line}" for name, line in message.locations)
        ours = Ours(singular, references=places, flags=(_FORMAT,))
        if false_formats(ours, ours=False):
            message.flags.discard(_FORMAT)
