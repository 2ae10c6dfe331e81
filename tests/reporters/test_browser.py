"""The page in a real browser: accessible in every look, quiet on hostile documents, of use without
scripts.

These tests need Chromium and the extra ``browser``; without them they are skipped.
"""

from __future__ import annotations

import csv
import io
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from l10n.catalog.status import Waiting
from l10n.messages import translator
from l10n.reporters.history import Entry
from l10n.reporters.html import render
from l10n.reporters.report import Report

from .samples import PAGE, broken, document, hostile, report, translation

playwright = pytest.importorskip(
    "playwright.sync_api", reason="the extra “browser” is not installed"
)
axe = pytest.importorskip("axe_playwright_python.base", reason="axe-core is not installed")

CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")

QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](https://example.org/pixel.png)",
    "[click](javascript:alert(1)) and <javascript:alert(1)>",
    "<iframe src=https://example.org></iframe>",
    "<svg onload=alert(1)><style>@import 'https://example.org/x.css'</style>",
    '"><script>alert(1)</script>',
    "</textarea></title></style></script><script>alert(1)</script>",
    "{{ 7 * 7 }} {% include 'x' %}",
    '<meta http-equiv="refresh" content="0;url=https://example.org">',
    "=cmd|' /C calc'!A0",
)


def dangerous() -> Report:
    """Documents that want to be more than text, in titles, paths, texts and translations."""
    text = PAGE + "\n\n".join(("", *PAYLOADS)) + "\n"
    pages = []
    for n, payload in enumerate(PAYLOADS):
        pair = {"source_path": payload, "source_text": text} if n % 2 else {}
        page = document(text, f"{payload}.md")
        pages.append(replace(page, title=payload, **pair))
    return Report("report", (*pages, hostile()), "1.0")


def with_history() -> Report:
    days = (("2026-01-05", 12.4), ("2026-06-01", 10.1), ("2026-11-25", 9.0))
    entries = tuple(Entry(day, "en/a.md", "en", "smog", level, 8.0) for day, level in days)
    table = "| Drug | Dose |\n|---|---|\n| A | 1 mg |\n\n![](heart.png)\n\n```\ncode\n```\n"
    page = document(f"{PAGE}\n{table}", "en/a.md")
    return Report("report", (replace(page, history=entries),), "1.0")


def pair() -> Report:
    waiting = Waiting((PAGE.index("Take one"),), (PAGE.index("If you forget\n"),))
    added = replace(translation(), source_text=f"{PAGE}\nA block that got lost on the way.\n")
    return Report("report", (replace(added, waiting=waiting),), "1.0")


