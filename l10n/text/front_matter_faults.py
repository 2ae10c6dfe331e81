"""What the YAML parser objects to, in words for somebody who writes pages."""

from __future__ import annotations

import re
from typing import Any

from l10n.errors import FrontMatterError

_ADVICE: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "a colon in a value without quotes, or a wrong indentation",
        "put the value in quotes",
    ),
    ("found unexpected end of stream", "a quotation mark is never closed", "close it"),
    ("could not find expected ':'", "a line without a key", "write it as key: value"),
    ("did not find expected ',' or ']'", "a list in brackets is never closed", "close it with ]"),
    ("did not find expected ',' or '}'", "a mapping in braces is never closed", "close it with }"),
    ("expected <block end>", "wrong indentation", "start keys of one level in one column"),
    ("did not find expected key", "wrong indentation or quoting", "put the value in quotes"),
    (
        "did not find expected '-' indicator",
        "wrong indentation in a list",
        "start its items in one column",
    ),
    (
        "did not find expected alphabetic or numeric",
        "a value that starts with & or *",
        "put it in quotes",
    ),
    ("found duplicate anchor", "the same anchor twice", "remove it"),
    ("found undefined alias", "an alias without an anchor", "put the value in quotes"),
    ("found unknown escape", "an unknown escape after a backslash", "use single quotes"),
    ("found invalid", "an unknown escape", "use single quotes"),
    ("block scalar", "a wrong block of text after | or >", "indent the text by two blanks"),
    ("directive", "a YAML directive", "remove the line that starts with %"),
    ("tag", "a tag, which starts with !", "put the value in quotes"),
    ("document start", "more than one YAML document", "keep one set of keys"),
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
    """0-based line and offset: where a quote opened, else where the parser stopped."""
    mark = getattr(error, "problem_mark", None)
    if "unexpected end of stream" in str(getattr(error, "problem", "")):
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
                return f"{reason}", remedy
    return "the front matter is not YAML", "put values with special characters in quotes"


def _odd_character(text: str, offset: int) -> tuple[str, str]:
    odd = _ODD.search(text)
    character = odd.group() if odd else text[offset : offset + 1]
    name = f"U+{ord(character):04X}" if character else "a character"
    return f"the control character {name} in the front matter", "remove it"


def _unexpected(character: str) -> tuple[str, str]:
    if character == "\t":
        return "a tab in the indentation", "indent with blanks"
    return f'a value that starts with "{character}"', "put it in quotes"
