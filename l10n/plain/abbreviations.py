"""Abbreviations in running text, and whether the page spells them out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from l10n.plain.names import is_degree
from l10n.plain.page import holding
from l10n.plain.rarity import is_hard, limits_of
from l10n.plain.subject import Subject
from l10n.plain.words import word_set, words

_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
# Beginning with one class of characters, it is searched for several times faster.
CAPITALS = re.compile(
    rf"({_CAPITAL}(?<![\w.@/#&-]{_CAPITAL}){_CAPITAL}{{1,5}})(s?)(?![\w@/#]|-\w|\.\w)"
)
_ROW = re.compile(rf"{_CAPITAL}{_CAPITAL}")
_BEHIND = 2
"""Characters behind a word that tell whether its capitals are an abbreviation."""

OFTEN = 3
"""Uses from which on an abbreviation is a term of the page."""

_ROMAN = re.compile(r"[IVX]+")
_NUMBER = re.compile(r"[\d½¼¾][\s\u00a0\u202f-]?$")
_SMALL = frozenset(
    "a and da das de del des di do dos du e et for für in la of par por the und von y".split()
)
_ADDRESS = re.compile(r"\s+(?:Box\b|\d{5}(?:-\d{4})?\b)")
"""What follows a post office or a state: "PO Box 12", "CT 06103"."""

_STATE = 2
_REACH = 24
_TOWN = re.compile(r"[A-Z][a-z]+,\s$")
_CLOSES = re.compile(r"[.,;:)\n]|$")
"""Around the letters of a state: "Hartford, CT."."""

_LETTER = re.compile(r"[^\W\d_]+")
_OPENING = re.compile(r"(?<![\s*_])[\s*_]*+[(\[]\s?[\"“*_]*+$")
_BRACKETS = ("(", "[")
_JOINS = ("or", "o", "ou", "oder")
_JOINED = re.compile(rf"(?<![\s*_,])[\s*_,]++(?:{'|'.join(_JOINS)})\s++$")
_QUOTES = '"“«„(*'
_GLOSS = re.compile(r"\s?\(([^()\n]{4,120})\)")
_STOP = re.compile(r"[^\w\s'’-]|\n\s*\n")
_COMPOUND = 16
"""Letters of a German noun that may hold the other letters of an abbreviation."""

_MEMORY, _KEPT = 1 << 10, 16
"""Places of abbreviations that are remembered, and letters of one: a word may be a page."""

_LEAST = 3
"""Letters from which on an abbreviation is told by the first letters of the words before it: any
two words begin with some two letters.
"""


def candidates(subject: Subject) -> list[tuple[int, int, str]]:
    """Half-open offsets into the page's text and letters of capital words that may be
    abbreviations.
    """
    language = subject.language
    exempt = word_set("known-abbreviations", language) | word_set("shouted-words", language)
    degrees, units = word_set("degrees", language), word_set("units", language)
    wordlike = word_set("word-like-abbreviations", language)
    small = frozenset(filter(str.islower, subject.written))
    text = subject.text
    found = []
    for match in _capitals(subject):
        letters = match.group(1)
        if letters in exempt or _ROMAN.fullmatch(letters) or is_degree(letters, degrees):
            continue
        if letters in units and _NUMBER.search(text, max(match.start() - 3, 0), match.start()):
            continue
        if in_address(text, *match.span()):
            continue
        if letters.lower() in small and letters not in wordlike:
            continue
        if holding(subject.page.code, *match.span(1)):
            continue
        if not shouting(subject, match.start()) and not _gene(subject, *match.span(1)):
            found.append((match.start(), match.end(), letters))
    return sorted((*found, *_latin(subject)))


def _capitals(subject: Subject) -> Iterator[re.Match[str]]:
    """The capital letters in a row on the page. They stand in words, and few words have any."""
    rows = {word for form, word in subject.written.items() if _ROW.search(form)}
    for i in subject.where(rows):
        start, end = subject.words[i]
        for match in CAPITALS.finditer(subject.text, start, end + _BEHIND):
            if match.start() < end:
                yield match


def _latin(subject: Subject) -> list[tuple[int, int, str]]:
    """The abbreviations of prescriptions, such as "q.i.d.", by their letters."""
    text = subject.text
    places = [(m.start() - 1, m.end()) for m in _prescribed().finditer(text)]
    return [
        (start, end, text[start:end].replace(".", "").upper())
        for start, end in places
        if not holding(subject.page.code, start, end)
    ]


@cache
def _prescribed() -> re.Pattern[str]:
    """What matches them from the full stop behind their first letter on: there is no faster way to
    search for them.
    """
    listed = sorted(words("prescription-abbreviations", None), key=lambda w: (-len(w), w))
    rest = "|".join(rf"(?<={w[0]}\.){re.escape(w[2:])}" for w in listed)
    return re.compile(rf"\.(?<![\w.]\w\.)(?i:{rest})(?!\w)")


def unexplained(subject: Subject) -> dict[str, list[tuple[int, int]]]:
    """The abbreviations that the page never spells out, with the places of their uses."""
    uses: dict[str, list[tuple[int, int]]] = {}
    for start, end, letters in candidates(subject):
        uses.setdefault(letters, []).append((start, end))
    return {k: places for k, places in uses.items() if not spelled_out(subject, places, k)}


def is_passing_code(subject: Subject, places: list[tuple[int, int]]) -> bool:
    """Whether an abbreviation is a code among others rather than a term of the page: it comes up
    once or twice, and first in a sentence that is hard anyway ("MEK", "MAPK" beside "ABL1").
    """
    if len(places) >= OFTEN or limits_of(subject.language) is None:
        return False
    start = places[0][0]
    return is_hard(subject, start) and not in_name(subject, subject.word_at(start))


def in_name(subject: Subject, i: int) -> bool:
    """Whether a capitalized word stands beside a word ("L10N Cancer Center")."""
    beside = (subject.forms[k] for k in (i - 1, i + 1) if 0 <= k < len(subject.forms))
    return any(form[:1].isupper() and form[1:2].islower() for form in beside)


def in_address(text: str, start: int, end: int) -> bool:
    """Whether two letters are part of an address or the name of a place."""
    if end - start != _STATE:
        return False
    if _ADDRESS.match(text, end) is not None:
        return True
    town = _TOWN.search(text, max(start - _REACH, 0), start)
    return town is not None and _CLOSES.match(text, end) is not None


def shouting(subject: Subject, at: int) -> bool:
    """Whether the passage, or the words around, are in capitals for emphasis."""
    i = subject.word_at(at)
    near = [form for form in subject.forms[max(i - 2, 0) : i + 3] if form.isalpha()]
    return len(near) > 2 and all(form.isupper() for form in near)


def _gene(subject: Subject, start: int, end: int) -> bool:
    """Whether the letters stand alone in italics, as names of genes do."""
    span = subject.source(start, end)
    source = subject.document.source
    before, after = source[span.start - 1 : span.start], source[span.end : span.end + 1]
    strong = source[span.start - 2 : span.start] in ("**", "__")
    return before in ("*", "_") and after == before and not strong


def spelled_out(subject: Subject, places: list[tuple[int, int]], letters: str) -> bool:
    """Whether the words an abbreviation stands for are next to one of its places."""
    text, language = subject.text, subject.language
    here = _here if len(letters) <= _KEPT else _here.__wrapped__
    return any(
        here(text[max(start - 120, 0) : start], text[end : end + 160], letters, language)
        for start, end in places
    )


@lru_cache(maxsize=_MEMORY)
def _here(before: str, after: str, letters: str, language: str | None) -> bool:
    """Whether the text on both sides of an abbreviation spells it out; sentences come again."""
    # What a text ends with is seen sooner than found by an expression from its beginning on.
    if before.rstrip('"“*_').rstrip().endswith(_BRACKETS) and _OPENING.search(before):
        phrase = _OPENING.sub("", before)
        # Translations keep the English letters: "variante de significado incierto (VUS)".
        foreign = language != "en" and len([w for w in phrase.split()[-3:] if w.islower()]) >= 2
        if foreign or _stands_for(phrase, letters):
            return True
    if before[-1:].isspace() and _named_by(before, letters, language):
        return True
    joined = before.rstrip().endswith(_JOINS) and _JOINED.search(before)
    if joined and _stands_for(before[: joined.start()], letters, within=len(letters) + 2):
        return True
    gloss = _GLOSS.match(after)
    if gloss and (_covers(gloss.group(1), letters) or gloss.group(1).count(" ") >= 1):
        return True
    phrases, head, tail = _cues(language)
    small = before.lower().replace("’", "'")
    if small.rstrip(_QUOTES).rstrip().endswith(phrases) and head is not None and head.search(small):
        return True
    return tail is not None and tail.match(after.lower()) is not None


@cache
def _cues(
    language: str | None,
) -> tuple[tuple[str, ...], re.Pattern[str] | None, re.Pattern[str] | None]:
    """The phrases before an abbreviation that explain it, and what matches those before and
    behind it.
    """
    cues = [cue.split("*", 1) for cue in words("spelled-out-cues", language)]
    phrases = tuple(left.strip() for left, _ in cues if left)
    before = "|".join(map(re.escape, phrases))
    behind = "|".join(re.escape(right.strip()) for left, right in cues if not left)
    return (
        phrases,
        re.compile(rf"(?:^|\W)(?:{before})\s+[{_QUOTES}]*$") if before else None,
        re.compile(rf"s?[\"”»)]*\s+(?:{behind})\b") if behind else None,
    )


def _stands_for(before: str, letters: str, *, within: int = 0) -> bool:
    """Whether the words before begin with the letters, in order, from the last words."""
    tokens = _LETTER.findall(before)[-(within or len(letters) * 3) :]
    return any(_covers(" ".join(tokens[i:]), letters) for i in range(len(tokens)))


def _named_by(before: str, letters: str, language: str | None) -> bool:
    """Whether the words right before, without a mark between, are those an abbreviation stands for:
    "Organisation mondiale de la santé OMS", "Weltgesundheitsorganisation WHO".
    """
    if len(letters) < _LEAST:
        return False
    tokens = _LETTER.findall(_STOP.split(before)[-1])[-2 * len(letters) :]
    wanted = letters.lower()
    last = tokens[-len(letters) :]
    if last and last[0] not in _SMALL and _initials(last)[0] == wanted:
        return True
    if _initials(tokens)[1][-len(letters) :] == wanted:
        return True
    if language != "de" or not tokens or len(tokens[-1]) < _COMPOUND:
        return False
    return any(
        phrase[0] == letters[0] and _within(wanted, phrase.lower())
        for phrase in ("".join(tokens[-words:]) for words in (1, 2))
    )


def _initials(tokens: list[str]) -> tuple[str, str]:
    """The first letters of all words, and of those that carry the sense."""
    lower = [token.lower() for token in tokens]
    main = (token[0] for token in lower if token not in _SMALL)
    return "".join(token[0] for token in lower), "".join(main)


def _covers(phrase: str, letters: str) -> bool:
    """Whether a phrase starts with the first letter and holds the others in order, mostly at starts
    of words.
    """
    tokens = [token.lower() for token in _LETTER.findall(phrase)]
    wanted = letters.lower()
    if not tokens or tokens[0][0] != wanted[0]:
        return False
    initials, main = _initials(tokens)
    if wanted in (initials, main) or _within(wanted, initials):
        return True
    # "deoxyribonucleic", "immunotherapy": letters from inside a word.
    return (
        len(tokens) >= 1 and len(main) * 2 >= len(wanted) and _within(wanted, "".join(tokens)[:90])
    )


def _within(wanted: str, text: str) -> bool:
    position = iter(text)
    return all(letter in position for letter in wanted)
