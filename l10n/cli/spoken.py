"""The help of a command in the reader's language, and what in it there is to translate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import copy
from typing import TypeVar
from unicodedata import bidirectional

import click

from l10n.cli.values import Word
from l10n.errors import Said
from l10n.messages import N_
from l10n.text.columns import filled, width

Translate = Callable[[str], str]
P = TypeVar("P", bound=click.Parameter)

USAGE = N_("Usage:")
OPTIONS = N_("Options:")
OWN = N_("[OPTIONS]")
HELP = N_("Show this message and exit.")
"""What click would say in English."""

_FROM_RIGHT = ("R", "AL")
_LEAST = 10
"""Columns that text takes in the narrowest window."""

_NARROW = 40
"""Columns that the words of an option may take beside its name; more go into its help."""


class _Layout(click.HelpFormatter):
    """Lays help out as click does, but breaks no line inside a word with a hyphen: it may be a
    name that somebody copies."""

    def write_text(self, text: str) -> None:
        """Paragraphs, each with the indentation that holds."""
        indent = " " * self.current_indent
        most = max(self.width, self.current_indent + _LEAST)
        parts = ["\n".join(filled(part, most, indent)) for part in text.split("\n\n")]
        self.write("\n\n".join(parts) + "\n")

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Names with what they mean beside them, or below where a name is long."""
        rows = list(rows)
        column = min(max(width(name) for name, _ in rows), col_max) + col_spacing
        indent = " " * self.current_indent
        room = max(self.width - self.current_indent - column, _LEAST)
        for name, meaning in rows:
            if width(name) > column - col_spacing:
                self.write(f"{indent}{name}\n")
                name = ""
            for line in filled(meaning, room):
                space = " " * (column - width(name))
                self.write(f"{indent}{_closed(name)}{space}{line}".rstrip() + "\n")
                name = ""


def _closed(name: str) -> str:
    """A name that no text behind it runs on with: next to each other, two texts from right to left
    change places on the screen.
    """
    return f"{name}\u200e" if name and bidirectional(name[-1]) in _FROM_RIGHT else name


class _Context(click.Context):
    formatter_class = _Layout


class Spoken(click.Command):
    """A command whose help stands in the reader's language; it runs as the original does."""

    context_class = _Context

    def __init__(self, command: click.Command, translate: Translate) -> None:
        """Take over a command, which stays as it is."""
        super().__init__(
            command.name,
            callback=command.callback,
            params=[_param(param, translate) for param in command.params],
            help="\n\n".join(map(translate, paragraphs(command.help or ""))),
            short_help=command.short_help,
            options_metavar=translate(OWN),
        )
        self.translate = translate

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line of the usage."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{self.translate(USAGE)} ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options under their heading."""
        own = self.get_help_option(ctx)
        shown = (_param(p, self.translate) if p is own else p for p in self.get_params(ctx))
        records = [param.get_help_record(ctx) for param in shown if isinstance(param, click.Option)]
        formatter.write(f"\n{self.translate(OPTIONS)}\n")
        with formatter.indentation():
            formatter.write_dl([record for record in records if record is not None])


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a help, each on one line."""
    return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]


def texts(command: click.Command) -> Iterator[str]:
    """Every template of a command's help, in the order in which it shows them."""
    yield from paragraphs(command.help or "")
    for param in command.params:
        metavar = _metavar(param)
        if metavar:
            yield metavar
        if isinstance(param, click.Option) and param.help:
            yield param.help


def _param(param: P, translate: Translate) -> P:
    """A parameter with its help and its metavar in the reader's language."""
    made = copy(param)
    metavar = _metavar(param)
    if metavar:
        made.metavar = translate(metavar)
    if isinstance(made, click.Option) and made.help:
        made.help = translate(made.help)
        if metavar and isinstance(param.type, Word):
            words = ", ".join(param.type.words())
            one_of = Said("%(help)s One of: %(words)s.", help=made.help, words=words)
            made.help = one_of.told(translate)
    return made


def _metavar(param: click.Parameter) -> str | None:
    """What there is to translate in what stands for a value, or None."""
    if not isinstance(param.type, Word):
        return param.metavar
    many = len("|".join(param.type.words())) > _NARROW
    return param.type.metavar if many else None
