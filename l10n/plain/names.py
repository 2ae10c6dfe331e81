"""What stands in a sentence and is no part of its length: names, degrees and who said it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.plain.page import among
from l10n.plain.phrases import within
from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject
from l10n.plain.words import word_set
from l10n.text.memo import remembered
from l10n.text.spans import Span

_LINKS = frozenset({"of", "for", "and", "the", "de", "del", "la", "des", "du", "für", "von", "der"})
_SIGN = 4
_SIGNS = frozenset("mg mcg µg g kg ml l cl cm mm m km kcal kj mmol min h °c °f".split())
"""Signs of units, which readers say in one breath with the number."""

_TAIL = 9
"""The most words of an attribution behind the last comma."""

_SPEAKERS = frozenset({"he", "she", "they", "él", "ella", "il", "elle", "er", "sie"})


def length_without_names(subject: Subject, sentence: Sentence, known: dict[str, int]) -> int:
    """Words of a sentence; a name counts as one word, degrees, attributions and the signs of units
    as none. ``known`` holds the lengths of sentences that may come again, by their text.
    """
    first = sentence.first
    spoken = within(subject.spots("speech-verbs"), first, sentence.last)
    dropped = set(_attribution(subject, sentence, spoken)) if spoken else set[int]()
    if dropped or (first > 0 and subject.forms[first - 1][-1:].isdigit()):
        return _length(subject, sentence, dropped)
    said = subject.text[sentence.start : sentence.end]
    if said not in known:
        known[said] = _length(subject, sentence, dropped)
    return known[said]


def _length(subject: Subject, sentence: Sentence, dropped: set[int]) -> int:
    degrees = word_set("degrees", subject.language)
    forms, german = subject.forms, subject.language == "de"
    first, last = sentence.first, sentence.last
    kinds = list(map(_kind, forms[first:last]))
    if not dropped and kinds[0] != _NUMBER and not any(kinds[1:]):
        # Nothing but plain words behind the first one.
        return len(kinds) - (is_degree(forms[first], degrees) or _is_unit(subject, first))
    count = 0
    inside_name, after_number = False, first > 0 and forms[first - 1][-1:].isdigit()
    for i, kind in enumerate(kinds, first):
        if kind == _PLAIN and not (after_number or inside_name or dropped):
            count += 1  # no name, no degree and no unit, as most words are
            continue
        behind_number, after_number = after_number, kind == _NUMBER
        if i in dropped:
            inside_name = False
            continue
        form = forms[i]
        if (kind == _CAPITALS and is_degree(form, degrees)) or (
            behind_number and _is_unit(subject, i)
        ):
            continue
        name = not german and i > first and form[:1].isupper()
        joined = inside_name and (name or _inside_name(subject, i, sentence))
        count += not joined
        inside_name = name or joined
    return count


_PLAIN, _NUMBER, _CAPITALS, _OTHER = range(4)
"""Kinds of words by their letters: in small letters, ending in a digit, all in capitals or with
stops, all others.
"""


@remembered
def _kind(form: str) -> int:
    if form[-1:].isdigit():
        return _NUMBER
    if "." in form or form.isupper():
        return _CAPITALS
    return _PLAIN if form.islower() else _OTHER


def _is_unit(subject: Subject, i: int) -> bool:
    """Whether a word is the sign of a unit behind its number ("20 °C", "5 mg")."""
    if len(subject.forms[i]) > _SIGN or i == 0 or not subject.forms[i - 1][-1:].isdigit():
        return False
    between = subject.text[subject.words.ends[i - 1] : subject.words.starts[i]]
    return "°" in between or subject.lower[i] in _SIGNS


def is_degree(form: str, degrees: frozenset[str]) -> bool:
    """Whether a word is a degree or a title after a name (``Ph.D.``, ``RN``, ``Sr.``)."""
    return (form.isupper() or "." in form) and form.replace(".", "").upper() in degrees


def _inside_name(subject: Subject, i: int, sentence: Sentence) -> bool:
    """A small word in the middle of a name ("Center for Cancer Research")."""
    if subject.lower[i] not in _LINKS or i + 1 >= sentence.last:
        return False
    return subject.forms[i + 1][:1].isupper() and subject.language != "de"


def _attribution(subject: Subject, sentence: Sentence, spoken: Sequence[int]) -> Iterator[int]:
    """The words that say who spoke, in a sentence with verbs of speech."""
    quoted = among(subject.quotations, sentence.start, sentence.end)
    if quoted:
        yield from _outside(subject, sentence, quoted, spoken)
    else:
        yield from _tail(subject, sentence, spoken)


def _outside(
    subject: Subject, sentence: Sentence, quoted: list[Span], spoken: Sequence[int]
) -> Iterator[int]:
    """The words between quotations where one of them is a verb of speech."""
    edges = [sentence.start, *(edge for quote in quoted for edge in quote), sentence.end]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        first, last = subject.word_at(start), subject.word_at(end)
        if any(first <= i < last for i in spoken):
            yield from range(max(first, sentence.first), min(last, sentence.last))


def _tail(subject: Subject, sentence: Sentence, spoken: Sequence[int]) -> Iterator[int]:
    """What follows the last comma, where it says who spoke (", she explained")."""
    text = subject.text
    comma = text.rfind(",", sentence.start, subject.words.starts[spoken[-1]])
    if comma < 0:
        return
    first = subject.word_at(comma)
    others = [i for i in range(first, sentence.last) if i != spoken[-1]]
    named = any(subject.forms[i][:1].isupper() or subject.lower[i] in _SPEAKERS for i in others)
    if named and sentence.last - first <= _TAIL:
        yield from range(first, sentence.last)
