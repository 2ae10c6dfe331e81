"""The headed documentation of a rule as Markdown, and in parts."""

from __future__ import annotations


def markdown_help(text: str) -> str:
    """A rule's help with its headings as bold lines; it is ours, so nothing is escaped."""
    lines = []
    for line in text.split("\n"):
        lines.append(f"\n**{line[:-1]}**\n" if _is_heading(line) else line.strip())
    return "\n".join(lines).strip()


def headed(text: str) -> list[tuple[str, list[str]]]:
    """A rule's help as headings and the paragraphs below each, every one on one line."""
    parts: list[tuple[str, list[str]]] = []
    open_ = False
    for line in text.split("\n"):
        if _is_heading(line):
            parts.append((line[:-1], []))
        elif line.strip() and parts:
            paragraphs = parts[-1][1]
            if open_:
                paragraphs[-1] = f"{paragraphs[-1]} {line.strip()}"
            else:
                paragraphs.append(line.strip())
        open_ = bool(line.strip()) and not _is_heading(line)
    return parts


def _is_heading(line: str) -> bool:
    return line.endswith(":") and not line.startswith(" ") and line[:1].isupper()
