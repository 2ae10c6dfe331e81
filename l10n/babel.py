"""Plug-in for Babel: ``pybabel extract`` reads Markdown.

A mapping file names the documents, and what may be chosen:

    [markdown: corpus/en/**.md]
    links = numbered
    language = en
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

Extracted = tuple[int, str | None, str | tuple[str, str], list[str]]
"""Line, function name (``pgettext`` where there is a context), text, comments."""


def extract(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Extracted]:
    """The segments of a Markdown document, as ``l10n extract`` gives them, by the same policy for
    the front matter.

    Args:
        fileobj: the document, opened for bytes.
        keywords: not used: a document calls no functions.
        comment_tags: not used: all comments for the translator are given.
        options: ``links`` (``numbered`` or ``verbatim``) and ``language`` from the mapping file.

    Raises:
        DocumentError: it is not UTF-8, or its front matter is broken.
        UsageError: an option has a value that it does not take.
        ConfigurationError: the project's configuration cannot be read.
    """
    from l10n import api
    from l10n.catalog.segmenting.segments import segments_of
    from l10n.project.configuration import load
    from l10n.project.policies import front_matter_policy
    from l10n.text.files import decode_utf8

    path = str(getattr(fileobj, "name", "<document>"))
    text = decode_utf8(fileobj.read(), path)
    document = api.parse(text, path=path, language=options.get("language"))
    policy = front_matter_policy(load(Path(path).parent))
    for segment in segments_of(document, links=_links(options), policy=policy):
        comments = list(segment.comments)
        if segment.msgctxt is None:
            yield segment.line, None, segment.msgid, comments
        else:
            yield segment.line, "pgettext", (segment.msgctxt, segment.msgid), comments


def _links(options: Mapping[str, Any]) -> str:
    from l10n.catalog.segmenting.segment import Links
    from l10n.errors import Said, UsageError, did_you_mean

    links = str(options.get("links", Links.NUMBERED)).strip()
    if links not in tuple(Links):
        raise UsageError(
            Said('there is no form of links "%(links)s"', links=links),
            remedy=did_you_mean(links, tuple(Links)),
        )
    return links
