"""What is wrong with the fields of a catalog's header, one by one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from l10n.catalog.message import Header
from l10n.text.patterns import lazy

PLACEHOLDERS = {
    "Project-Id-Version": lazy(r"PACKAGE|VERSION"),
    "Report-Msgid-Bugs-To": lazy(r"EMAIL@ADDRESS"),
    "POT-Creation-Date": lazy(r"YEAR-MO-DA"),
    "PO-Revision-Date": lazy(r"YEAR-MO-DA"),
    "Last-Translator": lazy(r"FULL NAME|EMAIL@ADDRESS"),
    "Language-Team": lazy(r"LANGUAGE <|LL@li\.org"),
    "Content-Transfer-Encoding": lazy(r"ENCODING"),
    "Plural-Forms": lazy(r"INTEGER|EXPRESSION"),
}
"""What gettext's tools write where a person has to, by field."""

_COMMENT = lazy(r"SOME DESCRIPTIVE TITLE|THE PACKAGE'S COPYRIGHT HOLDER|FIRST AUTHOR|EMAIL@ADDRESS")
_DATE = lazy(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d)(?::\d\d)? ?([+-]\d{4})")
_DATES = ("POT-Creation-Date", "PO-Revision-Date")
_EARLIEST = 1995
_MAIL = lazy(r"<[^<>@\s]++@[^<>@\s]+>|https?://|(?<![^<>@\s])[^<>@\s]++@[^<>@\s]+")
_FIXED = {
    "MIME-Version": lazy(r"1\.0"),
    "Content-Transfer-Encoding": lazy(r"8bit|7bit", re.IGNORECASE),
    "Content-Type": lazy(r"text/plain;\s*charset=\S+", re.IGNORECASE),
}
_ONCE = frozenset({*PLACEHOLDERS, *_FIXED, "Language"})


def placeholders_in(header: Header) -> tuple[str, ...]:
    """Fields, and ``comments``, that still hold what a program wrote for a person to replace."""
    fields = [
        name
        for name, pattern in PLACEHOLDERS.items()
        if pattern.search(header.get(name)) and header.get(name).strip() != ""
    ]
    if any(map(_COMMENT.search, header.translator_comments)):
        fields.append("comments")
    return tuple(fields)


def doubled(header: Header) -> tuple[str, ...]:
    """Fields that stand in the header more than once."""
    names = Counter(name.lower() for name, _ in header.items())
    first = {name.lower(): name for name, _ in reversed(header.items())}
    return tuple(first[name] for name, count in names.items() if count > 1)


def stray_lines(header: Header) -> tuple[str, ...]:
    """Lines of the header that are no ``Name: value``."""
    return tuple(
        line
        for line in header.text.split("\n")
        if line.strip() and not re.match(r"[\w-]+\s*:", line)
    )


def wrong_values(header: Header) -> Iterator[tuple[str, str]]:
    """Fields with a value that they cannot have, and the value."""
    for name, pattern in _FIXED.items():
        value = header.get(name).strip()
        if value and not pattern.fullmatch(value) and not _is_open(name, value):
            yield name, value
    for name in _DATES:
        value = header.get(name).strip()
        if value and not _is_open(name, value) and not _is_date(value):
            yield name, value
    value = header.get("Last-Translator").strip()
    if value and not _is_open("Last-Translator", value) and not _MAIL.search(value):
        yield "Last-Translator", value


def _is_open(name: str, value: str) -> bool:
    """Whether the value is a placeholder, which is the matter of another rule."""
    pattern = PLACEHOLDERS.get(name)
    return "CHARSET" in value or (pattern is not None and pattern.search(value) is not None)


def _is_date(value: str) -> bool:
    found = _DATE.fullmatch(value)
    if found is None:
        return False
    try:
        day = datetime.strptime(f"{found[1]} {found[2]}", "%Y-%m-%d %H:%M")
    except ValueError:
        return False
    return day.year >= _EARLIEST and abs(int(found[3])) <= 1400
