"""Terms of several languages, and where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from l10n.text.spans import Span

_WORD = re.compile(r"[^\W_]+")


class Status(StrEnum):
    """Whether a term should be used."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    AVOID = "avoid"


class Term(NamedTuple):
    """A term of one language."""

    language: str
    text: str
    status: Status = Status.PREFERRED


@dataclass(frozen=True, slots=True)
class Concept:
    """What terms of several languages stand for.

    Attributes:
        terms: the terms, the preferred one of a language first.
        keep: whether it stays untranslated.
        note: a definition or remark, or "".
        line: 1-based line in the file, or None.
    """

    terms: tuple[Term, ...]
    keep: bool = False
    note: str = ""
    line: int | None = field(default=None, compare=False)

    def of(self, language: str) -> tuple[Term, ...]:
        """The terms of a BCP 47 tag, else those of its language without region."""
        exact = tuple(term for term in self.terms if term.language == language)
        primary = language.partition("-")[0]
        return exact or tuple(term for term in self.terms if term.language == primary)


class Found(NamedTuple):
    """A term in a text: half-open code-point offsets, the term, its concept."""

    span: Span
    term: Term
    concept: Concept


class Termbase:
    """Concepts, and an index to find their terms in texts of one language."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self.concepts = tuple(concepts)
        self._indexes: dict[str, Mapping[str, list[_Entry]]] = {}

    def find(self, text: str, language: str) -> tuple[Found, ...]:
        """The terms in a text, from left to right; the longest one where several begin.

        Case is ignored. A term ends where a word ends: ``scan`` is not found in ``scanner``.

        Args:
            text: where to look.
            language: BCP 47 tag of the text.
        """
        index = self._index(language)
        words = [Span(*match.span()) for match in _WORD.finditer(text)]
        folded = [text[start:end].casefold() for start, end in words]
        found: list[Found] = []
        at = 0
        while at < len(words):
            entry = _longest(index.get(folded[at], ()), folded, at)
            if entry is None:
                at += 1
                continue
            span = Span(words[at].start, words[at + len(entry.words) - 1].end)
            found.append(Found(span, entry.term, entry.concept))
            at += len(entry.words)
        return tuple(found)

    def _index(self, language: str) -> Mapping[str, list[_Entry]]:
        if language not in self._indexes:
            index: dict[str, list[_Entry]] = {}
            for concept in self.concepts:
                for term in concept.of(language):
                    words = tuple(_WORD.findall(term.text.casefold()))
                    if words:
                        index.setdefault(words[0], []).append(_Entry(words, term, concept))
            for entries in index.values():
                entries.sort(key=lambda entry: -len(entry.words))
            self._indexes[language] = index
        return self._indexes[language]

    def comments(self, text: str, source: str, target: str | None = None) -> tuple[str, ...]:
        """Lines for a translator about the terms in a text, each once, in their order.

        Args:
            text: the source text.
            source: its BCP 47 tag.
            target: the tag it is translated into; None, as in a template, tells only what stays.
        """
        lines: dict[str, None] = {}
        for found in self.find(text, source):
            if found.concept.keep:
                lines[f"term: {found.term.text}: do not translate"] = None
            elif target is not None:
                line = _advice(found, target)
                if line:
                    lines[line] = None
        return tuple(lines)


class _Entry(NamedTuple):
    words: tuple[str, ...]
    term: Term
    concept: Concept


def _longest(entries: Sequence[_Entry], words: Sequence[str], at: int) -> _Entry | None:
    for entry in entries:
        if tuple(words[at : at + len(entry.words)]) == entry.words:
            return entry
    return None


def _advice(found: Found, target: str) -> str:
    terms = found.concept.of(target)
    use = ", ".join(term.text for term in terms if term.status is not Status.AVOID)
    avoid = ", ".join(term.text for term in terms if term.status is Status.AVOID)
    said = "; ".join(part for part in (use, f"not: {avoid}" if avoid else "") if part)
    return f"term: {found.term.text} = {said}" if said else ""
