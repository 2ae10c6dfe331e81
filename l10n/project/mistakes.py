"""What is wrong in a configuration file: every mistake, with its line."""

from __future__ import annotations

from typing import NamedTuple

from l10n.errors import ConfigurationError, Said, joined
from l10n.messages import N_
from l10n.text.patterns import lazy

_TABLE = lazy(r"[ \t]*\[\[?([^\[\]\n]+)\]")
_KEY = lazy(r"[ \t]*+([^=\[\]{}#\n]++)=")
_NAME = lazy(r"(?<![^.\"'])[ \t]*+(?:\"([^\"]*)\"|'([^']*)'|([^.\"'\s]++))[ \t]*+(?:\.|$)")
_LINE_END = lazy(r"\r?\n")
_SHOWN = 20


class Mistake(NamedTuple):
    """One thing that cannot stay.

    Attributes:
        keys: the key path from the top of the file.
        reason: what is wrong.
        remedy: what to do, or "".
    """

    keys: tuple[str, ...]
    reason: str
    remedy: str = ""


def error_for(mistakes: list[Mistake], text: str, path: str | None) -> ConfigurationError:
    """One error that tells all mistakes, in the order of their lines.

    Args:
        mistakes: at least one.
        text: the file, to find the lines in.
        path: the file's name.
    """
    places = key_lines(text)
    told = sorted(((_line(places, m.keys), m) for m in mistakes), key=lambda x: x[0] or 0)
    line, first = told[0]
    if len(told) == 1:
        return ConfigurationError(first.reason, path=path, line=line, remedy=first.remedy)
    others = [_placed(mistake, at) for at, mistake in told[1:_SHOWN]]
    if len(told) > _SHOWN:
        others.append(Said("mistakes in all: %(number)s", number=len(told)))
    return ConfigurationError(joined([_placed(first), *others], "; "), path=path, line=line)


def _placed(mistake: Mistake, line: int | None = None) -> str:
    """A mistake with its remedy, and its line where one is given."""
    parts = [Said("line %(number)s", number=line), ": "] if line else []
    parts.append(_text(mistake.reason))
    return joined([*parts, " (", _text(mistake.remedy), ")"] if mistake.remedy else parts, "")


def _text(message: str) -> str:
    return message if isinstance(message, Said) else Said(message)


def key_lines(text: str) -> dict[tuple[str, ...], int]:
    """The 1-based line of each table and key that starts a line of a TOML file, by key path.

    A reading of the surface for error messages: keys inside inline tables are not seen, and a
    multi-line text that looks like a key counts as one.
    """
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(_LINE_END.split(text), start=1):
        if header := _TABLE.match(line):
            table = _names(header.group(1))
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault(table + _names(key.group(1)), number)
    return lines


def _names(dotted: str) -> tuple[str, ...]:
    """The parts of a dotted TOML key."""
    dotted = dotted.strip()
    return tuple(match[0] for match in _parts(dotted))


def _parts(dotted: str) -> list[tuple[str, ...]]:
    return [
        tuple(part for part in match.groups() if part is not None)
        for match in _NAME.finditer(dotted)
    ]


def _line(lines: dict[tuple[str, ...], int], keys: tuple[str, ...]) -> int | None:
    """The line of a key path, or of the nearest one above it that has a line."""
    for length in range(len(keys), 0, -1):
        if keys[:length] in lines:
            return lines[keys[:length]]
    return None


def type_name(value: object) -> str:
    """What a value of a TOML file is, in words."""
    names = (
        (bool, N_("true or false")),
        (int, N_("a whole number")),
        (float, N_("a number")),
        (str, N_("a text")),
        (list, N_("a list")),
        (dict, N_("a table")),
    )
    known = (name for kind, name in names if isinstance(value, kind))
    return Said(next(known, N_("a date or time")))
