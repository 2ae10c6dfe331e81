"""What a rule says: findings, and the rules themselves.

A finding keeps its message as a template and values, so that it is a pure value and can be shown in
the reader's own language at the very end (``l10n.messages``). ``Finding.message`` is the English
text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from l10n.errors import Said, say
from l10n.frozen import dataclass, many
from l10n.messages import decimal_point
from l10n.text.spans import Span

Translate = Callable[[str], str]
"""Turns a message template into the reader's language."""

_DECIMALS = re.compile(r"%\((\w+)\)\.(\d)f")


class Severity(StrEnum):
    """How bad. SARIF calls ``info`` ``note``."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for error, 1 for warning, 2 for info."""
        return list(Severity).index(self)


NEVER = "never"
"""In place of a severity that makes a run fail: nothing does."""


class Certainty(StrEnum):
    """How sure the rule is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Position(NamedTuple):
    """A place in a file for people: 1-based line and column, in code points."""

    line: int
    column: int


@many
@dataclass(frozen=True, slots=True)
class Finding:
    """One remark of one rule about one place.

    Attributes:
        rule: dotted id, such as ``plain.long-sentence``.
        severity: how bad.
        certainty: how sure.
        path: the file as the user named it, or None for text without a file.
        span: half-open code-point offsets into that file's text.
        start: 1-based line and column of the span's start (derived by ``locate``).
        end: 1-based line and column of the span's end.
        template: the message with ``%(name)s`` places for ``data``; or ``Said``, which is ready.
        advice: the suggestion, a template like ``template``, or "".
        data: values for the templates, and further facts for machine formats.
        source_line: 1-based line in the source document, for findings about a translation.
    """

    rule: str
    severity: Severity
    certainty: Certainty
    path: str | None
    span: Span
    start: Position
    end: Position
    template: str
    advice: str = ""
    data: Mapping[str, str | int | float] = field(default_factory=dict)
    source_line: int | None = None

    @property
    def line(self) -> int:
        """1-based line of the start."""
        return self.start.line

    @property
    def column(self) -> int:
        """1-based column of the start, in code points."""
        return self.start.column

    @property
    def message(self) -> str:
        """The message in English."""
        return self.text(str)

    @property
    def suggestion(self) -> str:
        """The suggestion in English, or ""."""
        return fill(self.advice, self.data)

    def text(self, translate: Translate) -> str:
        """The message in the language of ``translate``."""
        return filled(self.template, self.data, translate)

    def advice_text(self, translate: Translate) -> str:
        """The suggestion in the language of ``translate``, or ""."""
        return filled(self.advice, self.data, translate)

    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Findings are sorted by path, span and rule."""
        return (self.path or "", self.span.start, self.span.end, self.rule, self.template)


def filled(
    template: str, values: Mapping[str, str | int | float], translate: Translate = str
) -> str:
    """A message in the language of ``translate`` with its values; "" stays as it is."""
    if isinstance(template, Said) or not template:
        return say(template, translate)
    if Said in map(type, values.values()):
        values = {n: say(v, translate) if isinstance(v, Said) else v for n, v in values.items()}
    return fill(translate(template), values, translate)


def fill(template: str, values: Mapping[str, str | int | float], translate: Translate = str) -> str:
    """Put values into a template; a template without places is returned as it is.

    Decimals stand behind the mark of the language that ``translate`` speaks.
    """
    if "%(" not in template:
        return template
    if _has_decimals(template):
        point = decimal_point(translate)
        if point != ".":
            template = _DECIMALS.sub(lambda m: _figure(values[m[1]], m[2], point), template)
    return template % values


@lru_cache(maxsize=1024)
def _has_decimals(template: str) -> bool:
    """Whether a template has places for figures with decimals; there are few templates."""
    return _DECIMALS.search(template) is not None


def _figure(value: str | int | float, decimals: str, point: str) -> str:
    return f"{float(value):.{decimals}f}".replace(".", point)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a rule is, apart from the code that finds.

    Attributes:
        id: dotted id in kebab case whose name states the problem.
        severity: the default severity.
        certainty: the default certainty.
        languages: BCP 47 primary subtags the rule knows, or empty for every language.
        summary: one line, sentence case.
        help: the headed docstring (What it finds / Why it matters / Example / How to fix / Source).
    """

    id: str
    severity: Severity
    certainty: Certainty
    languages: tuple[str, ...]
    summary: str
    help: str
