"""The language of the person at the command line, for one run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextvars import ContextVar

from l10n.errors import Said, UsageError, say
from l10n.messages import ENGLISH, N_, available, translator, ui_locale

OPTION = "--ui-locale"
NO_OPTION = N_("there is no option %(name)s")

_GAPS = N_("messages are complete in %(locales)s; in other languages some stand in English")

_LOCALE = ContextVar("reader", default=ENGLISH)


def listen(words: Sequence[str], environ: Mapping[str, str]) -> None:
    """Take the language from a command line, else from the environment; it holds for this run.

    A language without messages is left for the command to complain about.
    """
    for explicit in (asked(words), None):
        try:
            _LOCALE.set(ui_locale(environ, explicit))
        except UsageError:
            continue
        return


def asked(words: Sequence[str]) -> str | None:
    """What stands behind the last ``--ui-locale`` of a command line."""
    found = None
    for place, word in enumerate(words):
        if word == "--":
            break
        if word == OPTION and place + 1 < len(words):
            found = words[place + 1]
        elif word.startswith(f"{OPTION}="):
            found = word.partition("=")[2]
    return found


def translate(template: str) -> str:
    """A template in the language of the run."""
    return translator(_LOCALE.get())(template)


def told(template: str, **values: object) -> str:
    """A message with its values, in the language of the run."""
    return said(Said(template, **values))


def said(text: str) -> str:
    """A text in the language of the run."""
    return say(text, translate)


def warn_of_gaps() -> None:
    """Say that some messages will be in English, and in which languages none is."""
    from l10n.cli.output import note
    from l10n.project.help_text import is_translated

    whole = [tag for tag in available() if tag == ENGLISH or is_translated(translator(tag))]
    if _LOCALE.get() not in whole:
        note(Said(_GAPS, locales=", ".join(whole)))
