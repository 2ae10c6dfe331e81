"""The page: complete, self-contained, and nothing in it comes alive."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from l10n.finding import Severity
from l10n.languages.direction import direction
from l10n.reporters.html_article import article_of
from l10n.reporters.html_summary import revived, summary_of
from l10n.reporters.html_templates import marked
from l10n.reporters.html_view import document_view
from l10n.reporters.overview import overview_of
from l10n.reporters.registry import get
from l10n.reporters.report import DocumentReport, Report
from l10n.text.parse import parse

from .samples import PAGE, document, finding, hostile_report, report, translation


def render(report: Report) -> str:
    return get("html")(report, str)


class Outline(HTMLParser):
    """Tags, ids, links and text of a page."""

    VOID = ("meta", "br", "link", "input", "img", "hr")
    BLOCKS = ("p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "summary", "option", "a")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in self.BLOCKS:
            self.words.append(" ")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "script"):
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def test_tags_are_balanced_and_ids_unique() -> None:
    outline = Outline(render(report("report")))
    assert outline.open == []
    ids = [attributes["id"] for _, attributes in outline.tags if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_every_link_leads_to_a_place_on_the_page() -> None:
    outline = Outline(render(report("report")))
    ids = {attributes.get("id") for _, attributes in outline.tags}
    links = [attributes["href"] or "" for tag, attributes in outline.tags if tag == "a"]
    assert links
    for link in links:
        assert link.startswith("#")
        assert link[1:] in ids, link


def test_ids_of_a_document_stay_when_others_come_before_it() -> None:
    whole = report("report")
    alone = replace(whole, documents=whole.documents[-1:])

    def ids(shown: Report) -> set[str | None]:
        tags = Outline(render(shown)).tags
        path = whole.documents[-1].path
        name = next(a["id"] for _, a in tags if a.get("data-path") == path)
        return {a["id"] for _, a in tags if str(a.get("id", "")).startswith(str(name))}

    assert len(whole.documents) > 1
    assert ids(alone) == ids(whole)


def test_a_summary_comes_back_from_json() -> None:
    for shown in report("report").documents:
        made = article_of(shown, str).summary
        assert revived(json.loads(json.dumps(made))) == made


def test_the_page_says_what_matters() -> None:
    text = Outline(render(report("report"))).text
    assert "Start here" in text
    assert "Flesch-Kincaid Grade Level grade" in text
    assert "29 words in one sentence" in text
    assert "not UTF-8" in text
    assert '"one" became "dos"' in text


def test_source_and_translation_stand_side_by_side_in_their_languages() -> None:
    outline = Outline(render(report("report")))
    cells = [attributes.get("lang") for tag, attributes in outline.tags if tag == "td"]
    assert "en" in cells
    assert "es" in cells


def test_the_policy_allows_only_our_style_and_script() -> None:
    page = render(hostile_report("report"))
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (body,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.S)
        digest = b64encode(sha256(body.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_nothing_of_a_document_becomes_markup() -> None:
    page = render(hostile_report("report"))
    outline = Outline(page)
    assert [tag for tag, _ in outline.tags].count("script") == 1
    assert not [tag for tag, _ in outline.tags if tag in ("img", "iframe", "form", "object")]
    for _, attributes in outline.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
    assert "alert(1)" in outline.text


def test_flagged_text_is_marked_where_it_stands() -> None:
    page = render(report("report"))
    marked = re.sub(r"<[^>]*>", "", " ".join(re.findall(r"<mark[^>]*>(.*?)</mark>", page, re.S)))
    assert "30%" in marked
    assert "About" not in marked


def test_the_text_is_complete() -> None:
    text = Outline(render(report("report"))).text
    for sentence in ("Swallow it whole with water.", "Do not crush it.", "Taking your tablets"):
        assert sentence in text


@pytest.mark.parametrize(
    ("tag", "way"),
    [("ar", "rtl"), ("fa-IR", "rtl"), ("en", "ltr"), ("ks-Deva", "rtl"), ("ar-Latn", "ltr")],
)
def test_direction(tag: str, way: str) -> None:
    assert direction(tag) == way


def test_direction_of_what_nobody_named() -> None:
    assert direction(None) == "auto"


def test_a_page_of_one_document_opens_with_its_verdict() -> None:
    page = render(Report("report", (document(PAGE, "a.md"),), "1.0"))
    (heading,) = re.findall(r"<h1>(.*?)</h1>", page)
    assert heading == "Easy enough for patients: grade 2.9, target 6"


def test_errors_of_translations_come_before_the_levels() -> None:
    pages = (document(PAGE, "en/tablets.md"), translation())
    page = render(Report("report", pages, "1.0"))
    (heading,) = re.findall(r"<h1>(.*?)</h1>", page)
    assert heading.startswith("1 error in translations. ")


@pytest.mark.parametrize(
    ("complete", "said"), [(True, "not translated yet"), (False, "not in this report")]
)
def test_a_page_that_is_not_there(complete: bool, said: str) -> None:
    pages = (document(PAGE, "en/tablets.md"), translation(), document(PAGE, "en/other.md"))
    summaries = [
        summary_of(page, document_view(page, parse(page.source), str), str) for page in pages
    ]
    overview = overview_of(summaries, str, complete=complete)
    english, spanish = overview.columns
    assert english.without == "not in this report"
    assert spanish.without == said
    assert overview.lines[1].cells[1] is None


def test_help_shows_code_as_code_and_names_lists() -> None:
    told = marked("Run ``l10n a <b>`` with the list l10n/plain/words/wordy-phrases.")
    assert told == "Run <code>l10n a &lt;b&gt;</code> with the list wordy-phrases."


def test_an_image_without_a_text_shows_the_name_of_its_file() -> None:
    text = f"{PAGE}\n![](../img/heart.jpg?w=2)\n\n![A heart](heart.jpg)\n"
    shown = Outline(render(Report("report", (document(text, "a.md"),), "1.0"))).text
    assert "Image without a text heart.jpg" in shown
    assert "Image A heart" in shown


def test_the_overview_says_which_way_a_number_goes() -> None:
    shown = Outline(render(Report("report", (document(PAGE, "a.md"),), "1.0"))).text
    assert "Flesch-Kincaid Grade Level, school grade" in shown
    assert "target 6 or less" in shown


def test_pages_without_a_target_and_without_a_level_are_told_apart() -> None:
    import l10n

    arabic = "تأخذ الممرضة عينة صغيرة من دمك قبل كل علاج. يمكنك أن تأكل قبل أن تأتي.\n\n" * 20
    unmeasured = "Muuguzi huchukua damu kidogo kabla ya kila matibabu.\n\n" * 20
    pages = [document(PAGE, "a.md")]
    for language, text in (("ar", arabic), ("sw", unmeasured)):
        reading = l10n.score(l10n.parse(text, language=language))
        path = f"{language}.md"
        pages.append(DocumentReport(path, language, "", source=text, reading=reading))
    shown = Outline(render(Report("report", tuple(pages), "1.0"))).text
    assert "1 of 1 documents with a reading target reach it." in shown
    assert "Documents without a reading target: 1. Documents without a reading level: 1." in shown


def test_the_level_stands_beside_its_target_and_what_edits_would_gain() -> None:
    shown = Outline(render(report("report"))).text
    assert "now 2.9 target 6" in shown


def test_a_history_is_a_drawing_and_a_table() -> None:
    from dataclasses import replace

    from l10n.reporters.history import Entry
    from l10n.reporters.report import Report

    days = ("2026-01-01", "2026-11-25")
    entries = tuple(
        Entry(d, "a.md", "en", "smog", n, 8.0) for d, n in zip(days, (9.5, 8.5), strict=True)
    )
    page = render(Report("report", (replace(document(PAGE, "a.md"), history=entries),), "1.0"))
    assert re.findall(r'<polyline points="[\d. ,]+"', page)
    assert "from 9.5 on Jan 1, 2026 to 8.5 on Nov 25, 2026" in Outline(page).text


def test_numbers_of_a_list_go_on_where_a_row_begins() -> None:
    from l10n.reporters.report import Report

    text = f"{PAGE}\n3. Drink.\n4. Rest.\n"
    one = document(text, "a.md")
    from dataclasses import replace

    pair = replace(one, source_path="b.md", source_text=text)
    page = render(Report("report", (pair,), "1.0"))
    assert page.count('<ol start="3"') == 2
    assert page.count('<ol start="4"') == 2


def test_segments_without_a_translation_are_marked() -> None:
    from dataclasses import replace

    from l10n.catalog.status import Waiting
    from l10n.reporters.report import Report

    entry = translation()
    waiting = Waiting((PAGE.index("Take one"),), (PAGE.index("If you forget\n"),))
    page = render(Report("report", (replace(entry, waiting=waiting),), "1.0"))
    rows = re.findall(r'<tr data-line="\d+" class="(\w+)">', page)
    assert rows == ["fuzzy", "untranslated"]
    assert "waits for a review" in page
    assert "not translated yet" in page


def test_a_block_with_one_text_of_two_translated_is_translated_in_part() -> None:
    from dataclasses import replace

    from l10n.catalog.status import Waiting

    entry = report("report").documents[1]
    at = PAGE.index("If you forget\n")
    waiting = Waiting((), (at,), (at + 3,))
    page = render(Report("report", (replace(entry, waiting=waiting),), "1.0"))
    assert re.findall(r'<tr data-line="\d+" class="(partly|untranslated)"', page) == ["partly"]
    assert "! not translated yet" not in page and "translated in part" in page


def test_figures_of_the_overview() -> None:
    """A file that could not be read is no translation with a finding."""
    page = render(report("report"))
    assert "One file could not be read." in page
    assert page.count("Translation findings&nbsp;") <= 1
    assert page.count(">could not be read</a>") == 1
    assert "not in this report" in page


def test_findings_of_the_text_are_numbered_first() -> None:
    page = translation()
    front = finding(
        page.source, page.path, "es", "sample.language", "the wrong language", Severity.ERROR
    )
    other = replace(front, path="es.po", span=page.findings[0].span)
    text = render(Report("report", (replace(page, findings=(front, other, *page.findings)),), "1"))
    numbers = re.findall(r'id="d\w+f(\d+)" class="finding \w+" data-rule="([^"]+)"', text)
    assert numbers == [
        ("1", "sample.number-changed"),
        ("2", "sample.language"),
        ("3", "sample.language"),
    ]
