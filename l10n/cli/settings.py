"""What holds for a run: the project's configuration under the options of the command line."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from l10n.errors import Said, UsageError
from l10n.finding import NEVER, Finding, Severity
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from l10n.catalog.terms.termbase import Termbase
    from l10n.project.cache import Place
    from l10n.project.configuration import Configuration
    from l10n.project.layout import Layout
    from l10n.project.values import Known
    from l10n.reporters.report import DocumentReport


@dataclass(frozen=True, slots=True)
class Choice:
    """The findings that were asked for; picklable.

    Attributes:
        select: starts of rule ids; () for all.
        ignore: starts of rule ids to leave out.
        severity: severity by rule id.
    """

    select: tuple[str, ...]
    ignore: tuple[str, ...]
    severity: Mapping[str, str]

    def kept(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings that were asked for, with the severities of the project."""
        severity = self.severity
        wanted = {rule for rule in {f.rule for f in findings} if self.wanted(rule)}
        return tuple(
            [
                replace(f, severity=Severity(severity[f.rule])) if f.rule in severity else f
                for f in findings
                if f.rule in wanted
            ]
        )

    def wanted(self, rule: str) -> bool:
        """Whether the findings of a rule were asked for."""
        return (not self.select or _starts(rule, self.select)) and not _starts(rule, self.ignore)

    def of(self, document: DocumentReport) -> DocumentReport:
        """A document's report with the findings that were asked for."""
        flags = document.flags
        if flags is not None:
            works = [replace(work, findings=self.kept(work.findings)) for work in flags.sections]
            findings = self.kept(flags.findings)
            flags = replace(flags, findings=findings, sections=tuple(works))
        return replace(document, flags=flags, findings=self.kept(document.findings))


