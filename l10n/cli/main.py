"""The entry point: which commands there are, and how every run ends.

Exit codes: 0 clean, 1 findings at or above ``--fail-on``, 2 could not run. A command's module is
imported when the command is called.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple, cast

import click

from l10n.errors import L10nError, UsageError, did_you_mean

COULD_NOT_RUN = 2


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
    Entry("status", "status", "How far the catalogs are translated."),
    Entry("explain", "explain", "What is known about a rule, a formula or a language."),
    Entry("rules", "rules", "List the rules."),
    Entry("formulas", "formulas", "List the readability formulas."),
    Entry("languages", "languages", "List the languages."),
)


class Commands(click.Group):
    """A group that knows its commands from the table."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the table."""
        return [entry.name for entry in COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command.

        Raises:
            UsageError: there is none of that name.
        """
        for entry in COMMANDS:
            if entry.name == cmd_name:
                return cast(click.Command, import_module(f"l10n.cli.{entry.module}").command)
        known = self.list_commands(ctx)
        raise UsageError(f'there is no command "{cmd_name}"', remedy=did_you_mean(cmd_name, known))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The lines of the table; no command is imported for them."""
        with formatter.section("Commands"):
            formatter.write_dl([(entry.name, entry.summary) for entry in COMMANDS])


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from l10n import __version__

        click.echo(f"l10n {__version__}")
        ctx.exit()


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not run.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version and exit.",
)
def l10n() -> None:
    """Readability and localization for patient information.

    Commands take files, folders and - (standard input); without any, the project that
    [tool.l10n] in pyproject.toml or l10n.toml describes.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line.

    Args:
        arguments: what follows the program's name; that of the process if None.

    Returns:
        The exit code. Nothing that a user can cause ends in a traceback.
    """
    try:
        code = l10n.main(args=arguments, prog_name="l10n", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except L10nError as error:
        return _complain(str(error))
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return COULD_NOT_RUN
    except click.UsageError as error:
        return _complain(_usage(error))
    except click.ClickException as error:
        return _complain(error.format_message())
    except (KeyboardInterrupt, click.Abort):
        return _complain("interrupted")
    except BrokenPipeError:
        return COULD_NOT_RUN
    except MemoryError:
        return _complain("not enough memory (name fewer or smaller files)")


def _complain(message: str) -> int:
    from l10n.cli.output import complain

    complain(message)
    return COULD_NOT_RUN


def _usage(error: click.UsageError) -> str:
    """One line for a mistake in the command line, with a proposal where there is one."""
    if isinstance(error, click.NoSuchOption):
        known = [name for p in _parameters(error) for name in p.opts if name.startswith("--")]
        remedy = did_you_mean(error.option_name, known)
        return str(UsageError(f"there is no option {error.option_name}", remedy=remedy))
    message = error.format_message().rstrip(".").replace("\n", " ")
    where = error.ctx.command_path if error.ctx is not None else "l10n"
    return f"{message[:1].lower()}{message[1:]} (see {where} --help)"


def _parameters(error: click.UsageError) -> list[click.Parameter]:
    return [] if error.ctx is None else error.ctx.command.get_params(error.ctx)


if __name__ == "__main__":
    sys.exit(main())
