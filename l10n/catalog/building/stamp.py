"""The stamp of a source's content that a translation carries: it tells when the source has changed.

Pages translated by hand have no catalog whose messages could say so.
"""

from __future__ import annotations

from hashlib import sha256

from l10n.catalog.segmenting.segments import segments_of
from l10n.errors import FrontMatterError
from l10n.text.document import Document, Field, FrontMatter
from l10n.text.front_matter import read_front_matter, replaced

KEY = "sourceHash"
"""The key of the front matter that holds the stamp."""

_DIGITS = 16
_ALGORITHM = "sha256"


def stamp_of(document: Document) -> str:
    """A hash of all that a reader sees of a source, link targets included, as ``sha256:…``.

    White space that no reader sees, most keys of the front matter and code do not count. It does
    not depend on any configuration, so that everybody who reads the page finds the same.
    """
    hashed = sha256()
    for segment in segments_of(document, links="verbatim"):
        hashed.update(f"{segment.msgctxt or ''}\0{segment.msgid}\0".encode())
    return f"{_ALGORITHM}:{hashed.hexdigest()[:_DIGITS]}"


def stamp_field(front: FrontMatter | None) -> Field | None:
    """Where front matter holds a stamp."""
    fields = front.fields if front is not None else ()
    return next((field for field in fields if field.key == KEY), None)


def stamped(text: str, stamp: str) -> str:
    """A page with the stamp in its front matter, all else as it was.

    A page without front matter, or one in which no key can be added, stays as it is.

    Raises:
        FrontMatterError: its front matter cannot be read.
    """
    front = read_front_matter(text)
    if front is None:
        return text
    old = stamp_field(front)
    if old is not None:
        return text[: old.span.start] + replaced(text, old, stamp) + text[old.span.end :]
    end = front.content.end
    added = f'{text[:end]}{KEY}: "{stamp}"{_line_end(text, front)}{text[end:]}'
    try:
        found = stamp_field(read_front_matter(added))
    except FrontMatterError:
        return text
    return added if found is not None and found.value == stamp else text


def _line_end(text: str, front: FrontMatter) -> str:
    """The line end before the closing fence."""
    before = text[: front.content.end]
    return next((end for end in ("\r\n", "\r", "\n") if before.endswith(end)), "\n")
