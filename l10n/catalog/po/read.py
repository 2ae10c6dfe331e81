"""Reading PO files: strict and without loss.

What ``msgfmt`` refuses is refused, with the line and one reason, and so are charsets other than
UTF-8 and headers that would mislead a program. Every message keeps the lines it was read from.

Entries in the usual shape are read by one regular expression; all others, and every broken one, by
the grammar in ``po_entry``. Both take time linear in the size of the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from l10n.catalog.message import Catalog, Message, Previous
from l10n.catalog.po.checks import check_forms, check_header, split_header
from l10n.catalog.po.comments import NONE, read_comments
from l10n.catalog.po.entry import Entry, read_entry
from l10n.catalog.po.text import joiner
from l10n.errors import CatalogError
from l10n.text.halves import REASON, REMEDY, half_line

BOM = "\ufeff"


def parse_catalog(text: str, *, path: str | None = None) -> Catalog:
    """The catalog that a PO or POT file holds.

    Args:
        text: the file's text, verbatim: byte order mark and line ends as they are.
        path: the file as the user named it, for errors.

    Raises:
        CatalogError: the file is broken, or in a charset other than UTF-8; with the line.
    """
    line = half_line(text)
    if line is not None:
        raise CatalogError(REASON, path=path, line=line, remedy=REMEDY)
    bom = text.startswith(BOM)
    body = text[1:] if bom else text
    _check_comments(body, path)
    entries: list[Message] = []
    end = 0
    for entry in _entries(body, path):
        entries.append(entry.message)
        end = entry.end
    header, messages = split_header(entries, path)
    check_header(header, body, path)
    check_forms(messages, header, path)
    newline = "\r\n" if body[: body.find("\n") + 1].endswith("\r\n") else "\n"
    return Catalog(messages, header, path, newline, bom, body[end:])


_SWALLOWS = re.compile(r"^[ \t]*+#(?![~|])[^\n]*\\\r?\n(?=[ \t]*+[^#\s])", re.MULTILINE)


def _check_comments(text: str, path: str | None) -> None:
    """Refuse a comment that gettext joins to the entry below it."""
    if "\\\n" not in text and "\\\r\n" not in text:
        return
    match = _SWALLOWS.search(text)
    if match is not None:
        raise CatalogError(
            "a comment ends with a backslash, so that gettext takes the next line for a part of it",
            path=path,
            line=text.count("\n", 0, match.start()) + 1,
            remedy="put a space after the backslash",
        )


def _usual(prefix: str, before: str) -> re.Pattern[str]:
    """An entry in the usual shape: lines begin with ``prefix``, the old msgid's with ``before``."""
    text = r'"[^"\\\r\n\0]*+(?:\\[^\r\n\0][^"\\\r\n\0]*+)*+"[ \t]*+\r?\n'
    texts, old = (rf"({text}(?:{start}{text})*+)" for start in (prefix, before))
    forms = rf"((?:{prefix}msgstr\[[0-9]\] {texts.replace('(', '(?:', 1)})++)"
    return re.compile(
        r"((?:[ \t]*+\r?\n|\#(?![~|])[^\r\n]*+\r?\n)*+)"
        rf"(?:(?:{before}msgctxt {old})?+{before}msgid {old}(?:{before}msgid_plural {old})?+)?+"
        rf"(?:{prefix}msgctxt {texts})?+{prefix}msgid {texts}"
        rf"(?:{prefix}msgstr {texts}|{prefix}msgid_plural {texts}{forms})"
        r'(?![ \t\r\n\f\v]*+(?:#~)?+[ \t]*+(?:"|\[|msgstr|msgid_plural))'
    )


_LIVE = _usual("", r"\#\| ")
_OBSOLETE = _usual(r"\#~ ", r"\#~\| ")
_FORM = re.compile(r"^(?:#~ )?msgstr\[([0-9])\] ", re.MULTILINE)

_live = joiner("")
_obsolete = joiner("#~ ")
_live_old = joiner("#| ")
_obsolete_old = joiner("#~| ")


def _entries(text: str, path: str | None) -> Iterator[Entry]:
    """The entries of a file, in order."""
    # The usual shape has a line end everywhere; the last line of a file may lack it.
    padded = text if text.endswith("\n") or not text else f"{text}\n"
    at, line = 0, 1
    while at < len(text):
        entry = _quick(padded, at, line) or read_entry(text, at, line, path)
        if entry is None:
            return
        if entry.end > len(text):
            whole = replace(entry.message, raw=text[at:])
            entry = Entry(whole, len(text), entry.line)
        yield entry
        at, line = entry.end, entry.line


def _quick(text: str, at: int, line: int) -> Entry | None:
    """The entry at an offset if it has the usual shape."""
    match = _LIVE.match(text, at)
    if match is not None:
        return _entry(match, line, _live, _live_old, False)
    match = _OBSOLETE.match(text, at)
    return match and _entry(match, line, _obsolete, _obsolete_old, True)


def _entry(
    match: re.Match[str],
    line: int,
    join: Callable[[str], str | None],
    join_old: Callable[[str], str | None],
    obsolete: bool,
) -> Entry | None:
    """The entry of a match; None where the grammar has to say what is wrong with it."""
    lead, old_context, old_id, old_plural, context, id_, text, plural, forms = match.groups()
    msgid = join(id_)
    msgstr = (join(text),) if forms is None else _forms(forms, join)
    msgctxt = None if context is None else join(context)
    msgid_plural = None if plural is None else join(plural)
    if msgid is None or msgstr is None or None in msgstr:
        return None
    if (msgctxt is None) != (context is None) or (msgid_plural is None) != (plural is None):
        return None
    previous = None
    if old_id is not None:
        parts = [None if p is None else join_old(p) for p in (old_context, old_id, old_plural)]
        if parts[1] is None or parts.count(None) != (old_context, old_id, old_plural).count(None):
            return None
        previous = Previous(parts[0], parts[1], parts[2])
    raw = match[0]
    message = Message(
        msgid,
        msgstr,  # type: ignore[arg-type]  # None was looked for above
        msgctxt,
        msgid_plural,
        *(read_comments(lead) if "#" in lead else NONE),
        previous,
        obsolete,
        line + raw.count("\n", 0, match.start(6) - match.start()),
        raw,
    )
    return Entry(message, match.end(), line + raw.count("\n"))


def _forms(block: str, join: Callable[[str], str | None]) -> tuple[str | None, ...] | None:
    """The plural forms of a block of ``msgstr[n]`` lines; None if they are not in order."""
    starts = list(_FORM.finditer(block))
    ends = [m.start() for m in starts[1:]] + [len(block)]
    if [m[1] for m in starts] != [str(i) for i in range(len(starts))]:
        return None
    return tuple(join(block[m.end() : end]) for m, end in zip(starts, ends, strict=True))
