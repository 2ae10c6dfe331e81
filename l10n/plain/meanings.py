"""What percentages say: shares of people, changes of a risk, strengths and levels, intervals."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from l10n.plain.beside import UNSPACED, Near, edged, listed, near
from l10n.plain.drugs import has_drug_stem
from l10n.plain.intervals import tells_how_sure
from l10n.plain.subject import Subject
from l10n.plain.words import word_set, words

_EXACT = re.compile(r"\d+[.,]\d")
"""Shares of people rarely have decimals, strengths often do."""

_REACH = 120
"""Characters before a percentage in which the thing that it measures may stand."""

_FAR, _NEXT = 72, 40
"""Characters before and behind a percentage among which words may say that it is a strength."""

_AFTER = 6
"""Words behind a percentage among which the whole may stand that it is a part of."""

_HAN = 14
"""The same in characters, where words have no edges."""

_VERB_AT = 12
"""Characters between a verb of change and its percentage where no word stands before that."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_STRONG = r";:!?()\[\]、，。；：！？（）،؛؟…"
# Beginning with one class of characters, it is searched for several times faster.
_PART_ENDS = re.compile(
    rf"[{_STRONG},.–—-](?:(?<=[{_STRONG}])|(?<=,)(?=\s)|(?<=\s[–—-])(?=\s)|(?<=\.)(?=\s|$))"
)
_MEMORY = 1 << 10
"""Percentages whose meanings are remembered."""

_THINGS = ("levels", "wholes")
_PEOPLE = ("people-words", "risk-words")


class Meaning(StrEnum):
    """What a percentage says."""

    SHARE = "share"
    RATE = "rate"
    CHANGE = "change"
    STRENGTH = "strength"
    INTERVAL = "interval"


class Said(NamedTuple):
    """What a percentage says, and whether it is said of whom.

    Attributes:
        meaning: what it says. A rate is a share of those who are not named ("a sensitivity of
            95%"); a strength everything that counts nobody: levels, parts of a dose, strengths.
        people: whether people stand behind it.
    """

    meaning: Meaning
    people: bool = False


class _Around(NamedTuple):
    """The text around a percentage: all that its meaning follows from.

    Attributes:
        language: primary subtag of the page, or None.
        said: the percentage itself.
        before: what its sentence says before it.
        behind: what its sentence says behind it.
        far: what the page says before it.
        next: what the page says behind it.
    """

    language: str | None
    said: str
    before: str
    behind: str
    far: str
    next: str


class _Beside(NamedTuple):
    """What stands beside a percentage.

    Attributes:
        part: the part of the sentence before it.
        sentence: the sentence before it, in lower case.
        after: the next words of its part of the sentence.
        before: the words of ``part``.
    """

    part: Near
    sentence: str
    after: Near
    before: list[str]


def meaning_of(subject: Subject, start: int, end: int) -> Said:
    """What the percentage between two offsets says."""
    text = subject.text
    if tells_how_sure(text, start, end):
        return Said(Meaning.INTERVAL)
    sentence = subject.sentence_at(start)
    around = _Around(
        subject.language,
        text[start:end],
        text[max(start - _REACH, sentence.start) : start],
        text[end : min(end + _REACH, sentence.end)],
        text[max(start - _FAR, 0) : start],
        text[end : end + _NEXT],
    )
    # A number may be as long as a page: such keys are not kept.
    return (_meaning if end - start <= _REACH else _meaning.__wrapped__)(around)


@lru_cache(maxsize=_MEMORY)
def _meaning(around: _Around) -> Said:
    """What a percentage says by the text around it; cells and sentences come again."""
    if _is_strength(around):
        return Said(Meaning.STRENGTH)
    language, beside = around.language, _beside(around)
    whole = _whole(beside.after, language)
    if whole == "people":
        return Said(Meaning.SHARE, people=True)
    if whole:
        return Said(Meaning.STRENGTH)
    if _is_change(around, beside):
        things = _of_a_thing(beside, language)
        return Said(Meaning.STRENGTH if things else Meaning.CHANGE)
    return _measured(beside, language)


def _beside(around: _Around) -> _Beside:
    before = around.before.lower().replace("’", "'")
    part = _PART_ENDS.split(before)[-1]
    behind = _PART_ENDS.split(around.behind, 1)[0]
    if around.language in UNSPACED:
        after = behind.strip()[:_HAN]
    else:
        after = " ".join(behind.split()[:_AFTER])
    return _Beside(near(part), before, near(after), _words(part))


