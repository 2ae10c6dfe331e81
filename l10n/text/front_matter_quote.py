"""Ways to write a text as a YAML scalar, the one nearest to what stood there first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.text.document import Field
from l10n.text.front_matter_types import core_type, is_text_everywhere

_UNSAFE_START = re.compile(r"[-?:,\[\]{}#&*!|>'\"%@`\s]|\.\.\.")
_UNSAFE_INSIDE = re.compile(r":(?=\s|\Z)|(?<=\s)#|\s\Z")
_NOT_IN_LINE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_NOT_IN_BLOCK = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_HEADER = re.compile(r"([|>])([0-9]?)([-+]?)([0-9]?)([^\r\n]*)(\r\n|\n|\r|\Z)")
_LINE = re.compile(r"([ ]*)([^\r\n]*)(\r\n|\n|\r|\Z)")
_ESCAPES = {
    '"': '\\"', "\\": "\\\\", "\0": "\\0", "\a": "\\a", "\b": "\\b", "\t": "\\t", "\n": "\\n",
    "\v": "\\v", "\f": "\\f", "\r": "\\r", "\x1b": "\\e", "\x85": "\\N", "\u2028": "\\L",
    "\u2029": "\\P",
}  # fmt: skip
_TO_ESCAPE = re.compile(r'["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]')


def spellings(source: str, field: Field, value: str) -> Iterator[str]:
    """Ways to write ``value`` in place of ``field.span``.

    The last one, in double quotes, fits everywhere. The caller reads each again before it uses
    one: what surrounds the field decides what is possible.
    """
    gap = " " if source[field.span.start - 1 : field.span.start] in (":", "-") else ""
    if field.style in ("literal", "folded"):
        yield from _block(source, field, value)
    old = field.span.of(source)
    # The span of a block that keeps its last line ends holds them.
    tail = old[len(old.rstrip(" \t\r\n")) :] if field.style in ("literal", "folded") else ""
    if field.style == "plain" and _plain_is_safe(field, value):
        yield gap + value
    if field.style != "double" and not _NOT_IN_LINE.search(value):
        yield gap + _single(value) + tail
    yield gap + _double(value) + tail


def _plain_is_safe(field: Field, value: str) -> bool:
    """Whether any reader takes the value without quotes for text, or for the old type."""
    same_kind = field.type != "str" and core_type(value) == field.type
    return (
        (same_kind or is_text_everywhere(value))
        and _NOT_IN_LINE.search(value) is None
        and _UNSAFE_INSIDE.search(value) is None
        and (same_kind or _UNSAFE_START.match(value) is None)
    )


def _single(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _double(value: str) -> str:
    return '"' + _TO_ESCAPE.sub(_escape, value) + '"'


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    code = ord(character)
    return _ESCAPES.get(character) or (f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}")


def _block(source: str, field: Field, value: str) -> Iterator[str]:
    """The value as a block with the old header, indentation and line end."""
    text = field.span.of(source)
    header = _HEADER.match(text)
    body = value.rstrip("\n")
    if header is None or not header.group(6) or not body or _NOT_IN_BLOCK.search(value):
        return
    indent = _indentation(text, header)
    if indent is None:
        return
    style, digit, _, later_digit, rest, end = header.groups()
    trailing = len(value) - len(body)
    was_kept = header.group(3) == "+"
    chomping = "-" if trailing == 0 else "" if trailing == 1 and not was_kept else "+"
    if chomping == "+" and not was_kept:
        return
    lines = body.split("\n") if style == "|" else _folded(body, _width(text, header))
    start = f"{style}{digit or later_digit}{chomping}{rest}{end}"
    shown = end.join(indent + line if line else "" for line in lines)
    yield start + shown + (end * max(trailing, 1) if was_kept else "")


def _indentation(text: str, header: re.Match[str]) -> str | None:
    """What the first line with text starts with; None where a number in the header says it."""
    if header.group(2) or header.group(4):
        return None
    position = header.end()
    while position < len(text):
        line = _LINE.match(text, position)
        assert line is not None  # matches any line
        if line.group(2):
            return line.group(1)
        if line.end() == position:
            break
        position = line.end()
    return None


def _width(text: str, header: re.Match[str]) -> int:
    """How long the lines of a folded block are, in code points, without their indentation."""
    lines = re.split(r"\r\n|\n|\r", text[header.end() :])
    return max((len(line.strip(" ")) for line in lines), default=0)


def _folded(body: str, width: int) -> list[str]:
    """The lines of a folded block: a line break in the text is an empty line."""
    lines: list[str] = []
    for number, paragraph in enumerate(body.split("\n")):
        if number:
            lines.append("")
        if paragraph:
            lines += _wrapped(paragraph, width)
    return lines


def _wrapped(paragraph: str, width: int) -> list[str]:
    """Lines of about ``width`` code points, broken at single blanks only."""
    lines: list[str] = []
    line = ""
    for word in re.split(r"(?<=\S) (?=\S)", paragraph):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]
