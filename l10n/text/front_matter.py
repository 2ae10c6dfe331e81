"""The YAML at the top of a document: read with exact places, changed one value at a time.

PyYAML finds the scalars and where they stand; what they mean is decided here. A scalar never
becomes anything but text, nothing is expanded, and everything that could be read in two ways is an
error with its line.
"""

from __future__ import annotations

from l10n.errors import FrontMatterError, LimitError, Said
from l10n.text.document import Field, FrontMatter
from l10n.text.front_matter_fence import Fence, find_fence
from l10n.text.front_matter_plain import Content, plain_content
from l10n.text.limits import DEFAULTS, limits
from l10n.text.patterns import lazy
from l10n.text.spans import Span

__all__ = ["LENGTH", "read_front_matter", "replaced"]

LENGTH = DEFAULTS.front_matter_length
"""The longest front matter that is read where nothing else is configured, in code points."""

_FIRST_LINE = 2

_TEXT = lazy(
    r"(?<=\n)[ \t]*\r?\n(?:#{1,6}[ \t][^\r\n]*\r?\n[ \t]*\r?\n|(?=[^\W\d_][^:\r\n]*\r?\n))"
)
"""A blank line and then what is no YAML: a heading that stands alone, a line without a colon."""


def read_front_matter(source: str, *, path: str | None = None) -> FrontMatter | None:
    """The front matter of a document, None where there is none.

    It stands between a first line ``---`` (a byte-order mark may come before) and the next line
    ``---`` or ``...``.

    Args:
        source: the whole document, verbatim.
        path: its file, for errors.

    Raises:
        FrontMatterError: it is never closed, is not YAML, or holds what we do not accept: a key
            twice, a tag, a merge key, an anchor or alias of more than a text, a second YAML
            document, or no keys at all.
        LimitError: it is longer or nested deeper than the ``limits`` allow.
    """
    fence = find_fence(source, path)
    if fence is None:
        return None
    try:
        content = _content(fence.content.of(source), path, fence.content.start)
    except LimitError:
        raise
    except FrontMatterError as error:
        raise _never_closed(error, fence.content.of(source)) from None
    return FrontMatter(fence.span, fence.content, content.fields, content.keys)


def _content(text: str, path: str | None = None, start: int = 0) -> Content:
    """What YAML says that begins at an offset. Most is so plain that no parser has to be loaded
    for it.

    Raises:
        FrontMatterError: as ``read_front_matter``.
        LimitError: the same.
    """
    plain = plain_content(text, start) if len(text) <= limits().front_matter_length else None
    if plain is not None:
        return plain
    from l10n.text.front_matter_yaml import read_content

    content = read_content(text, path, _FIRST_LINE)
    return Content(tuple([_moved(field, start) for field in content.fields]), content.keys)


def _never_closed(error: FrontMatterError, content: str) -> FrontMatterError:
    """The error itself, or where text of the page stands above its line: that nothing ends the
    front matter, which then runs to some line of dashes further down.
    """
    found = _TEXT.search(content)
    if found is None or error.line is None:
        return error
    line = content.count("\n", 0, found.start()) + _FIRST_LINE
    if line + 1 > error.line:
        return error
    reason, wanted = "the front matter is never closed", "end it with a line ---"
    return FrontMatterError(reason, path=error.path, line=line, remedy=wanted)


def _moved(field: Field, shift: int) -> Field:
    (start, end), (key_start, key_end) = field.span, field.key_span
    return Field(
        key=field.key,
        value=field.value,
        span=Span(start + shift, end + shift),
        style=field.style,
        type=field.type,
        key_span=Span(key_start + shift, key_end + shift),
    )


def replaced(source: str, field: Field, value: str) -> str:
    """What to put in place of ``field.span`` so that the field says ``value``.

    The style stays what it was wherever the value allows that: plain stays plain where no reader
    of YAML 1.1 or 1.2 would take it for anything but text, quotes stay what they are, blocks keep
    style and indentation. The result has been read again: this field says exactly ``value`` and is
    text (or of its old type), and all others are as before.

    Args:
        source: the document that the field was read from.
        field: one of its fields.
        value: the new text.

    Raises:
        FrontMatterError: YAML has no way to write it (half of a surrogate pair), or an alias
            repeats the old value elsewhere.
    """
    from l10n.text.front_matter_quote import spellings

    if value == field.value:
        return field.span.of(source)
    fence = find_fence(source)
    if fence is not None and fence.content.holds(field.span):
        before = source[fence.content.start : field.span.start]
        after = source[field.span.end : fence.content.end]
        old = _content(fence.content.of(source))
        for spelling in spellings(source, field, value):
            content = before + spelling + after
            if _stays(source, fence, content) and _says(content, old, field, value):
                return spelling
    raise FrontMatterError(
        Said('the value of "%(key)s" cannot be written in YAML', key=field.key),
        line=None,
        remedy="write it by hand",
    )


def _stays(source: str, fence: Fence, content: str) -> bool:
    """Whether other YAML between the fences is still read as the front matter, and whole."""
    start, end = fence.content
    new = find_fence(source[:start] + content + source[end:])
    return new is not None and new.content == Span(start, start + len(content))


def _says(content: str, old: Content, field: Field, value: str) -> bool:
    """Whether changed YAML says ``value`` in the field's place, and everything else as before."""
    try:
        new = _content(content)
    except FrontMatterError:
        return False
    if new.keys != old.keys or len(new.fields) != len(old.fields):
        return False
    return all(
        (b.value == value and b.type in ("str", field.type))
        if a.key == field.key
        else (b.key, b.value, b.style, b.type) == (a.key, a.value, a.style, a.type)
        for a, b in zip(old.fields, new.fields, strict=True)
    )
