"""Repair of what other tools write wrongly into catalogs of documents.

Babel takes "35% of" for a Python format and marks it so, turns the previous msgid (``#|``) into a
remark of the translator, and drops header fields that it does not know.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from l10n.catalog.message import Catalog, Message, Previous
from l10n.catalog.po.entry import read_entry
from l10n.catalog.segmenting.extract import LINKS_FIELD
from l10n.catalog.segmenting.links import targets as targets_of
from l10n.catalog.segmenting.segment import Links
from l10n.errors import CatalogError
from l10n.messages import N_

_FALSE_FORMATS = frozenset(
    {"python-format", "python-brace-format", "c-format", "perl-brace-format", "javascript-format"}
)
_DOCUMENT = re.compile(r"\.(?:md|markdown)(?::\d+)?$", re.IGNORECASE)
_PERCENTAGE = re.compile(r"(?<=\d)[ \u00a0\u202f]?%(?![\w(#*]|\.\d)")


class Fault(StrEnum):
    """What is repaired."""

    FORMAT = N_("false format flag")
    PREVIOUS = N_("previous msgid among the translator's remarks")
    LINKS = N_("lost header field")


class Repair(NamedTuple):
    """One repair.

    Attributes:
        line: 1-based line of the entry in the file that was read, or None.
        fault: what was wrong.
        detail: the flag, text or field in question.
    """

    line: int | None
    fault: Fault
    detail: str


class Repaired(NamedTuple):
    """A catalog without the faults, and what was done; entries without a fault are untouched."""

    catalog: Catalog
    repairs: tuple[Repair, ...]


def repaired(catalog: Catalog) -> Repaired:
    """The catalog with false format flags taken off and lost previous msgids brought back.

    A flag is false where the text comes from a document, or where each percent sign follows a
    number. Flags of a program's messages stay.
    """
    repairs: list[Repair] = []
    catalog = _with_links_field(catalog, repairs)
    ours = LINKS_FIELD in catalog.header
    messages = tuple(
        _with_previous(_without_formats(message, ours, repairs), repairs)
        for message in catalog.messages
    )
    return Repaired(replace(catalog, messages=messages), tuple(repairs))


def false_formats(message: Message, *, ours: bool) -> tuple[str, ...]:
    """The format flags that a message does not deserve.

    Args:
        message: any message.
        ours: whether its catalog was made from documents.
    """
    flags = tuple(flag for flag in message.flags if flag in _FALSE_FORMATS)
    if not flags or ours or is_of_document(message.references):
        return flags
    text = f"{message.msgid}{message.msgid_plural or ''}"
    percentages = "%" in text and "%" not in _PERCENTAGE.sub("", text)
    return tuple(f for f in flags if percentages and f in ("python-format", "c-format"))


def is_of_document(references: tuple[str, ...]) -> bool:
    """Whether a message stands in Markdown documents only."""
    return bool(references) and all(map(_DOCUMENT.search, references))


def _without_formats(message: Message, ours: bool, repairs: list[Repair]) -> Message:
    false = false_formats(message, ours=ours)
    if not false:
        return message
    repairs += (Repair(message.line, Fault.FORMAT, flag) for flag in false)
    return message.with_(flags=tuple(flag for flag in message.flags if flag not in false))


def _with_previous(message: Message, repairs: list[Repair]) -> Message:
    """The message with ``#|`` lines read that stand among the remarks as ``# |``."""
    lost = [line for line in message.translator_comments if line.startswith("| ")]
    if not lost:
        return message
    previous = _previous("\n".join(line.removeprefix("| ") for line in lost))
    if previous is None:
        return message
    kept = tuple(line for line in message.translator_comments if line not in lost)
    repairs.append(Repair(message.line, Fault.PREVIOUS, previous.msgid))
    return message.with_(
        translator_comments=kept,
        previous=message.previous or (previous if message.fuzzy else None),
    )


def _previous(lines: str) -> Previous | None:
    """What the lines of a previous msgid say; None if they are no such lines."""
    try:
        entry = read_entry(f'{lines}\nmsgstr ""\n', 0, 1, None)
    except CatalogError:
        return None
    if entry is None or entry.message.msgid_plural is not None:
        return None
    return Previous(entry.message.msgctxt, entry.message.msgid, None)


def _with_links_field(catalog: Catalog, repairs: list[Repair]) -> Catalog:
    """The catalog with the field that says how links stand in it, where links tell that."""
    header = catalog.header
    documents = [m for m in catalog.live if is_of_document(m.references)]
    if not header.present or LINKS_FIELD in header or len(documents) != len(catalog.live):
        return catalog
    targets = [target for message in documents for target in targets_of(message.msgid)]
    if not targets:
        return catalog
    links = Links.NUMBERED if all(t.isdecimal() for t in targets) else Links.VERBATIM
    repairs.append(Repair(header.line, Fault.LINKS, f"{LINKS_FIELD}: {links}"))
    return replace(catalog, header=header.with_(LINKS_FIELD, links))
