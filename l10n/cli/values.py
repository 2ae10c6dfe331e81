"""What options take, told in our words where something else is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from l10n.errors import Said, UsageError, did_you_mean

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class Word(click.ParamType):  # type: ignore[type-arg]  # generic only in newer releases
    """One of some words; another one ends with the nearest of them."""

    name = "word"

    def __init__(
        self,
        unknown: str,
        words: Callable[[], tuple[str, ...]] | tuple[str, ...],
        metavar: str | None = None,
    ) -> None:
        """A choice.

        Args:
            unknown: what is said about another ``%(name)s``.
            words: what is allowed.
            metavar: what stands for the word in the help where there are many.
        """
        self.unknown = unknown
        self.metavar = metavar
        self._words = words

    def words(self) -> tuple[str, ...]:
        """What is allowed."""
        return self._words if isinstance(self._words, tuple) else self._words()

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> object:
        """The word itself.

        Raises:
            UsageError: it is none of the words.
        """
        if value not in self.words():
            reason = Said(self.unknown, name=value)
            raise UsageError(reason, remedy=did_you_mean(str(value), self.words()))
        return value

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The words that begin as what has been typed."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(word) for word in self.words() if word.startswith(incomplete)]

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """What stands after the option's name in the help."""
        return f"[{'|'.join(self.words())}]"


class Whole(click.IntRange):
    """A whole number within bounds."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number.

        Raises:
            UsageError: it is none, or out of bounds.
        """
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            raise UsageError(
                Said(
                    '%(option)s: "%(value)s" is not a whole number from %(least)d to %(most)d',
                    option=name_of(param),
                    value=value,
                    least=self.min,
                    most=self.max,
                )
            ) from None


class Real(click.FloatRange):
    """A number of at least so much."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number.

        Raises:
            UsageError: it is none, or too small.
        """
        try:
            number = super().convert(value, param, ctx)
        except click.BadParameter:
            number = None
        if number is None or number != number:  # not a number
            raise UsageError(
                Said(
                    '%(option)s: "%(value)s" is not a number of %(least)d or more',
                    option=name_of(param),
                    value=value,
                    least=self.min,
                )
            )
        return number


class Reader(click.ParamType):  # type: ignore[type-arg]  # generic only in newer releases
    """A language that there are messages in."""

    name = "locale"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> object:
        """The language as it was given.

        Raises:
            UsageError: there are no messages in it.
        """
        from l10n.messages import ui_locale

        ui_locale({}, value)
        return value

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The languages that begin as what has been typed."""
        from click.shell_completion import CompletionItem

        from l10n.messages import available

        return [CompletionItem(name) for name in available() if name.startswith(incomplete)]


def name_of(param: click.Parameter | None) -> str:
    """How a user writes a parameter: the long name of an option, what stands for an argument."""
    if param is None:
        return ""
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return param.metavar or str(param.name)
