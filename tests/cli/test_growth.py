"""Commands take time linear in the length of a page, also of one that is made of a single thing."""

from __future__ import annotations

from time import process_time

import pytest

from tests.growth import assert_linear

HEAD = "---\ntitle: A\nlanguage: en\n"
FRONT = f"{HEAD}---\n\n# A\n\n"
SHORT = 1_000
PATIENCE = 0.1
"""Seconds that are no matter."""


def _table(columns: int) -> str:
    columns *= 2
    return f"{FRONT}|{'a|' * columns}\n|{'-|' * columns}\n|{'b|' * columns}\n"


def _keys(count: int) -> str:
    keys = "".join(f"k{number}: v\n" for number in range(count))
    return f"{HEAD}{keys}---\n\n# A\n"


@pytest.mark.parametrize(
    ("command", "page"),
    [
        ("check en.md es.md", lambda times: FRONT + "a " + "<![CDATA[" * times),
        ("build en.md --pseudo ar-XB -o out.md", _table),
        ("check en.md es.md", _keys),
        ("flag en.md", lambda times: FRONT + "##\n\n" * times),
        ("flag en.md", lambda times: FRONT + "![[]()" * times),
        ("flag en.md", lambda times: FRONT + "which is, " * times),
    ],
    ids=["words beside each other", "a wide table", "keys", "empty headings", "images", "clauses"],
)
def test_a_page_eight_times_as_long_takes_eight_times_as_long(l10n, folder, command, page) -> None:
    def took(times: int) -> float:
        for name in ("en.md", "es.md"):
            (folder / name).write_text(page(times))
        start = process_time()
        assert l10n(*command.split()).code in (0, 1)
        return process_time() - start

    took(10)
    assert_linear(took, SHORT, PATIENCE)
