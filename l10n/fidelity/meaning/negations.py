"""Sentences that say "not" where the other language says it in no way at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import TEXTS, small_of, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.clear_negations import BARRED, CLEAR, IMPLIED, TURNED
from l10n.fidelity.data.near_negations import UNDONE
from l10n.fidelity.data.negations import FORBIDDEN, HEARD, IDIOMS, PLAIN, SAID, SIGNS
from l10n.fidelity.data.opposites.amounts import LEAST
from l10n.fidelity.expressions import compiled
from l10n.fidelity.meaning.near_words import NearWords, near_words
from l10n.fidelity.numbers.limits import limits_for_not
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary
from l10n.text.patterns import lazy

LOST_IN = tuple(sorted(HEARD))
ADDED_IN = tuple(sorted({*SAID, *CLEAR}))
"""Languages of translations in which a "not" is missed, and those in which one is seen."""

_END = lazy(r"[.!?]\s")
_UNENDED = frozenset({"th"})
"""Languages that set no sign at the end of a sentence."""

_NEVER = "(?!)"
_SHORT = 18
_BLOCK = 60


class Negation(NamedTuple):
    """A sentence that says "not" alone: the match, the sentence, whether it forbids something, and
    whether it is a short one with the "not" beside its verb.
    """

    match: Match
    sentence: str
    forbids: bool
    plain: bool = False


class _Words(NamedTuple):
    """The words of the language that says "not", and those of the other that say it, too: as
    expressions for texts in small letters, which are compiled when they are needed.
    """

    languages: tuple[str, str]
    signs: frozenset[str]
    said: str
    forbidden: str
    idioms: str
    heard: str
    plain: str = _NEVER
    near: tuple[NearWords, ...] = ()
    nearby: str = _NEVER
    """Any of the near words beside the "not"."""
    beside: str = _NEVER
    """What may say it in the language of ``said``."""
    weak: str = _NEVER
    """What says it of a thing alone ("unwashed"), in the other language."""
    amounts: tuple[tuple[str, str], ...] = ()
    """What "not more than" and "not less than" are in both languages; expressions."""

    def says(self, small: str) -> bool:
        """Whether a text in small letters says it."""
        return compiled(self.said).search(small) is not None

    def hears(self, small: str, beside: str) -> bool:
        """Whether a text of the other language, in small letters, says it in any way. The "unless"
        or "without" that the text itself says beside it stands for its own counterpart only.
        """
        rest = small
        for near in self.near if compiled(self.nearby).search(beside) else ():
            times = len(compiled(near.ours).findall(beside))
            if times and near.stands_instead(beside, small) and self._joined(near, beside):
                return True
            rest = near.masked(rest, times) if times else rest
        # Nearly every text that says it says it with one of these words.
        if compiled(self.heard).search(rest) is not None:
            return True
        return any(_both(words, beside, small) for words in self.amounts)

    def _joined(self, near: NearWords, text: str) -> bool:
        """Whether one sentence of a text in small letters says it beside such a word."""
        word = compiled(near.ours)
        return any(self.says(part) and word.search(part) for part in _END.split(text))

    def says_more(self, small: str) -> bool:
        """Whether a text that says it once has another word that may say it, too."""
        return len([*islice(compiled(self.beside).finditer(small), 2)]) > 1

    def lost(self, ours: Sequence[str], theirs: Sequence[str]) -> str | None:
        """The one sentence that says it where its translation does not, though others may. Those
        that do have it of their own, unless there are fewer of them than before.
        """
        rows = [(s, s.lower(), other.lower()) for s, other in zip(ours, theirs, strict=True)]
        said = [self.says(small) for _, small, _ in rows]
        kept = [self.hears(other, small) for _, small, other in rows]
        gone = [s for (s, _, _), says, hears in zip(rows, said, kept, strict=True) if says > hears]
        if len(gone) != 1 or sum(said) > sum(kept):
            return gone[0] if len(gone) == 1 else None
        heard = [
            small
            for (_, small, other), says, hears in zip(rows, said, kept, strict=True)
            if hears and (says or self._hears_firmly(other))
        ]
        own = self.beside != _NEVER and all(map(compiled(self.beside).search, heard))
        return gone[0] if own else None

    def _hears_firmly(self, small: str) -> bool:
        """Whether a text says it of more than a thing alone."""
        return compiled(self.heard).search(self._firm(small)) is not None

    def _firm(self, small: str) -> str:
        return compiled(self.weak).sub(" ", small)

    def counts_fewer(self, small: str, ours: Sequence[str]) -> bool:
        """Whether a text, in small letters, says it fewer times than sentences of the other do,
        and than sentences that it has in one.
        """
        times = sum(map(self.says, map(str.lower, ours)))
        return len([*islice(compiled(self.heard).finditer(self._firm(small)), times)]) < times


def lost_negations(pair: Pair) -> Iterator[Negation]:
    """The sentences of the source that say "not" where the whole block of the translation does not,
    and those of blocks with as many sentences of which one that says it has become one that does
    not.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    words = _words_lost(here, there)
    for match in pair.paired if words else ():
        if words and _may_say(match.source, words) and _is_text(match):
            for found in _alone(match, words, match.source, match.target):
                if not _is_in_limit(found, (here, there)):
                    yield found


