"""Calling one command: its options are read, and its mistakes told, in our words."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from l10n.errors import L10nError, UsageError, did_you_mean

CONTEXT: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
"""How every command shows its help."""


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
    try:
        code = command.main(list(words), prog_name=f"l10n {name}", standalone_mode=False, **CONTEXT)
    except click.UsageError as error:
        raise _usage(error) from None
    except click.ClickException as error:
        raise L10nError(error.format_message()) from None
    except click.Abort:
        raise KeyboardInterrupt from None
    return code if isinstance(code, int) else 0


def _usage(error: click.UsageError) -> UsageError:
    """One line for a mistake in the command line, with a proposal where there is one."""
    if isinstance(error, click.NoSuchOption):
        known = [name for p in _parameters(error) for name in p.opts if name.startswith("--")]
        remedy = did_you_mean(error.option_name, known)
        return UsageError(f"there is no option {error.option_name}", remedy=remedy)
    message = error.format_message().rstrip(".").replace("\n", " ")
    where = error.ctx.command_path if error.ctx is not None else "l10n"
    return UsageError(f"{message[:1].lower()}{message[1:]}", remedy=f"see {where} --help")


def _parameters(error: click.UsageError) -> list[click.Parameter]:
    return [] if error.ctx is None else error.ctx.command.get_params(error.ctx)
