"""Tags, code, addresses, macros, line breaks and footnote marks of a translation as its msgid has
them.

A page is only built with a text that has the marks of its msgid. What differs in nothing that a
reader reads is brought in line here; what a translator left out is not made up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from l10n.catalog.building.escape import escaped
from l10n.catalog.segmenting.html import tags

_TAG = re.compile(r"</?([A-Za-z][\w-]*)(?=[\s/>])[^<>]*>")
_NOTE = re.compile(r"\[\^([^\[\]\s]+)\]")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.S)
_ADDRESS = re.compile(r"<((?:[a-z][a-z0-9+.-]*:|[\w.+-]+@)[^<>\s]+)>", re.I)
_MACRO = re.compile(r"\{\{(?:(?!\{\{|\}\}).)*+\}\}|\{%(?:(?!\{%|%\}).)*+%\}", re.S)
_NAME = re.compile(r"[\w/.-]+")
_LEAD = re.compile(rf"(?:(?:{_MACRO.pattern})\s*+)++", re.S)
_ROW = re.compile(rf"(?<!\s)(?:\s*+(?:{_MACRO.pattern}))++", re.S)


def with_marks(text: str, msgid: str) -> str:
    """A text with the marks of its msgid, as far as that is plain."""
    for step in (_macros, _addresses, _tags, _codes, _breaks, _notes):
        text = step(text, msgid)
    return text


def _macros(text: str, msgid: str) -> str:
    """Macros as the msgid has them; those around the whole of it may stand in blocks of their own
    in the translation.
    """
    if "{" not in msgid:
        return text
    wanted, there = _MACRO.findall(msgid), _MACRO.findall(text)
    if there:
        if list(map(_name, wanted)) != list(map(_name, there)):
            return text
        each = iter(wanted)
        return _MACRO.sub(lambda _: next(each), text)
    lead = _LEAD.match(msgid)
    before, after = lead[0] if lead else "", _trail(msgid)
    inner = msgid[len(before) : len(msgid) - len(after)]
    return text if _MACRO.search(inner) else f"{before}{text}{after}"


def _trail(text: str) -> str:
    """The macros that a text ends with, and the blanks before each; "" where it ends otherwise."""
    for row in _ROW.finditer(text):
        if row.end() == len(text):
            return row[0]
    return ""


def _name(macro: str) -> str:
    found = _NAME.search(macro)
    return found[0] if found else ""


def _addresses(text: str, msgid: str) -> str:
    """Addresses between angle brackets where the msgid has them so, and only there."""
    wanted, there = _ADDRESS.findall(msgid), _ADDRESS.findall(text)
    if sorted(wanted) == sorted(there):
        return text
    for address in (Counter(wanted) - Counter(there)).elements():
        bare = re.compile(rf"(?<![\w<(/]){re.escape(address)}(?![\w/>)])")
        text = bare.sub(lambda m: f"<{m[0]}>", text, count=1)
    for address in (Counter(there) - Counter(wanted)).elements():
        text = text.replace(f"<{address}>", address, 1)
    return text


def _tags(text: str, msgid: str) -> str:
    """Tags with the attributes of the source's; tags that it does not have are left out."""
    if "<" not in text:
        return text
    wanted, there = Counter(tags(msgid)), Counter(tags(text))
    if wanted == there:
        return text
    spare = list((wanted - there).elements())
    surplus = there - wanted

    def put(found: re.Match[str]) -> str:
        own = next(iter(tags(found[0])), "")
        if surplus[own] <= 0:
            return found[0]
        surplus[own] -= 1
        other = next((tag for tag in spare if _alike(tag, own)), None)
        if other is None:
            return ""
        spare.remove(other)
        return other

    return _outside_code(_TAG, put, text)


def _alike(tag: str, other: str) -> bool:
    """Whether two opening tags have one name; a closing one has no attributes to differ in."""
    one, two = _TAG.match(tag), _TAG.match(other)
    if one is None or two is None or "*" in tag or "/" in (tag[1:2], other[1:2]):
        return False
    return one[1].lower() == two[1].lower()


def _codes(text: str, msgid: str) -> str:
    """The msgid's code where the translation has the very words, and no other code."""
    wanted = Counter(found[0] for found in _CODE.finditer(msgid))
    there = Counter(found[0] for found in _CODE.finditer(text))
    if wanted.total() == there.total():
        return text
    for code in (wanted - there).elements():
        words = re.compile(rf"(?<![\w`]){re.escape(code.strip('`'))}(?![\w`])")
        text = _coded(text, words, code)
    surplus = there - wanted
    for _ in range(sum(1 for _ in _CODE.finditer(text)) - wanted.total()):
        text = _CODE.sub(lambda m: _uncoded(m, surplus), text)
    return text


def _coded(text: str, words: re.Pattern[str], code: str) -> str:
    """A text with the first of some words outside code as code."""
    once = iter((code,))
    return _outside_code(words, lambda found: next(once, found[0]), text)


def _uncoded(found: re.Match[str], surplus: Counter[str]) -> str:
    if surplus[found[0]] <= 0:
        return found[0]
    surplus[found[0]] -= 1
    return escaped(found[2])


def _breaks(text: str, msgid: str) -> str:
    """Hard breaks before tags, where both texts have the same tags."""
    if text.count("\n") >= msgid.count("\n"):
        return text
    ours, theirs = list(_TAG.finditer(msgid)), list(_TAG.finditer(text))
    if [m[0] for m in ours] != [m[0] for m in theirs]:
        return text
    out, at = "", 0
    for one, other in zip(ours, theirs, strict=True):
        before = text[at : other.start()]
        if msgid[: one.start()].endswith("\n") and not before.endswith("\n"):
            before = before.rstrip(" ") + "\n"
        out += before + other[0]
        at = other.end()
    return out + text[at:]


def _notes(text: str, msgid: str) -> str:
    """Footnote marks by the labels of the source, in order, where there are as many."""
    if "[^" not in text:
        return text
    wanted, there = _NOTE.findall(msgid), _NOTE.findall(text)
    if sorted(wanted) == sorted(there) or len(wanted) != len(there):
        return text
    labels = iter(wanted)
    return _NOTE.sub(lambda _: f"[^{next(labels)}]", text)


def _outside_code(pattern: re.Pattern[str], put: Callable[[re.Match[str]], str], text: str) -> str:
    return "".join(
        piece if is_code else pattern.sub(put, piece) for piece, is_code in _pieces(text)
    )


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is code."""
    at = 0
    for code in _CODE.finditer(text):
        yield text[at : code.start()], False
        yield code[0], True
        at = code.end()
    yield text[at:], False
