"""The regular expressions of the package: which there are, and how they are used.

Those with a name are taken from their modules, as they are at run time. Those made inside functions
are caught while the commands run over the pages of the corpus.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from tests.paths import ROOT

PACKAGE = ROOT / "l10n"
FROM_ANYWHERE = frozenset({"search", "finditer", "findall", "sub", "subn", "split"})
AT_A_PLACE = frozenset({"match", "fullmatch"})
LAZY = "l10n.text.patterns.__getattr__"


class Expression(NamedTuple):
    """A pattern with its flags, where it stands, and whether it is looked for at every place."""

    pattern: str | bytes
    flags: int
    place: str
    anchored: bool


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        yield name, ast.parse(path.read_text("utf-8"))


def _uses() -> dict[str, set[str]]:
    """By the name of a pattern, the methods it is used with; ``*`` for any other use.

    A name with an underscore belongs to its module.
    """
    found: dict[str, set[str]] = {}

    def whole(module: str, name: str) -> str:
        return f"{module}.{name}" if name.startswith("_") else name

    for module, tree in _modules():
        methods: set[int] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in FROM_ANYWHERE | AT_A_PLACE:
                owner = node.value
                name = getattr(owner, "id", getattr(owner, "attr", None))
                if name is not None:
                    found.setdefault(whole(module, name), set()).add(node.attr)
                    methods.add(id(owner))
        for node in ast.walk(tree):
            loaded = isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
            if loaded and id(node) not in methods:
                found.setdefault(whole(module, node.id), set()).add("*")
    return found


def _named() -> Iterator[Expression]:
    uses = _uses()
    # It loads a module of ours, which could not be loaded before it.
    import_module("babel.messages.checkers")
    for module, tree in _modules():
        names = {
            target.id
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        for name in sorted(names):
            for found in _patterns(getattr(import_module(module), name, None)):
                used = uses.get(f"{module}.{name}" if name.startswith("_") else name, set())
                anchored = bool(used) and used <= AT_A_PLACE
                yield Expression(found.pattern, found.flags, f"{module}.{name}", anchored)


def _patterns(value: object) -> Iterator[re.Pattern[str] | re.Pattern[bytes]]:
    if isinstance(value, re.Pattern):
        yield value
    elif hasattr(type(value), "__getattr__") and hasattr(value, "_source"):
        yield re.compile(*value._source)
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from _patterns(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _patterns(one)


SPY = """
import json, re, sys
seen = {}
real = re._compile

def spying(pattern, flags):
    caller = sys._getframe(2)
    if "l10n" in caller.f_code.co_filename and isinstance(pattern, str):
        method = sys._getframe(1).f_code.co_name
        place = f"{caller.f_globals.get('__name__')}.{caller.f_code.co_name}"
        entry = seen.setdefault((pattern, int(flags)), [place, []])
        if method not in entry[1]:
            entry[1].append(method)
    return real(pattern, flags)

re._compile = spying
from l10n.cli.main import main
for command in json.loads(sys.argv[1]):
    main(command)
print("\\n" + json.dumps([[*key, *value] for key, value in seen.items()]))
"""


def _made(commands: list[list[str]]) -> Iterator[Expression]:
    """Those compiled while commands run."""
    arguments = [sys.executable, "-c", SPY, json.dumps(commands)]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for pattern, flags, place, methods in json.loads(done.stdout.rstrip("\n").rpartition("\n")[2]):
        # Those of modules are found by their names, also where they are compiled later.
        if place.rpartition(".")[2] != "<module>" and place != LAZY:
            yield Expression(pattern, flags, place, set(methods) <= AT_A_PLACE)


def expressions(commands: list[list[str]]) -> list[Expression]:
    """All of them, each once: looked for from anywhere, if that is done anywhere."""
    found: dict[tuple[str | bytes, int], Expression] = {}
    for one in (*_named(), *_made(commands)):
        key = (one.pattern, one.flags & ~re.UNICODE)
        if key not in found or found[key].anchored:
            found[key] = one
    return list(found.values())