@dataclass(frozen=True)
class Settings:
    """A run.

    Attributes:
        select: starts of rule ids from the command line; () for those of the project.
        ignore: the same for rules to leave out.
        fail_on: a severity or ``never``; None for that of the project.
        ui_locale: what the user asked for, or None.
        language: BCP 47 tag for documents that say nothing, or None.
        no_wrap: whether long lines of catalogs stay whole, whatever the project says.
        location: ``line`` or ``file``; None for that of the project.
        jobs: number of processes, at least 1.
        no_cache: whether results of earlier runs are left aside.
        baseline: a file of findings that are not to be told again, or None.
        write_baseline: the file to put the findings into, or None.
        since: a revision of git before which nothing counts, or None.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    ui_locale: str | None = None
    language: str | None = None
    no_wrap: bool = False
    location: str | None = None
    jobs: int = 1
    no_cache: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    since: str | None = None

    @classmethod
    def of(cls, **options: Any) -> Settings:
        """Settings from the options of a command; options of other kinds are left aside.

        Raises:
            UsageError: a rule, language or locale that does not exist.
        """
        mine = {name: options[name] for name in cls.__dataclass_fields__ if name in options}
        for name in ("select", "ignore"):
            mine[name] = _prefixes(mine.get(name, ()))
        if mine.get("language"):
            from l10n.languages.tags import existing

            mine["language"] = existing(mine["language"])
        mine["jobs"] = mine.get("jobs", 1) or os.cpu_count() or 1
        settings = cls(**mine)
        _check_prefixes((*settings.select, *settings.ignore))
        return settings

    @cached_property
    def configuration(self) -> Configuration:
        """The project's, or the defaults; its limits hold from now on."""
        from l10n.project.configuration import load
        from l10n.text.limits import hold

        found = load(Path.cwd(), known=known_names)
        hold(found.limits)
        return found

    @cached_property
    def layout(self) -> Layout:
        """Where the project's files lie, as seen from here."""
        from l10n.project.layout import Layout

        return Layout.of(self.configuration, Path.cwd())

    @cached_property
    def termbase(self) -> Termbase | None:
        """The terms of the project's termbases; None where it has none.

        Raises:
            L10nError: one cannot be used.
        """
        names = self.configuration.termbases
        if not names:
            return None
        from l10n.project.termbases import read_termbases

        return read_termbases(map(self.layout.place, names), self.configuration.max_file_bytes)

    @cached_property
    def schema(self) -> Mapping[str, Any] | None:
        """The JSON Schema of the project's front matter; None where it has none.

        Raises:
            L10nError: it cannot be used.
        """
        name = self.configuration.front_matter_schema
        if name is None:
            return None
        from l10n.project.front_schema import read_schema

        return read_schema(self.layout.place(name), self.configuration.max_file_bytes)

    @cached_property
    def locale(self) -> str:
        """BCP 47 tag of the reader's language."""
        from l10n.messages import ui_locale

        return ui_locale(os.environ, self.ui_locale)

    @property
    def translate(self) -> Callable[[str], str]:
        """From an English template to the reader's language."""
        from l10n.messages import translator

        return translator(self.locale)

    @cached_property
    def cache(self) -> Place | None:
        """Where results are kept from run to run, or None; a damaged one is begun again."""
        from l10n.cli.output import complain
        from l10n.project.cache import Place, mended
        from l10n.project.cache_place import cache_file

        file = None if self.no_cache else cache_file(os.environ)
        if file is None:
            return None
        place = Place(str(file), self.configuration.max_cache_bytes)
        if mended(place):
            complain(Said("%(path)s: the cache was damaged and is begun again", path=file))
        return place

    @cached_property
    def stamp(self) -> bytes:
        """What tells what this run makes of files from what other runs make of them.

        How many processes there are makes no difference, and neither does the cache.
        """
        from l10n.project.keys import key_of

        date = os.environ.get("SOURCE_DATE_EPOCH", "")
        style = (self.language, self.no_wrap, self.location, self.locale, date)
        return key_of(self.configuration, self.termbase, self.schema, self.choice, style)

    @property
    def narrows(self) -> bool:
        """Whether findings are compared with what was known before."""
        return any(x is not None for x in (self.known, self.write_baseline, self.since))

    @property
    def known(self) -> str | None:
        """The baseline that holds: that of the command line, else that of the project. None while
        one is written.
        """
        if self.baseline is not None or self.write_baseline is not None:
            return self.baseline
        named = self.configuration.baseline
        return None if named is None else self.layout.place(named)

    @cached_property
    def choice(self) -> Choice:
        """The findings that were asked for."""
        configuration = self.configuration
        return Choice(
            self.select or configuration.select,
            self.ignore or configuration.ignore,
            configuration.severity,
        )

    def kept(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings that were asked for, with the severities of the project."""
        return self.choice.kept(findings)

    def fails(self, counts: Mapping[Severity, int]) -> bool:
        """Whether there is a finding as bad as ``--fail-on`` or worse, by counts of findings."""
        if self.limit == NEVER:
            return False
        return any(n and s.rank <= Severity(self.limit).rank for s, n in counts.items())

    @property
    def limit(self) -> str:
        """The lowest severity that makes the run fail, or ``never``."""
        return self.fail_on or self.configuration.fail_on


def known_names() -> Known:
    """The ids of all rules and formulas."""
    from l10n.project.values import Known
    from l10n.readability import formulas

    return Known(formulas=frozenset(f.id for f in formulas()), rules=frozenset(_rules()))


def _rules() -> tuple[str, ...]:
    from l10n.project.explanations import rules

    return tuple(rule.id for rule in rules())


def _prefixes(given: Sequence[str]) -> tuple[str, ...]:
    parts = (part.strip().rstrip(".") for item in given for part in item.split(","))
    return tuple(part for part in parts if part)


def _check_prefixes(prefixes: tuple[str, ...]) -> None:
    if not prefixes:
        return
    from l10n.project.rule_names import no_rule

    rules = _rules()
    for prefix in prefixes:
        wrong = no_rule(prefix, rules)
        if wrong is not None:
            raise UsageError(wrong[0], remedy=wrong[1])


def _starts(rule: str, prefixes: Sequence[str]) -> bool:
    from l10n.project.rule_names import begins

    return any(begins(rule, prefix) for prefix in prefixes)
