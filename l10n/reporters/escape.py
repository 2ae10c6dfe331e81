"""One escape function per output channel. Documents, catalogs and file names come from strangers.

Characters that steer a terminal or reorder text (C0, C1, DEL, bidi controls, line separators, lone
surrogates, tags) are *shown*, as ``\\x1b`` or ``\\u202e``, never sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from l10n.text.patterns import lazy

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_STEERING = (
    "\x00-\x1f\x7f-\x9f"
    + _BIDI
    + "\u2028\u2029\u200b\u2060\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f"
)
_UNSAFE = lazy(f"[{_STEERING}]")
_UNSAFE_ON_A_SCREEN = lazy(f"(?![\n\t]|\r\n)[{_STEERING}]")
# Marks without direction of their own are ordinary in Arabic and Hebrew text; a page isolates them.
_UNSAFE_ON_A_PAGE = lazy(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_MARKDOWN = lazy(
    r"[\\`*\[\]|~$]|_(?![^\W_])|(?<![^\W_])_|#(?=\w)|:(?=[\w+-]+:)|(?<=GH)-(?=\d)|(?<=www)\."
    r"|^[-+#=]|(?<=^\d)[.)]|(?<=^\d\d)[.)]"
)
"""What is markup or a reference where it stands: one mark less to read past in a log."""

_ADDRESS = lazy(r"\b[A-Za-z][A-Za-z0-9+.-]{0,30}://[^\s`|]*|\b(?:javascript|data|mailto):[^\s`|]+")
_RUNNER_LINE_END = lazy("%(?=0[AaDd])")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def _shown(match: re.Match[str]) -> str:
    point = ord(match.group())
    if point in _NAMED:
        return _NAMED[point]
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}"


_NAMED = {9: "\\t", 10: "\\n", 13: "\\r"}


def terminal(text: str) -> str:
    """One line for a terminal or a log: no control and no bidi character is left."""
    # Of what steers nothing is printable, and most lines are.
    return text if text.isprintable() else _UNSAFE.sub(_shown, text)


def screen(text: str) -> str:
    """A document or a catalog for a terminal: its lines and tabs stay, nothing in it steers."""
    return _UNSAFE_ON_A_SCREEN.sub(_shown, text)


def log_line(text: str) -> str:
    """One line for a terminal or a build log: no part of it is a command of the build's runner.

    Runners look for ``::`` at the start, white space apart, and for ``##[`` anywhere; a line that
    is quoted in an annotation must not hold the runner's own escapes for line ends.
    """
    shown = terminal(text).replace("##[", "# #[")
    if "%" in shown:
        shown = _RUNNER_LINE_END.sub("%25", shown)
    return f"| {shown}" if "::" in shown and shown.lstrip().startswith("::") else shown


def log_lines(lines: Iterable[str]) -> str:
    """Lines for a terminal or a build log, each with its end."""
    found = list(lines)
    text = "\n".join((*found, ""))
    # Where nothing on all of them could steer or be a command, no single one need be looked at.
    # Narrow spaces, which stand between the groups of numbers, steer nothing.
    printable = "".join(found).replace("\u202f", "").isprintable()
    tame = printable and not any(map(text.__contains__, ("##[", "::")))
    if tame and _RUNNER_LINE_END.search(text) is None:
        return text
    return "".join([f"{log_line(line)}\n" for line in found])


def page(text: str) -> str:
    """Text for an HTML page, which the template still escapes: overrides and controls are shown."""
    return _UNSAFE_ON_A_PAGE.sub(_shown, text)


def json_text(value: object, *, indent: int | None = None) -> str:
    """JSON that keeps letters readable and writes steering characters as ``\\uXXXX``."""
    import json

    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    # Line feeds between the values are the indentation; those inside strings are escaped already.
    return re.sub(f"(?!\n)[{_STEERING}]", lambda m: json.dumps(m.group())[1:-1], text)


def json_object(head: dict[str, object], key: str, parts: Sequence[str]) -> Iterator[str]:
    """An indented JSON object whose last value is a list.

    Args:
        head: the values before it, at least one.
        key: the name of the list.
        parts: its values as indented JSON, each with four spaces before every line.
    """
    start = json_text(head, indent=2).removesuffix("\n}")
    yield f"{start},\n  {json_text(key)}: ["
    for place, text in enumerate(parts):
        yield f"{',' if place else ''}\n{text}"
    yield f"{chr(10) + '  ' if parts else ''}]\n}}\n"


def xml(text: str) -> str:
    """Text and attribute values of XML 1.0; what XML cannot hold is shown."""
    shown = _UNSAFE.sub(_shown, text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        shown = shown.replace(character, entity)
    return shown


def github_message(text: str) -> str:
    """The message of a GitHub workflow command."""
    shown = re.sub(f"(?![\r\n])[{_STEERING}]", _shown, text)
    return shown.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def github_property(text: str) -> str:
    """The value of a property of a GitHub workflow command."""
    return github_message(text).replace(":", "%3A").replace(",", "%2C")


def markdown(text: str) -> str:
    """One line of Markdown text: nothing in it is markup, a mention, a reference or HTML.

    Addresses stand as code, so that they can be read and are no links.
    """
    shown = terminal(text)
    parts: list[str] = []
    at = 0
    for address in _ADDRESS.finditer(shown):
        parts += (_escaped(shown[at : address.start()]), f"`{address.group()}`")
        at = address.end()
    return "".join((*parts, _escaped(shown[at:])))


def _escaped(text: str) -> str:
    shown = _MARKDOWN.sub(r"\\\g<0>", text)
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("@", "&#64;")):
        shown = shown.replace(character, entity)
    return shown


def cell(text: str) -> str:
    """A cell of a spreadsheet: never a formula."""
    shown = _UNSAFE.sub(_shown, text)
    return f"'{shown}" if text.lstrip(" \u00a0").startswith(_FORMULA) else shown


def uri(path: str) -> str:
    """A path as a URI: a reference where it is relative, else one of the file scheme."""
    from urllib.parse import quote

    # A colon in the first part would be read as a scheme: it is not among the safe characters.
    written = quote(path.replace("\\", "/"), safe="/!$&'()*+,;=@~-._", errors="surrogatepass")
    return f"file://{written}" if written.startswith("/") else written
