"""Translations that lie beside their source: ``page.es.md``, ``page_es.md``, ``es.md``,
``es/page.md``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.languages.tags import plausible

_FOLDERS = re.compile(r"[/\\]")
_MARK = re.compile(r"[._-]")
_LONGEST = 12
_SOURCE = ("en",)


class Name(NamedTuple):
    """A file name in its parts.

    Attributes:
        base: the name without language and suffix; "" where it is a language and nothing else.
        mark: what stands between name and language.
        tag: BCP 47 tag, or None where the name has none.
    """

    base: str
    mark: str
    tag: str | None


def names_of(path: str) -> tuple[Name, ...]:
    """The ways to read a path's last piece as a name and a language; the whole name comes last.

    ``page_pt-br.md`` may be in Brazilian Portuguese or, as ``page_pt``, in Breton.
    """
    stem = _FOLDERS.split(path)[-1].rpartition(".")[0]
    whole = plausible(stem)
    out = [Name("", "", whole)] if whole else []
    for found in _MARK.finditer(stem, max(0, len(stem) - _LONGEST)):
        tag = plausible(stem[found.end() :])
        if tag and found.start():
            out.append(Name(stem[: found.start()], found.group(), tag))
    return (*out, Name(stem, "", None))


def languages_beside(source: str | None, target: str | None) -> tuple[str | None, str] | None:
    """The languages that two names tell apart: of the source, where it names one, and of the
    translation; None where the names are not those of a page and its translation.

    ``how_to.md`` beside ``how.md`` would be in Tongan: a name is only believed beside its source.
    """
    if not source or not target:
        return None
    pairs = ((here, there) for here in names_of(source) for there in names_of(target))
    for here, there in pairs:
        if there.tag is None or here.tag == there.tag or here.base != there.base:
            continue
        if here.tag is None or here.mark == there.mark:
            return here.tag, there.tag
    return None


def sources_beside(path: str) -> tuple[str, ...]:
    """The files that may be the source of a translation, by its own name and that of its folder."""
    *folders, name = _FOLDERS.split(path)
    suffix = "." + name.rpartition(".")[2]
    start = "".join(f"{folder}/" for folder in folders)
    out: list[str] = []
    for own in names_of(path):
        if own.tag is None or own.tag in _SOURCE:
            continue
        if own.base:
            out.append(f"{start}{own.base}{suffix}")
        out += [f"{start}{own.base}{own.mark}{tag}{suffix}" for tag in _SOURCE]
    if folders and (tag := plausible(folders[-1])) and tag not in _SOURCE:
        above = "".join(f"{folder}/" for folder in folders[:-1])
        out += [f"{above}{tag}/{name}" for tag in _SOURCE] + [f"{above}{name}"]
    return tuple(out)
