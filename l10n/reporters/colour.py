"""Colour for the text format: put on at the end, around what is safe for a terminal."""

from __future__ import annotations

import re
from collections.abc import Mapping

from l10n.finding import Severity
from l10n.reporters.report import Translate
from l10n.reporters.words import SEVERITIES
from l10n.text.patterns import lazy

_PLACE = lazy(r"^( *+(?:! *+)?)(\d++:\d++)(?: (\w++)(?=:))?(.*?)( \[[a-z.0-9-]+\])?$")
_CARETS = lazy(r"^( *\| *)(\^+)$")
_BOLD, _DIM, _RED, _YELLOW, _BLUE, _GREEN = "1", "2", "31", "33", "34", "32"
_BY_SEVERITY = {Severity.ERROR: _RED, Severity.WARNING: _YELLOW, Severity.INFO: _BLUE}


def coloured(text: str, translate: Translate = str) -> str:
    """The text with colours of a terminal; without them it is the same, letter by letter.

    Args:
        text: what the text format gave.
        translate: the reader's language, in which it names severities.
    """
    words = {translate(SEVERITIES[s]): colour for s, colour in _BY_SEVERITY.items()}
    return "\n".join(_line(line, words) for line in text.split("\n"))


def wanted(environ: Mapping[str, str], terminal: bool) -> bool:
    """Whether to colour: ``NO_COLOR`` forbids it, ``FORCE_COLOR`` asks for it, else a terminal."""
    if environ.get("NO_COLOR"):
        return False
    return bool(environ.get("FORCE_COLOR")) or (terminal and environ.get("TERM") != "dumb")


def _line(line: str, words: Mapping[str, str]) -> str:
    if not line:
        return line
    if line[0] not in " |":
        return _in(line, _BOLD)
    if carets := _CARETS.match(line):
        return carets[1] + _in(carets[2], _GREEN)
    place = _PLACE.match(line)
    return line if place is None else _place(place, words)


def _place(match: re.Match[str], words: Mapping[str, str]) -> str:
    start, place, severity, message, rule = match.groups()
    named = f" {_in(severity, words.get(severity, _BOLD))}" if severity else ""
    return f"{start}{_in(place, _BOLD)}{named}{message}{_in(rule, _DIM) if rule else ''}"


def _in(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"
