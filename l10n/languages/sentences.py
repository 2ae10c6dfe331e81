"""Where sentences end, with spans: one pass over the stops, each judged by what stands before and
after it.

The text is never changed. What an abbreviation is comes from the language's file; what holds in
every language (initials, decimals, list numbers, quotations with their attribution, ellipses,
East Asian and Indic marks) is here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from l10n.languages.data import any as common
from l10n.languages.traits import Traits
from l10n.languages.words import MARKS
from l10n.text.memo import remembered
from l10n.text.patterns import lazy

_EAST = "。！？｡．"
_STRONG = frozenset("!?。！？｡．؟۔।॥։;\u037e")
_CLOSERS = "\"'”’»)\\]}›」』）】》〉〕＂＇"
_OPENERS = "\"'“‘«(\\[¿¡„‚‹»›<「『（【《〈"
_TRIM = "\"'“”‘’«»()[]{}„‚‹›<>¿¡「『（【《—–-\u200e\u200f\u061c"
_LOOK_BACK = 48
_BREAK = r"(?>\r\n|\n|\r)[ \t\u00a0]*(?:\r\n|\n|\r)"
_BLANK_LINE = lazy(_BREAK)
_NEXT = lazy(rf"(?P<dash>[-–—―]+\s*)?(?P<open>[{_OPENERS}\s]*)(?P<word>\w[\w'’\-]*)?")
_DOTTED = lazy(rf"(?:(?:[^\W\d_]|[{MARKS}]){{1,4}}\.-?)+(?:[^\W\d_]|[{MARKS}]){{1,4}}")
_NUMBER = lazy(r"\d{1,3}|[IVX]{1,5}")
_LIST_MARK = lazy(r"\d{1,3}(?:\.\d{1,2})*|[A-Za-z]")
_LETTERED = lazy(r"[a-z]\. ")
_EAST_SPEECH = lazy(r"[^\s，。！？“”「」：；]{0,8}?[问問说說道答喊叫写寫](?:道|着|著)?[。，,：:！]")
_EAST_PARTICLE = "とっなはがをのにでもだや"
_EAST_LETTER = lazy("[\u3041-\u30ff\u3400-\u9fff]")
_NO_START = frozenset("，、；：,;:)]}）」』%/.!?。！？")
_UNITS = frozenset(common.UNITS.split())
_ELISION = lazy(r"^[^\W\d_]{1,5}['’](?=[^\W\d_]{2})")
_YEAR = lazy(r"\d{4}")
_APART = "\n\n"
_LONGEST, _MEMORY = 5000, 1 << 12
"""The paragraphs that are remembered: they are read as prose, as a page, and after edits."""


class _Words(NamedTuple):
    """Abbreviations of one kind: those for any letter case, and those with a capital."""

    any_case: frozenset[str]
    exact: frozenset[str]

    def holds(self, token: str, joined: str) -> bool:
        """Whether a token, or a token joined to the one before it, is one of them."""
        return (
            token in self.exact
            or token.lower() in self.any_case
            or (joined != token and (joined in self.exact or joined.lower() in self.any_case))
        )


def _words(*lists: str) -> _Words:
    entries = [entry for text in lists for entry in text.split()]
    return _Words(
        frozenset(entry for entry in entries if entry == entry.lower()),
        frozenset(entry for entry in entries if entry != entry.lower()),
    )


class _Stop(NamedTuple):
    """A full stop and its surroundings."""

    first: bool
    before: str
    token: str
    joined: str
    close: str
    open: str
    word: str
    initial: bool
    careless: bool
    label: bool

    @property
    def lower(self) -> bool:
        """Whether what follows begins with a small letter; ``mRNA``, ``pH`` and ``p53`` do not
        tell.
        """
        return _starts_small(self.word)


def _starts_small(word: str) -> bool:
    return word[:1].islower() and ((word.islower() and word.isalpha()) or not word.isalnum())


class Splitter:
    """Finds the sentences of one language."""

    __slots__ = (
        "_after", "_before", "_cased", "_end", "_final", "_known", "_letter_words", "_likely",
        "_medial", "_named", "_numbered", "_ordinals", "_shortened", "_speech", "_starters",
    )  # fmt: skip

    def __init__(self, traits: Traits) -> None:
        ends = traits.ends
        marks = f".!?…؟۔।॥։{_EAST}{ends.marks}"
        end = (
            rf"(?<![\r\n])(?P<more>(?:[{marks}]| [.!?…](?![^\s.!?…]))*)"
            rf"(?P<close>(?:[{_CLOSERS}]|[“‘](?!\w)|\[\d{{1,3}}\]|[¹²³⁴-⁹]"
            rf"|[ \u00a0\u202f](?:[»›”](?!\w)|[\"'](?!\S)))*)"
            r"(?P<space>\s*)|(?:(?<=\r)\n)?+[ \t\u00a0]*(?:\r\n|\n|\r)\s*"
        )
        # Beginning with one class of characters, they are searched for several times faster.
        self._end = lazy(rf"[{marks}\r\n](?:{end})")
        likely = r"(?<=\w\w\.) (?=[(\[\"'“‘]?(?P<capital>\w))"
        inside = r"(?<=\.)\w"  # of a decimal or an address: no sentence ends there
        self._likely = re.compile(rf"[{marks}\r\n](?!{inside})(?:{likely}|{end})")
        self._cased = traits.cased
        self._medial = _words(common.TITLES, common.MEDIAL, ends.titles, ends.medial)
        self._numbered = _words(common.NUMBERED, ends.before_number)
        self._final = _words(common.FINAL, ends.final)
        self._named = _words(common.NAMED, ends.before_name)
        kinds = (self._medial, self._numbered, self._final, self._named)
        self._shortened = frozenset().union(*(kind.any_case for kind in kinds))
        self._starters = frozenset(f"{ends.starters} {traits.function_words}".split())
        self._letter_words = frozenset(ends.letter_words.split())
        self._ordinals = ends.ordinals
        self._before = frozenset(ends.ordinal_before.split())
        self._after = frozenset(ends.ordinal_after.split())
        self._speech = frozenset(ends.speech.split())
        self._known = remembered(self._paragraph, longest=_LONGEST, memory=_MEMORY)

    def places(self, text: str) -> list[tuple[int, int]]:
        """The sentences, without the white space around them, by half-open offsets."""
        found, at = list[tuple[int, int]](), 0
        for paragraph in text.split(_APART):
            found += [(at + start, at + end) for start, end in self._known(paragraph)]
            at += len(paragraph) + len(_APART)
        return found

    def _paragraph(self, text: str) -> tuple[tuple[int, int], ...]:
        """The sentences of a text in which every blank line has white space in it."""
        found: list[tuple[int, int]] = []  # tuples are no work for the garbage collector
        size = len(text)
        start = size - len(text.lstrip())
        for match in self._likely.finditer(text, start):
            place, after = match.span()
            if match.lastgroup == "capital":
                if not (match["capital"].isupper() and self._is_plain(text, start, place)):
                    full = self._end.match(text, place)
                    assert full is not None  # the other way to read the same characters
                    if not self._ends(text, start, full):
                        continue
                end = place + 1
            elif match["more"] is None:
                end = start + len(text[start:place].rstrip())
            elif after == size or self._ends(text, start, match):
                end = match.end("close")
            else:
                continue
            if end > start:
                found.append((start, end))
            start = after
        end = len(text.rstrip())
        if end > start:
            found.append((start, end))
        return tuple(found)

    def _ends(self, text: str, start: int, match: re.Match[str]) -> bool:
        place, end = match.span()
        mark = text[place : match.end("more")]
        close, space = match.group("close", "space")
        if len(space) > 1 and _BLANK_LINE.search(space) is not None:
            return True
        if not space and not _closes_unspaced(text, mark, close, end):
            return False
        tokens = text[max(start, place - _LOOK_BACK) : place].split()
        after = _NEXT.match(text, end)
        assert after is not None  # every part of the pattern may be empty
        word = after["word"] or ""
        if not word and text[end] in _NO_START:
            return text.startswith(",,", end)
        if close and "(" in after["open"] and _YEAR.fullmatch(word):
            return False
        if mark[-1] in _STRONG or mark[0] in _STRONG:
            return _is_label(text, start, after) or self._strong_ends(text, start, match, word)
        if len(mark) > 1 or mark == "…":
            bracketed = close[:1] in (")", "]") and text[place - 1] in "(["
            return not bracketed and not (self._cased and word[:1].islower())
        if close and self._says_who(text, end):
            return False
        return self._stop_ends(_surroundings(text, start, match, after, tokens))

    def _is_plain(self, text: str, start: int, place: int) -> bool:
        """Whether the word before a stop is surely no abbreviation, number or name."""
        gap = text.rfind(" ", start, place)
        word, before = text[gap + 1 : place], text[gap - 1]
        return (
            gap > start
            and word.islower()
            and word.isalpha()
            and word not in self._shortened
            and not (before == "." or before.isspace())
        )

    def _strong_ends(self, text: str, start: int, match: re.Match[str], word: str) -> bool:
        close = match["close"]
        if text[match.end("more") - 1] in _EAST and close and not match["space"]:
            place = match.end()
            if close[-1] in "」』" and text[place] in _EAST_PARTICLE:
                return False
            return close[-1] not in '”」』"' or _EAST_SPEECH.match(text, place) is None
        if close and self._says_who(text, match.end()):
            return False
        if not self._cased or not _starts_small(word):
            return True
        return not close and text[start].islower() and word in self._starters

    def _says_who(self, text: str, place: int) -> bool:
        """Whether a quotation goes on with who said it, where letter case does not tell."""
        if not self._speech:
            return False
        words = (word.strip(_TRIM + ".,:;،؛।۔!?") for word in text[place : place + 40].split()[:3])
        return not self._speech.isdisjoint(words)

    def _stop_ends(self, stop: _Stop) -> bool:
        if not stop.close and not (stop.before[-1:].isdigit() and stop.token in _UNITS):
            if self._medial.holds(stop.token, stop.joined) or _is_list_mark(stop):
                return False
            if self._numbered.holds(stop.token, stop.joined) and _is_number(stop.word):
                return False
        if stop.label:
            return True
        if self._cased and stop.lower:
            return stop.careless and len(stop.token) > 2 and stop.word in self._starters
        if stop.close or (stop.before[-1:].isdigit() and stop.token in _UNITS):
            return True
        return self._capital_ends(stop)

    def _capital_ends(self, stop: _Stop) -> bool:
        """Whether a stop that is no sure abbreviation ends a sentence before a capital."""
        token, word = stop.token, stop.word.lower()
        if self._final.holds(token, stop.joined):
            return not word[:1].isdigit() or bool(stop.open.strip())
        named = self._named.holds(token, stop.joined)
        if named and stop.before[-1:].isdigit():
            return True
        if named or _DOTTED.fullmatch(token):
            return word in self._starters and not stop.initial
        if len(token) == 1 and token.lower() != token.upper():
            if token in self._starters or stop.before in self._letter_words:
                return True
            return word in self._starters and not stop.initial
        if self._ordinals and _NUMBER.fullmatch(token):
            return not (stop.before in self._before or word in self._after or word[:1].isdigit())
        return True


def _surroundings(
    text: str, start: int, match: re.Match[str], after: re.Match[str], tokens: list[str]
) -> _Stop:
    place = match.start()
    token = tokens[-1].lstrip(_TRIM) if tokens and not text[place - 1].isspace() else ""
    token = _ELISION.sub("", token)
    before = tokens[-2] if len(tokens) > 1 else ""
    joined = before.lstrip(_TRIM) + token if before.endswith(".") else token
    return _Stop(
        first=len(tokens) == 1 and place - start < _LOOK_BACK,
        before=before.strip(_TRIM).lower(),
        token=token,
        joined=joined,
        close=match["close"],
        open=after["open"],
        word=after["word"] or "",
        initial=len(after["word"] or "") == 1 and text.startswith(".", after.end()),
        careless=text[start].islower(),
        label=_is_label(text, start, after),
    )


def _is_label(text: str, start: int, after: re.Match[str]) -> bool:
    """Whether a label of a list item follows: ``b)``, ``ii)``, ``(c)``, or ``b.`` after ``a.``."""
    if len(after["word"] or "----") > 3:
        return False
    lettered = _LETTERED.match(text, start) is not None and len(after["word"]) == 1
    return text.startswith(")", after.end()) or (lettered and text.startswith(". ", after.end()))


def _closes_unspaced(text: str, mark: str, close: str, place: int) -> bool:
    """Whether a mark may end a sentence although no space follows: East Asian marks, and ``?``
    before Han or kana.
    """
    return mark[-1] in _EAST or (mark[-1] in "!?" and _EAST_LETTER.match(text, place) is not None)


def _is_list_mark(stop: _Stop) -> bool:
    return stop.first and _LIST_MARK.fullmatch(stop.token) is not None


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or _NUMBER.fullmatch(word) is not None
