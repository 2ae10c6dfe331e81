"""Ids of headings: those that are written, and those that site generators make of the text."""

from __future__ import annotations

import re

from l10n.fidelity.alignment.units import Unit
from l10n.text.memo import remembered

_MARK = "{#"
_SIGNS = re.compile(r"[^\w\s-]+")
_GAPS = re.compile(r"[\s-]+")
_HYPHENS = re.compile("-{2,}")
_COUNT = re.compile(r"-\d{1,2}$")


# A check asks several times about each heading.
@remembered
def slug_of(text: str) -> str:
    """The id that site generators make of a heading."""
    return _GAPS.sub("-", _SIGNS.sub("", text.strip().lower()))


@remembered
def flat_anchor(anchor: str) -> str:
    """The id without the number that tells equal headings apart, hyphens in a row as one."""
    return _HYPHENS.sub("-", _COUNT.sub("", anchor)).strip("-")


def written_id(unit: Unit) -> str:
    """The id that stands at a heading, or ""."""
    if not unit.placeholders:
        return ""
    name = next((p.name for p in unit.placeholders if p.name.startswith(_MARK)), "")
    return name[len(_MARK) : -1]


def anchor_of(unit: Unit) -> str:
    """The id of a heading, written or made of its text; "" for anything else."""
    if unit.kind != "heading":
        return ""
    return written_id(unit).lower() or slug_of(unit.text)
