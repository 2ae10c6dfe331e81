"""Links and images in the text of a message: what follows the text between their brackets.

One grammar for whoever looks at targets: ``](target)`` or ``](target "title")``, with the title in
any of Markdown's three kinds of quotes (CommonMark 0.31.2, sections 6.3 and 6.4). Inside code there
are no links.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

CODE = r"(?P<code>(?P<fence>(?<!`)`++(?!`)).+?(?<!`)(?P=fence)(?!`))"
"""A code span."""

_TITLES = (r'"(?:[^"\\]|\\.)*+"', r"'(?:[^'\\]|\\.)*+'", r"\((?:[^()\\]|\\.)*+\)")

TAIL = (
    r"(?P<tail>\]\(\s*+(?P<target><[^<>\n]*+>|[^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)*+)"
    rf"(?P<title>\s++(?:{'|'.join(_TITLES)}))?\s*+\))"
)
"""What follows the text of a link; the title with the white space before it and its quotes."""

_DIGIT = re.compile(r"[0-9]+")
_DIGITS = 6

_TAIL = re.compile(TAIL, re.DOTALL)
_TAIL_OR_CODE = re.compile(f"{CODE}|{TAIL}", re.DOTALL)


def at_links(text: str, put: Callable[[re.Match[str]], str]) -> str:
    """A text with something else where the tails of links stand.

    Args:
        text: inline Markdown.
        put: makes the new text of a match; its groups are ``target`` and ``title``, which is None
            where there is none.
    """
    if "](" not in text:
        return text
    if "`" not in text:
        return _TAIL.sub(put, text)
    return _TAIL_OR_CODE.sub(lambda found: found[0] if found["code"] else put(found), text)


def targets(text: str) -> list[str]:
    """Where the links and images of a text lead, in order, as written."""
    if "](" not in text:
        return []
    pattern = _TAIL_OR_CODE if "`" in text else _TAIL
    return [found["target"] for found in pattern.finditer(text) if found["tail"]]


def untargeted(text: str) -> str:
    """A text without the targets of its links; their titles stay, for readers see them."""
    return at_links(text, lambda found: f"]({found['title'] or ''})")


def with_targets(text: str, change: Mapping[str, str]) -> str:
    """A text with other targets for those that are named; titles stay."""

    def put(found: re.Match[str]) -> str:
        start, end = (place - found.start() for place in found.span("target"))
        return found[0][:start] + change.get(found["target"], found["target"]) + found[0][end:]

    return at_links(text, put)


def at_numbers(text: str, put: Callable[[re.Match[str]], str]) -> str:
    """A msgid or msgstr with something else where ``](number)`` stands.

    Args:
        text: with link numbers.
        put: makes the new text of a match; its group ``target`` is the number.
    """
    return at_links(text, lambda found: put(found) if is_number(found) else found[0])


def is_number(found: re.Match[str]) -> bool:
    """Whether the tail of a link is a number that stands for a target."""
    target = found["target"]
    return (
        found["title"] is None and len(target) <= _DIGITS and _DIGIT.fullmatch(target) is not None
    )
