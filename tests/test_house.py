"""The house keeps its own rules: layers, sizes, registries, what may be imported and printed."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "l10n"
MODULES = tuple(sorted(PACKAGE.rglob("*.py")))
TOOLS = tuple(sorted((ROOT / "tools").glob("*.py")))

ROWS = (
    ("errors", "frozen", "messages"),
    ("text",),
    ("languages",),
    ("finding",),
    ("remarks",),
    ("readability", "catalog"),
    ("plain", "fidelity"),
    ("project",),
    ("reporters",),
    ("api",),
    ("cli", "babel", "babel_checks"),
)
"""From the ground up: a room imports from lower rows, and inside itself."""

ARROWS = {("messages", "errors")}
"""Imports inside one row."""

DATA = ("data", "by_language")
"""Folders whose modules are tables, or one value after the other."""

FILE_LINES, FUNCTION_LINES = 300, 60

HEADINGS = ("What it finds", "Why it matters", "Example", "How to fix", "Source")


def name_of(path: Path) -> str:
    """The dotted name of a module."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports_of(path: Path, *, run_time: bool = False) -> Iterator[str]:
    """What a module imports; ``run_time`` leaves out functions and type checking."""
    yield from _imports(tree_of(path).body, run_time=run_time)


def _imports(body: list[ast.stmt], *, run_time: bool) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif run_time and _is_later(node):
            continue
        else:
            for field in ("body", "orelse", "finalbody", "handlers"):
                inner = getattr(node, field, [])
                yield from _imports(inner, run_time=run_time)


def _is_later(node: ast.stmt) -> bool:
    """Whether what stands inside is not run when the module is imported."""
    if isinstance(node, ast.If):
        return "TYPE_CHECKING" in ast.dump(node.test)
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def room_of(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else ""


def row_of(room: str) -> int:
    return next(place for place, row in enumerate(ROWS) if room in row)


def test_every_room_has_its_row() -> None:
    rooms = {room_of(name_of(path)) for path in MODULES} - {"", "__main__"}
    assert rooms == {room for row in ROWS for room in row}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_layers(path: Path) -> None:
    room = room_of(name_of(path))
    if room in ("", "__main__"):
        return
    for name in imports_of(path):
        other = room_of(name) if name.startswith("l10n.") else ""
        if other in ("", "__version__", room) or (room, other) in ARROWS:
            continue
        assert row_of(other) < row_of(room), f"{name_of(path)} imports {name}"


def test_there_are_no_import_cycles() -> None:
    names = {name_of(path): path for path in MODULES}
    graph = {
        name: {
            other
            for other in imports_of(path, run_time=True)
            if other in names and other != name and not name.startswith(f"{other}.")
        }
        for name, path in names.items()
    }
    assert _cycle(graph) is None


def _cycle(graph: dict[str, set[str]]) -> list[str] | None:
    done: set[str] = set()

    def visit(name: str, trail: list[str]) -> list[str] | None:
        if name in trail:
            return trail[trail.index(name) :]
        if name in done:
            return None
        for other in sorted(graph[name]):
            found = visit(other, [*trail, name])
            if found:
                return found
        done.add(name)
        return None

    return next((found for name in sorted(graph) if (found := visit(name, []))), None)


def is_data(path: Path) -> bool:
    return any(part in DATA for part in path.relative_to(PACKAGE).parts)


@pytest.mark.parametrize("path", [*MODULES, *TOOLS], ids=lambda path: path.name)
def test_files_are_short(path: Path) -> None:
    if PACKAGE in path.parents and is_data(path):
        return
    assert len(path.read_text("utf-8").split("\n")) - 1 <= FILE_LINES


def functions() -> Iterator[tuple[str, int]]:
    """Functions by name with the lines of their bodies, signature and docstring left out."""
    for path in (*MODULES, *TOOLS):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                length = body[-1].end_lineno - body[0].lineno + 1 if body else 0
                yield f"{path.relative_to(ROOT)}:{node.name}", length


def test_functions_are_short() -> None:
    lengths = dict(functions())
    assert {name: n for name, n in lengths.items() if n > FUNCTION_LINES} == {}
    ordered = sorted(lengths.values())
    assert statistics.median(ordered) <= 10
    assert ordered[int(len(ordered) * 0.9)] <= 30


@pytest.mark.parametrize(
    ("library", "homes"),
    [
        ("polib", ("l10n.catalog.po.polib_bridge",)),
        ("click", ("l10n.cli",)),
        ("pyromark", ("l10n.text.markdown",)),
        ("xlsxwriter", ("l10n.reporters.xlsx",)),
        ("jsonschema", ("l10n.fidelity.metadata.front_schema",)),
        ("jinja2", ("l10n.reporters.html_templates",)),
        ("textstat", ("l10n.readability",)),
        ("langdetect", ("l10n.languages",)),
        ("wordfreq", ("l10n.readability", "l10n.languages")),
    ],
)
def test_a_library_is_known_in_one_place(library: str, homes: tuple[str, ...]) -> None:
    for path in MODULES:
        name = name_of(path)
        if any(name == home or name.startswith(f"{home}.") for home in homes):
            continue
        assert library not in {other.split(".")[0] for other in imports_of(path)}, name


def test_only_the_command_line_prints() -> None:
    for path in MODULES:
        if room_of(name_of(path)) == "cli":
            continue
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "print", name_of(path)


def test_lines_are_split_by_our_own_rule() -> None:
    for path in MODULES:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Attribute):
                assert node.attr != "splitlines", f"{name_of(path)}:{node.lineno}"


