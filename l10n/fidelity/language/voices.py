"""In which language the text of a block is: the target's, still the source's, or another.

The document itself is the yardstick: a run of words that stands in the source block word for word
has not been translated, and a block that shares hardly a word with the rest of the translation is
looked at more closely. Language identification is asked only about the few blocks left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from math import ceil
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import TEXTS, Vocabulary
from l10n.fidelity.alignment.units import WORD, Unit
from l10n.fidelity.language.heads import Heads
from l10n.fidelity.language.ordinary import is_ordinary
from l10n.fidelity.language.relatives import is_identified, told_apart
from l10n.fidelity.language.scripts import (
    holds_letters,
    letters_by_script,
    scripts_of,
    share_of,
    sister_of,
)
from l10n.fidelity.meaning.quotations import is_quoted, quotes
from l10n.languages.tags import UNSPACED, primary
from l10n.text.patterns import lazy
from l10n.text.spans import Span

RUN = 6
"""Words in a row that stand in the source as well and make a run."""

_NAMES = re.compile(
    r"\{[^{}]*\}|%\(\w+\)[#0 +-]*+[\d.]*+[a-z]|https?://\S+|www\.\S+"
    r"|(?<!\S)(?=[^\s@]++@\S)\S++|(?<!\w)[A-Za-z]\w*(?:[._]\w+)+",
    re.ASCII,
)
_NAME_SIGNS = ("{", "/", "@", "_", "%(")
_DOTTED = re.compile(r"\.(?<=[A-Za-z]\.)[A-Za-z]")
_SEGMENT = lazy(r"[^|·•–—,;]+")
"""What signs set apart in a line of names, addresses and numbers."""

_RAW_LINK = lazy(r"\[[^\[\]\n]{0,300}\]\([^()\s]{0,500}\)|@[\w-]+")
_MIN_LETTERS = 24
_TITLE = 8
_WHOLE = 0.8
_OWN = 0.3
_FOREIGN = 0.25
_MIN_WORDS = 8
_SPOKEN = TEXTS | {"row", "html"}
"""Kinds of units whose words are looked at."""


class Voice(NamedTuple):
    """What language a match's target is in.

    Attributes:
        kind: ``""`` for the target's (or nobody knows), ``source`` for a block that was not
            translated, ``part`` for a run in the source's language, ``other`` for another language.
        span: the text it is about, in the target document.
        words: the number of words of the run.
        language: BCP 47 tag of another language, or "".
        ordinary: how many of the words are no names (they start with a small letter).
    """

    kind: str
    span: Span
    words: int = 0
    language: str = ""
    ordinary: int = 0


SILENT = Voice("", Span(0, 0))


def voices_of(
    matches: Sequence[Match],
    source_language: str | None,
    target_language: str | None,
    document: Vocabulary,
) -> tuple[Voice, ...]:
    """The voice of every match, in order; all are silent where both languages are the same.

    Args:
        matches: the aligned units.
        source_language: BCP 47 tag, or None.
        target_language: tag of the language that the target should be in, or None.
        document: the words of the document, of which the matches may be only a part.
    """
    here, there = primary(source_language), primary(target_language)
    if not there or here == there:
        return tuple(SILENT for _ in matches)
    heads = Heads(matches, here, there, document.repeated)
    return tuple(
        _voice(match, here, there, target_language, document) or _heading(match, heads)
        for match in matches
    )


def _heading(match: Match, heads: Heads) -> Voice:
    if not heads.untranslated(match):
        return SILENT
    unit = match.target[0]
    return Voice("source", _whole(unit), len(unit.words), ordinary=1)


def _voice(
    match: Match, here: str, there: str, tag: str | None, document: Vocabulary
) -> Voice | None:
    if not match.target:
        return None
    for unit in match.target:
        if unit.kind in _SPOKEN:
            found = _copied(match.source, unit, document)
            found = found or _strange(unit, match.source, (here, there), tag, document)
            if found:
                return found
    return None


def _copied(source: tuple[Unit, ...], unit: Unit, document: Vocabulary) -> Voice | None:
    """A run of words taken over from the source.

    Args:
        source: what the unit stands for.
        unit: a unit of the translation.
        document: the words of the document.
    """
    # Most texts hold too few words that stand anywhere in the source.
    common = unit.vocabulary if unit.kind == "html" else document.shared.intersection(unit.words)
    if not common or len(common) < min(RUN - 2, len(frozenset(unit.words[:RUN]))):
        return None
    common = common.intersection(chain.from_iterable([other.words for other in source]))
    if len(common) < min(RUN - 2, len(unit.vocabulary)):
        return None
    text = _blanked(_without_titles(unit.text, source, unit))
    if not _holds_run(unit.words if text == unit.text else WORD.findall(text.lower()), common):
        return None
    words = list(WORD.finditer(text))
    theirs = [w.lower() for u in source for w in WORD.findall(_blanked(u.text))]
    ours = [w.group().lower() for w in words]
    size = min(RUN, len(ours))
    known = {tuple(theirs[i : i + size]) for i in range(len(theirs) - size + 1)}
    best = max(_runs(ours, size, known), key=lambda run: run[1] - run[0], default=None)
    if best is None:
        return None
    run = words[best[0] : best[1]]
    ordinary = sum(is_ordinary(w.group()) for w in run)
    span = unit.flow.source(run[0].start(), run[-1].end())
    if is_quoted(text, run[0].start(), run[-1].end()):
        return None
    if best != (0, len(words)) and any(quotes(u.text, [w.group() for w in run]) for u in source):
        return None
    letters = sum(len(w.group()) for w in run)
    whole = letters >= _WHOLE * sum(len(w.group()) for w in words)
    return _judged(len(run), ordinary, whole, span)


def _holds_run(words: Sequence[str], common: frozenset[str]) -> bool:
    """Whether as many words in a row as make a run are among some words."""
    least = max(1, min(RUN, len(words)))
    count = 0
    for word in words:
        count = count + 1 if word in common else 0
        if count == least:
            return True
    return False


def _without_titles(text: str, source: tuple[Unit, ...], unit: Unit) -> str:
    """The text without the titles of pages elsewhere, which keep their language; offsets stay."""
    titles = {x.text for u in source for x in u.links if "://" in x.target}
    for link in unit.links:
        if link.text in titles and len(link.text) > _TITLE:
            text = text.replace(link.text, " " * len(link.text))
    if unit.kind == "html":
        text = _RAW_LINK.sub(lambda found: " " * len(found.group()), text)
    return text


def _judged(words: int, ordinary: int, whole: bool, span: Span) -> Voice | None:
    if whole and (words >= 3 and ordinary >= 1):
        return Voice("source", span, words, ordinary=ordinary)
    if not whole and words >= RUN and ordinary >= max(4, words // 2):
        return Voice("part", span, words, ordinary=ordinary)
    return None


def _runs(words: list[str], size: int, known: set[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    start = None
    for i in range(len(words) - size + 1):
        if tuple(words[i : i + size]) in known:
            start = i if start is None else start
        elif start is not None:
            yield start, i - 1 + size
            start = None
    if start is not None:
        yield start, len(words)


def _blanked(text: str) -> str:
    """The text with placeholders, addresses and identifiers blanked out; offsets stay the same."""
    if _may_name(text):
        return _NAMES.sub(lambda found: " " * len(found.group()), text)
    return text


def _may_name(text: str) -> bool:
    for sign in _NAME_SIGNS:
        if sign in text:
            return True
    return "." in text and _DOTTED.search(text) is not None


def _strange(
    unit: Unit,
    source: tuple[Unit, ...],
    languages: tuple[str, str],
    tag: str | None,
    document: Vocabulary,
) -> Voice | None:
    """Text in another script, or text that does not sound like the rest of the document."""
    here, there = languages
    if unit.kind not in TEXTS or len(unit.text) < _MIN_LETTERS:
        return None
    text = _blanked(unit.text)
    words = unit.words if text is unit.text else WORD.findall(text.lower())
    scripts, spaced = scripts_of(tag), there not in UNSPACED
    # Most blocks are soon seen to hold enough letters of their script.
    if not holds_letters(text, scripts, max(_MIN_LETTERS, ceil(_OWN * len(text)))):
        letters, total = share_of(text, scripts)
        if total < _MIN_LETTERS:
            return None
        if letters < _OWN * total:
            foreign = [w for w in words if w not in document.source]
            return _other_script(foreign, letters_by_script(text), scripts, _whole(unit), total)
    sister = sister_of(text, there)
    if sister:
        return Voice("other", _whole(unit), language=sister)
    if not spaced or document.size < 6 or len(words) < _MIN_WORDS:
        return None
    # Most blocks are soon seen to hold enough words that others hold, too.
    if len(document.familiar.intersection(words)) >= _FOREIGN * len(words):
        return None
    text = _without_names(text, source)
    words = WORD.findall(text.lower())
    if len(set(words)) >= _MIN_WORDS and document.share(words) < _FOREIGN:
        return _identified(text, here, there, _whole(unit))
    return None


def _without_names(text: str, source: tuple[Unit, ...]) -> str:
    """The text without the names and addresses from the source that signs set apart in it."""
    whole = "\n".join(unit.text for unit in source)

    def blank(found: re.Match[str]) -> str:
        part = found.group().strip()
        kept = part not in whole or any(word[0].islower() for word in WORD.findall(part))
        return found.group() if kept else " " * len(found.group())

    return _SEGMENT.sub(blank, text)


def _whole(unit: Unit) -> Span:
    return unit.flow.source(0, len(unit.text))


def _other_script(
    foreign: list[str], letters: dict[str, int], scripts: tuple[str, ...], span: Span, total: int
) -> Voice | None:
    """A block in a script that is not the target's: names are let pass, sentences are not."""
    latin = letters.get("latin", 0)
    if latin > 0.7 * total and "latin" not in scripts:
        ordinary = [w for w in foreign if w.isascii() or w.islower()]
        return Voice("other", span) if len(ordinary) >= _MIN_WORDS else None
    return Voice("other", span)


def _identified(text: str, here: str, there: str, span: Span) -> Voice | None:
    from l10n.languages import identify

    found = identify(text)
    language = primary(found)
    # Of a language that nobody identifies, every text seems to be in one of its neighbours.
    if language != here and not is_identified(there):
        return None
    if not found or language == there or not told_apart(text, language, there):
        return None
    if scripts_of(language)[:1] != scripts_of(there)[:1]:
        return None  # names and quotations in a text that has enough letters of its own script
    if language == here:
        return Voice("source", span, len(text.split()), ordinary=len(text.split()))
    return Voice("other", span, language=found)
