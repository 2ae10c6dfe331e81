"""The stamp of a source: what changes it, and where it stands."""

import pytest

from l10n.catalog.building.stamp import KEY, stamp_field, stamp_of, stamped
from l10n.text.parse import parse

PAGE = "---\ntitle: Pain\nversion: v1\n---\n# Pain\n\nTake it [daily](a).\n\n```\ncode\n```\n"


def stamp(text: str) -> str:
    return stamp_of(parse(text))


SAME = [("it [", "it\n["), ("v1", "v2"), ("code", "other"), ("\n", "\r\n")]
OTHER = [("Pain\nv", "Ache\nv"), ("# Pain", "# Ache"), ("daily", "weekly"), ("(a)", "(b)")]


@pytest.mark.parametrize(("old", "new"), SAME)
def test_what_no_reader_sees_does_not_count(old: str, new: str) -> None:
    assert stamp(PAGE.replace(old, new)) == stamp(PAGE)


@pytest.mark.parametrize(("old", "new"), OTHER)
def test_what_a_reader_sees_counts(old: str, new: str) -> None:
    assert stamp(PAGE.replace(old, new)) != stamp(PAGE)


# page, page with the stamp
PLACED = [
    ("---\na: b\n---\nx\n", '---\na: b\nsourceHash: "s"\n---\nx\n'),
    ("---\r\na: b\r\n---\r\nx", '---\r\na: b\r\nsourceHash: "s"\r\n---\r\nx'),
    ("\ufeff---\na: >\n  b\n...\nx\n", '\ufeff---\na: >\n  b\nsourceHash: "s"\n...\nx\n'),
    ("---\nsourceHash: 'old'  # by the tool\n---\n", "---\nsourceHash: 's'  # by the tool\n---\n"),
    ("---\n{a: b}\n---\nx\n", "---\n{a: b}\n---\nx\n"),
    ("no front matter\n", "no front matter\n"),
]


@pytest.mark.parametrize(("page", "expected"), PLACED)
def test_nothing_else_changes(page: str, expected: str) -> None:
    assert stamped(page, "s") == expected
    assert stamped(expected, "s") == expected


def test_the_stamp_is_found_again() -> None:
    page = stamped(PAGE, stamp(PAGE))
    field = stamp_field(parse(page).front_matter)
    assert field is not None
    assert (field.key, field.value) == (KEY, stamp(page))
