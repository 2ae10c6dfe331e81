"""Letters that were lost on the way through an encoding, or that stand there as an escape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_WORD = lazy(r"(?<![^\s(\[«“\"'¿¡*_])[^\W\d_]+(?:\?[^\W\d_]+)+(?![^\s.,;:!?)\]»”\"'*_…-])")
_UNASKED = lazy(
    r"\?{1,40}[^\W\d_]{1,40}|\?{1,40}(?:[ \u00a0]\?{1,40}){2}"
    r"|(?<!\S)[^\W\d_]{0,40}\?(?=[ \u00a0][a-zß-ÿа-я])"
)
"""What no question looks like, in a block whose source asks nothing."""
_ESCAPES = (
    (r"\\[ux][0-9A-Fa-f]", r"(?:\\u[0-9A-Fa-f]{4})+|(?:\\x[89A-Fa-f][0-9A-Fa-f])+"),
    (r"\\[nt]", r"(?:\\[nt])+"),
    ("&amp;[A-Za-z#]", r"(?:&(?:[A-Za-z]{2,8}|#\d{2,5}|#x[0-9A-Fa-f]{2,5});)+"),
    ("=[C-E][0-9A-F]=[89AB]", r"(?:=[C-E][0-9A-F](?:=[89AB][0-9A-F]){1,2})+"),
    ("%[C-E][0-9A-F]%[89AB]", r"(?:%[C-E][0-9A-F](?:%[89AB][0-9A-F]){1,2})+"),
)
"""How an escape begins in the file, which is quick to look for, and what one is in running text."""

_SPACES = {"n": "↵", "t": "⇥"}
"""How the ends of lines and tabs that programs write as escapes are named."""

_ADDRESS = lazy(r"[/=@]|\.\w")


class Lost(NamedTuple):
    """A letter that readers do not see: where, as it is written, and the letter or ""."""

    span: Span
    text: str
    letter: str


def lost_letters(pair: Pair) -> Iterator[Lost]:
    """The first place of every block, where the source has nothing of the kind."""
    text = pair.target.source
    patterns = [re.compile(whole) for start, whole in _ESCAPES if re.search(start, text)]
    if not (patterns or "?" in text):
        return
    for match in pair.paired:
        for unit in match.target:
            if unit.kind in SKIPPED:
                continue
            found = _torn(unit.text, match, pair) if "?" in unit.text else None
            if found:
                yield Lost(unit.flow.source(*found.span()), found.group(), "")
            elif patterns:
                yield from islice(_escaped(unit, patterns, pair.source.source), 1)


def _escaped(unit: Unit, patterns: list[re.Pattern[str]], source: str) -> Iterator[Lost]:
    for pattern in patterns:
        found = pattern.search(unit.text)
        if found and not _in_address(unit.text, found) and found.group() not in source:
            letter = _letter(found.group())
            if letter:
                yield Lost(unit.flow.source(*found.span()), found.group(), letter)


def _torn(text: str, match: Match, pair: Pair) -> re.Match[str] | None:
    """A word with question marks in it, that are no end of a sentence."""
    for found in _WORD.finditer(text):
        parts = found.group().split("?")
        proper = parts[1][0].isupper() and not found.group().replace("?", "").isupper()
        if proper or len(found.group()) < 3 or found.group() in pair.source.source:
            continue
        # Two whole words are the end of a question with a space that was forgotten.
        if not all(_is_word(part, pair) for part in parts):
            return found
    if any("?" in unit.text for unit in match.source):
        return None
    return next((x for x in _UNASKED.finditer(text) if not _in_address(text, x)), None)


def _is_word(text: str, pair: Pair) -> bool:
    """Whether a text is a word somewhere else in the translation."""
    return any(
        text.lower() in unit.words and not _WORD.search(unit.text) for unit in pair.target_units
    )


def _in_address(text: str, found: re.Match[str]) -> bool:
    """Whether the escape stands in an address, where it belongs."""
    start = max(text.rfind(space, 0, found.start()) for space in " \n\u00a0") + 1
    rest = text[start : found.start()] + (text[found.end() :].split(None, 1) or [""])[0]
    return _ADDRESS.search(rest) is not None


def _letter(text: str) -> str:
    """What an escape stands for, where that is a letter or a sign of writing; else ""."""
    if text[0] == "\\" and text[1] in _SPACES:
        return "".join(_SPACES[code] for code in text.split("\\")[1:])
    if text[0] == "&":
        value = unescape(text)
    elif text[0] in "%=":
        value = unquote(text.replace("=", "%"), errors="replace")
    else:
        value = "".join(chr(int(code, 16)) for code in text.split(text[:2])[1:])
    usual = all("\u00a0" <= c != "\ufffd" and not "\ud800" <= c <= "\udfff" for c in value)
    return value if usual or value in ("&", "'", '"', "<", ">") else ""
