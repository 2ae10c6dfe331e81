"""Code spans and code blocks of a block and its translation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from l10n.fidelity.alignment.flow import holds_prose
from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.multiset import take
from l10n.fidelity.names.code_names import quoted_names, strange_tags
from l10n.fidelity.names.near import distance
from l10n.text.document import RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span, joined, raw_lines

_COMMENT = lazy(r"(?:(?<!\S)(?:#|//|--|;|%)|<!--|/\*|\*\s|\"\"\").*")
_TEXT = lazy(r"\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'|`[^`\n]{0,500}`|>[^<>\n]{1,500}<")
_BLANK = lazy(
    r"<(?=[\w.]+?[-_ ][\w.])[\w.]++(?:[- ][\w.]++)*+>|<(?:file|user|branch|your|my)\w*>", re.I
)
_PHRASE = lazy(r"[-> ]*[^\W\d_]{2,}(?:[ ,.:'’{}]+[^\W\d_]+)+[ .:#\d{}]*|\{\w+\} \{\w+\}")
_LETTERS = lazy(r"[A-Za-z]{3}")
_LANGUAGE = lazy(r"([A-Za-z][\w+#-]*)")
_MOST_LINES = 2000
_MOST_CHANGED = 60
_ALIKE = 0.5
_SLIPS = 3
_SLIP = 2
_VALUE = lazy(r"(?:[\w-]{1,40}:\s+)?[^\W\d_]+(?:[ ,.'’-]+[^\W\d_]+)*+[.!?]?")
"""A line that says words, or a key with words."""
_CODE = lazy(r"[:=<{_/(]")
_LEAST_LINE = 12
_LONGEST = 200


class CodeChange(NamedTuple):
    """A difference: the code of the source, what stands for it ("" where nothing does), where, and
    whether the same text is there without being code, and whether it is words rather than code.
    """

    source: str
    target: str
    span: Span | None
    bare: bool = False
    words: bool = False


def code_changes(match: Match, text: str) -> Iterator[CodeChange]:
    """What differs, in order. Comments and texts in code blocks may be translated."""
    if match.source[0].kind == "code" and match.target[0].kind == "code":
        yield from _lines_changed(match.source[0], match.target[0], text)
    elif "code" not in (match.source[0].kind, match.target[0].kind):
        yield from _spans_changed(match, text)


def _spans_changed(match: Match, text: str) -> Iterator[CodeChange]:
    if not any(unit.code for unit in match.source):
        return
    here = Counter(_flat(code) for unit in match.source for code in unit.code)
    there = Counter(_flat(code) for unit in match.target for code in unit.code)
    if here == there:
        return
    new = sorted((there - here).elements())
    visible = " ".join(unit.text for unit in match.target)
    for code in sorted((here - there).elements()):
        if not new and there[code]:
            continue
        other = max(new, key=lambda other: _alike(code, other), default="")
        if other and (_alike(code, other) > 0.5 or len(new) == 1):
            new.remove(other)
            if other.lower() != code.lower() and _is_ascii(code):
                yield CodeChange(code, other, _place(match, other), words=_is_words(code))
        elif not other:
            yield CodeChange(code, "", None, bare=_stands_in(code, visible))


def _stands_in(code: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(code)}(?!(?=[\x00-\u2e7f])\w)", text) is not None


def _is_ascii(code: str) -> bool:
    return code.isascii()


def _is_words(code: str) -> bool:
    """Whether code is a phrase that somebody may want to translate: ``process payment``."""
    return _PHRASE.fullmatch(code) is not None


def _flat(code: str) -> str:
    return " ".join(code.split())


def _alike(a: str, b: str) -> float:
    """Dice's coefficient of the pairs of neighbouring letters."""
    left, right = _pairs(a[:300]), _pairs(b[:300])
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else float(a == b)


def _pairs(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1)}


def _place(match: Match, code: str) -> Span | None:
    for unit in match.target:
        for block in unit.blocks:
            for run in block.walk():
                if run.kind is RunKind.CODE and _flat(run.text) == code:
                    return run.span
    return None


