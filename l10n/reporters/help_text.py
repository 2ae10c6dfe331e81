"""The headed documentation of a rule as Markdown."""

from __future__ import annotations


def markdown_help(text: str) -> str:
    """A rule's help with its headings as bold lines; it is ours, so nothing is escaped."""
    lines = []
    for line in text.split("\n"):
        heading = line.endswith(":") and not line.startswith(" ") and line[:1].isupper()
        lines.append(f"\n**{line[:-1]}**\n" if heading else line.strip())
    return "\n".join(lines).strip()
