"""Characters that do harm in a text: found in the target, where the source does not have them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from l10n.fidelity.pair import Pair
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_REPLACEMENT = re.compile("\ufffd")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]+")
_BOM = re.compile("(?<!^)\ufeff")
_OVERRIDE = re.compile("[\u202d\u202e]")
_DIRECTION = re.compile("[\u202a\u202b\u202c\u2066-\u2069]")
_PARAGRAPH = lazy(r"\n[ \t\r]*\n")
_MOJIBAKE = re.compile(
    "[ÃÂ][\u0080-\u00bf]|â€[\u0098-\u009d™œ“”˜¢¦]|â\u0080[\u0090-\u00bf]|ðŸ"
    "|(?:[ÐÑØÙÚÛ][\u0080-\u00bf]){2}|[ãäåæçèéà][\u0080-\u009f\u00a1-\u00bf]{2}"
)
"""Two pairs are two Cyrillic or Arabic letters, a triple is one of Chinese or Hindi."""
_INVISIBLE = re.compile("[\u200b\u2060\u2061-\u2064\u180e\u00ad\u034f\u115f\u1160\u3164\uffa0]")
_JOINER = re.compile("[\u200c\u200d]")
_USUAL = re.compile(
    "[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xbfÃÂâÐÑØÙÚÛãäåæçèéàðŸœ˜€™¢¦“”\u034f\u115f\u1160\u180e\u200b-\u200d"
    "\u202a-\u202e\u2060-\u2069\u3164\uffa0\ufeff\ufffd\ud800-\uf8ff\U000f0000-\U0010fffd]+"
)
_JOINED = frozenset(
    [
        "fa",
        "ar",
        "ur",
        "ps",
        "ckb",
        "ku",
        "sd",
        "ug",
        "hi",
        "mr",
        "ne",
        "bn",
        "pa",
        "gu",
        "ta",
        "te",
        "kn",
        "ml",
        "si",
        "or",
        "as",
        "my",
        "km",
    ]
)
_SPACE = "\u200b"
_SPACED = frozenset(["km", "th", "lo", "my", "bo"])
"""Languages in which a space that nobody sees may stand between words."""

_EMOJI = lazy("[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")


def undecoded(pair: Pair) -> Iterator[Span]:
    """Halves of surrogate pairs."""
    return _all(_SURROGATE, pair)


def controls(pair: Pair) -> Iterator[Span]:
    """Control characters but tab, line ends and next line."""
    return _all(_CONTROL, pair)


def replacements(pair: Pair) -> Iterator[Span]:
    """Replacement characters, in documents whose source has none."""
    return _all(_REPLACEMENT, pair)


def private(pair: Pair) -> Iterator[Span]:
    """Runs of characters for private use, in documents whose source has none."""
    found = list(_all(_PRIVATE, pair))
    return iter(found if found and not _PRIVATE.search(pair.source.source) else ())


def stray_boms(pair: Pair) -> Iterator[Span]:
    """Byte-order marks that are not the first character."""
    return _all(_BOM, pair)


def overrides(pair: Pair) -> Iterator[Span]:
    """Directional overrides."""
    return _all(_OVERRIDE, pair)


def mojibakes(pair: Pair) -> Iterator[Span]:
    """UTF-8 that was read as Latin-1 or Windows-1252: the first place of every paragraph."""
    text, end = pair.target.source, -1
    for span in _all(_MOJIBAKE, pair):
        if end < 0 or _PARAGRAPH.search(text, end, span.start):
            yield span
        end = span.end


def invisibles(pair: Pair) -> Iterator[Span]:
    """Invisible characters that the script does not need."""
    primary = (pair.target_language or "").replace("_", "-").split("-")[0].lower()
    text = pair.target.source
    for span in _all(_INVISIBLE, pair):
        if primary not in _SPACED or span.of(text) != _SPACE:
            yield span
    if primary not in _JOINED:
        for span in _all(_JOINER, pair):
            if not _EMOJI.match(text[max(0, span.start - 1) : span.start]):
                yield span


def open_directions(pair: Pair) -> Iterator[Span]:
    """Embeddings and isolates that are not closed in their paragraph."""
    text = pair.target.source
    if not _DIRECTION.search(_unusual(text)):
        return
    start = 0
    for end in [*(m.end() for m in _PARAGRAPH.finditer(text)), len(text)]:
        yield from _open(text, start, end)
        start = end


def _open(text: str, start: int, end: int) -> Iterator[Span]:
    isolates: list[int] = []
    embeddings: list[int] = []
    for found in _DIRECTION.finditer(text, start, end):
        stack = isolates if found.group() in "\u2066\u2067\u2068\u2069" else embeddings
        if found.group() not in "\u2069\u202c":
            stack.append(found.start())
        elif stack:
            stack.pop()
    for at in sorted(isolates + embeddings):
        yield Span(at, at + 1)


def _all(pattern: re.Pattern[str], pair: Pair) -> Iterator[Span]:
    """What a pattern finds in the target and not in the source."""
    if not pattern.search(_unusual(pair.target.source)):
        return
    there = list(pattern.finditer(pair.target.source))
    if there:
        known = {found.group() for found in pattern.finditer(pair.source.source)}
        yield from (Span(*found.span()) for found in there if found.group() not in known)


@lru_cache(maxsize=1)
def _unusual(text: str) -> str:
    """The first character of a text, and all others that any of the patterns is about."""
    return text[:1] + _USUAL.sub("", text[1:])


def named(text: str) -> str:
    """Characters that cannot be seen, by code point; a single one with its name."""
    if all(c.isprintable() for c in text):
        return text
    points = " ".join(f"U+{ord(c):04X}" for c in text[:8])
    name = unicodedata.name(text, "") if len(text) == 1 else ""
    return f"{points} {name}".strip()
