"""Ids of headings: those that are written, and those that site generators make of the text."""

from __future__ import annotations

import re

from l10n.fidelity.units import Unit

_MARK = "{#"


def slug_of(text: str) -> str:
    """The id that site generators make of a heading."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", text.strip().lower()))


def flat_anchor(anchor: str) -> str:
    """The id without the number that tells equal headings apart, hyphens in a row as one."""
    return re.sub(r"-+", "-", re.sub(r"-\d{1,2}$", "", anchor)).strip("-")


def written_id(unit: Unit) -> str:
    """The id that stands at a heading, or ""."""
    name = next((p.name for p in unit.placeholders if p.name.startswith(_MARK)), "")
    return name[len(_MARK) : -1]


def anchor_of(unit: Unit) -> str:
    """The id of a heading, written or made of its text; "" for anything else."""
    if unit.kind != "heading":
        return ""
    return written_id(unit).lower() or slug_of(unit.text)
