"""What the YAML parser objects to, in words for somebody who writes pages."""

from __future__ import annotations

import re
from typing import Any

from l10n.errors import FrontMatterError, Said
from l10n.messages import N_

_ADVICE: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        N_("a colon in a value without quotes, or a wrong indentation"),
        N_("put the value in quotes"),
    ),
    ("found unexpected end of stream", N_("a quotation mark is never closed"), N_("close it")),
    ("could not find expected ':'", N_("a line without a key"), N_("write it as key: value")),
    (
        "did not find expected ',' or ']'",
        N_("a list in brackets is never closed"),
        N_("close it with ]"),
    ),
    (
        "did not find expected ',' or '}'",
        N_("a mapping in braces is never closed"),
        N_("close it with }"),
    ),
    ("expected <block end>", N_("wrong indentation"), N_("start keys of one level in one column")),
    (
        "did not find expected key",
        N_("wrong indentation or quoting"),
        N_("put the value in quotes"),
    ),
    (
        "did not find expected '-' indicator",
        N_("wrong indentation in a list"),
        N_("start its items in one column"),
    ),
    (
        "did not find expected alphabetic or numeric",
        N_("a value that starts with & or *"),
        N_("put it in quotes"),
    ),
    ("found duplicate anchor", N_("the same anchor twice"), N_("remove it")),
    ("found undefined alias", N_("an alias without an anchor"), N_("put the value in quotes")),
    ("found unknown escape", N_("an unknown escape after a backslash"), N_("use single quotes")),
    ("found invalid", N_("an unknown escape"), N_("use single quotes")),
    ("block scalar", N_("a wrong block of text after | or >"), N_("indent the text by two blanks")),
    ("directive", N_("a YAML directive"), N_("remove the line that starts with %")),
    ("tag", N_("a tag, which starts with !"), N_("put the value in quotes")),
    ("document start", N_("more than one YAML document"), N_("keep one set of keys")),
)


def parser_error(error: Any, text: str, path: str | None, first_line: int) -> FrontMatterError:
    """The error to raise for one of PyYAML's.

    Args:
        error: a ``yaml.YAMLError``.
        text: the YAML.
        path: the document's file.
        first_line: 1-based line of the YAML's first line in the document.
    """
    line, offset = _place(error, text)
    reason, remedy = _reason(error, text, offset)
    return FrontMatterError(reason, path=path, line=first_line + line, remedy=remedy)


def _place(error: Any, text: str) -> tuple[int, int]:
    """0-based line and offset: where a quote or bracket opened, else where the parser stopped."""
    mark = getattr(error, "problem_mark", None)
    unclosed = "unexpected end of stream" in str(getattr(error, "problem", ""))
    # A bracket that nothing closes swallows the lines below it.
    if unclosed or str(getattr(error, "context", "")).startswith("while parsing a flow"):
        mark = getattr(error, "context_mark", None) or mark
    if mark is not None:
        return min(mark.line, _lines(text) - (1 if text else 0)), mark.index
    position = getattr(error, "position", None)
    if isinstance(position, int):
        odd = _ODD.search(text)
        offset = odd.start() if odd else min(position, len(text))
        return _lines(text[:offset]), offset
    return 0, 0


_ODD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""Characters that YAML does not allow to stand for themselves."""


def _lines(text: str) -> int:
    return len(re.findall(r"\r\n|\n|\r", text))


def _reason(error: Any, text: str, offset: int) -> tuple[str, str]:
    if getattr(error, "problem_mark", None) is None:
        return _odd_character(text, offset)
    problem = str(getattr(error, "problem", "") or "")
    if problem.startswith("found character"):
        return _unexpected(text[offset : offset + 1])
    for piece in (problem, f"{getattr(error, 'context', '')} {problem}"):
        for part, reason, remedy in _ADVICE:
            if part in piece:
                return reason, remedy
    reason = "the front matter is not YAML"
    return reason, N_("put values with special characters in quotes")


def _odd_character(text: str, offset: int) -> tuple[str, str]:
    odd = _ODD.search(text)
    character = odd.group() if odd else text[offset : offset + 1]
    name = f"U+{ord(character):04X}" if character else "?"
    reason = Said("the control character %(name)s in the front matter", name=name)
    return reason, N_("remove it")


def _unexpected(character: str) -> tuple[str, str]:
    if character == "\t":
        return N_("a tab in the indentation"), N_("indent with blanks")
    reason = Said('a value that starts with "%(character)s"', character=character)
    return reason, N_("put it in quotes")
