"""Links into a page lead to the same headings when those are translated."""

import pytest

from l10n.catalog.building.heading_ids import with_heading_ids
from l10n.text.parse import parse

# source, built page, built page with ids
CASES = [
    (
        "[x](#side-effects)\n\n## Side effects\n",
        "[x](#side-effects)\n\n## Efectos\n",
        " {#side-effects}\n",
    ),
    ("[x](#a)\n\n## A ##\n", "[x](#a)\n\n## Á ##\n", "## Á {#a}\n"),
    ("[x](#a)\r\n\r\nA\r\n---\r\n", "[x](#a)\r\n\r\nÁ\r\n---\r\n", "Á {#a}\r\n---\r\n"),
    ("[x](#q-a-1)\n\n# Q & A\n\n# Q & A\n", "[x](#q-a-1)\n\n# P\n\n# P\n", "# P\n\n# P {#q-a-1}\n"),
    ("[x](#a)\n\n> # A\n", "[x](#a)\n\n> # Á\n", "> # Á {#a}\n"),
    ("[x](#%C3%A9t%C3%A9)\n\n# Été\n", "[x](#%C3%A9t%C3%A9)\n\n# Summer\n", "# Summer {#été}\n"),
]
LEFT = [
    ("[x](#own)\n\n# A {#own}\n", "[x](#own)\n\n# Á {#own}\n"),
    ("[x](other.md#a)\n\n# A\n", "[x](other.md#a)\n\n# Á\n"),
    ("[x](#elsewhere)\n\n# A\n", "[x](#elsewhere)\n\n# Á\n"),
    ("[x](#a)\n\n# A\n", "[x](#a)\n\nÁ\n"),
]


@pytest.mark.parametrize(("source", "page", "expected"), CASES)
def test_a_heading_that_a_link_leads_to_keeps_its_id(source: str, page: str, expected: str) -> None:
    text = with_heading_ids(parse(source), page)
    assert text.endswith(expected)


@pytest.mark.parametrize(("source", "page"), LEFT)
def test_other_headings_stay_as_they_are(source: str, page: str) -> None:
    assert with_heading_ids(parse(source), page) == page
