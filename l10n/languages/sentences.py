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
from l10n.languages.stops import (
    LOOK_BACK,
    NUMBER,
    TRIM,
    Stop,
    is_label,
    is_list_mark,
    is_number,
    starts_small,
    surroundings,
)
from l10n.languages.traits import Traits
from l10n.languages.words import MARKS
from l10n.text.memo import remembered
from l10n.text.patterns import lazy

_EAST = "。！？｡．"
_STRONG = frozenset("!?。！？｡．؟۔।॥։;\u037e")
_CLOSERS = "\"'”’»)\\]}›」』）】》〉〕＂＇"
_OPENERS = "\"'“‘«(\\[¿¡„‚‹»›<「『（【《〈"
_QUOTES = "([\"'“‘"
_CLOSED = ")%"
_BREAK = r"(?>\r\n|\n|\r)[ \t\u00a0]*(?:\r\n|\n|\r)"
_BLANK_LINE = lazy(_BREAK)
_NEXT = lazy(rf"(?P<dash>[-–—―]+\s*)?(?P<open>[{_OPENERS}\s]*)(?P<word>\w[\w'’\-]*)?")
_DOTTED = lazy(rf"(?:(?:[^\W\d_]|[{MARKS}]){{1,4}}\.-?)+(?:[^\W\d_]|[{MARKS}]){{1,4}}")
_EAST_SPEECH = lazy(r"[^\s，。！？“”「」：；]{0,8}?[问問说說道答喊叫写寫](?:道|着|著)?[。，,：:！]")
_EAST_PARTICLE = "とっなはがをのにでもだや"
_EAST_LETTER = lazy("[\u3041-\u30ff\u3400-\u9fff]")
_NO_START = frozenset("，、；：,;:)]}）」』%/.!?。！？")
_UNITS = frozenset(common.UNITS.split())
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