def _whole(after: Near, language: str | None) -> str:
    """What a percentage is a part of, by the first word behind it that says so: people, a thing, or
    "" where none does.
    """
    if words("of-words", language) and not listed("of-words", language).opens(after):
        after = after._replace(text=after.text.partition(" ")[0])
    places = {
        name: found[0]
        for name in ("people-words", "wholes", "possessives")
        if (found := next(listed(name, language).places(after), None)) is not None
    }
    if not places:
        return ""
    return "people" if min(places, key=places.__getitem__) == "people-words" else "thing"


def _is_change(around: _Around, beside: _Beside) -> bool:
    """Whether a percentage says how much something changes: "by 30%", "30% lower"."""
    language = around.language
    after = _words(beside.after.text)[:2]
    if around.next[:1] not in tuple(".;:!?)") and after:
        said = after if _of_risk(beside, language) else after[:1]  # "a 30% risk reduction"
        if not word_set("change-after", language).isdisjoint(said):
            return True
        if after[0] in word_set("of-words", language):
            return False
    before = beside.before[-4:]
    close = [word for word in before if word not in word_set("approximators", language)]
    links = word_set("change-before", language)
    linked = not links.isdisjoint((*before[-1:], *close[-1:]))
    if not word_set("change-verbs", language):
        return linked
    verbs = [end for _, end in listed("change-verbs", language).places(beside.part)]
    if not verbs or _goes_on(beside, language):
        return False
    return linked or len(beside.part.text.rstrip()) - verbs[-1] <= (0 if links else _VERB_AT)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _goes_on(beside: _Beside, language: str | None) -> bool:
    """Whether a percentage is one of two, from which and to which something changes."""
    before, behind = _to(language)
    return bool(before.search(beside.sentence) or behind.search(beside.after.text))


@cache
def _to(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What says so before a percentage, and behind it."""
    to = edged(words("to-words", language), language)
    return re.compile(rf"%\s?{to}[^%]{{0,30}}$"), re.compile(rf"^{to}[^%]{{0,40}}%")


def _of_a_thing(beside: _Beside, language: str | None) -> bool:
    """Whether a change is one of a thing ("the dose", "the tumour") and not of a risk."""
    if not words("risk-words", language):
        return False
    if any(listed(name, language).is_in(beside.after) for name in _PEOPLE):
        return False
    last = _last(near(beside.sentence), language, (*_PEOPLE, *_THINGS))
    return last not in _PEOPLE


def _measured(beside: _Beside, language: str | None) -> Said:
    """What a percentage measures, by the last word before it that says so."""
    kinds = (*_PEOPLE, "levels", "accuracy-words", "possessives")
    last = _last(beside.part, language, kinds)
    close = [word for word in beside.before if word not in word_set("approximators", language)]
    inside = bool(close) and close[-1] in word_set("inside-words", language)
    if last == "accuracy-words" or listed("accuracy-words", language).opens(beside.after):
        return Said(Meaning.RATE)
    if last in ("levels", "possessives") and not inside and not _of_risk(beside, language):
        return Said(Meaning.STRENGTH)
    return Said(Meaning.SHARE, people=last == "people-words")


def _of_risk(beside: _Beside, language: str | None) -> bool:
    """Whether a risk, or whom it concerns, stands at once behind a percentage."""
    return listed("risk-words", language).opens(beside.after)


def _last(piece: Near, language: str | None, names: tuple[str, ...]) -> str:
    """The list that has the last word in a text that any of them has; or ""."""
    ends = {
        name: found[-1][1]
        for name in names
        if (found := list(listed(name, language).places(piece)))
    }
    return max(ends, key=ends.__getitem__) if ends else ""


def _is_strength(around: _Around) -> bool:
    """Whether a percentage is said to be a strength by the words at once beside it."""
    language = around.language
    reach = around.next.partition("(")[0]
    after = [word.lower() for word in _words(reach)[:3]]
    far = [word.lower() for word in _words(around.far)[-9:]]
    before = far[-4:]
    if around.next[:1] in ".;:!?)":
        after = []
    weak = word_set("not-a-share", language)
    apart = not after or after[0] not in word_set("of-words", language)
    if apart and not weak.isdisjoint(after[:2]):
        return True
    if "." in around.said and after[:1] != ["of"] and not weak.isdisjoint(far):
        return True
    if not word_set("strength-before", language).isdisjoint(before):
        return True
    return _names_strength(around, before, after)


def _names_strength(around: _Around, before: list[str], after: list[str]) -> bool:
    """Whether a percentage says how strong a drug is: "mometasona al 0,1 %", "mometasone 0.1%"."""
    if not before or (after and after[0] in word_set("of-words", around.language)):
        return False
    links = word_set("strength-links", around.language)
    drugs = [word for word in before[-2:] if has_drug_stem(word)]
    exact = _EXACT.match(around.said) is not None
    return bool(drugs) or (exact and before[-1] in links)
