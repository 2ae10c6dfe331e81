"""Published translations become catalogs; ``pages/NAME.en.md`` and ``NAME.es.md`` make
``NAME.po``.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

import l10n
from l10n.catalog.building.build import build
from l10n.catalog.po.write import write_catalog
from l10n.errors import UsageError
from l10n.fidelity.adoption.adopt import Adopted, adopt
from l10n.text.document import Document
from tests.paths import CORPUS, ROOT, shared

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.name.partition(".")[0] for path in PAGES.glob("*.en.md"))


def pair(name: str) -> tuple[Document, Document]:
    source = (PAGES / f"{name}.en.md").read_text("utf-8")
    target = (PAGES / f"{name}.es.md").read_text("utf-8")
    return (
        l10n.parse(source, path=f"en/{name}.md", language="en"),
        l10n.parse(target, path=f"es/{name}.md", language="es"),
    )


def adopted(name: str) -> Adopted:
    return adopt([pair(name)])


@pytest.mark.parametrize("name", NAMES)
def test_the_catalog_is_the_one_beside_the_pages(name):
    expected = (PAGES / f"{name}.po").read_text("utf-8")
    assert write_catalog(adopted(name).catalog) == expected


def told(name: str) -> list[str]:
    return [f"{f.path}:{f.line} {f.rule}" for f in adopted(name).findings]


def test_what_has_no_counterpart_is_told():
    assert told("changed") == [
        "en/changed.md:15 adopt.source-unpaired",
        "en/changed.md:17 adopt.untranslated",
        "es/changed.md:17 adopt.translation-unpaired",
    ]


def test_links_that_the_built_page_will_not_have_are_told():
    found = [f.message for f in adopted("links").findings if f.rule == "adopt.reading-set-aside"]
    assert len(found) == 4
    start = "the built page has the link of the source, #food, and not #comida: "
    assert any(message.startswith(start) for message in found)


def test_building_gives_the_page_back_where_it_has_the_same_blocks():
    source, target = pair("links")
    built = build(source, adopt([(source, target)]).catalog, locale="es")
    back = {
        "/es/contact": "/contact",
        "https://es.wikipedia.org/wiki/Neutr%C3%B3filo": "https://en.wikipedia.org/wiki/Neutrophil",
        "#comida": "#food",
    }
    expected = target.source
    for there, here in back.items():
        expected = expected.replace(there, here)
    assert built.text == expected.replace("los\n[glóbulos", "los [glóbulos")


CATALOGS = sorted(
    (CORPUS / "en" / f"{po.stem}.md", po, CORPUS / po.parts[-3].replace("_", "-") / f"{po.stem}.md")
    for po in (ROOT / "locales").glob("*/LC_MESSAGES/*.po")
    if (CORPUS / "en" / f"{po.stem}.md").is_file()
)


@pytest.mark.parametrize(
    ("source", "po", "target"), CATALOGS, ids=lambda path: "/".join(path.parts[-3:])
)
def test_a_built_page_gives_its_catalog_back(source, po, target):
    catalog = l10n.read_catalog(str(po))
    found = adopt([(l10n.read(str(source)), l10n.read(str(target)))])
    assert found.findings == ()
    for message in found.catalog.live:
        own = catalog.get(message.msgid, message.msgctxt)
        assert own is not None
        assert (message.msgstr, message.fuzzy) == (own.msgstr, False)


def test_the_commonest_of_two_translations_is_taken_and_the_other_kept_in_a_comment():
    source = l10n.parse(
        "# A\n\nRead more\n\n# B\n\nRead more\n\n# C\n\nRead more\n", path="en/a.md"
    )
    text = "# A\n\nMás\n\n# B\n\nLea más\n\n# C\n\nLea más\n"
    found = adopt([(source, l10n.parse(text, path="es/a.md"))])
    message = found.catalog.get("Read more")
    assert message.msgstr == ("Lea más",)
    assert message.translator_comments == ("also in es/a.md:3: Más",)
    assert [f.rule for f in found.findings] == ["adopt.reading-set-aside"]


def test_several_documents_make_one_catalog():
    found = adopt([pair("links"), pair("changed")])
    assert found.catalog.language == "es"
    assert found.catalog.get("When to call").msgstr == ("Cuándo llamar",)
    assert found.catalog.get("Fever").msgstr == ("Fiebre",)


def test_the_language_has_to_be_known():
    source = l10n.parse("# Hi\n", language="en")
    with pytest.raises(UsageError, match="language"):
        adopt([(source, l10n.parse("# Na\n"))])
    assert adopt([(source, l10n.parse("# Na\n"))], locale="de").catalog.language == "de"


@pytest.mark.parametrize("text", ["", "\n", "---\na: b\n---\n", "```\nopen", "| a |\n|---|\n"])
def test_odd_pages_are_adopted(text):
    page = l10n.parse("# Title\n\nSome words here.\n", language="en")
    odd = l10n.parse(text)
    assert adopt([(page, odd)], locale="es").catalog.live
    assert adopt([(odd, page)], locale="es").catalog is not None


_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\W_]+")


def words(document: Document) -> Counter[str]:
    return Counter(word for block in document.blocks for word in _WORD.findall(block.plain()))


def test_the_words_of_published_translations_come_back():
    folders = sorted(path for path in shared("pairs").iterdir() if path.is_dir())
    there = back = 0
    for folder in folders[::12]:
        locale = json.loads((folder / "meta.json").read_text("utf-8"))["lang"]
        source = l10n.read(str(folder / "source.md"), language="en")
        target = l10n.read(str(folder / "target.md"), language=locale)
        catalog = adopt([(source, target)], locale=locale).catalog
        built = l10n.parse(build(source, catalog, locale=locale).text)
        own = words(target)
        there += own.total()
        back += (own & words(built)).total()
    assert back / there >= 0.96


def test_what_no_catalog_can_hold_is_told():
    source = l10n.parse(
        "---\ntitle: A page\nreviewed: 2025-01-01\n---\n\nText here.\n\n```\na = 1\n```\n",
        path="a.en.md",
        language="en",
    )
    target = l10n.parse(
        "---\ntitle: Una página\nreviewed: 2025-02-01\ntranslator: Ana\n---\n\nTexto aquí.\n\n"
        "```\na = 1  \n```\n\n```\nresumen\n```\n",
        path="a.es.md",
        language="es",
    )
    told = [f.text(str) for f in adopt([(source, target)]).findings if "built page" in f.text(str)]
    assert told == [
        'the built page has the source\'s value of "reviewed": "2025-02-01"',
        'the source has no "translator" in its front matter, so the built page has none: "Ana"',
        'the built page has the source\'s block of code here: "``` resumen ```"',
    ]
