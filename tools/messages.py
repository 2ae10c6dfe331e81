"""Update the template and the catalogs of the toolkit's own messages.

Messages are what stands in ``N_()`` and ``Said()``, what errors say, the summaries of rules in
their decorators, and the help of commands. The pages about rules have a domain of their own.

``locales/l10n.pot`` is written anew; translations in ``locales/*/LC_MESSAGES/l10n.po`` are kept,
and what has no place any more becomes obsolete. The same holds for ``l10n-rules``. ``--check``
writes nothing and fails where a file would change or a translation is missing in a complete
language.
"""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import polib

from l10n.cli.main import COMMANDS
from l10n.cli.spoken import texts
from l10n.project.explanations import rules
from l10n.project.help_text import texts as help_texts

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "l10n"
LOCALES = ROOT / "locales"
COMPLETE = ("ar", "de", "es", "fr", "pt", "zh_Hans")
"""Locales in which no message may be missing."""

_PLACE = re.compile(r"%\(\w+\)[#0 +-]*\d*(?:\.\d+)?[a-z]|%%")


_PLACES: dict[str, tuple[int, ...]] = {
    "N_": (0,),
    "Said": (0,),
    "rule": (3,),
    "catalog_rule": (3,),
    # What makes an error out of a reason and a remedy.
    "error": (0, 2),
    "_error": (0, 2),
    "_wrong": (1, 2),
    "wrong": (0, 1),
    "wrong_type": (0,),
    "refusal": (0, 1),
    "refuse": (0, 1),
    "remedy": (1,),
}
"""Which arguments of a call are messages; those of errors are the first, and the remedy."""

_NAMES = ("reason", "remedy")
"""Variables, and constants in capitals, that hold a part of an error."""

_SHARED = "l10n/cli/options.py"


class Call(NamedTuple):
    """A message and the file it stands in, relative to the root."""

    text: str
    path: str


def calls() -> Iterator[Call]:
    """Every message of the package: file by file, then the help of the commands."""
    for path in sorted(PACKAGE.rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        found = [call for node in ast.walk(tree) for call in _call(node)]
        for _, text in sorted(found, key=lambda entry: entry[0]):
            yield Call(text, where)
    yield from _helps()


def _call(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The messages in a call or an assignment, each with its line."""
    if isinstance(node, ast.Assign):
        names = (target.id for target in node.targets if isinstance(target, ast.Name))
        if any(name.strip("_").lower() in _NAMES for name in names):
            yield from _texts(node.value)
    elif isinstance(node, ast.Call):
        name = str(getattr(node.func, "id", "") or getattr(node.func, "attr", ""))
        is_error = name.endswith("Error") and name[:1].isupper() and not hasattr(builtins, name)
        for place in (0,) if is_error else _PLACES.get(name, ()):
            yield from _texts(*node.args[place : place + 1])
        yield from _texts(*(word.value for word in node.keywords if word.arg == "remedy"))


def _texts(*nodes: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts that expressions can be, each with its line."""
    for node in nodes:
        if isinstance(node, ast.IfExp):
            yield from _texts(node.body, node.orelse)
        elif isinstance(node, ast.BoolOp):
            yield from _texts(*node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            yield node.lineno, node.value


def _helps() -> Iterator[Call]:
    """The help of every command; what commands share stands in the file that shares it."""
    shared = (ROOT / _SHARED).read_text("utf-8")
    for entry in COMMANDS:
        for text in texts(import_module(f"l10n.cli.{entry.module}").command):
            yield Call(text, _SHARED if f'"{text}"' in shared else f"l10n/cli/{entry.module}.py")


def pages() -> Iterator[Call]:
    """Every paragraph of the pages about rules, with the rule it is about."""
    for rule in rules():
        for text in help_texts(rule.help):
            yield Call(text, rule.id)


def template(messages: Iterable[Call]) -> polib.POFile:
    """The template: each message once, with the places it stands in.

    It carries no date, so that it changes only with the messages.
    """
    found: dict[str, list[str]] = {}
    for text, path in messages:
        places = found.setdefault(text, [])
        if path not in places:
            places.append(path)
    made = polib.POFile(wrapwidth=78)
    made.metadata = _header("")
    for text, places in found.items():
        flags = ["python-format"] if _PLACE.search(text) else []
        made.append(
            polib.POEntry(msgid=text, occurrences=[(place, "") for place in places], flags=flags)
        )
    return made


def _header(language: str) -> dict[str, str]:
    return {
        "Project-Id-Version": "patient-l10n",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }


def updated(path: Path, new: polib.POFile) -> polib.POFile:
    """A catalog with the messages of the template, in its order, and every translation it had."""
    old = polib.pofile(str(path), wrapwidth=78) if path.is_file() else polib.POFile(wrapwidth=78)
    have = {entry.msgid: entry for entry in old}
    made = polib.POFile(wrapwidth=78)
    made.header = old.header
    made.metadata = old.metadata or _header(path.parent.parent.name)
    for entry in new:
        mine = have.pop(entry.msgid, None)
        made.append(
            polib.POEntry(
                msgid=entry.msgid,
                msgstr="" if mine is None else mine.msgstr,
                occurrences=entry.occurrences,
                flags=entry.flags + (["fuzzy"] if mine is not None and mine.fuzzy else []),
                tcomment="" if mine is None else mine.tcomment,
            )
        )
    for entry in have.values():
        if entry.msgstr:
            made.append(polib.POEntry(msgid=entry.msgid, msgstr=entry.msgstr, obsolete=True))
    return made


def faults(catalog: polib.POFile) -> Iterator[str]:
    """Messages without a translation, and translations with other places than the message."""
    for entry in catalog:
        if entry.obsolete:
            continue
        if not entry.msgstr or entry.fuzzy:
            yield f"not translated: {entry.msgid}"
        elif sorted(_PLACE.findall(entry.msgid)) != sorted(_PLACE.findall(entry.msgstr)):
            yield f"other places than in the message: {entry.msgid}"


DOMAINS = {"l10n": calls, "l10n-rules": pages}


def wanted() -> Iterator[tuple[Path, polib.POFile]]:
    """Every template and catalog as it should be."""
    for domain, messages in DOMAINS.items():
        new = template(messages())
        yield LOCALES / f"{domain}.pot", new
        there = {path.parent.parent.name for path in LOCALES.glob(f"*/LC_MESSAGES/{domain}.po")}
        for locale in sorted(there | set(COMPLETE)):
            path = LOCALES / locale / "LC_MESSAGES" / f"{domain}.po"
            yield path, updated(path, new)


def main(arguments: list[str]) -> int:
    """Write, or with ``--check`` compare."""
    check = arguments == ["--check"]
    wrong = 0
    for path, content in wanted():
        text = f"{content}\n" if not str(content).endswith("\n") else str(content)
        stale = not path.is_file() or path.read_text("utf-8") != text
        shown = path.relative_to(ROOT)
        if check:
            problems = list(faults(content)) if path.parent.parent.name in COMPLETE else []
            problems += ["stale: run `make messages`"] if stale else []
            wrong += len(problems)
            for problem in problems:
                print(f"{shown}: {problem}")
        elif stale:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            print(shown)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