PAGES: dict[str, Callable[[], Report]] = {
    "document": with_history,
    "translation": pair,
    "project": lambda: report("report"),
    "hostile": dangerous,
}
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "print": {"media": "print"},
    "rtl": {"color_scheme": "light"},
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as engine:
        chromium = engine.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser, tmp_path) -> Iterator[Callable[..., Any]]:
    """Opens a report from disk; what it asks for, says or throws is kept in ``page.heard``."""
    contexts = []

    def open_(made: Report, translate=str, size: int = 1280, **options: Any) -> Any:
        path = Path(tmp_path) / f"report{len(contexts)}.html"
        path.write_text(render(made, translate), "utf-8")
        context = browser.new_context(viewport={"width": size, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        heard: list[str] = []
        page.on("request", lambda request: heard.append(f"request {request.url}"))
        page.on("dialog", lambda dialog: (heard.append("dialog"), dialog.dismiss()))
        page.on("console", lambda message: heard.append(f"console {message.text}"))
        page.on("pageerror", lambda error: heard.append(f"error {error}"))
        page.goto(path.as_uri())
        page.heard = [entry for entry in heard if entry != f"request {path.as_uri()}"]
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(opened, name: str, look: str) -> None:
    page = opened(PAGES[name](), translator("ar") if look == "rtl" else str)
    page.emulate_media(**LOOKS[look])
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.evaluate(axe.AXE_SCRIPT)
    found = page.evaluate("axe.run().then(r => r.violations)")
    assert [(v["id"], [node["html"][:200] for node in v["nodes"]]) for v in found] == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_asked_for_said_or_thrown(opened, name: str) -> None:
    page = opened(PAGES[name]())
    page.wait_for_timeout(50)
    assert page.heard == []
    assert page.evaluate("document.querySelectorAll('script, img, iframe, form').length") == 1


@pytest.mark.parametrize("size", [1280, 800, 390, 320])
def test_the_page_does_not_scroll_sideways(opened, size: int) -> None:
    for name in ("document", "translation", "project"):
        page = opened(PAGES[name](), size=size)
        assert page.evaluate("document.documentElement.scrollWidth") <= size, name


def test_everything_is_there_without_scripts(opened) -> None:
    page = opened(with_history(), java_script_enabled=False)
    shown = page.inner_text("body")
    for text in ("Easy enough", "29 words in one sentence", "from 12.4 on Jan 5, 2026"):
        assert text in shown
    page.click("text=Every figure of the line")
    assert "10.1" in page.inner_text(".trend table")
    assert page.is_hidden("#filter")


def test_a_link_to_a_rule_opens_it(opened) -> None:
    page = opened(with_history())
    section = page.get_attribute(".section >> nth=1", "id")
    page.evaluate(f"location.hash = '#{section}'")
    assert page.is_visible(f"#{section}")


def test_filters_hide_findings_and_say_how_many_are_left(opened) -> None:
    page = opened(report("report"))
    everything = int(page.inner_text("#shown"))
    page.select_option("#severity", "0")
    assert int(page.inner_text("#shown")) < everything
    assert page.locator(".finding.warning:visible").count() == 0
    page.select_option("#severity", "2")
    page.select_option("#language", "es")
    assert page.locator("article:visible").count() == 1


def test_sorting_by_keyboard(opened) -> None:
    page = opened(report("report"))
    head = page.locator(".grid th").nth(1)
    head.locator("button").focus()
    page.keyboard.press("Enter")
    assert head.get_attribute("aria-sort") == "ascending"


def test_notes_are_saved_as_a_table_without_formulas(opened) -> None:
    page = opened(pair())
    assert not page.is_visible(".notes-out")
    boxes = page.locator(".pair textarea")
    boxes.nth(0).fill('=1+1 "quoted"')
    boxes.nth(1).fill("Bitte prüfen,\ndann sichern")
    assert "2" in page.inner_text(".notes-out p")
    with page.expect_download() as caught:
        page.click(".notes-out button")
    assert caught.value.suggested_filename == "tablets.md.csv"
    text = Path(caught.value.path()).read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert [len(row) for row in rows] == [6, 6, 6]
    assert rows[1][0] == "es/tablets.md"
    assert rows[1][5] == '\'=1+1 "quoted"'
    assert rows[2][5] == "Bitte prüfen,\ndann sichern"
    assert page.heard == []


def test_notes_are_in_sight_and_outlive_a_reload(opened) -> None:
    page = opened(pair())
    page.locator(".pair textarea").nth(1).fill("Ask Ann")
    where = page.locator(".notes-out").bounding_box()
    assert where["y"] + where["height"] <= 900
    with page.expect_download():  # else the page asks before it is left
        page.click(".notes-out button")
    page.goto(page.url)
    assert page.locator(".pair textarea").nth(1).input_value() == "Ask Ann"
    assert page.is_visible(".notes-out")


def test_errors_only_leaves_only_what_has_errors(opened) -> None:
    page = opened(report("report"))
    whole = page.evaluate("document.documentElement.scrollHeight")
    page.select_option("#severity", "0")
    assert page.evaluate("document.documentElement.scrollHeight") < whole
    for kind in ("article", ".row", ".pair tbody tr"):
        for part in page.locator(f"{kind}:visible").all():
            assert part.locator(".finding.error").count(), kind
    assert page.locator("mark.warning:not(.off):visible, mark.info:not(.off):visible").count() == 0
    hidden = "n => document.querySelector(n.getAttribute('href')).hidden"
    assert not any(ref.evaluate(hidden) for ref in page.locator(".ref:visible").all())
    page.select_option("#severity", "2")
    assert page.evaluate("document.documentElement.scrollHeight") == whole
    assert page.locator("mark.off").count() == 0


def test_print_holds_findings_with_their_sentences(opened) -> None:
    page = opened(with_history())
    page.emulate_media(media="print")
    assert page.is_visible(".trend polyline")
    assert not page.is_visible(".trend table")
    assert not page.is_visible("#filter")
    rows = page.locator(".row:visible")
    assert rows.count()
    assert all(row.locator(".finding, h3").count() for row in rows.all())
    sections = page.locator(".section:visible")
    assert all(section.locator(".finding").count() for section in sections.all())
    assert page.locator(".rule dl:visible, .source pre:visible").count() == 0
    assert page.pdf()[:5] == b"%PDF-"


def test_long_code_is_folded(opened) -> None:
    lines = "".join(f"line {n}\n" for n in range(30))
    aside = "<aside markdown='1'>Ask **us** &amp; rest.</aside>\n"
    page = opened(
        Report("report", (document(f"{PAGE}\n```\n{lines}```\n\n{aside}", "a.md"),), "1.0")
    )
    assert not page.is_visible("text=line 20")
    page.click("text=Code: 30 lines")
    assert page.is_visible("text=line 20")
    assert "Ask us & rest." in page.inner_text("article")


def test_an_unreadable_file_is_told(opened) -> None:
    page = opened(Report("report", (broken(),), "1.0"))
    assert "not UTF-8" in page.inner_text("body")
    assert page.heard == []