def test_normal_forms_are_made_in_linear_time() -> None:
    for path in MODULES:
        if name_of(path) != "l10n.text.normal":
            for node in ast.walk(tree_of(path)):
                assert not (isinstance(node, ast.Attribute) and node.attr == "normalize"), path
                names = node.names if isinstance(node, ast.ImportFrom) else ()
                assert all(name.name != "normalize" for name in names), path


def test_words_are_composed() -> None:
    """As the texts are that they are looked for in."""
    for path in sorted(PACKAGE.rglob("*")):
        if path.suffix in (".py", ".txt", ".toml"):
            text = path.read_text("utf-8")
            assert unicodedata.is_normalized("NFC", text), path


def test_nothing_is_left_to_do() -> None:
    word = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    for path in (*MODULES, *TOOLS):
        assert not word.search(path.read_text("utf-8")), name_of(path)


def test_public_things_are_documented() -> None:
    for path in MODULES:
        tree = tree_of(path)
        assert ast.get_docstring(tree), name_of(path)
        for node in tree.body:
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
                assert ast.get_docstring(node), f"{name_of(path)}.{node.name}"


HEAVY = ("yaml", "babel", "polib", "textstat", "langdetect", "wordfreq", "jinja2", "pyromark")


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from l10n.cli.main import main; main(['--help']); "
        "print('|'.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    loaded = done.stderr.strip().rsplit("\n", 1)[-1].split("|")
    assert "l10n.cli.main" in loaded
    assert [name for name in loaded if name.split(".")[0] in HEAVY] == []
    assert [name for name in loaded if name.startswith("l10n.languages.data")] == []


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = "import sys, l10n; print('|'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    loaded = done.stdout.strip().split("|")
    assert [name for name in loaded if name.split(".")[0] in HEAVY] == []


def rules() -> list[object]:
    from l10n.project.explanations import rules as known

    return list(known())


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_is_documented_under_all_headings(rule) -> None:
    assert re.fullmatch(r"[a-z]+(\.[a-z][a-z0-9-]*)+", rule.id)
    assert rule.summary.strip()
    found = [line.strip().rstrip(":") for line in rule.help.split("\n")]
    missing = [heading for heading in HEADINGS if heading not in found]
    assert missing == []


def test_ids_of_rules_are_unique() -> None:
    ids = [rule.id for rule in rules()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "rule", [r for r in rules() if r.id.startswith("plain.")], ids=lambda rule: rule.id
)
def test_a_plain_rule_has_a_fixture(rule) -> None:
    name = rule.id.split(".", 1)[1]
    fixtures = [path.stem for path in (ROOT / "tests" / "plain").rglob("*.md")]
    assert any(stem == name or stem.startswith(f"{name}.") for stem in fixtures)


@pytest.mark.parametrize("family", ["plain", "fidelity"])
def test_every_rule_module_is_registered(family: str) -> None:
    registry = PACKAGE / family / "registry.py"
    imported = set(imports_of(registry))
    for path in (PACKAGE / family / "rules").glob("[a-z]*.py"):
        names = {n.id for n in ast.walk(tree_of(path)) if isinstance(n, ast.Name)}
        if names & {"rule", "catalog_rule"}:
            assert name_of(path) in imported


def formulas() -> list[object]:
    from l10n.readability.registry import formulas as known

    return list(known())


@pytest.mark.parametrize("formula", formulas(), ids=lambda f: f"{f.id}-{f.language}")
def test_a_formula_has_a_source_and_a_worked_example(formula) -> None:
    assert formula.source.strip()
    assert formula.example.source.strip()
    value = formula.value(formula.example.counts)
    assert value is not None
    decimals = len(f"{formula.example.value}".partition(".")[2])
    assert value == pytest.approx(formula.example.value, abs=0.51 * 10**-decimals)


NOT_FUNCTIONS = ("status", "init", "schema", "completion", "rules", "formulas", "languages")
"""Commands that list what there is, or begin a project."""

NOT_COMMANDS = ("read", "parse", "read_catalog", "parse_catalog", "check_catalog")
"""Functions that give the others their input, and the one that ``check`` runs on catalogs."""


def test_commands_and_functions_share_their_names() -> None:
    from l10n import api
    from l10n.cli.main import COMMANDS

    commands = {entry.name for entry in COMMANDS} - set(NOT_FUNCTIONS)
    assert commands == set(api.__all__) - set(NOT_COMMANDS)


def test_every_module_of_a_command_is_in_the_table() -> None:
    from l10n.cli.main import COMMANDS

    for entry in COMMANDS:
        assert (PACKAGE / "cli" / f"{entry.module}.py").is_file()


@pytest.mark.parametrize("tool", ["docs.py", "messages.py"])
def test_what_is_generated_is_fresh(tool: str) -> None:
    command = [sys.executable, str(ROOT / "tools" / tool), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
