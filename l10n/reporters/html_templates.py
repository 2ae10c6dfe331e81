"""The templates of the page, and the words that all of them need."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from l10n.languages.direction import direction
from l10n.reporters.escape import page
from l10n.reporters.html_labels import labels
from l10n.reporters.report import Translate
from l10n.reporters.speech import page_language

if TYPE_CHECKING:
    from jinja2 import Environment, Template

_NAMES = ("report.html", "overview.html", "document.html", "macros.html")


def template(name: str) -> Template:
    """A template by its file name."""
    return _environment().get_template(name)


def words_of(translate: Translate) -> dict[str, Any]:
    """The reader's language, which way it is written, and the labels in it."""
    language = page_language(translate)
    return {"language": language, "direction": direction(language), "t": labels(translate)}


def resource(name: str) -> str:
    """The text of a file beside the templates."""
    return (files("l10n.reporters") / "templates" / name).read_text("utf-8")


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
    return environment
