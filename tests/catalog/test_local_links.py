"""Links of a built page lead to other targets, and nothing else of it changes."""

import pytest

from l10n.catalog.building.local_links import with_local_links


def lead(target: str) -> str | None:
    path, mark, place = target.partition("#")
    known = path in ("b.md", "a b.md")
    return path.replace(".md", f".es.md{mark}{place}") if known else None


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("[x](b.md)\n", "[x](b.es.md)\n"),
        ('[x](b.md#p "T")\r\n', '[x](b.es.md#p "T")\r\n'),
        ("[x](<b.md>) and *[y](b.md)*\n", "[x](<b.es.md>) and *[y](b.es.md)*\n"),
        ("| [x](b.md) |\n|---|\n| [y](b.md) |\n", "| [x](b.es.md) |\n|---|\n| [y](b.es.md) |\n"),
        ("[x][r] [s]\n\n[r]: b.md 'T'\n[s]: <b.md>\n", None),
        ("> - [x](b.md)\n", "> - [x](b.es.md)\n"),
    ],
)
def test_targets_are_replaced(page: str, expected: str | None) -> None:
    wanted = page.replace("b.md", "b.es.md") if expected is None else expected
    assert with_local_links(page, lead) == wanted


@pytest.mark.parametrize(
    "page",
    [
        "[x](c.md) `[x](b.md)` b.md\n",
        "```\n[x](b.md)\n```\n",
        "[x](<a b.md>)\n",
        "---\nurl: b.md\n---\n\nText.\n",
        "<https://example.org/b.md>\n",
        "",
    ],
)
def test_the_rest_stays(page: str) -> None:
    assert with_local_links(page, lead) == page
