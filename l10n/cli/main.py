"""The entry point: which commands there are, and how every run ends.

Exit codes: 0 clean, 1 findings at or above ``--fail-on``, 2 could not run. A command's module, and
the library that reads its options, are imported when the command is called.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextvars import copy_context
from typing import NamedTuple

from l10n.cli.output import complain, emit, show
from l10n.cli.reader import NO_OPTION, OPTION, asked, listen, told, translate, warn_of_gaps
from l10n.errors import L10nError, Said, UsageError, did_you_mean
from l10n.messages import N_, ui_locale

COULD_NOT_RUN = 2

_OBJECTS = 200_000
"""New objects after which cycles among them are looked for; our values have none."""


class Entry(NamedTuple):
    """A command: its name, its module in ``l10n.cli``, and its line in the help."""

    name: str
    module: str
    summary: str


COMMANDS: tuple[Entry, ...] = (
    Entry("score", "score", N_("How hard documents are to read, and why.")),
    Entry("flag", "flag", N_("What to rewrite first, and what it would gain.")),
    Entry("extract", "extract", N_("Write templates of what there is to translate.")),
    Entry("update", "update", N_("Bring catalogs up to date with a new template.")),
    Entry("build", "build", N_("Write translated documents.")),
    Entry("check", "check", N_("Find what translations lost, added or changed.")),
    Entry("report", "report", N_("All of it as one page that opens in a browser.")),
    Entry("adopt", "adopt", N_("Make catalogs out of published translations.")),
    Entry("status", "status", N_("How far the catalogs are translated.")),
    Entry("compile", "compile", N_("Compile catalogs for programs.")),
    Entry("memory", "memory", N_("Look up what has been translated before.")),
    Entry("doctor", "doctor", N_("Repair what other tools write wrongly into catalogs.")),
    Entry("init", "init", N_("Write configuration, a CI workflow and commit hooks.")),
    Entry("schema", "schema", N_("The JSON Schema of the configuration.")),
    Entry("completion", "completion", N_("What makes a shell complete commands and names.")),
    Entry("explain", "explain", N_("What is known about a rule, a formula or a language.")),
    Entry("rules", "rules", N_("List the rules.")),
    Entry("formulas", "formulas", N_("List the readability formulas.")),
    Entry("languages", "languages", N_("List the languages.")),
)

_HELP = N_(
    """\
Usage: l10n [OPTIONS] COMMAND [ARGS]...

  Readability and localization for patient information.

  Commands take files, folders and - (standard input); without any, the
  project that [tool.l10n] in pyproject.toml or l10n.toml describes.

Options:
  --version           Show the version and exit.
  --ui-locale LOCALE  The language of messages.
  -h, --help          Show this message and exit.

Commands:
%(commands)s
  Exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not run.
"""
)


def help_text() -> str:
    """What ``l10n --help`` prints, in the language of the run."""
    width = max(len(entry.name) for entry in COMMANDS)
    lines = (f"  {entry.name:<{width}}  {translate(entry.summary)}\n" for entry in COMMANDS)
    return told(_HELP, commands="".join(lines))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line.

    Args:
        arguments: what follows the program's name; that of the process if None.

    Returns:
        The exit code. Nothing that a user can cause ends in a traceback.
    """
    if arguments is None:
        gc.set_threshold(_OBJECTS)
    try:
        # What a run sets for its own length, such as limits and the language, ends with it.
        return copy_context().run(_run, sys.argv[1:] if arguments is None else arguments)
    finally:
        if arguments is None:
            # Everything goes with the process: looking for cycles in it first takes a tenth of the
            # time of a short command.
            gc.freeze()


def _run(words: Sequence[str]) -> int:
    try:
        listen(words, os.environ)
        if "_L10N_COMPLETE" in os.environ:
            from l10n.cli.completion import answer

            return answer()
        return _called(words)
    except L10nError as error:
        return _complain(error)
    except KeyboardInterrupt:
        return _complain(N_("interrupted"))
    except BrokenPipeError:
        return COULD_NOT_RUN
    except MemoryError:
        return _complain(N_("not enough memory (name fewer or smaller files)"))


def _called(words: Sequence[str]) -> int:
    first, rest = _split(words)
    if first is None:
        show(help_text())
        return COULD_NOT_RUN
    if first in ("-h", "--help", "--version"):
        ui_locale(os.environ, asked(words))
        from l10n import __version__

        emit(f"l10n {__version__}\n" if first == "--version" else help_text())
        return 0
    entry = _entry(first)
    if asked(words):
        warn_of_gaps()
    from l10n.cli.call import call

    return call(entry.name, entry.module, rest)


def _split(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """The command, None where there is none, and what is for it: the rest, and a language named
    before it."""
    at = 0
    while at < len(words) and words[at].partition("=")[0] == OPTION:
        at += 1 if "=" in words[at] else 2
    before, after = words[:at], words[at:]
    return (after[0], [*before, *after[1:]]) if after else (None, [])


def _entry(name: str) -> Entry:
    for entry in COMMANDS:
        if entry.name == name:
            return entry
    if name.startswith("-"):
        known = ["--help", "--version", OPTION]
        raise UsageError(Said(NO_OPTION, name=name), remedy=did_you_mean(name, known))
    names = [entry.name for entry in COMMANDS]
    reason = Said('there is no command "%(name)s"', name=name)
    raise UsageError(reason, remedy=did_you_mean(name, names))


def _complain(message: str | L10nError) -> int:
    complain(message)
    return COULD_NOT_RUN


if __name__ == "__main__":
    sys.exit(main())
