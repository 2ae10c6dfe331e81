"""Write the pages of ``docs/reference`` from the code, and run the transcripts of all pages again.

``--check`` writes nothing and fails where a page is stale.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import transcripts
import translated
from pages import page, table

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "docs" / "reference"


EXIT_CODES = """\
| Exit code | Meaning |
| --- | --- |
| 0 | clean |
| 1 | findings |
| 2 | it could not run, or a file could not be read; a mistake in the command line writes nothing |
"""


def cli() -> str:
    """Every command with its help, as it prints it, and the exit codes."""
    import click

    from l10n.cli.call import CONTEXT
    from l10n.cli.exits import ONE
    from l10n.cli.main import COMMANDS
    from l10n.cli.spoken import Spoken

    parts = [
        "Commands that read documents take files, folders and `-` (standard input).\n\n",
        EXIT_CODES,
        "\n",
        table(("Command", "Exit code 1 means"), iter(ONE.items())),
        "\nThe other commands end in 0 or 2.\n",
    ]
    manner = {**CONTEXT, "max_content_width": 88, "terminal_width": 88}
    for entry in COMMANDS:
        command: click.Command = import_module(f"l10n.cli.{entry.module}").command
        spoken = Spoken(command, str)
        inner = spoken.context_class(spoken, info_name=f"l10n {entry.name}", **manner)
        parts.append(f"\n## l10n {entry.name}\n\n```text\n{spoken.get_help(inner)}\n```\n")
    return page("Command line", "".join(parts))


def rules() -> str:
    """Every rule with its headed documentation."""
    from l10n.project.help_text import markdown_help
    from l10n.reporters.items import rules_by_id

    known = list(rules_by_id().values())
    rows = (
        (f"[{r.id}](#{r.id.replace('.', '')})", r.severity, r.certainty, r.summary) for r in known
    )
    parts = [
        "`--select` and `--ignore` take an id or the start of one.\n\n",
        table(("Rule", "Severity", "Certainty", "What"), rows),
    ]
    for rule in known:
        languages = ", ".join(rule.languages) or "every language"
        facts = f"{rule.severity}, {rule.certainty}; {languages}"
        parts.append(f"\n## {rule.id}\n\n{rule.summary}. ({facts})\n\n{markdown_help(rule.help)}\n")
    return page("Rules", "".join(parts))


def formulas() -> str:
    """Every formula with its source and worked example."""
    from l10n.readability.registry import formulas as known

    rows = (
        (f"`{f.id}`", f.language, f.name, f.scale, f.evidence, f"`{f.expression()}`")
        for f in known()
    )
    parts = [
        "`und` marks measures that need no language. A target always names its formula.\n\n",
        table(("Id", "Language", "Name", "Scale", "Evidence", "Value"), rows),
    ]
    for formula in known():
        counts = ", ".join(f"{name} {value:g}" for name, value in formula.example.counts.items())
        parts.append(f"\n## {formula.id} ({formula.language})\n\n{formula.name}. ")
        parts.append(f"Source: {formula.source}.\n\n")
        parts.append(f"Worked example ({formula.example.source}): {counts} give ")
        parts.append(f"{formula.example.value:g}.\n")
        if formula.note:
            parts.append(f"\n{formula.note}\n")
    return page("Formulas", "".join(parts))


def languages() -> str:
    """Every language, its formula, and the rules that know it."""
    from l10n.languages import codes, get
    from l10n.readability.registry import PRIMARY, code_of
    from l10n.reporters.items import rules_by_id

    first = dict(PRIMARY)
    special = [rule for rule in rules_by_id().values() if rule.languages]

    def row(code: str) -> tuple[str, ...]:
        speaks = ", ".join(f"`{n}`" for n in first.get(code_of(code), ())) or "none validated"
        own = ", ".join(f"`{rule.id}`" for rule in special if code in rule.languages)
        return (code, get(code).name, speaks, own or "–")

    body = (
        "Rules that need no word lists work in every language. A language without a validated "
        "formula gets language-neutral measures and no reading level.\n\n"
    )
    head = ("Tag", "Name", "Formula of the verdict", "Rules with data for it")
    return page("Languages", body + table(head, (row(code) for code in codes())))


def configuration() -> str:
    """Every option of the configuration."""
    from l10n.project.schema import options

    rows = (
        (
            f"`{o.key}`",
            o.kind.value + (f": {', '.join(o.choices)}" if o.choices else ""),
            "" if o.default in (None, ()) else f"`{o.default}`",
            o.help,
        )
        for o in options()
    )
    body = (
        "Options stand in `[tool.l10n]` of `pyproject.toml` or at the top of `l10n.toml`. "
        "An unknown key is an error. `l10n schema` prints the [JSON Schema](l10n.schema.json): "
        "with it, editors complete and check the file.\n\n"
    )
    parts = [body, table(("Key", "Value", "Default", "What"), rows), _limits()]
    return page("Configuration", "".join(parts))


def _limits() -> str:
    """The table of limits."""
    from l10n.project.schema import LIMITS
    from l10n.text.limits import DEFAULTS, MOST

    rows = (
        (f"`{key}`", f"1 to {most}", f"`{value}`", told)
        for (key, told), value, most in zip(LIMITS.items(), DEFAULTS, MOST, strict=True)
    )
    head = (
        "\n## limits\n\nA document beyond a limit is refused with one line that names the limit. "
        "`max-file-bytes` and `max-files` above are limits, too.\n\n"
    )
    return head + table(("Key", "Value", "Default", "What it bounds"), rows)


def json_shapes() -> str:
    """The keys of ``--format json``, read off a report about a small page."""
    from l10n.reporters.shapes import VERSION

    kinds: dict[str, set[str]] = {}
    for path, kind in _keys(_sample(), ""):
        kinds.setdefault(path, set()).add(kind)
    rows = ((f"`{path}`", " or ".join(sorted(found))) for path, found in kinds.items())
    body = (
        f"`--format json` prints one object, version {VERSION} of this shape. "
        "New keys may come; within a version none changes its meaning or goes. "
        "Offsets are half-open and count code points; lines and columns count from 1. "
        "`--format json-lines` prints the documents (without `findings`) and the findings as one "
        "object a line, with `type` set to `document` or `finding`.\n\n"
    )
    return page("JSON", body + table(("Key", "Type"), rows))


ENGLISH = """---
title: Tablets
language: en
audienceLevel: patient
---

