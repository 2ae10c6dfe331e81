"""Front matter that cannot be read: the kind of fault, and where the page begins all the same."""

from __future__ import annotations

from l10n.errors import FrontMatterError
from l10n.text.patterns import lazy
from l10n.text.spans import Lines, Span

_OPEN = lazy(r"\ufeff?---[ \t]*(?:\r\n|\n|\r)")
_CLOSE = lazy(r"(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)")
_YAML_LINE = lazy(
    r"(?:[ \t]+\S[^\r\n]*|-[ \t][^\r\n]*|#[^\r\n]*|[\w\"'$.-][^:\r\n]{0,80}:(?:[ \t][^\r\n]*)?)"
    r"(?:\r\n|\n|\r|$)"
)
_KEY = lazy(r"(?:^|(?<=[\r\n]))([\w$.-][\w $.-]{0,80}):(?=[ \t\r\n])")


def end_of_front(text: str) -> int:
    """The offset at which front matter ends: behind its closing line, else behind the last line
    that looks like YAML.
    """
    opening = _OPEN.match(text)
    if opening is None:
        return 0
    at = opening.end()
    while at < len(text):
        if closing := _CLOSE.match(text, at):
            return closing.end()
        line = _YAML_LINE.match(text, at)
        if line is None:
            break
        at = line.end()
    return at


def is_closed(text: str) -> bool:
    """Whether a closing line ends what looks like YAML."""
    end = end_of_front(text)
    start = max(text.rfind("\n", 0, max(0, end - 1)), text.rfind("\r", 0, max(0, end - 1))) + 1
    return end > 4 and _CLOSE.match(text, start) is not None


def repeated_key(text: str) -> tuple[str, int] | None:
    """A top-level key that stands twice, with the offset of the second."""
    seen: set[str] = set()
    for found in _KEY.finditer(text, 0, end_of_front(text)):
        if found[1] in seen:
            return found[1], found.start(1)
        seen.add(found[1])
    return None


def kind_of_fault(error: FrontMatterError, text: str) -> str:
    """``unclosed``, ``duplicate`` or ``unreadable``."""
    if not is_closed(text):
        return "unclosed"
    duplicate = repeated_key(text) is not None and "twice" in error.reason
    return "duplicate" if duplicate else "unreadable"


def place_of_fault(error: FrontMatterError, text: str) -> Span:
    """The line that the error names, or the opening fence."""
    if error.line is None or error.line < 1:
        return Span(0, 0)
    lines = Lines(text)
    line = min(error.line, len(lines.starts))
    start, end = lines.span(line)
    return Span(start, start + len(text[start:end].rstrip()))
