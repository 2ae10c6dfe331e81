"""The headed documentation of a rule: as Markdown, in parts, and in other languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from l10n.text.columns import filled

HEADINGS = ("What it finds", "Why it matters", "Example", "How to fix", "Source")
"""The headings of every help."""

_WIDTH = 80


class Part(NamedTuple):
    """A heading or a paragraph of a help.

    Attributes:
        text: on one line; a heading with its colon.
        heading: whether it is one.
        lines: it as it stands, with its indentation.
        gap: how many empty lines are before it.
    """

    text: str
    heading: bool
    lines: tuple[str, ...]
    gap: int


def parts(text: str) -> Iterator[Part]:
    """The headings and paragraphs of a help, in order."""
    lines: list[str] = []
    gap = 0
    for line in (*text.split("\n"), ""):
        heading = line.removesuffix(":") in HEADINGS
        if lines and (heading or not line.strip()):
            yield Part(" ".join(map(str.strip, lines)), False, tuple(lines), gap)
            lines, gap = [], 0
        if heading:
            yield Part(line, True, (line,), gap)
            gap = 0
        elif line.strip():
            lines.append(line)
        else:
            gap += 1


def texts(text: str) -> Iterator[str]:
    """What there is to translate in a help."""
    return (part.text for part in parts(text))


def is_translated(translate: Callable[[str], str]) -> bool:
    """Whether there are helps in the language of ``translate``."""
    first = f"{HEADINGS[0]}:"
    return translate(first) != first


def translated(text: str, translate: Callable[[str], str]) -> str:
    """A help in the language of ``translate``, laid out as the original; what has no translation
    stays as it is.
    """
    made = ("\n" * part.gap + "\n".join(_translated(part, translate)) for part in parts(text))
    return "\n".join(made)


def _translated(part: Part, translate: Callable[[str], str]) -> tuple[str, ...]:
    told = translate(part.text)
    if told == part.text:
        return part.lines
    if part.heading:
        return (told,)
    indent = part.lines[0][: len(part.lines[0]) - len(part.lines[0].lstrip())]
    return tuple(filled(told, _WIDTH, indent))


def markdown_help(text: str, translate: Callable[[str], str] = str) -> str:
    """A rule's help with its headings as bold lines; it is ours, so nothing is escaped."""
    lines = []
    for part in parts(text):
        told = translate(part.text)
        lines.extend([""] * part.gap)
        if part.heading:
            lines.append(f"\n**{_title(told)}**\n")
        elif told == part.text:
            lines.extend(line.strip() for line in part.lines)
        else:
            lines.append(told)
    return "\n".join(lines).strip()


def headed(text: str, translate: Callable[[str], str] = str) -> list[tuple[str, list[str]]]:
    """A rule's help as headings and the paragraphs below each, every one on one line."""
    found: list[tuple[str, list[str]]] = []
    for part in parts(text):
        if part.heading:
            found.append((_title(translate(part.text)), []))
        elif found:
            found[-1][1].append(translate(part.text))
    return found


def _title(heading: str) -> str:
    """A heading without its colon, and without the blank that French puts before it."""
    return heading.rstrip(":").rstrip()
