"""The templates of the page, and the words that all of them need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from l10n.languages.direction import direction
from l10n.reporters.escape import page
from l10n.reporters.html_labels import labels
from l10n.reporters.report import Translate
from l10n.reporters.speech import page_language

if TYPE_CHECKING:
    from jinja2 import Environment

_FOLDER = Path(__file__).parent / "templates"
_NAMES = ("report.html", "overview.html", "document.html", "macros.html", "language.html")

_PIECE = 1 << 13
"""Characters of a page that are put together, at least."""

_LISTS = re.compile(r"l10n/plain/(?:words/)?")
_CODE = re.compile(r"`{1,2}([^`]+)`{1,2}")


def marked(text: str) -> Markup:
    """A help for the page: code is set as code, and lists of words go by their names."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(page(_LISTS.sub("", text))))))


def filled(name: str, values: Mapping[str, Any]) -> Iterator[str]:
    """A template, by its file name, filled with values, in pieces of some thousand characters.

    The page of a long text is never held in one piece: one character that is not Latin would
    double its size.
    """
    held: list[str] = []
    size = 0
    for part in _environment().get_template(name).generate(values):
        held.append(part)
        size += len(part)
        if size > _PIECE:
            yield "".join(held)
            held, size = [], 0
    yield "".join(held)


def words_of(translate: Translate) -> dict[str, Any]:
    """The reader's language, which way it is written, and the labels in it."""
    language = page_language(translate)
    return {"language": language, "direction": direction(language), "t": labels(translate)}


def resource(name: str) -> str:
    """The text of a file beside the templates."""
    return (_FOLDER / name).read_text("utf-8")


@cache
def _environment() -> Environment:
    from jinja2 import DictLoader, Environment, StrictUndefined

    environment = Environment(
        loader=DictLoader({name: resource(name) for name in _NAMES}),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["shown"] = page
    environment.filters["marked"] = marked
    return environment
