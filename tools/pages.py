"""What generated pages are made of."""

from __future__ import annotations

from collections.abc import Iterator


def cell(text: str) -> str:
    """A table cell: one line, its bars escaped."""
    return " ".join(text.split()).replace("|", "\\|")


def table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, ("---",) * len(head), *(tuple(map(cell, row)) for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def page(title: str, body: str) -> str:
    """A page with its front matter."""
    front = f"---\ntitle: {title}\nlanguage: en\naudienceLevel: professional\n---\n"
    return f"{front}\n# {title}\n\n{body.rstrip()}\n"
