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
from l10n.errors import L10nError, UsageError, did_you_mean

COULD_NOT_RUN = 2

_OBJECTS = 200_000
"""New objects after which cycles among them are looked for; our values have none."""


class Entry(NamedTuple):
    """A command: its name, its module in ``l10n.cli``, and its line in the help."""

    name: str
    module: str
    summary: str


COMMANDS: tuple[Entry, ...] = (
    Entry("score", "score", "How hard documents are to read, and why."),
    Entry("flag", "flag", "What to rewrite first, and what it would gain."),
    Entry("extract", "extract", "Write templates of what there is to translate."),
    Entry("update", "update", "Bring catalogs up to date with a new template."),
    Entry("build", "build", "Write translated documents."),
    Entry("check", "check", "Find what translations lost, added or changed."),
    Entry("report", "report", "All of it as one page that opens in a browser."),
    Entry("adopt", "adopt", "Make catalogs out of published translations."),
    Entry("status", "status", "How far the catalogs are translated."),
    Entry("compile", "compile", "Compile catalogs for programs."),
    Entry("memory", "memory", "Look up what has been translated before."),
    Entry("doctor", "doctor", "Repair what other tools write wrongly into catalogs."),
    Entry("init", "init", "Write configuration, a CI workflow and commit hooks."),
    Entry("schema", "schema", "The JSON Schema of the configuration."),
    Entry("completion", "completion", "What makes a shell complete commands and names."),
    Entry("explain", "explain", "What is known about a rule, a formula or a language."),
    Entry("rules", "rules", "List the rules."),
    Entry("formulas", "formulas", "List the readability formulas."),
    Entry("languages", "languages", "List the languages."),
)

_HELP = """\
Usage: l10n [OPTIONS] COMMAND [ARGS]...

  Readability and localization for patient information.

  Commands take files, folders and - (standard input); without any, the
  project that [tool.l10n] in pyproject.toml or l10n.toml describes.

Options:
  --version   Show the version and exit.
  -h, --help  Show this message and exit.

Commands:
{commands}
  Exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not run.
"""


def help_text() -> str:
    """What ``l10n --help`` prints."""
    width = max(len(entry.name) for entry in COMMANDS)
    lines = (f"  {entry.name:<{width}}  {entry.summary}\n" for entry in COMMANDS)
    return _HELP.format(commands="".join(lines))


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
        if arguments is None and "_L10N_COMPLETE" in os.environ:
            from l10n.cli.completion import answer

            return answer()
        # What a run sets for its own length, such as limits, ends with it.
        return copy_context().run(_run, sys.argv[1:] if arguments is None else arguments)
    except L10nError as error:
        return _complain(str(error))
    except KeyboardInterrupt:
        return _complain("interrupted")
    except BrokenPipeError:
        return COULD_NOT_RUN
    except MemoryError:
        return _complain("not enough memory (name fewer or smaller files)")
    finally:
        if arguments is None:
            # Everything goes with the process: looking for cycles in it first takes a tenth of the
            # time of a short command.
            gc.freeze()


def _run(words: Sequence[str]) -> int:
    if not words:
        show(help_text())
        return COULD_NOT_RUN
    first, *rest = words
    if first in ("-h", "--help"):
        emit(help_text())
        return 0
    if first == "--version":
        from l10n import __version__

        emit(f"l10n {__version__}\n")
        return 0
    entry = _entry(first)
    from l10n.cli.call import call

    return call(entry.name, entry.module, rest)


def _entry(name: str) -> Entry:
    for entry in COMMANDS:
        if entry.name == name:
            return entry
    if name.startswith("-"):
        known = ["--help", "--version"]
        raise UsageError(f"there is no option {name}", remedy=did_you_mean(name, known))
    names = [entry.name for entry in COMMANDS]
    raise UsageError(f'there is no command "{name}"', remedy=did_you_mean(name, names))


def _complain(message: str) -> int:
    complain(message)
    return COULD_NOT_RUN


if __name__ == "__main__":
    sys.exit(main())
