"""Did the translation keep every fact, link and field?

``check`` reads two documents, ``check_texts`` two texts, the second of which may have front matter
that cannot be read. Findings are located in the target and name the line of the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from l10n.errors import FrontMatterError
from l10n.fidelity.beside import languages_beside
from l10n.fidelity.language.expected import expected_language, language_of_path
from l10n.fidelity.language.spoken import spoken_language
from l10n.fidelity.metadata.policy import DEFAULT, Policy
from l10n.fidelity.pair import Pair, pair_of
from l10n.fidelity.registry import ALONE, PAIR_RULES
from l10n.fidelity.repair import repaired, reread
from l10n.fidelity.rule import Hit, PairRule
from l10n.finding import Finding, Position
from l10n.remarks.allow import allowances_of, heard
from l10n.remarks.faults import allowance_faults, word_faults
from l10n.remarks.fences import unclosed_fence
from l10n.remarks.front_matter import unread_front_matter
from l10n.text.composed import Composed, composed
from l10n.text.document import Document
from l10n.text.parse import parse
from l10n.text.spans import Lines, Span

_OTHERS = ("plain", "document", "catalog", "adopt")
"""Families of rules whose remarks are looked after elsewhere."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def check(
    source: Document,
    target: Document,
    *,
    policy: Policy = DEFAULT,
    target_language: str | None = None,
    fault: FrontMatterError | None = None,
) -> tuple[Finding, ...]:
    """What a translation lost, changed or added, sorted by place.

    Args:
        source: the source document.
        target: its translation.
        policy: what the project lets its translations do.
        target_language: BCP 47 tag of the language that the target should be in; else its path, its
            front matter and its text tell.
        fault: why the front matter of the target could not be read, where that is so.
    """
    beside = languages_beside(source.path, target.path)
    here = (beside and beside[0]) or source.language or language_of_path(source.path)
    named = target_language or expected_language(source, target)
    spoken = spoken_language(target, named, here)
    way = composed(target.source)
    original = _read(source, composed(source.source))
    repair = repaired(original, _read(target, way))
    pair = pair_of(
        original,
        repair.document,
        policy=policy,
        source_language=here,
        target_language=spoken or named,
        named=named if spoken else None,
        fault=fault,
        unclosed=repair.unclosed,
    )
    rules = _rules(pair, source, target)
    hits = _findings(pair, rules, target.source, lambda span: way.span(repair.span(span)))
    found = _with_remarks(hits, source, target)
    # A fence that is open in the source, too, is nothing that the translation did.
    fences = () if repair.unclosed else unclosed_fence(target)
    return tuple(sorted(distinct([*found, *fences]), key=Finding.sort_key))


def _rules(pair: Pair, source: Document, target: Document) -> tuple[PairRule, ...]:
    """All rules, or those for a page that is the translation of another one."""
    first = ALONE[0]
    if not any(first.search(pair)):
        return PAIR_RULES
    allowed = (*allowances_of(source), *allowances_of(target))
    return PAIR_RULES if any(a.rule == first.rule.id and a.reason for a in allowed) else ALONE


def _read(document: Document, way: Composed) -> Document:
    """A document with composed letters, as all words that it is compared with have them."""
    return document if way.text is document.source else reread(document, way.text)


def _with_remarks(
    found: Iterator[Finding], source: Document, target: Document
) -> Iterator[Finding]:
    """The findings that no remark of the target allows, and what is wrong with its remarks and
    its front matter.

    A remark that the source has, too, was written for all translations: it may be unused in one.
    """
    mine = [a for a in allowances_of(target) if a.family not in _OTHERS]
    kept, used = heard(found, mine)
    yield from kept
    yield from unread_front_matter(target)
    known = {rule.rule.id for rule in PAIR_RULES}
    judged = known - {allowance.rule for allowance in allowances_of(source)}
    yield from allowance_faults(target, mine, used, known=known, judged=judged)
    yield from _own_word_faults(source, target)


def _own_word_faults(source: Document, target: Document) -> Iterator[Finding]:
    """Remarks of the target that cannot be followed, but for those as wrong in the source."""
    found = word_faults(target)
    there = {(f.rule, f.message, f.span.of(source.source)) for f in word_faults(source) if found}
    for finding in found:
        if (finding.rule, finding.message, finding.span.of(target.source)) not in there:
            yield finding


def check_texts(
    source_text: str,
    target_text: str,
    *,
    source_path: str | None = None,
    target_path: str | None = None,
    source_language: str | None = None,
    target_language: str | None = None,
    policy: Policy = DEFAULT,
) -> tuple[Finding, ...]:
    """The same from texts; front matter of the target that cannot be read is a finding.

    Raises:
        FrontMatterError: the front matter of the source cannot be read.
        LimitError: one of them is too large or nested too deeply.
    """
    here = source_language or language_of_path(source_path)
    there = target_language or language_of_path(target_path)
    source = parse(source_text, path=source_path, language=here)
    target, fault = readable(_SURROGATE.sub("\ufffd", target_text), target_path, there)
    if target.source != target_text:
        front = target.front_matter
        target = Document(target.path, target_text, target.language, front, target.blocks)
    return check(source, target, policy=policy, target_language=target_language, fault=fault)


def readable(
    text: str, path: str | None, language: str | None
) -> tuple[Document, FrontMatterError | None]:
    """A translation, without its front matter where that cannot be read, and the reason.

    Raises:
        LimitError: it is too large or nested too deeply.
    """
    try:
        return parse(text, path=path, language=language), None
    except FrontMatterError as error:
        return parse(_without_front(text), path=path, language=language), error


def _without_front(text: str) -> str:
    """The text with front matter that cannot be read blanked out; offsets stay the same."""
    from l10n.fidelity.metadata.faults import end_of_front

    end = end_of_front(text)
    return "".join(c if c in "\r\n" else " " for c in text[:end]) + text[end:]


def distinct(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings that say the same of the same place count once."""
    seen: set[tuple[str, Span, str]] = set()
    for finding in findings:
        key = (finding.rule, finding.span, finding.message)
        if key not in seen:
            seen.add(key)
            yield finding


def _findings(
    pair: Pair, rules: tuple[PairRule, ...], text: str, place: Callable[[Span], Span]
) -> Iterator[Finding]:
    """What the rules find, each at its place in the target's own text."""
    hits = [(rule, hit) for rule in rules for hit in rule.search(pair)]
    if not hits:
        return
    lines = Lines(text)
    source_lines = Lines(pair.source.source)
    for rule, hit in hits:
        line = None if hit.source is None else source_lines.line(hit.source)
        yield _finding(rule, hit, place(hit.span), pair.target.path, lines, line)


def _finding(
    rule: PairRule, hit: Hit, span: Span, path: str | None, lines: Lines, source_line: int | None
) -> Finding:
    return Finding(
        rule=rule.rule.id,
        severity=hit.severity or rule.rule.severity,
        certainty=hit.certainty or rule.rule.certainty,
        path=path,
        span=span,
        start=Position(*lines.position(span.start)),
        end=Position(*lines.position(span.end)),
        template=hit.template,
        advice=hit.advice,
        data=hit.data,
        source_line=source_line,
    )
