"""Keeping a translation inside its block: what would be read as block markup is escaped.

A backslash before ASCII punctuation is not shown (CommonMark 0.31.2, section 2.4), so the reader
sees the translator's own text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TAGS = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|"
    "colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|"
    "form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|"
    "menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|"
    "table|tbody|td|tfoot|th|thead|title|tr|track|ul|script|pre|style|textarea"
)
"""Tags that begin an HTML block (CommonMark 0.31.2, section 4.6)."""
_STARTS = re.compile(
    rf"""(?:\#{{1,6}}(?=[ \t]|$)
    |[-+*](?=[ \t]|$)
    |>
    |=+[ \t]*$
    |(?P<rule>[-_*])(?:[ \t]*(?P=rule)){{2,}}[ \t]*$
    |-+[ \t]*$
    |~{{3,}}
    |`{{3,}}(?=[^`\n]*$)
    |</?(?:{_TAGS})(?=[\s/>]|$)
    |<!--|<\?|<![A-Za-z\[]
    |</?[A-Za-z][^<>\n]*>[ \t]*$
    |\[(?:[^\[\]\\]|\\.)+\]:
    |\[![\w-]+\]
    |\[[ xX]\](?=\s)
    |:{{3,}}|/{{3,}}|!!!|\?\?\?|={{3}}[!+]{{0,2}}(?=[ \t]+")
    |:(?=[ \t])
    |\$\$
    |\|
    |--8<--)""",
    re.X | re.I,
)
_MARK = re.compile(r"\[![\w-]+\]")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=[ \t]|$)")
_LEAD = re.compile(r"(?:[^\w\s]|\[\w+\])+")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_BLANKS = re.compile(r"[ \t\f\v]{2,}|[\t\f\v]")
_ODD = re.compile(r"[\t\f\v]")
_AROUND_BREAK = re.compile(r" ?\n ?")
_CLOSING = re.compile(r"(?<!\S)#+$")


def with_breaks(text: str, breaks: int) -> str:
    """White space in order: no blank lines, and no more line ends than ``breaks``; the first ones
    become spaces.
    """
    text = text.strip(" \t\r\n\f\v")
    if "\n" in text or "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = _BLANK_LINES.sub(" ", text)
    if "  " in text or _ODD.search(text):
        text = _BLANKS.sub(" ", text)
    if "\n" not in text:
        return text
    text = _AROUND_BREAK.sub("\n", text)
    surplus = text.count("\n") - breaks
    return text.replace("\n", " ", surplus) if surplus > 0 else text


def guarded(line: str) -> str:
    """A line that begins a paragraph or goes on after a hard break: it opens no block."""
    found = _NUMBER.match(line)
    if found:
        return f"{found[1]}\\{line[found.start(2) :]}"
    found = _STARTS.match(line)
    if found is None:
        return line
    opening = found.group()
    if opening[0] in "`~":
        return escaped(opening) + line[found.end() :]
    return f"\\{line}"


def guarded_lines(text: str, msgid: str) -> Iterator[str]:
    """The lines of a text, guarded; further lines that stand in the msgid need it no more there
    than here, and neither does a mark in brackets at the start of both.
    """
    own = msgid.split("\n")[1:]
    mark = _MARK.match(msgid)
    for i, line in enumerate(text.split("\n")):
        kept = line in own if i else mark is not None and line.startswith(mark.group())
        yield line if kept else guarded(line)


def guarded_heading(text: str) -> str:
    """The text of a ``#`` heading: its last word is no closing mark."""
    return _CLOSING.sub(lambda m: f"\\{m.group()}", text)


def escaped(text: str) -> str:
    """Text in which no ASCII punctuation is markup."""
    return _PUNCTUATION.sub(r"\\\g<0>", text)


def candidates(text: str, msgid: str) -> Iterator[str]:
    """Ways to write a translation, from the one that says most to the safest.

    As it is; with the marks at its start escaped that the msgid does not have; with all marks
    escaped that a msgid without markup cannot need.
    """
    yield text
    found = _LEAD.match(text)
    if found:
        lead = found.group()
        own = _LEAD.match(msgid)
        keep = _common_end(lead, own.group() if own else "")
        cut = len(lead) - keep
        if cut:
            yield escaped(lead[:cut]) + text[cut:]
    yield unreferenced(text, msgid)
    if not _PUNCTUATION.search(msgid.translate(_HARMLESS)):
        yield _MARKS.sub(r"\\\g<0>", text)


def unreferenced(text: str, msgid: str) -> str:
    """Words in brackets that the msgid does not have are escaped: the page may define them."""
    return _BRACKETS.sub(lambda m: m[0] if m[0] in msgid else f"\\[{m[1]}\\]", text)


_BRACKETS = re.compile(r"(?<![\\!\]])\[(?!\^)([^\[\]\\]*)\](?![(\[])")
_HARMLESS = str.maketrans("", "", ".,;:?'\"()-/%+=")
_MARKS = re.compile(r"(?<!\\)[`*_\[\]<{!|~#$&\\](?![ \t])")


def _common_end(text: str, other: str) -> int:
    size = min(len(text), len(other))
    return next((n for n in range(size, 0, -1) if text.endswith(other[:n])), 0)
