"""Front matter in TOML and JSON: where it ends, and what is none."""

from __future__ import annotations

import pytest

from l10n.text.front_matter_other import LENGTH, unread_format
from l10n.text.parse import parse

JSON = '{"title": "Rest", "tags": ["a", {"b": 1}]}'
TOML = '+++\ntitle = "Rest"\n+++'


@pytest.mark.parametrize(("head", "name"), [(JSON, "JSON"), (TOML, "TOML")])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("rest", ["", "\n", "  \n\n# Title\n", "\r\nText.\r\n"])
def test_it_is_one_block_that_is_not_prose(head: str, name: str, mark: str, rest: str) -> None:
    source = mark + head.replace("\n", "\r\n" if "\r" in rest else "\n") + rest
    first, *others = parse(source).blocks
    assert unread_format(source) == name
    assert (first.kind, first.info, first.span.start) == ("macro", name.lower(), len(mark))
    assert first.span.of(source).rstrip()[-1] in "}+"
    assert len(others) == bool(rest.strip())


@pytest.mark.parametrize(
    "source",
    [
        "",
        "{}\n\nText.\n",
        "{{< toc >}}\n",
        "{% include x %}\n",
        '{"title": "never closed"\n',
        '{"title": "Rest"} and text\n',
        '{"a": 1,}\n',
        "{title: 1}\n",
        '[{"a": 1}]\n',
        ' {"a": 1}\n',
        '{"a": ' * 5000,
        '{"a": "' + "x" * LENGTH + '"}\n',
        "+++\ntitle = 1\n",
        "++++\n",
    ],
)
def test_what_is_none(source: str) -> None:
    assert unread_format(source) == ""
    assert "".join(b.info for b in parse(source).blocks if b.info in ("json", "toml")) == ""
