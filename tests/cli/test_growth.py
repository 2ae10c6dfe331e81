"""Commands take time linear in the length of a page, also of one that is made of a single thing."""

from __future__ import annotations

from time import process_time

import pytest

HEAD = "---\ntitle: A\nlanguage: en\n"
FRONT = f"{HEAD}---\n\n# A\n\n"
SHORT, LONG = 1_000, 8_000
PATIENCE = 0.1
"""Seconds that are no matter."""

TOO_MUCH = 20.0
"""Times as long for a page eight times as long: between the 8 of linear and the 64 of quadratic."""


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

    def grows(tries: int) -> bool:
        least, short, long = (min(took(n) for _ in range(tries)) for n in (10, SHORT, LONG))
        return long - least > PATIENCE + TOO_MUCH * (short - least)

    took(10)
    # What shows at the best of three, too, is no accident of the machine.
    assert not (grows(1) and grows(3))
