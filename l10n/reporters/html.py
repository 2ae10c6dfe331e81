"""One page that opens in a browser: self-contained, without network, complete with scripts off."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache, partial
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from l10n.errors import L10nError
from l10n.finding import Rule
from l10n.frozen import dataclass
from l10n.languages.direction import direction
from l10n.messages import ENGLISH, N_
from l10n.project.help_text import headed, is_translated
from l10n.reporters.escape import page
from l10n.reporters.html_findings import FindingView, marks_of
from l10n.reporters.html_labels import labels
from l10n.reporters.html_pairs import Row, rows_of
from l10n.reporters.html_trend import HEIGHT, WIDTH
from l10n.reporters.html_view import DocumentView, document_view
from l10n.reporters.items import rules_by_id, totals_of
from l10n.reporters.overview import Overview, overview_of
from l10n.reporters.report import Content, DocumentReport, Report, Totals, Translate
from l10n.reporters.speech import page_language
from l10n.text.document import Document

if TYPE_CHECKING:
    from jinja2 import Template


_TEMPLATES = ("report.html", "overview.html", "document.html", "macros.html")


@dataclass(frozen=True, slots=True)
class _Page:
    view: DocumentView
    rows: tuple[Row, ...]
    loose: tuple[FindingView, ...]
    source_language: str
    source_direction: str


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The report of the document: what the page says of one depends on the others."""
    return document


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """The page."""
    yield render(Report(totals.command, tuple(parts), totals.version, totals.unread), translate)


def render(report: Report, translate: Translate = str) -> str:
    """The page of a report."""
    pages = [_page(n, document, translate) for n, document in enumerate(report.documents, start=1)]
    style, script = _resource("report.css"), _resource("report.js")
    language = page_language(translate)
    found, rules = totals_of(report).counts, _rules(report)
    totals = translate(N_("errors: %(error)d, warnings: %(warning)d, remarks: %(info)d"))
    values = {
        "language": language,
        "direction": direction(language),
        "t": labels(translate),
        "translate": translate,
        "help_language": language if is_translated(translate) else ENGLISH,
        "told": partial(headed, translate=translate),
        "version": {"version": report.version},
        "found": sum(found.values()),
        "totals": totals % {str(severity): found[severity] for severity in found},
        "overview": _overview(report, pages, translate),
        "pages": pages,
        "rules": rules,
        "drawing": (WIDTH, HEIGHT),
        "rule_ids": {rule.id for rule in rules},
        "style": style,
        "script": script,
        "style_hash": _hash(style),
        "script_hash": _hash(script),
    }
    # Between tags that each begin a line there is nothing to see; text holds no raw bracket.
    return _template().render(values).replace(">\n<", "><")


def _overview(report: Report, pages: list[_Page], translate: Translate) -> Overview:
    return overview_of(report.documents, [entry.view for entry in pages], translate)


def _page(number: int, document: DocumentReport, translate: Translate) -> _Page:
    parsed = _parsed(document.source, document.path, document.language, document.error)
    view = document_view(number, document, parsed, translate)
    source = None
    if document.source_text is not None:
        source = _parsed(document.source_text, document.source_path, None, None)
    rows: tuple[Row, ...] = ()
    if parsed is not None and source is not None and not document.untranslated:
        rows = rows_of(source, parsed, marks_of(document), view, document.waiting)
    placed = {finding.number for row in rows for finding in row.findings}
    loose = tuple(f for f in view.findings if f.number not in placed) if rows else view.elsewhere
    language = source.language if source is not None else None
    return _Page(view, rows, loose, language or "", direction(language))


def _parsed(
    text: str, path: str | None, language: str | None, error: L10nError | None
) -> Document | None:
    from l10n.text.parse import parse

    if error is not None:
        return None
    try:
        return parse(text, path=path, language=language)
    except L10nError:
        return None


def _rules(report: Report) -> tuple[Rule, ...]:
    used = {finding.rule for finding in report.findings}
    return tuple(rule for name, rule in rules_by_id().items() if name in used)


def _resource(name: str) -> str:
    return (files("l10n.reporters") / "templates" / name).read_text("utf-8")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


@cache
def _template() -> Template:
    from jinja2 import DictLoader, Environment, StrictUndefined

    pages = {name: _resource(name) for name in _TEMPLATES}
    environment = Environment(
        loader=DictLoader(pages),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["shown"] = page
    return environment.get_template("report.html")
