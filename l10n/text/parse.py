"""From text to a document: front matter, blocks, and what the blocks are."""

from __future__ import annotations

from l10n.errors import EncodingError
from l10n.text.document import Block, Document, FrontMatter
from l10n.text.halves import REASON, REMEDY, half_line
from l10n.text.plain_text import SUFFIX, without_code

_BOM = "\ufeff"
_LANGUAGE_KEYS = ("language", "lang")


def parse(source: str, *, path: str | None = None, language: str | None = None) -> Document:
    """A document from its text.

    Args:
        source: the text, verbatim; it is kept as it is.
        path: the file as the user named it, for findings and errors; in a ``.txt`` file nothing is
            code.
        language: BCP 47 tag of the text, where the front matter (``language`` or ``lang``) names
            none.

    Raises:
        EncodingError: the text holds half of a surrogate pair.
        FrontMatterError: the front matter cannot be used.
        LimitError: the front matter is too long or too deep, or the blocks are nested too deeply.
    """
    from l10n.text.callouts import with_callouts
    from l10n.text.kinds import classified
    from l10n.text.macros import with_macros
    from l10n.text.markdown import blocks_of
    from l10n.text.urls import with_urls

    line = half_line(source)
    if line is not None:
        raise EncodingError(REASON, path=path, line=line, remedy=REMEDY)
    front, start, head = _head(source, path)
    blocks = blocks_of(source, start, path=path)
    if path is not None and path.lower().endswith(SUFFIX):
        blocks = without_code(blocks, source)
    blocks = with_macros(with_callouts(blocks, source), source)
    blocks = with_urls(blocks, source)
    blocks = (*head, *classified(blocks, source))
    return Document(path, source, _language(front) or language, front, blocks)


def _head(source: str, path: str | None) -> tuple[FrontMatter | None, int, tuple[Block, ...]]:
    """Front matter, where the Markdown begins, and a block for metadata that is not YAML."""
    start = len(_BOM) if source.startswith(_BOM) else 0
    if source.startswith("---", start):
        from l10n.text.front_matter import read_front_matter

        front = read_front_matter(source, path=path)
        return front, start if front is None else front.span.end, ()
    if not source.startswith(("+++", "{"), start):
        return None, start, ()
    from l10n.text.front_matter_other import other_front_matter

    other = other_front_matter(source, start)
    return (None, start, ()) if other is None else (None, other.span.end, (other,))


def _language(front: FrontMatter | None) -> str | None:
    if front is None:
        return None
    values = (front.value(key) for key in _LANGUAGE_KEYS)
    return next((value for value in values if value), None)
