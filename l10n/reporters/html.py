"""One page that opens in a browser: self-contained, without network, complete with scripts off."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from hashlib import sha256

from l10n.messages import ENGLISH, N_
from l10n.project.help_text import headed, is_translated
from l10n.reporters.html_summary import Told, revived
from l10n.reporters.html_templates import filled, resource, words_of
from l10n.reporters.items import totals_of
from l10n.reporters.overview import overview_of
from l10n.reporters.report import Content, DocumentReport, Report, Totals, Translate
from l10n.reporters.speech import page_language


def part(document: DocumentReport, command: str, translate: Translate = str) -> Content:
    """The article of the document and what the rest of the page tells of it."""
    from l10n.reporters.html_article import article_of

    return article_of(document, translate)


def whole(parts: Sequence[Content], totals: Totals, translate: Translate = str) -> Iterator[str]:
    """The page."""
    summaries, explained = [], set[Told]()
    for _, summary, rules in parts:
        summaries.append(revived(summary))
        explained.update(map(Told._make, rules))
    style, script = resource("report.css"), resource("report.js")
    language = page_language(translate)
    said = translate(N_("errors: %(error)d, warnings: %(warning)d, remarks: %(info)d"))
    counts = {str(severity): count for severity, count in totals.counts.items()}
    values = {
        **words_of(translate),
        "translate": translate,
        "help_language": language if is_translated(translate) else ENGLISH,
        "told": partial(headed, translate=translate),
        "version": {"version": totals.version},
        "found": sum(counts.values()),
        "totals": said % counts,
        "overview": overview_of(summaries, translate, complete=totals.complete),
        "many": len(summaries) > 1,
        "articles": (piece for pieces, _, _ in parts for piece in pieces),
        "rules": sorted(explained),
        "style": style,
        "script": script,
        "style_hash": _hash(style),
        "script_hash": _hash(script),
    }
    yield from _tight(filled("report.html", values))


def _tight(pieces: Iterable[str]) -> Iterator[str]:
    """HTML without line ends between tags, where there is nothing to see; text holds no raw
    bracket.
    """
    rest = ""
    for piece in pieces:
        text = (rest + piece).replace(">\n<", "><")
        end = text.rfind(">", -2)
        rest = text[end:] if end >= 0 and text[end:] in (">", ">\n") else ""
        yield text[: len(text) - len(rest)]
    yield rest


def render(report: Report, translate: Translate = str) -> str:
    """The page of a report."""
    parts = [part(document, report.command, translate) for document in report.documents]
    return "".join(whole(parts, totals_of(report), translate))


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
