"""What a reader sees of a message, for counting its words."""

from __future__ import annotations

import html
import re

from l10n.catalog.segmenting.links import CODE, TAIL

_HIDDEN = re.compile(
    rf"{CODE}|{TAIL}|<!--.*?-->|</?[A-Za-z][A-Za-z0-9-]*+(?:\s[^<>]*+)?/?>"
    r"|\{\{.{0,1000}?\}\}|\{%.{0,1000}?%\}|\[\^[^\[\]\s]+\]",
    re.DOTALL,
)


def visible(text: str) -> str:
    """A text without what its page shows nothing of: targets of links, tags and their attributes,
    comments, placeholders and notes' marks. Titles of links and code stay.
    """
    if not any(mark in text for mark in "<{[&"):
        return text
    return html.unescape(_HIDDEN.sub(_shown, text))


def _shown(hidden: re.Match[str]) -> str:
    if hidden["code"]:
        return hidden["code"]
    return f" {hidden['title'].strip()[1:-1]} " if hidden["title"] else ""
