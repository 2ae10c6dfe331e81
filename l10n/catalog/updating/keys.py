"""What two msgids have in common: keys under which a msgid is found again after a small change."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial

from l10n.catalog.segmenting.links import CODE, TAIL, targets, untargeted, with_targets
from l10n.text.memo import remembered

_QUOTES = str.maketrans("“”„‟«»‘’‚‹›′", "\"\"\"\"\"\"''''''")
_MARKS = (
    r"(?<=[^\s*])\*++|(?<!\*)\*++(?=\S)",
    r"(?<!\w)_++(?=\S)|(?<=[^\s_])_++(?!\w)",
)
_PIECE = re.compile(
    rf"{CODE}|{TAIL}|(?P<escape>\\[!-/:-@\[-`{{-~])|(?P<mark>{'|'.join(_MARKS)})|(?P<space>\s++)",
    re.DOTALL,
)
_END = "\x01"
"""What ends a mark of emphasis: ``*_a_*`` is not ``**a**``, and no mark is a plain asterisk."""
_SPACE = re.compile(r"\s++")
_URL = re.compile(r"\b(?:https?://|www\.|mailto:)[^\s<>)\"']+", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TOKEN = re.compile(r"\w+")
_CODE = re.compile(r"`[^`]*`|<[^<>]*>|\[\^[^\[\]]*\]|\{\{(?:(?!\{\{|\}\}).)*+\}\}")


# The catalogs of all locales hold the same msgids.
_kept = partial(remembered, longest=1000, memory=1 << 13)


@_kept
def seen(text: str) -> str:
    """What a reader sees of a text, in one spelling: equal for two texts that differ only in white
    space, forms of quotes, the character that marks emphasis, or targets.

    Where emphasis and hard breaks stand, code and titles of links are part of it.
    """
    return _spelled(text, keep=True)


@_kept
def loose(text: str) -> str:
    """A text without white space, forms of quotes, marks of emphasis, hard breaks and targets.

    Two texts that are equal but for these say the same, but may stress something else: ``seen``
    tells.
    """
    return _spelled(text, keep=False)


def _spelled(text: str, *, keep: bool) -> str:
    if not any(mark in text for mark in "*_`\\\n") and "](" not in text:
        return _SPACE.sub(" ", text.translate(_QUOTES)).strip()
    out: list[str] = []
    at = 0
    for piece in _PIECE.finditer(text):
        out.append(text[at : piece.start()].translate(_QUOTES))
        out.append(_spelling(piece, keep))
        at = piece.end()
    out.append(text[at:].translate(_QUOTES))
    return "".join(out).strip()


def _spelling(piece: re.Match[str], keep: bool) -> str:
    kind = piece.lastgroup
    if kind == "tail":
        title = piece["title"]
        return f"]({' '.join(title.translate(_QUOTES).split()) if title else ''})"
    if kind == "mark":
        return "*" * len(piece[0]) + _END if keep else ""
    if kind == "space":
        return "\n" if keep and "\n" in piece[0] else " "
    return piece[0]


def wording(text: str) -> str:
    """Only the words of a text: no numbers, addresses, punctuation or case."""
    text = _URL.sub(" ", untargeted(text))
    return " ".join(_WORD.findall(text.casefold()))


def numbers(text: str) -> list[str]:
    """The numbers of a text in order, link numbers left out."""
    return _NUMBER.findall(untargeted(text))


@_kept
def tokens(text: str) -> tuple[str, ...]:
    """Words and numbers for comparing, case ignored."""
    return tuple(_TOKEN.findall(untargeted(text).casefold()))


def anchors(text: str) -> Counter[str]:
    """What a translation keeps: numbers, targets, code, tags."""
    links = (f"]({target})" for target in targets(text))
    return Counter((*numbers(text), *links, *_CODE.findall(text)))


def retargeted(msgstr: str, old: str, new: str) -> str | None:
    """A translation of ``old`` with the targets of ``new``; None if that is not plain to do."""
    before, after = targets(old), targets(new)
    if before == after:
        return msgstr
    change: dict[str, str] = {}
    if len(before) != len(after):
        return None
    if any(change.setdefault(a, b) != b for a, b in zip(before, after, strict=True)):
        return None
    if any(target not in change for target in targets(msgstr)):
        return None
    return with_targets(msgstr, change)


def renumbered(msgstr: str, old: str, new: str) -> str:
    """A translation of ``old`` with the numbers and addresses of ``new``, where each is plainly the
    same place.
    """
    for pattern in (_NUMBER, _URL):
        before, after = (pattern.findall(untargeted(text)) for text in (old, new))
        change = {a: b for a, b in zip(before, after, strict=False) if a != b}
        if len(before) != len(after) or any(before.count(a) != 1 for a in change):
            continue
        if all(pattern.findall(untargeted(msgstr)).count(a) == 1 for a in change):
            msgstr = _substituted(pattern, change, msgstr)
    return msgstr


def _substituted(pattern: re.Pattern[str], change: dict[str, str], text: str) -> str:
    out: list[str] = []
    at = 0
    for link in (*_TAIL.finditer(text), None):
        end = link.start("target") if link else len(text)
        out.append(pattern.sub(lambda m: change.get(m.group(), m.group()), text[at:end]))
        if link:
            out.append(link["target"])
            at = link.end("target")
    return "".join(out)


_TAIL = re.compile(TAIL, re.DOTALL)
