"""Did the messages of a catalog keep every fact, link and placeholder?

The msgid is the alignment: every message is a small pair of documents, and the rules for pages that
hold for messages read it. Rules for whole catalogs look at the header, plural forms and states.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from l10n.catalog.message import Catalog, Header, Message
from l10n.catalog.po.places import Place, places_of
from l10n.errors import L10nError
from l10n.fidelity.alignment.align import align
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import Vocabulary, vocabulary_of
from l10n.fidelity.alignment.units import Unit, units_of
from l10n.fidelity.language.catalog_language import catalog_language, source_of_catalog
from l10n.fidelity.language.spoken import spoken_in_catalog
from l10n.fidelity.links.targets import names_in_addresses
from l10n.fidelity.markup.message_notes import definitions
from l10n.fidelity.metadata.policy import DEFAULT, Policy
from l10n.fidelity.pair import pair_from
from l10n.fidelity.registry import CATALOG_RULES, PAIR_RULES
from l10n.fidelity.rule import Hit, shortened
from l10n.finding import Finding, Position, Rule
from l10n.frozen import dataclass
from l10n.remarks.comments import allowed_by
from l10n.text.composed import Composed, composed
from l10n.text.document import Document
from l10n.text.parse import parse
from l10n.text.spans import Span

_RULES = tuple(rule for rule in PAIR_RULES if rule.messages)


@dataclass(frozen=True, slots=True, eq=False)
class _Text:
    """A msgid with one of its translations, both parsed, and the way back to the msgstr as it is
    written.
    """

    message: Message
    form: int
    source: Document
    target: Document
    left: tuple[Unit, ...]
    right: tuple[Unit, ...]
    way: Composed


def check_catalog(catalog: Catalog, *, policy: Policy = DEFAULT) -> tuple[Finding, ...]:
    """What is wrong with the translations of a catalog, sorted by place.

    Fuzzy, obsolete and empty messages are findings of their own and not compared. A comment
    ``l10n: allow RULE reason`` silences a rule for its message.

    Args:
        catalog: the catalog as it was read; what is wrong with a translation stands at its line of
            the msgstr and names that of the msgid.
        policy: what the project lets its translations do.
    """
    spans = _spans(catalog)
    allowed = {
        message.line: allowed_by((*message.translator_comments, *message.extracted_comments))
        for message in catalog.messages
    }
    found = (
        finding
        for finding in (*_of_catalog(catalog, spans), *_of_messages(catalog, policy, spans))
        if finding.rule not in allowed.get(finding.source_line or finding.line, ())
    )
    return tuple(sorted(found, key=lambda f: (f.line, *f.sort_key())))


def _of_catalog(catalog: Catalog, spans: dict[int, Span]) -> Iterator[Finding]:
    for rule in CATALOG_RULES:
        for hit in rule.search(catalog):
            yield Finding(
                rule=rule.rule.id,
                severity=hit.severity or rule.rule.severity,
                certainty=rule.rule.certainty,
                path=catalog.path,
                span=spans.get(hit.line, Span(0, 0)),
                start=Position(hit.line, 1),
                end=Position(hit.line, 1),
                template=hit.template,
                advice=hit.advice,
                data=hit.data,
            )


def _of_messages(catalog: Catalog, policy: Policy, spans: dict[int, Span]) -> Iterator[Finding]:
    here = source_of_catalog(catalog)
    there = spoken_in_catalog(catalog) or catalog_language(catalog)
    texts = list(_texts(catalog, here, there))
    words = vocabulary_of([u for t in texts for u in t.left], [u for t in texts for u in t.right])
    names = names_in_addresses(here, there)
    seen: set[tuple[int, str, str]] = set()
    for text in texts:
        hits = _of_text(text, names, policy, (here, there), words)
        for finding in _findings(text, hits, spans, catalog.path) if hits else ():
            key = (finding.source_line or 0, finding.rule, finding.message)
            if key not in seen:
                seen.add(key)
                yield finding


def _texts(catalog: Catalog, here: str, there: str | None) -> Iterator[_Text]:
    for message in catalog.messages:
        if not message.translated or not message.msgid.strip():
            continue
        for i, msgstr in enumerate(message.msgstr):
            msgid = message.msgid_plural if message.msgid_plural is not None else message.msgid
            if i == 0 and len(message.msgstr) > 1 and message.msgid_plural is not None:
                msgid = _closer(message.msgid, message.msgid_plural, msgstr)
            try:
                notes = definitions(msgid)
                source, left = _source(composed(msgid).text + notes, here)
                way = composed(msgstr)
                target, right = _read(way.text + notes, there)
            except L10nError:
                continue
            yield _Text(message, i, source, target, left, right, way)


def _source(text: str, language: str) -> tuple[Document, tuple[Unit, ...]]:
    """A msgid, which stands in the catalog of every locale."""
    return _kept(text, language) if len(text) <= _SHORT else _read(text, language)


def _read(text: str, language: str | None) -> tuple[Document, tuple[Unit, ...]]:
    document = parse(text, language=language)
    return document, units_of(document, language)


_SHORT = 1000
_kept = lru_cache(maxsize=4096)(_read)


def _closer(singular: str, plural: str, msgstr: str) -> str:
    """The first form may leave the number out, as the singular often does."""
    return singular if "%" not in msgstr and "{" not in msgstr else plural


def _of_text(
    text: _Text,
    names: tuple[str, ...],
    policy: Policy,
    languages: tuple[str | None, str | None],
    words: Vocabulary,
) -> list[tuple[Rule, Hit]]:
    if len(text.left) == len(text.right) == 1:
        matches: tuple[Match, ...] = (Match(text.left, text.right),)
    else:
        matches = align(text.left, text.right, names)
    pair = pair_from(
        text.source, text.target, matches, policy=policy, languages=languages, vocabulary=words
    )
    return [(rule.rule, hit) for rule in _RULES for hit in rule.search(pair)]


def _findings(
    text: _Text, hits: list[tuple[Rule, Hit]], spans: dict[int, Span], path: str | None
) -> Iterator[Finding]:
    """The findings of a translation, each at its line of the msgstr."""
    line = text.message.line or 1
    entry = spans.get(line)
    whole = Place(entry or Span(0, 0), Position(line, 1), Position(line, 1))
    msgid = shortened(text.message.msgid) if hits else ""
    starts = [text.way.offset(hit.span.start) for _, hit in hits]
    places = places_of(text.message, text.form, starts)
    for (rule, hit), found in zip(hits, places, strict=True):
        place = whole if found is None or entry is None else found.moved(entry.start)
        yield Finding(
            rule=rule.id,
            severity=hit.severity or rule.severity,
            certainty=hit.certainty or rule.certainty,
            path=path,
            span=place.span,
            start=place.start,
            end=place.end,
            template=hit.template,
            advice=hit.advice,
            data={**hit.data, "msgid": msgid},
            source_line=line,
        )


def _spans(catalog: Catalog) -> dict[int, Span]:
    """The span of every entry in the file by the line of its msgid; empty for changed catalogs."""
    everything: tuple[Header | Message, ...] = (catalog.header, *catalog.messages)
    entries = [entry for entry in everything if entry.line is not None]
    entries.sort(key=lambda entry: entry.line or 0)
    if any(entry.raw is None for entry in entries):
        return {}
    ends = list(accumulate((len(entry.raw or "") for entry in entries), initial=int(catalog.bom)))
    return {
        entry.line or 1: Span(start + _blank(entry.raw or ""), end)
        for entry, start, end in zip(entries, ends, ends[1:], strict=False)
    }


def _blank(raw: str) -> int:
    return len(raw) - len(raw.lstrip("\r\n"))
