"""Blocks whose words have lost their accents: "pagina" for "página"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.alignment.units import WORD, Unit
from l10n.fidelity.data.bare_words import BARE_WORDS
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.memo import remembered
from l10n.text.normal import unaccented
from l10n.text.spans import Span

_ACCENT = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
_FEW = 6
_FEW_OF_SENTENCE = 4
_ENOUGH = 3
_MANY = 3
_LETTERS = str.maketrans("łđøı", "ldoi")

_bare = remembered(lambda word: unaccented(word.translate(_LETTERS)))


def without_accents(pair: Pair) -> Iterator[tuple[Match, str, Span]]:
    """Blocks without any accent that hold words which need one, with the first such word.

    The words are those of a list, or of the rest of the page. Of a page with many such blocks only
    the first is named.
    """
    bare = _known(primary(pair.target_language))
    if not bare or not pair.translated:
        return
    if not any(map(_is_plain, pair.target_units)):
        yield from _sentences(pair, bare)
        return
    words = set(chain.from_iterable([unit.words for unit in pair.target_units]))
    own = _of_page(pair, {word for word in words if not word.isascii()})
    found = list(_blocks(pair, bare & words, own & words))
    yield from found if len(found) <= _MANY else found[:1]
    if len(found) <= _MANY:
        told = {id(match) for match, _, _ in found}
        yield from (hit for hit in _sentences(pair, bare) if id(hit[0]) not in told)


def _sentences(pair: Pair, bare: frozenset[str]) -> Iterator[tuple[Match, str, Span]]:
    """Sentences without any accent, in blocks that have some, that hold words of the list."""
    for match in pair.paired:
        for unit in match.target:
            if bare.isdisjoint(unit.words) or unit.kind in SKIPPED:
                continue
            found = _plain_sentence(unit, bare, pair.target_language)
            if found and not any(found.of(unit.small) in u.words for u in match.source):
                yield match, found.of(unit.text), unit.flow.source(*found)
                break


def _plain_sentence(unit: Unit, bare: frozenset[str], language: str | None) -> Span | None:
    """The first word of the list in a sentence of some words without an accent."""
    from l10n.languages import get

    for span in get(language or "und").sentences(unit.text):
        text = span.of(unit.small)
        if _ACCENT.search(text) or len(words := list(WORD.finditer(text))) < _FEW_OF_SENTENCE:
            continue
        for word in words:
            if word.group() in bare:
                return Span(span.start + word.start(), span.start + word.end())
    return None


def _blocks(
    pair: Pair, bare: frozenset[str], own: frozenset[str]
) -> Iterator[tuple[Match, str, Span]]:
    for match in pair.paired:
        for unit in match.target:
            found = _found(unit, bare, own)
            if found and not any(word in u.words for u in match.source for word in found):
                place = re.search(rf"(?<!\w){found[0]}(?!\w)", unit.text, re.IGNORECASE)
                if place is not None:
                    yield match, place.group(), unit.flow.source(*place.span())


def _of_page(pair: Pair, accented: set[str]) -> frozenset[str]:
    """Words as they would be without accents, that the page has with them only."""
    plain = {bare for word in accented if (bare := _bare(word)) != word}
    accentless = chain.from_iterable(u.words for u in pair.target_units if _ACCENT.search(u.text))
    return frozenset(plain.difference(accentless))


def _is_plain(unit: Unit) -> bool:
    """Whether a text of some length has no accent."""
    if len(unit.words) < _FEW or unit.kind in SKIPPED:
        return False
    return unit.text.isascii() or not _ACCENT.search(unit.text)


def _found(unit: Unit, bare: frozenset[str], own: frozenset[str]) -> list[str]:
    words = unit.words
    listed = not bare.isdisjoint(words)
    if not listed and own.isdisjoint(words):
        return []
    if not _is_plain(unit):
        return []
    if listed:
        return [word for word in words if word in bare]
    found = list(dict.fromkeys(word for word in words if word in own and len(word) > 1))
    return found if len(found) >= _ENOUGH else []


@cache
def _known(language: str) -> frozenset[str]:
    return frozenset(BARE_WORDS.get(language, "").split())
