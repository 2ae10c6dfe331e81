"""``l10n completion``, and the answers that shells ask for while somebody types."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from l10n.cli import options
from l10n.cli.values import Reader, Word
from l10n.messages import N_

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

SHELLS = ("bash", "zsh", "fish")
ASKED = "_L10N_COMPLETE"
"""The variable by which a shell asks; ``bash_complete`` and the like."""

_BEFORE = {"zsh": "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }\n"}
"""What a shell may need first: zsh knows no completion before ``compinit``."""


@click.command(name="completion")
@click.argument(
    "shell", type=Word(N_('there is no shell "%(name)s"'), SHELLS), metavar="[bash|zsh|fish]"
)
@options.looks
def command(shell: str, **_: Any) -> int:
    """Print what makes a shell complete commands, options and names.

    bash and zsh: put  eval "$(l10n completion bash)"  into ~/.bashrc, or the same with zsh into
    ~/.zshrc. fish: l10n completion fish > ~/.config/fish/completions/l10n.fish
    """
    from l10n.cli.output import emit

    emit(_script(shell))
    return 0


def _script(shell: str) -> str:
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    assert found is not None, shell
    completion = found(_all(), {}, "l10n", ASKED)
    # `source` would run bash to look at its version, also where another bash will read this.
    return _BEFORE.get(shell, "") + completion.source_template % completion.source_vars() + "\n"


def _all() -> Commands:
    """The commands, and the option that may stand before them."""
    return Commands("l10n", params=[click.Option(["--ui-locale"], type=Reader())])


class Commands(click.Group):
    """All commands as one group of click's, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names, in the order of the help."""
        from l10n.cli.main import COMMANDS

        return [entry.name for entry in COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command, None where there is none of that name."""
        from importlib import import_module

        from l10n.cli.main import COMMANDS
        from l10n.cli.reader import translate
        from l10n.cli.spoken import Spoken

        for entry in COMMANDS:
            if entry.name == cmd_name:
                command: click.Command = import_module(f"l10n.cli.{entry.module}").command
                for param in command.params:
                    if param.type is click.STRING:
                        param.type = _Typed(str(param.metavar))
                return Spoken(command, translate)
        return None


class _Typed(click.ParamType):  # type: ignore[type-arg]  # generic only in newer releases
    """What a parameter takes, by what stands for it in the help; made only to complete a line."""

    name = "typed"

    def __init__(self, metavar: str) -> None:
        self.metavar = metavar

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Names of the toolkit where it has some, else files."""
        from click.shell_completion import CompletionItem

        names = _NAMES.get(self.metavar)
        if names is None:
            return [CompletionItem(incomplete, type="file")]
        return [CompletionItem(name) for name in names() if name.startswith(incomplete)]


def _rules() -> tuple[str, ...]:
    from l10n.project.explanations import rules

    return tuple(rule.id for rule in rules())


def _formulas() -> tuple[str, ...]:
    from l10n.readability import formulas

    return tuple(dict.fromkeys(formula.id for formula in formulas()))


def _languages() -> tuple[str, ...]:
    from l10n.languages import codes

    return codes()


_NAMES: dict[str, Callable[[], tuple[str, ...]]] = {
    "RULE|FORMULA|LANGUAGE": lambda: (*_rules(), *_formulas(), *_languages()),
    "PREFIX": _rules,
    "LOCALE": _languages,
    "FORMULA=VALUE": _formulas,
}


def answer() -> int:
    """Answer a shell, which has put the words of the line into the environment."""
    from click.shell_completion import shell_complete

    return shell_complete(_all(), {}, "l10n", ASKED, os.environ[ASKED])