# Tablets

About 30% of patients forget a tablet on some days of the week.

## Then
"""
SPANISH = """---
title: Tabletas
language: es
audienceLevel: professional
---

# Tabletas

Tome 2 tabletas todos los días con un vaso de agua.
"""


def _sample() -> object:
    """A report in which every value that can be unknown is known once and unknown once."""
    import json
    from dataclasses import replace

    from l10n import api
    from l10n.catalog.status import Progress, progress
    from l10n.errors import DocumentError
    from l10n.reporters.registry import get
    from l10n.reporters.report import DocumentReport, Report

    english, spanish = (api.parse(text, path="tablets.md") for text in (ENGLISH, SPANISH))
    made = api.report([english, spanish])
    done: Progress = progress(api.extract(english))
    target = replace(
        made.documents[1],
        source_path="en/tablets.md",
        progress=done,
        findings=api.check(english, spanish),
    )
    error = DocumentError("reason", line=1, remedy="remedy")
    broken = DocumentReport("broken.md", None, "", "", error=error)
    whole = Report("report", (made.documents[0], target, broken), made.version)
    return json.loads(get("json")(whole, str))


def _keys(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and not path.endswith("data"):
        for key, inner in value.items():
            yield from _keys(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        yield path, "list of objects"
        for inner in value:
            yield from _keys(inner, f"{path}[]")
    else:
        yield path, _type(value)


def _type(value: object) -> str:
    names = {bool: "true or false", str: "text", int: "number", float: "number", dict: "object"}
    if value is None:
        return "null"
    return "list" if isinstance(value, list) else names[type(value)]


def schema() -> str:
    """The JSON Schema of the configuration."""
    import json

    from l10n.project.schema import json_schema

    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


PAGES: dict[str, Callable[[], str]] = {
    "cli.md": cli,
    "rules.md": rules,
    "formulas.md": formulas,
    "languages.md": languages,
    "configuration.md": configuration,
    "json.md": json_shapes,
    "l10n.schema.json": schema,
}


def wanted() -> Iterator[tuple[Path, str]]:
    """Every page that is made or refreshed, with the text it should have."""
    for name, make in PAGES.items():
        yield PLACE / name, make()
    fresh = {
        path: transcripts.refreshed(path.read_text("utf-8"))
        for path in transcripts.pages()
        if path.parent != PLACE and not translated.is_built(path)
    }
    yield from fresh.items()
    yield from translated.wanted(fresh)


def main(arguments: list[str]) -> int:
    """Write what is stale, or with ``--check`` only say so."""
    stale = 0
    for path, text in wanted():
        if path.is_file() and path.read_text("utf-8") == text:
            continue
        stale += 1
        print(path.relative_to(ROOT))
        if arguments != ["--check"]:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    if stale and arguments == ["--check"]:
        print("stale: run `make docs`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
