"""The options that commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from l10n.cli.values import Reader, Whole, Word
from l10n.finding import NEVER, Severity
from l10n.messages import N_

F = TypeVar("F", bound=Callable[..., Any])

FAIL_ON = (*map(str, Severity), NEVER)

NO_FORMAT = N_('there is no format "%(name)s"')


def paths(required: bool = False, name: str = "PATH") -> Callable[[F], F]:
    """Files and folders; ``-`` is standard input."""
    return click.argument("paths", nargs=-1, required=required, metavar=f"[{name}]...")


def output(help_text: str) -> Callable[[F], F]:
    """Where the result goes."""
    return click.option("-o", "--output", metavar="OUT", help=help_text)


def formats(command: str, default: str) -> Callable[[F], F]:
    """``--format``, with the formats that a command offers."""

    def words() -> tuple[str, ...]:
        from l10n.reporters.registry import names

        return names(command)

    return click.option(
        "--format",
        "format_",
        type=Word(NO_FORMAT, words, "FORMAT"),
        default=None,
        help=f"How to show the result [default: {default}].",
    )


def findings(function: F) -> F:
    """``--select``, ``--ignore`` and ``--fail-on``."""
    for option in (
        click.option(
            "--fail-on",
            type=Word(N_('there is no severity "%(name)s"'), FAIL_ON),
            help="Lowest severity that ends in exit code 1.",
        ),
        click.option(
            "--ignore",
            multiple=True,
            metavar="PREFIX",
            help="Leave out rules whose ids start so; may be repeated.",
        ),
        click.option(
            "--select",
            multiple=True,
            metavar="PREFIX",
            help="Only rules whose ids start so; may be repeated.",
        ),
    ):
        function = option(function)
    return function


def baseline(function: F) -> F:
    """``--baseline`` and ``--write-baseline``."""
    for option in (
        click.option(
            "--write-baseline",
            metavar="FILE",
            help="Record what is found in this file, and end in exit code 0.",
        ),
        click.option(
            "--baseline", metavar="FILE", help="Tell only what is not recorded in this file."
        ),
    ):
        function = option(function)
    return function


def since(function: F) -> F:
    """``--diff``."""
    return click.option(
        "--diff",
        "since",
        metavar="REV",
        help="Only blocks that have changed since this revision of git.",
    )(function)


def looks(function: F) -> F:
    """``--ui-locale``."""
    return click.option(
        "--ui-locale", type=Reader(), metavar="LOCALE", help="The language of messages."
    )(function)


def catalog_style(function: F) -> F:
    """``--no-wrap`` and ``--location``."""
    from l10n.project.schema import LOCATIONS

    for option in (
        click.option(
            "--location",
            type=Word(N_('there is no location "%(name)s"'), LOCATIONS),
            help="Whether catalogs tell the line of a text or only its file.",
        ),
        click.option("--no-wrap", is_flag=True, help="Do not break long lines of catalogs."),
    ):
        function = option(function)
    return function


def jobs(function: F) -> F:
    """``-j`` and ``--no-cache``."""
    for option in (
        click.option(
            "--no-cache", is_flag=True, help="Leave aside what earlier runs have found out."
        ),
        click.option(
            "-j",
            "--jobs",
            type=Whole(0, 256),
            default=1,
            metavar="N",
            help="Number of processes; 0 for one a processor.",
        ),
    ):
        function = option(function)
    return function


def language(function: F) -> F:
    """``--language``."""
    return click.option(
        "--language",
        metavar="LOCALE",
        help="Language of documents that do not say it themselves.",
    )(function)


def locales(function: F) -> F:
    """``--locale``."""
    return click.option(
        "--locale",
        "locales",
        multiple=True,
        metavar="LOCALE",
        help="Only this locale of the project; may be repeated.",
    )(function)


def listing(function: F) -> F:
    """``--format`` of the commands that list things."""
    return click.option(
        "--format",
        "format_",
        type=Word(NO_FORMAT, ("text", "json")),
        default="text",
        help="How to show the list.",
    )(function)
