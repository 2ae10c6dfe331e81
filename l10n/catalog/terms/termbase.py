"""Terms of several languages, and where they stand in a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from l10n.frozen import dataclass
from l10n.languages.plurals import plurals
from l10n.text.normal import normalized
from l10n.text.patterns import lazy
from l10n.text.spans import Span

if TYPE_CHECKING:
    from l10n.catalog.message import Catalog, Message

_COMMENT = "term: "
_WORD = lazy(r"[^\W_]+")


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

    def plain_value(self) -> tuple[Concept, ...]:
        """What tells this termbase from others."""
        return self.concepts

    def find(self, text: str, language: str) -> tuple[Found, ...]:
        """The terms in a text, from left to right; the longest one where several begin.

        A term of several concepts is found once for each.

        Case is ignored, and regular plurals are found. A term ends where a word ends: ``scan`` is
        not found in ``scanner``.

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
            entries = _longest(index.get(folded[at], ()), folded, at)
            length = len(entries[0].words) if entries else 1
            span = Span(words[at].start, words[at + length - 1].end)
            found += [Found(span, entry.term, entry.concept) for entry in entries]
            at += length
        return tuple(found)

    def _index(self, language: str) -> Mapping[str, list[_Entry]]:
        if language not in self._indexes:
            index: dict[str, list[_Entry]] = {}
            for concept in self.concepts:
                for term in concept.of(language):
                    words = _forms(term)
                    for first in sorted(words[0]) if words else ():
                        index.setdefault(first, []).append(_Entry(words, term, concept))
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
        for found in self.find(normalized("NFC", text), source):
            if found.concept.keep:
                lines[f"{_COMMENT}{found.term.text}: do not translate"] = None
            elif target is not None:
                line = _advice(found, target)
                if line:
                    lines[line] = None
        return tuple(lines)


def commented(
    template: Catalog, termbase: Termbase, source: str, target: str | None = None
) -> Catalog:
    """A template that tells translators of the terms in its messages, in extracted comments.

    Args:
        template: its messages; comments about terms in them are replaced.
        termbase: the terms.
        source: BCP 47 tag of the msgids.
        target: the tag they are translated into; None tells only what stays untranslated.
    """
    return replace(
        template,
        messages=tuple(_message(m, termbase, source, target) for m in template.messages),
    )


def _message(message: Message, termbase: Termbase, source: str, target: str | None) -> Message:
    old = message.extracted_comments
    kept = tuple(line for line in old if not line.startswith(_COMMENT))
    new = (*kept, *termbase.comments(message.msgid, source, target))
    return message if new == old else replace(message, extracted_comments=new, raw=None)


class _Entry(NamedTuple):
    words: tuple[frozenset[str], ...]
    term: Term
    concept: Concept


def _forms(term: Term) -> tuple[frozenset[str], ...]:
    """For each word of a term the forms it is found in, in lower case."""
    language = term.language.partition("-")[0]
    words = _WORD.findall(term.text.casefold())
    return tuple(frozenset((word, *plurals(word, language))) for word in words)


def _longest(entries: Sequence[_Entry], words: Sequence[str], at: int) -> list[_Entry]:
    """Of entries with the longest first, those of the greatest length that stand at a place."""
    found: list[_Entry] = []
    for entry in entries:
        if found and len(entry.words) < len(found[0].words):
            break
        here = words[at : at + len(entry.words)]
        if len(here) == len(entry.words) and all(map(_is_one_of, here, entry.words)):
            found.append(entry)
    return found


def _is_one_of(word: str, forms: frozenset[str]) -> bool:
    return word in forms


def _advice(found: Found, target: str) -> str:
    terms = found.concept.of(target)
    use = ", ".join(term.text for term in terms if term.status is not Status.AVOID)
    avoid = ", ".join(term.text for term in terms if term.status is Status.AVOID)
    said = "; ".join(part for part in (use, f"not: {avoid}" if avoid else "") if part)
    return f"{_COMMENT}{found.term.text} = {said}" if said else ""
