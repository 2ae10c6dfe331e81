"""What two msgids have in common: keys under which a msgid is found again after a small change."""

from __future__ import annotations

import re
from collections import Counter

_TARGET = re.compile(r"\]\((?:<[^<>]*>|(?:[^()\s]|\([^()]*\))*)(?:\s+\"[^\"]*\")?\)")
_SPACE = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
_QUOTES = str.maketrans("“”„‟«»‘’‚‹›′", "\"\"\"\"\"\"''''''")
_URL = re.compile(r"\b(?:https?://|www\.|mailto:)[^\s<>)\"']+", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TOKEN = re.compile(r"\w+")
_CODE = re.compile(r"`[^`]*`|<[^<>]*>|\[\^[^\]]*\]|\{\{.*?\}\}")


def targets(text: str) -> list[str]:
    """What stands behind ``](`` in links and images, brackets included, in order."""
    return _TARGET.findall(text)


def loose(text: str) -> str:
    """A text without the differences that nobody reads: white space, forms of quotes, marks of
    emphasis, targets.
    """
    text = _TARGET.sub("]()", text.translate(_QUOTES))
    return _SPACE.sub(" ", _EMPHASIS.sub("", text)).strip()


def emphasis(text: str) -> Counter[int]:
    """How many marks of emphasis of each length a text has."""
    return Counter(len(mark) for mark in _EMPHASIS.findall(text))


def wording(text: str) -> str:
    """Only the words of a text: no numbers, addresses, punctuation or case."""
    text = _URL.sub(" ", _TARGET.sub("]", text))
    return " ".join(_WORD.findall(text.casefold()))


def numbers(text: str) -> list[str]:
    """The numbers of a text in order, link numbers left out."""
    return _NUMBER.findall(_TARGET.sub("]", text))


def tokens(text: str) -> list[str]:
    """Words and numbers for comparing, case ignored."""
    return _TOKEN.findall(_TARGET.sub("]", text).casefold())


def anchors(text: str) -> Counter[str]:
    """What a translation keeps: numbers, targets, code, tags."""
    return Counter(numbers(text)) + Counter(targets(text)) + Counter(_CODE.findall(text))


def retargeted(msgstr: str, old: str, new: str) -> str | None:
    """A translation of ``old`` with the targets of ``new``; None if that is not plain to do."""
    before, after = targets(old), targets(new)
    if before == after:
        return msgstr
    if len(before) != len(after):
        return None
    change = dict(zip(before, after, strict=True))
    if len(change) != len(before) or any(t not in change for t in targets(msgstr)):
        return None
    return _TARGET.sub(lambda m: change[m.group()], msgstr)


def renumbered(msgstr: str, old: str, new: str) -> str:
    """A translation of ``old`` with the numbers and addresses of ``new``, where each is plainly the
    same place.
    """
    for pattern in (_NUMBER, _URL):
        before, after = (
            pattern.findall(_TARGET.sub("]", old)),
            pattern.findall(_TARGET.sub("]", new)),
        )
        change = {a: b for a, b in zip(before, after, strict=False) if a != b}
        if len(before) != len(after) or any(before.count(a) != 1 for a in change):
            continue
        if all(pattern.findall(_TARGET.sub("]", msgstr)).count(a) == 1 for a in change):
            msgstr = _substituted(pattern, change, msgstr)
    return msgstr


def _substituted(pattern: re.Pattern[str], change: dict[str, str], text: str) -> str:
    out: list[str] = []
    at = 0
    for link in (*_TARGET.finditer(text), None):
        end = link.start() if link else len(text)
        out.append(pattern.sub(lambda m: change.get(m.group(), m.group()), text[at:end]))
        if link:
            out.append(link.group())
            at = link.end()
    return "".join(out)
