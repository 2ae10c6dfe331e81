"""Path patterns such as ``locales/{posix}/{stem}.po``: to be filled, and to be read backwards.

A pattern is relative to the project's folder and never leaves it, whatever is filled in.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.errors import Said, UsageError
from l10n.languages.tags import canonical, posix

PLACES = (
    ("locale", "the locale as BCP 47 writes it: pt-BR"),
    ("posix", "the locale as gettext writes it: pt_BR"),
    ("path", "the document's path below the source folder: side-effects/nausea.md"),
    ("stem", "the same without its suffix: side-effects/nausea"),
)
"""The places that a pattern can hold, each with what is filled in."""

_DRIVE = re.compile(r"[A-Za-z]:")
_PLACE = re.compile(r"\{([^{}]*)\}")
_LOCALE_PLACES = frozenset({"locale", "posix"})
_CAPTURES = {
    "locale": "(?P<locale>[A-Za-z0-9-]+)",
    "posix": "(?P<posix>[A-Za-z0-9_@-]+)",
    "path": "(?P<path>.+)",
    "stem": "(?P<stem>.+)",
}


class Found(NamedTuple):
    """What a path says when it is read with a pattern.

    Attributes:
        locale: BCP 47 tag, or None for a pattern without a locale.
        path: the document's path below the source folder; "" where the pattern has no such place.
        stem: the same without its suffix; "" where the pattern has no such place.
    """

    locale: str | None
    path: str
    stem: str


def places(pattern: str) -> tuple[str, ...]:
    """The names between braces, in order."""
    return tuple(_PLACE.findall(pattern))


def is_inside(path: str) -> bool:
    """Whether a relative path with forward slashes stays below where it starts, on every system."""
    if "\0" in path or _DRIVE.match(path):
        return False
    return all(part not in ("", ".", "..") for part in path.replace("\\", "/").split("/"))


def fill(pattern: str, *, path: str, locale: str = "") -> str:
    """Put a document and a locale into a pattern.

    Args:
        pattern: a checked pattern.
        path: the document's path below the source folder, with forward slashes.
        locale: canonical BCP 47 tag; may be left out for patterns without a locale.

    Raises:
        UsageError: the result would leave the project's folder.
    """
    values = {"locale": locale, "posix": posix(locale), "path": path, "stem": stem_of(path)}
    filled = _PLACE.sub(lambda place: values[place.group(1)], pattern)
    if not is_inside(filled):
        raise UsageError(
            Said('"%(filled)s" is not a path inside the project', filled=filled),
            path=path,
            remedy="rename the document",
        )
    return filled


def is_below(pattern: str, folder: str) -> bool:
    """Whether files of a pattern may lie in a folder; both below the project's."""
    return folder == "." or pattern.startswith(f"{folder}/")


def trunk(pattern: str, locale: str = "") -> str:
    """The folder in which all files of a locale lie that a pattern can make; "" for the project's.

    Args:
        pattern: a checked pattern.
        locale: canonical BCP 47 tag; may be left out for patterns without a locale.
    """
    fixed = re.split(r"\{(?:path|stem)\}", pattern, maxsplit=1)[0]
    return fill(fixed + "x", path="x", locale=locale).rpartition("/")[0]


def stem_of(path: str) -> str:
    """A path without the suffix of its last part."""
    folder, slash, name = path.rpartition("/")
    stem = name.rpartition(".")[0]
    return folder + slash + (stem or name)


def read_back(pattern: str, path: str) -> Found | None:
    """The document and the locale that make ``path`` out of a pattern; None where nothing does.

    Args:
        pattern: a checked pattern: at most one of ``{path}`` and ``{stem}``.
        path: relative to the project's folder, with forward slashes.
    """
    match = re.fullmatch(_expression(pattern), path, re.DOTALL)
    if match is None or not is_inside(path):
        return None
    groups = match.groupdict()
    spelled = groups.get("locale") or groups.get("posix")
    locale = None if spelled is None else canonical(spelled)
    if spelled is not None and locale is None:
        return None
    return Found(locale, groups.get("path", ""), groups.get("stem", ""))


def _expression(pattern: str) -> str:
    """A regular expression for a pattern; a place that comes again holds the same text again."""
    seen: set[str] = set()
    parts: list[str] = []
    end = 0
    for place in _PLACE.finditer(pattern):
        name = place.group(1)
        parts += [
            re.escape(pattern[end : place.start()]),
            f"(?P={name})" if name in seen else _CAPTURES[name],
        ]
        seen.add(name)
        end = place.end()
    return "".join(parts) + re.escape(pattern[end:])