class Splitter:
    """Finds the sentences of one language."""

    __slots__ = (
        "_after", "_ascii", "_before", "_cased", "_end", "_final", "_known", "_letter_words",
        "_likely", "_marks", "_medial", "_named", "_numbered", "_ordinals", "_shortened", "_speech",
        "_starters",
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
        likely = rf"(?<=\w\w\.) (?=[{re.escape(_QUOTES)}]?(?P<capital>\w))"
        inside = r"(?<=\.)\w"  # of a decimal or an address: no sentence ends there
        self._likely = lazy(rf"[{marks}\r\n](?!{inside})(?:{likely}|{end})")
        self._marks = tuple(sorted({*marks, "\r", "\n"} - {"."}))
        self._ascii = tuple(filter(str.isascii, self._marks))
        self._cased = traits.cased
        self._medial = _words(common.TITLES, common.MEDIAL, ends.titles, ends.medial)
        self._numbered = _words(common.NUMBERED, ends.before_number)
        self._final = _words(common.FINAL, ends.final)
        self._named = _words(common.NAMED, ends.before_name)
        kinds = (self._medial, self._numbered, self._final, self._named)
        self._shortened = frozenset(
            word.lower() for kind in kinds for word in kind.any_case | kind.exact
        )
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
            for start, end in self._known(paragraph):
                found.append((at + start, at + end))
            at += len(paragraph) + len(_APART)
        return found

    def _paragraph(self, text: str) -> tuple[tuple[int, int], ...]:
        """The sentences of a text in which every blank line has white space in it."""
        found: list[tuple[int, int]] = []  # tuples are no work for the garbage collector
        marks = self._ascii if text.isascii() else self._marks
        read = self._by_marks if any(map(text.__contains__, marks)) else self._by_stops
        start = read(text, len(text) - len(text.lstrip()), found)
        end = len(text.rstrip())
        if end > start:
            found.append((start, end))
        return tuple(found)

    def _by_stops(self, text: str, start: int, found: list[tuple[int, int]]) -> int:
        """Find the sentences of a text without any marks but full stops, the last one perhaps left
        out; returns where that begins.
        """
        after, place, size = start, -1, len(text)
        before, *parts = text.split(".")
        for behind in parts:
            place += len(before) + 1
            before = behind
            if place < after:
                continue
            if _opens(behind) and self._is_plain(text, start, place):
                found.append((start, place + 1))
                start = after = place + 2
            elif place + 1 == size:
                found.append((start, size))
                start = size
            elif not (behind[:1].isalnum() or behind[:1] == "_"):  # else inside a decimal
                match = self._end.match(text, place)
                assert match is not None  # every part behind the stop may be empty
                after = match.end()
                if after == size or self._ends(text, start, match):
                    found.append((start, match.end("close")))
                    start = after
        return start

    def _by_marks(self, text: str, start: int, found: list[tuple[int, int]]) -> int:
        """The same for a text with any marks."""
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
            elif after == len(text) or self._ends(text, start, match):
                end = match.end("close")
            else:
                continue
            if end > start:
                found.append((start, end))
            start = after
        return start

    def _ends(self, text: str, start: int, match: re.Match[str]) -> bool:
        place, end = match.span()
        mark = text[place : match.end("more")]
        close, space = match.group("close", "space")
        if len(space) > 1 and _BLANK_LINE.search(space) is not None:
            return True
        if not space and not _closes_unspaced(text, mark, close, end):
            return False
        tokens = text[max(start, place - LOOK_BACK) : place].split()
        after = _NEXT.match(text, end)
        assert after is not None  # every part of the pattern may be empty
        word = after["word"] or ""
        if not word and text[end] in _NO_START:
            return text.startswith(",,", end)
        if close and "(" in after["open"] and _YEAR.fullmatch(word):
            return False
        if mark[-1] in _STRONG or mark[0] in _STRONG:
            return is_label(text, start, after) or self._strong_ends(text, start, match, word)
        if len(mark) > 1 or mark == "…":
            bracketed = close[:1] in (")", "]") and text[place - 1] in "(["
            return not bracketed and not (self._cased and word[:1].islower())
        if close and self._says_who(text, end):
            return False
        return self._stop_ends(surroundings(text, start, match, after, tokens))

    def _is_plain(self, text: str, start: int, place: int) -> bool:
        """Whether what stands before a stop with a capital behind it is surely no abbreviation,
        number or initial.
        """
        if text[place - 1] in _CLOSED:
            return True
        gap = text.rfind(" ", start, place)
        word, before = text[gap + 1 : place], text[gap - 1]
        return (
            start < gap < place - 2
            and word.isalpha()
            and word.lower() not in self._shortened
            and (word[1:].islower() or not self._ordinals)  # else perhaps a Roman numeral
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
        if not self._cased or not starts_small(word):
            return True
        return not close and text[start].islower() and word in self._starters

    def _says_who(self, text: str, place: int) -> bool:
        """Whether a quotation goes on with who said it, where letter case does not tell."""
        if not self._speech:
            return False
        words = (word.strip(TRIM + ".,:;،؛।۔!?") for word in text[place : place + 40].split()[:3])
        return not self._speech.isdisjoint(words)

    def _stop_ends(self, stop: Stop) -> bool:
        if not stop.close and not (stop.before[-1:].isdigit() and stop.token in _UNITS):
            if self._medial.holds(stop.token, stop.joined) or is_list_mark(stop):
                return False
            if self._numbered.holds(stop.token, stop.joined) and is_number(stop.word):
                return False
        if stop.label:
            return True
        if self._cased and stop.lower:
            return stop.careless and len(stop.token) > 2 and stop.word in self._starters
        if stop.close or (stop.before[-1:].isdigit() and stop.token in _UNITS):
            return True
        return self._capital_ends(stop)

    def _capital_ends(self, stop: Stop) -> bool:
        """Whether a stop that is no sure abbreviation ends a sentence before a capital."""
        token, word = stop.token, stop.word.lower()
        if self._final.holds(token, stop.joined):
            return not word[:1].isdigit() or bool(stop.open.strip())
        named = self._named.holds(token, stop.joined)
        if named and stop.before[-1:].isdigit():
            return True
        if named or ("." in token and _DOTTED.fullmatch(token)):
            return word in self._starters and not stop.initial
        if len(token) == 1 and token.lower() != token.upper():
            if token in self._starters or stop.before in self._letter_words:
                return True
            return word in self._starters and not stop.initial
        if self._ordinals and NUMBER.fullmatch(token):
            return not (stop.before in self._before or word in self._after or word[:1].isdigit())
        return True


def _opens(text: str) -> bool:
    """Whether a text behind a stop begins with a space and a capital letter, perhaps quoted."""
    first = text[1:2]
    return text[:1] == " " and (first.isupper() or (first in _QUOTES and text[2:3].isupper()))


def _closes_unspaced(text: str, mark: str, close: str, place: int) -> bool:
    """Whether a mark may end a sentence although no space follows: East Asian marks, and ``?``
    before Han or kana.
    """
    return mark[-1] in _EAST or (mark[-1] in "!?" and _EAST_LETTER.match(text, place) is not None)
