"""Marks of a text that is not finished, and notes of translators, that the source does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.data.drafts import CHECKS, DRAFTS
from l10n.fidelity.expressions import signs
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_SKIPPED = frozenset({"code", "macro"})
_TO_BE_DONE, _TO_MEND = "TO" + "DO", "FIX" + "ME"
"""Put together, so that a search for these marks does not stop here."""

_HINTS = (_TO_BE_DONE, _TO_MEND, "TBD", "XX" + "X", "???", "[?", "orem ipsum", "<<<<<")
"""One of these is in every mark that is the same in all languages."""

_SURE = lazy(r"lorem ipsum|<{7} \S+", re.IGNORECASE)
_MARK = lazy(
    rf"(?<!\w)(?:{_TO_BE_DONE}|{_TO_MEND}|TBD)(?!\w)|(?<![\w#.-])X{{3,}}(?![\w.-])"
    r"|(?<!\S)(?<!\? )\?{3,}(?=\s(?!\?)|$)|\[\?{1,3}\]"
)
_BEFORE = lazy(
    rf"{_TO_BE_DONE}\s*[:(\[]|[\[(<{{]\s*{_TO_BE_DONE}"
    rf"|(?:^|(?<=[.!?]\s)){_TO_BE_DONE}(?=\s+(?![A-ZÀ-Þ]{{2}}|[^\W\d_]*$)[A-ZÀ-Þ¿¡])"
)
_NO_WORD = lazy(r"[-\u2010-\u2015.…?*_x]{1,9}")
_SENTENCE = 3
"""Words from which on a text of the source is none of those for which a dash may stand."""

_EVERYTHING = frozenset({"es", "pt", "gl", "ast"})
"""Languages in which "todo" is a word: there it is a mark in brackets, before a colon, or before a
sentence.
"""

_OPEN = r"[\[(<{【［（]{1,2}\s*"
_CLOSE = r"\s*[\])>}】］）:]{1,2}"


class Mark(NamedTuple):
    """A mark in a block: which, where, and whether it is certain, a note, or neither."""

    match: Match
    text: str
    span: Span
    certain: bool = False
    note: bool = False


class _Words(NamedTuple):
    hint: re.Pattern[str]
    open: re.Pattern[str]
    note: re.Pattern[str]
    check: re.Pattern[str]


def marks(pair: Pair) -> Iterator[Mark]:
    """The marks of a translation that its source does not have, two for a block at the most."""
    language = primary(pair.target_language)
    yield from _signs_alone(pair)
    words = _words(language)
    checked = words.check.search(pair.target.source) is not None
    if not checked and not words.hint.search(pair.target.source):
        return
    known = ""
    for match in pair.matches:
        for unit in match.target:
            text = unit.text
            if unit.kind in _SKIPPED or not (checked or words.hint.search(text)):
                continue
            for found, certain, note in _found(text, words, language):
                known = known or pair.source.source.lower()
                if found.group().strip().lower() not in known:
                    span = unit.flow.source(*found.span())
                    yield Mark(match, found.group().strip(), span, certain, note)


def _signs_alone(pair: Pair) -> Iterator[Mark]:
    """Texts of which nothing but a dash or dots is there."""
    for match in pair.paired:
        target = match.target[0]
        if not target.words and len(match.target) == 1 and target.kind not in _SKIPPED:
            text = target.text.strip()
            if text and _NO_WORD.fullmatch(text) and len(match.source[0].words) >= _SENTENCE:
                yield Mark(match, text, target.span)


def _found(text: str, words: _Words, language: str) -> Iterator[tuple[re.Match[str], bool, bool]]:
    """The marks of a text, with whether they are certain and whether they are notes."""
    sure = _SURE.search(text)
    mark = sure or words.open.search(text) or words.check.search(text) or _MARK.search(text)
    if mark and mark.group() == _TO_BE_DONE and language in _EVERYTHING:
        mark = _BEFORE.search(text)
    if mark:
        yield mark, mark is sure, False
    note = words.note.search(text)
    if note:
        yield note, False, True


@cache
def _words(language: str) -> _Words:
    """The words of a language, and those of English, in which many tools write."""
    drafts = [DRAFTS[tag] for tag in dict.fromkeys((language, "en")) if tag in DRAFTS]
    return _Words(
        signs((*_HINTS, *(hint for draft in drafts for hint in draft.hints))),
        lazy(f"{_OPEN}(?:{'|'.join(d.open for d in drafts)}){_CLOSE}", re.IGNORECASE),
        lazy("|".join(draft.note for draft in drafts), re.IGNORECASE),
        lazy(_check(language), re.IGNORECASE),
    )


def _check(language: str) -> str:
    """What asks in square brackets for a second look: no text of a link, and no reference."""
    asks = "|".join(CHECKS[tag] for tag in dict.fromkeys((language, "en")) if tag in CHECKS)
    return rf"[\[【]\s*(?:{asks})[\s?!.]*[\]】](?![(\[:])"
