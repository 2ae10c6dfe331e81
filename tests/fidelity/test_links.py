"""Addresses: when two of them lead to the same page."""

from __future__ import annotations

import pytest

from l10n.fidelity.alignment.units import units_of
from l10n.fidelity.characters.homoglyphs import mixes_scripts
from l10n.fidelity.links.broken import broken_links
from l10n.fidelity.links.page_anchors import dead_links, github_id, ids_of
from l10n.fidelity.links.targets import key, links_of, localised, names_in_addresses, other_anchor
from l10n.fidelity.pair import pair_of
from l10n.text.parse import parse

NAMES = names_in_addresses("en", "es")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.example.org/a/", "http://example.org/a"),
        ("https://example.org/en/a", "https://example.org/es/a"),
        ("https://en.example.org/a", "https://es.example.org/a"),
        ("/docs/a.md", "/docs/a.es.md"),
        ("https://example.org/a?lang=en", "https://example.org/a?lang=es"),
        ("../a", "/a"),
        ("https://example.org/c%C3%A1ncer", "https://example.org/cáncer"),
        ("https://web.archive.org/web/20190922/https://example.org/a", "https://example.org/a"),
        ("https://github.com/a/b/blob/main/c.md", "https://github.com/a/b/blob/HEAD/c.md"),
    ],
)
def test_same_page(one: str, other: str) -> None:
    assert key(one, NAMES) == key(other, NAMES)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/a", "https://example.com/a"),
        ("mailto:a@example.org", "mailto:b@example.org"),
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
    ],
)
def test_another_page(one: str, other: str) -> None:
    assert key(one, NAMES) != key(other, NAMES)


def test_site_of_the_language() -> None:
    own = names_in_addresses("es")
    assert localised("https://en.wikipedia.org/wiki/Cancer", "https://es.wikipedia.org/wiki/C", own)
    assert not localised("https://example.org/a", "https://example.org/b", own)


def test_translated_anchor() -> None:
    assert other_anchor("../a/#how-to-take-it", "../a/#cómo-se-toma", NAMES)
    assert not other_anchor("../a/#how-to-take-it", "../a/#how-to-takx-it", NAMES)
    assert not other_anchor("../a/#one", "../b/#uno", NAMES)


def test_links_in_html_and_markdown() -> None:
    document = parse('[a](/x "t") ![b](/y.png)\n\n<a href="/z"><img src="/w.png" alt="c"></a>\n')
    links = [x for block in document.blocks for x in links_of(block, document.source)]
    assert [(x.image, x.target, x.text) for x in links] == [
        (False, "/x", "a"),
        (True, "/y.png", "b"),
        (False, "/z", ""),
        (True, "/w.png", "c"),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("[a] (/b)", 1),
        ("[a]（/b）", 1),
        ("【a】(/b)", 1),
        ("(a)[https://example.org]", 1),
        ("[a](/b)", 0),
        ("[sic] (page 3)", 0),
        ("`[a] (/b)`", 0),
    ],
)
def test_broken_links(text: str, count: int) -> None:
    (unit,) = units_of(parse(text))
    assert len(list(broken_links(unit, text))) == count


def test_look_alikes() -> None:
    assert mixes_scripts("https://www.cаncer.gov")
    assert not mixes_scripts("https://ru.wikipedia.org/wiki/Рак")
    assert not mixes_scripts("https://example.org/")


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Side effects", "side-effects"),
        (" 2. How & when? ", "2-how--when"),
        ("Effets à long terme", "effets-à-long-terme"),
        ("दुष्प्रभाव", "दुष्प्रभाव"),
    ],
)
def test_ids_of_headings_as_github_makes_them(heading: str, anchor: str) -> None:
    assert github_id(heading) == anchor


@pytest.mark.parametrize(
    ("heading", "fragment"),
    [
        ("2. Dosis diaria", "2-dosis-diaria"),
        ("2. Dosis diaria", "dosis-diaria"),
        ("Efectos más comunes", "efectos-mas-comunes"),
        ("Überblick", "%C3%BCberblick"),
        ("Überblick", "berblick"),
        ("Dosis", "dosis-1"),
        ("用法", "_1"),
    ],
)
def test_ids_of_many_generators_are_known(heading: str, fragment: str) -> None:
    assert _dead(f"[x](#{fragment})\n\n## {heading}\n") == []


def test_a_link_to_a_heading_that_is_gone_is_left_to_another_rule() -> None:
    assert _dead("[x](#doses)\n\nTexto sin título.\n") == []
    assert _dead("[x](#doses)\n\n## Dosis\n") == ["Dosis"]


def _dead(target: str) -> list[str]:
    source = parse("[x](#doses)\n\n## Doses\n", language="en")
    pair = pair_of(source, parse(target, language="es"))
    return [found.meant.text for found in dead_links(pair)]


def _told(source: str, target: str) -> tuple[list[str], list[str]]:
    pair = pair_of(parse(source), parse(target), source_language="en", target_language="es")
    found, ids = list(dead_links(pair)), ids_of(pair)
    return [dead.link.target for dead in found], [ids[dead.meant.index] for dead in found]


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("## Dosis", "dosis"),
        ("## Dosis {#cuanto}", "cuanto"),
        ("## Dosis\n\nUna.\n\n## Dosis", "dosis-1"),
    ],
)
def test_a_dead_link_is_told_the_id_of_its_heading(heading: str, anchor: str) -> None:
    first = "## Doses\n\nOne.\n\n" if heading.count("##") > 1 else ""
    at = "doses-1" if first else "doses"
    source = f"{first}## Doses\n\nSee [the doses](#{at}).\n"
    assert _told(source, f"{heading}\n\nVea [las dosis](#{at}).\n") == ([f"#{at}"], [anchor])


def test_links_of_unlike_number_are_not_compared() -> None:
    source = "## Doses\n\nSee [the doses](#doses).\n"
    assert _told(source, "## Dosis\n\nVea [las dosis](#dosis) y [más](#otra).\n") == ([], [])
