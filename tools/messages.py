"""Update the template and the catalogs of the toolkit's own messages.

Messages are what stands in ``N_()``, and the summaries of rules in their decorators.

``locales/l10n.pot`` is written anew; translations in ``locales/*/LC_MESSAGES/l10n.po`` are kept,
and what has no place any more becomes obsolete. ``--check`` writes nothing and fails where a file
would change or a translation is missing in a complete language.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import polib

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "l10n"
TEMPLATE = ROOT / "locales" / "l10n.pot"
COMPLETE = ("es", "fr")
"""Locales in which no message may be missing."""

_PLACE = re.compile(r"%\(\w+\)[#0 +-]*\d*(?:\.\d+)?[a-z]|%%")


_PLACES = {"N_": 0, "rule": 3, "catalog_rule": 3}
"""Which argument of a call is a message."""


class Call(NamedTuple):
    """A marked message and the file it stands in, relative to the root."""

    text: str
    path: str


def calls() -> Iterator[Call]:
    """Every message of the package, file by file."""
    for path in sorted(PACKAGE.rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        found = [call for node in ast.walk(tree) if (call := _call(node)) is not None]
        for _, text in sorted(found, key=lambda entry: entry[0]):
            yield Call(text, where)


def _call(node: ast.AST) -> tuple[int, str] | None:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return None
    place = _PLACES.get(node.func.id)
    if place is None or len(node.args) <= place:
        return None
    argument = node.args[place]
    if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
        return None
    return node.lineno, argument.value


def template() -> polib.POFile:
    """The template: each message once, with the files it stands in.

    It carries no date, so that it changes only with the messages.
    """
    found: dict[str, list[str]] = {}
    for text, path in calls():
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


def main(arguments: list[str]) -> int:
    """Write, or with ``--check`` compare."""
    check = arguments == ["--check"]
    new = template()
    existing = {path.parent.parent.name for path in TEMPLATE.parent.glob("*/LC_MESSAGES/l10n.po")}
    files = {TEMPLATE: new}
    for locale in sorted(existing | set(COMPLETE)):
        path = TEMPLATE.parent / locale / "LC_MESSAGES" / "l10n.po"
        files[path] = updated(path, new)
    wrong = 0
    for path, content in files.items():
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
