"""Calling one command: its options are read, and its mistakes told, in our words."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from l10n.cli.reader import NO_OPTION, translate
from l10n.cli.values import name_of
from l10n.errors import L10nError, Said, UsageError, did_you_mean

_HELP = "--help"

CONTEXT: dict[str, Any] = {"help_option_names": ["-h", _HELP], "max_content_width": 100}
"""How every command shows its help."""

_WITHOUT_HELP = {**CONTEXT, "help_option_names": []}
"""For a line that does not ask for help: making the option loads gettext's catalogs of click."""


def call(name: str, module: str, words: Sequence[str]) -> int:
    """Run a command.

    Args:
        name: its name.
        module: its module in ``l10n.cli``.
        words: what follows its name.

    Returns:
        The exit code.

    Raises:
        L10nError: the user can mend it.
    """
    command: click.Command = import_module(f"l10n.cli.{module}").command
    context = _WITHOUT_HELP
    if any(map(_may_ask, words)):
        from l10n.cli.spoken import Spoken

        command, context = Spoken(command, translate), CONTEXT
    try:
        code = command.main(list(words), prog_name=f"l10n {name}", standalone_mode=False, **context)
    except click.UsageError as error:
        raise _usage(error, command, f"l10n {name}") from None
    except click.ClickException as error:
        raise L10nError(error.format_message()) from None
    except click.Abort:
        raise KeyboardInterrupt from None
    return code if isinstance(code, int) else 0


def _may_ask(word: str) -> bool:
    """Whether a word is the option of the help, or short options that may hold it."""
    return word == _HELP or (word[:1] == "-" and word[1:2] != "-" and "h" in word)


def _usage(error: click.UsageError, command: click.Command, place: str) -> UsageError:
    """One line for a mistake in the command line, with a proposal where there is one."""
    if isinstance(error, click.NoSuchOption):
        known = [name for p in command.params for name in p.opts if name.startswith("--")]
        remedy = did_you_mean(error.option_name, [*known, _HELP])
        return UsageError(Said(NO_OPTION, name=error.option_name), remedy=remedy)
    remedy = Said("see %(command)s --help", command=place)
    return UsageError(_reason(error, command), remedy=remedy)


def _reason(error: click.UsageError, command: click.Command) -> str:
    """What is wrong; click's own words where it is something that our commands do not ask for."""
    if isinstance(error, click.BadOptionUsage):
        option = next((p for p in command.params if error.option_name in p.opts), None)
        if isinstance(option, click.Option) and not option.is_flag:
            return Said("the option %(name)s needs a value", name=error.option_name)
        return Said("the option %(name)s takes no value", name=error.option_name)
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return Said("something is missing: %(name)s", name=name_of(error.param))
    message = error.format_message().rstrip(".").replace("\n", " ")
    if type(error) is click.UsageError and message.endswith(")"):
        extra = message.partition("(")[2].removesuffix(")")
        return Said("more arguments than the command takes: %(names)s", names=extra)
    return f"{message[:1].lower()}{message[1:]}"
