"""The formats, in the order in which help shows them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import cast

from l10n.errors import UsageError, did_you_mean
from l10n.messages import N_
from l10n.reporters.report import Render


@dataclass(frozen=True, slots=True)
class Reporter:
    """A format.

    Attributes:
        name: what ``--format`` takes.
        module: of ``l10n.reporters`` with the function ``render``.
        summary: one line, sentence case.
        commands: the commands that offer it.
    """

    name: str
    module: str
    summary: str
    commands: tuple[str, ...]


_ALL = ("score", "flag", "check", "report")
_FINDINGS = ("flag", "check", "report")

REPORTERS: tuple[Reporter, ...] = (
    Reporter("text", "text", N_("For people: grouped by document, with excerpts"), _ALL),
    Reporter("concise", "concise", N_("One line a finding: path:line:column"), _ALL),
    Reporter("json", "json", N_("One JSON object with everything"), _ALL),
    Reporter("json-lines", "json_lines", N_("One JSON object a line"), _ALL),
    Reporter("sarif", "sarif", N_("SARIF 2.1.0 for code scanning"), _FINDINGS),
    Reporter("github", "github", N_("GitHub workflow annotations"), _FINDINGS),
    Reporter("gitlab", "gitlab", N_("GitLab code quality"), _FINDINGS),
    Reporter("junit", "junit", N_("JUnit XML test results"), _FINDINGS),
    Reporter("rdjson", "rdjson", N_("Reviewdog diagnostics"), _FINDINGS),
    Reporter("markdown", "markdown", N_("For a job summary or a comment"), _ALL),
    Reporter("csv", "csv", N_("A table for spreadsheets"), _ALL),
    Reporter("html", "html", N_("One page that opens in a browser"), _ALL),
)


def names(command: str) -> tuple[str, ...]:
    """The formats of a command."""
    return tuple(reporter.name for reporter in REPORTERS if command in reporter.commands)


def get(name: str) -> Render:
    """The function that renders a format.

    Raises:
        UsageError: there is no such format.
    """
    for reporter in REPORTERS:
        if reporter.name == name:
            module = import_module(f"l10n.reporters.{reporter.module}")
            return cast(Render, module.render)
    known = [reporter.name for reporter in REPORTERS]
    raise UsageError(f'there is no format "{name}"', remedy=did_you_mean(name, known))