def _lines_changed(source: Unit, target: Unit, text: str) -> Iterator[CodeChange]:
    yield from _language_changed(source, target)
    if source.code == target.code:
        return
    if holds_prose(source.blocks[0]):
        yield from _kept_lines_changed(source, target, text)
        return
    raw = [*raw_lines(source.code[0]), ""][:_MOST_LINES]
    here = [_bare(line) for line in raw]
    starts, lines = _numbered(target.span.of(text))
    there = [_bare(line) for line in lines[:_MOST_LINES]]
    pairs = list(zip(here, raw, strict=True)), list(zip(there, lines, strict=False))
    for i, one, two in quoted_names(*pairs):
        yield CodeChange(one, two, _span_of(target, starts[i], lines[i]))
    if here == there:
        return
    known = Counter(here)
    new = [i for i, line in enumerate(there) if line and not take(known, line)]
    lost = [line for line in here if line and take(known, line)]
    for i in new[:_MOST_CHANGED]:
        if not _LETTERS.search(there[i]):
            continue
        other = max(lost, key=lambda line: _alike(line, there[i]), default="")
        if not other or _alike(other, there[i]) < _ALIKE:
            continue
        lost.remove(other)
        span = _span_of(target, starts[i], lines[i])
        yield CodeChange(other, there[i], span, words=_is_words(other))
    if not new:
        # Nothing is lost with a line of which a bracket or a text is all there is.
        yield from (
            CodeChange(line, "", None, words=True) for line in lost if _LETTERS.search(line)
        )


def _language_changed(source: Unit, target: Unit) -> Iterator[CodeChange]:
    """The language that a block of code is named to be in, which readers see in its colours."""
    here, there = (_LANGUAGE.match(unit.blocks[0].info) for unit in (source, target))
    one, other = here and here[1], there and there[1]
    if one and (other or "").lower() != one.lower():
        first = target.span.start
        yield CodeChange(one, other or "", Span(first, first + 3), words=True)


def _span_of(target: Unit, start: int, line: str) -> Span:
    """Where a line of a block stands in the document."""
    first = target.span.start + start
    return Span(first, first + len(line.rstrip()))


def _kept_lines_changed(source: Unit, target: Unit, text: str) -> Iterator[CodeChange]:
    """Lines of a text that differ between two lines that the translation left as they are, and
    lines with signs of code in which letters changed places.

    Elsewhere a line that differs has been translated.
    """
    here = [line.strip() for line in (*raw_lines(source.code[0]), "")]
    starts, lines = _numbered(target.span.of(text))
    there = [line.strip() for line in lines]
    ours, theirs = Counter(here), Counter(there)
    rest, new = _more(ours, theirs), _more(theirs, ours)
    gone = {
        (before, after): line
        for before, line, after in zip(here, here[1:], here[2:], strict=False)
        if line in rest and (before or after)
    }
    for i in range(1, len(there) - 1):
        line = there[i]
        if not line or line not in new or "://" in line:
            continue
        other = gone.get((there[i - 1], there[i + 1])) or _slipped(line, rest)
        if other is None:
            continue
        if "".join(line.split()) == "".join(other.split()):
            continue
        if _VALUE.fullmatch(line) and _VALUE.fullmatch(other) and sorted(line) != sorted(other):
            # "title: National" became "title: Nacional".
            continue
        if len(line) <= _LONGEST and distance(other, line, _SLIPS) <= _SLIPS:
            yield CodeChange(other, line, _span_of(target, starts[i], lines[i]))
    for i, one, two in strange_tags(here, there, rest, new):
        yield CodeChange(one, two, _span_of(target, starts[i], lines[i]))


def _slipped(line: str, lost: Counter[str]) -> str | None:
    """The line of the source of which a line with signs of code has two letters exchanged. Other
    slips cannot be told from translations: "title: National", "title: Nacional".
    """
    if len(lost) > _MOST_CHANGED or not _LEAST_LINE <= len(line) <= _LONGEST:
        return None
    if not _CODE.search(line):
        return None
    letters = sorted(line)
    near = (other for other in lost if len(other) == len(line) and sorted(other) == letters)
    return next((other for other in near if distance(other, line, _SLIP) <= _SLIP), None)


def _more(lines: Counter[str], others: Counter[str]) -> Counter[str]:
    """The lines that come more often than among others, as often as they come more."""
    known = others.get
    return Counter({line: n - known(line, 0) for line, n in lines.items() if n > known(line, 0)})


def _numbered(text: str) -> tuple[list[int], list[str]]:
    lines = raw_lines(text)
    return joined(lines)[1], lines


def _bare(line: str) -> str:
    """A line of code without comments and texts, spaces at its ends left out."""
    line = _BLANK.sub("…", _TEXT.sub("…", line))
    return _COMMENT.sub("", line).strip()
