"""Readability and localization of patient information.

    document = l10n.read("corpus/en/page.md")     # or l10n.parse(text, language="en")
    l10n.score(document)                          # how hard it is to read, and why
    l10n.flag(document)                           # what to rewrite first
    template = l10n.extract(document)             # what there is to translate
    l10n.update(catalog, template)                # a translator's catalog, up to date
    l10n.build(document, catalog)                 # the translated document
    l10n.check(source, target)                    # what a translation lost
    l10n.adopt(source, target)                    # a catalog out of a published translation
    l10n.languages.get("es"), l10n.readability.evaluate("smog", "en", …)

The functions are those of ``l10n.api``; each is imported when it is first used. What they refuse
they refuse with an ``l10n.L10nError``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from l10n import languages as languages
    from l10n import readability as readability
    from l10n.api import adopt as adopt
    from l10n.api import build as build
    from l10n.api import check as check
    from l10n.api import check_catalog as check_catalog
    from l10n.api import compile as compile
    from l10n.api import doctor as doctor
    from l10n.api import explain as explain
    from l10n.api import extract as extract
    from l10n.api import flag as flag
    from l10n.api import memory as memory
    from l10n.api import parse as parse
    from l10n.api import parse_catalog as parse_catalog
    from l10n.api import read as read
    from l10n.api import read_catalog as read_catalog
    from l10n.api import report as report
    from l10n.api import score as score
    from l10n.api import update as update
    from l10n.errors import L10nError as L10nError

__version__ = "0.1.0"

_FUNCTIONS = (
    "adopt",
    "build",
    "check",
    "check_catalog",
    "compile",
    "doctor",
    "explain",
    "extract",
    "flag",
    "memory",
    "parse",
    "parse_catalog",
    "read",
    "read_catalog",
    "report",
    "score",
    "update",
)
_ROOMS = ("languages", "readability")

__all__ = [
    "L10nError",
    "__version__",
    "adopt",
    "build",
    "check",
    "check_catalog",
    "compile",
    "doctor",
    "explain",
    "extract",
    "flag",
    "languages",
    "memory",
    "parse",
    "parse_catalog",
    "read",
    "read_catalog",
    "readability",
    "report",
    "score",
    "update",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first used."""
    from importlib import import_module

    if name in _ROOMS:
        return import_module(f"l10n.{name}")
    if name in _FUNCTIONS:
        value: object = getattr(import_module("l10n.api"), name)
        globals()[name] = value
        return value
    if name == "L10nError":
        return import_module("l10n.errors").L10nError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
