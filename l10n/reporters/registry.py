"""The formats, in the order in which help shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Protocol, cast

from l10n.errors import Said, UsageError, did_you_mean
from l10n.frozen import dataclass
from l10n.messages import N_
from l10n.reporters.report import Content, DocumentReport, Render, Report, Totals, Translate


class Format(Protocol):
    """What the module of a format holds: pure functions."""

    def part(self, document: DocumentReport, command: str, translate: Translate) -> Content:
        """A document's part of the report: plain values that any process can make and keep."""
        ...

    def whole(
        self, parts: Sequence[Content], totals: Totals, translate: Translate
    ) -> Iterator[str]:
        """The report, piece by piece, from the parts of all documents."""
        ...


@dataclass(frozen=True, slots=True)
class Reporter:
    """A format.

    Attributes:
        name: what ``--format`` takes.
        module: of ``l10n.reporters``, with the functions of a ``Format``.
        summary: one line, sentence case.
        commands: the commands that offer it.
    """

    name: str
    module: str
    summary: str
    commands: tuple[str, ...]


_ALL = ("score", "flag", "check", "report")

REPORTERS: tuple[Reporter, ...] = (
    Reporter("text", "text", N_("For people: grouped by document, with excerpts"), _ALL),
    Reporter("concise", "concise", N_("One line a finding: path:line:column"), _ALL),
    Reporter("json", "json", N_("One JSON object with everything"), _ALL),
    Reporter("json-lines", "json_lines", N_("One JSON object a line"), _ALL),
    Reporter("sarif", "sarif", N_("SARIF 2.1.0 for code scanning"), _ALL),
    Reporter("github", "github", N_("GitHub workflow annotations"), _ALL),
    Reporter("gitlab", "gitlab", N_("GitLab code quality"), _ALL),
    Reporter("junit", "junit", N_("JUnit XML test results"), _ALL),
    Reporter("rdjson", "rdjson", N_("Reviewdog diagnostics"), _ALL),
    Reporter("markdown", "markdown", N_("For a job summary or a comment"), _ALL),
    Reporter("csv", "csv", N_("A table for spreadsheets"), _ALL),
    Reporter("html", "html", N_("One page that opens in a browser"), _ALL),
)


def names(command: str) -> tuple[str, ...]:
    """The formats of a command."""
    return tuple(reporter.name for reporter in REPORTERS if command in reporter.commands)


def format_of(name: str) -> Format:
    """A format's functions.

    Raises:
        UsageError: there is no such format.
    """
    for reporter in REPORTERS:
        if reporter.name == name:
            return cast(Format, import_module(f"l10n.reporters.{reporter.module}"))
    known = [reporter.name for reporter in REPORTERS]
    raise UsageError(
        Said('there is no format "%(name)s"', name=name), remedy=did_you_mean(name, known)
    )


def get(name: str) -> Render:
    """The function that renders a whole report in a format.

    Raises:
        UsageError: there is no such format.
    """
    from l10n.reporters.items import totals_of

    chosen = format_of(name)

    def render(report: Report, translate: Translate = str) -> str:
        parts = [chosen.part(document, report.command, translate) for document in report.documents]
        return "".join(chosen.whole(parts, totals_of(report), translate))

    return render