def _is_in_limit(found: Negation, languages: tuple[str, str]) -> bool:
    """Whether a limit says the "not" of a sentence: "not above 30" as "below 30"."""
    sentence = found.sentence.lower()
    return any(limit.text.lower() in sentence for limit in limits_for_not(found.match, languages))


def added_negations(pair: Pair) -> Iterator[Negation]:
    """The same the other way round: sentences of the translation where the source says "not" in no
    way, and nothing that is said with "not" elsewhere.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    words = _words_added(here, there)
    for match in pair.paired if words else ():
        if words and _may_say(match.target, words) and _is_text(match):
            yield from _alone(match, words, match.target, match.source)


def _is_text(match: Match) -> bool:
    return match.source[0].kind in TEXTS and match.target[0].kind in TEXTS


def _may_say(units: Sequence[Unit], words: _Words) -> bool:
    """Whether one of the words for "not" is there, as far as they are known."""
    for unit in units:
        if not words.signs.isdisjoint(unit.words):
            return True
    return not words.signs


def _alone(
    match: Match, words: _Words, units: Sequence[Unit], others: Sequence[Unit]
) -> Iterator[Negation]:
    """The sentences of a text that say "not" while the other text does not."""
    text, small, other = text_of(units), small_of(units), text_of(others)
    said = compiled(words.said)
    times = len(said.findall(small))
    # A block that nobody has translated yet has lost nothing; another rule names it.
    if not times or text == other:
        return
    idioms = [found.span() for found in compiled(words.idioms).finditer(small)]
    if idioms:
        text = _blanked(text, idioms)
        small = text.lower()
        times = len(said.findall(small))
        if not times:
            return
    heard = words.hears(other.lower(), small)
    if heard and times == 1 and not words.says_more(small):
        return
    ours = _sentences(text, words.languages[0])
    if not heard:
        yield from (_of(match, words, s) for s in ours if words.says(s.lower()))
        return
    theirs = _sentences(other, words.languages[1]) if len(ours) > 1 else []
    if len(ours) == len(theirs):
        gone = words.lost(ours, theirs)
    else:
        one = words.languages[1] in _UNENDED and words.counts_fewer(other.lower(), ours)
        gone = next((s for s in ours if words.says(s.lower())), None) if one else None
    if gone is not None:
        yield _of(match, words, gone)


def _of(match: Match, words: _Words, sentence: str) -> Negation:
    small = sentence.lower()
    short = len(sentence.split()) <= _SHORT and sum(len(u.words) for u in match.source) <= _BLOCK
    plain = short and compiled(words.plain).search(small) is not None
    return Negation(match, sentence, compiled(words.forbidden).search(small) is not None, plain)


def _sentences(text: str, language: str) -> list[str]:
    from l10n.languages import get

    return [span.of(text) for span in get(language).sentences(text)]


def _both(words: tuple[str, str], ours: str, theirs: str) -> bool:
    texts = (ours, theirs)
    return all(compiled(word).search(text) for word, text in zip(words, texts, strict=True))


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


@cache
def _words_lost(source: str, target: str) -> _Words | None:
    if source == target or source not in SAID or target not in HEARD:
        return None
    near = near_words(source, target)
    return _Words(
        (source, target),
        signs_of(source),
        said=SAID[source],
        forbidden=FORBIDDEN[source],
        idioms=IDIOMS[source],
        heard=HEARD[target],
        plain=PLAIN.get(source, _NEVER),
        near=near,
        nearby="|".join(words.ours for words in near) or _NEVER,
        beside=HEARD[source],
        weak=UNDONE.get(target, _NEVER),
        amounts=_amounts(source, target),
    )


@cache
def _words_added(source: str, target: str) -> _Words | None:
    said = SAID.get(target) or CLEAR.get(target)
    if source == target or said is None or source not in IMPLIED:
        return None
    return _Words(
        (target, source),
        signs_of(target),
        said=said,
        forbidden=FORBIDDEN.get(target) or BARRED[target],
        idioms=f"{IDIOMS.get(target, _NEVER)}|{TURNED.get(target, _NEVER)}",
        heard=f"{HEARD[source]}|{IMPLIED[source]}",
        plain=said,
    )


def _amounts(source: str, target: str) -> tuple[tuple[str, str], ...]:
    if source not in LEAST or target not in LEAST:
        return ()
    ours, theirs = LEAST[source], LEAST[target]
    return ((ours.one, theirs.one), (ours.other, theirs.other))


@cache
def signs_of(language: str) -> frozenset[str]:
    """The words of a language for "not", with either apostrophe; none where nobody knows them."""
    words = SIGNS.get(language, "").split()
    return frozenset([*words, *(word.replace("'", "’") for word in words)])
