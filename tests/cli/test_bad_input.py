"""What a user can get wrong ends in one clear line, exit code 2, and nothing written."""

from __future__ import annotations

import os
import re

import pytest

from l10n.cli.main import COMMANDS
from tests.cli.conftest import PAGE, files

LINE = re.compile(r"l10n: [^\n]+\n")


def assert_one_line(ran, *words):
    assert ran.code == 2
    assert ran.out == ""
    assert LINE.fullmatch(ran.err), ran.err
    for word in words:
        assert word in ran.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["scor"], ['"scor"', 'did you mean "score"?']),
        (["score", "--formt", "json", "page.md"], ["--formt", '"--format"']),
        (["score", "--format", "jsn", "page.md"], ['"jsn"', 'did you mean "json"?']),
        (["extract", "--format", "sarif", "page.md"], ["--format"]),
        (["score", "-j", "x", "page.md"], ["x"]),
        (["score", "--language", "english!", "page.md"], ['"english!"']),
        (["score", "--language", "qq", "page.md"], ['no language "qq"', "l10n languages"]),
        (["flag", "--select", "long-sentence", "page.md"], ['did you mean "plain.long-sentence"']),
        (["flag", "--select", "zzzz", "page.md"], ["rules begin with adopt, ", "l10n rules"]),
        (["check", "page.md", "./page.md"], ["a document against itself", "name the source"]),
        (["score", "--ui-locale", "xx", "page.md"], ['"xx"']),
        (["score", "pge.md"], ["pge.md", 'did you mean "page.md"?']),
        (["score", "nowhere/page.md"], ["nowhere"]),
        (["score", ""], ["empty path"]),
        (["score", "empty"], ["no documents"]),
        (["flag", "--select", "plain.long-sentense", "page.md"], ['"plain.long-sentence"']),
        (["flag", "--ignore", "plane", "page.md"], ['"plane"', "did you mean"]),
        (["flag", "--fail-on", "warn", "page.md"], ['"warn"', 'did you mean "warning"?']),
        (["explain", "smgo"], ['"smgo"', 'did you mean "smog"?']),
        (["explain"], ["l10n explain --help"]),
        (["check", "page.md"], ["target"]),
        (["check", "page.md", "page.md", "page.md"], ["two paths"]),
        (["check", "page.md", "es.po"], ["no pair", "check the catalog alone"]),
        (["check", "page.md", "empty"], ["a file and a folder"]),
        (["check", "page.md", "page.md", "--pairs", "list.jsonl"], ["one of them"]),
        (["check", "--pairs", "bad.jsonl"], ["bad.jsonl:2"]),
        (["build", "page.md", "-o", "out.md"], ["--catalog"]),
        (["build", "--catalog", "es.po"], ["document"]),
        (["update", "page.pot"], ["--catalog"]),
        (["update", "--catalog", "es.po"], ["POT"]),
        (["extract", "page.md", "other.md"], ["-o"]),
        (["extract", "page.md", "other.md", "-o", "page.md"], ["folder"]),
        (["extract", "folder.md"], ["folder.md"]),
        (["score", "folder.md/page.md/x"], ["page.md"]),
        (["score", "a\0b"], ["a\\x00b"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) and value else None,
)
def test_usage(l10n, folder, arguments, words):
    (folder / "page.md").write_text(PAGE)
    (folder / "other.md").write_text(PAGE)
    (folder / "empty").mkdir()
    (folder / "folder.md").mkdir()
    (folder / "bad.jsonl").write_text('{"source": "page.md", "target": "page.md"}\n{"source": 1}\n')
    before = files(folder)
    assert_one_line(l10n(*arguments), *words)
    assert files(folder) == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"# T\xe9l\xe9phone\n", ["page.md:1", "UTF-8"]),
        (b"\xff\xfe#\x00 \x00T\x00", ["UTF-16"]),
        (b"---\ntitle: a\ntitle: b\n---\n", ["page.md:3", "twice"]),
        (b"---\ntitle: !!python/name:os.system\n---\n\n", ["page.md:2", "tag"]),
        (b"\x89PNG\r\n\x1a\n", ["PNG"]),
        (b"".join(b">" * depth + b" deep\n\n" for depth in range(1, 2000)), ["page.md"]),
    ],
    ids=["latin-1", "utf-16", "duplicate key", "tag", "picture", "deep"],
)
@pytest.mark.parametrize("command", ["score", "flag", "extract"])
def test_documents(l10n, folder, command, content, words):
    (folder / "page.md").write_bytes(content)
    output = ["-o", "out/page.pot"] if command == "extract" else []
    assert_one_line(l10n(command, "page.md", *output), *words)
    assert list(files(folder)) == ["page.md"]


def test_no_project(l10n, folder):
    for command in ("score", "flag", "extract", "update", "build", "check", "report", "status"):
        assert_one_line(l10n(command), "source documents")
    assert files(folder) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('surce = "x"\n', ["l10n.toml:1", 'did you mean "source"?']),
        ('\nlocales = ["es", "e!"]\n', ["l10n.toml:2", '"e!"']),
        ('select = ["plain.lnog"]\n', ["l10n.toml:1", '"plain.lnog"']),
        ("[audience.patient]\nsmgo = 8\n", ["l10n.toml:2", 'did you mean "smog"?']),
        ("source = \n", ["l10n.toml:1", "TOML"]),
        ('targets = "../{locale}/{path}"\n', ["l10n.toml:1", "inside"]),
    ],
)
def test_configuration(l10n, folder, text, words):
    (folder / "l10n.toml").write_text(text)
    (folder / "page.md").write_text(PAGE)
    assert_one_line(l10n("flag", "page.md"), *words)


def test_special_files(l10n, folder):
    os.mkfifo(folder / "pipe.md")
    (folder / "loop.md").symlink_to("loop.md")
    (folder / "gone.md").symlink_to("nothing.md")
    for name in ("pipe.md", "loop.md", "gone.md"):
        assert_one_line(l10n("score", name), name)
    assert_one_line(l10n("score", "."), "no documents")
    (folder / "page.md").write_text(PAGE)
    assert_one_line(l10n("check", "page.md", "loop.md"), "loop.md")


def test_control_characters_are_shown(l10n, folder):
    name = "\x1b[31m\u202ered.md"
    ran = l10n("score", name)
    assert_one_line(ran, "\\x1b[31m\\u202ered.md")
    (folder / "page.md").write_text('---\n"\x1b[31m": a\n---\n\n')
    assert "\x1b" not in l10n("score", "page.md").err


def test_one_bad_document_does_not_stop_the_others(l10n, folder):
    (folder / "a.md").write_bytes(b"\xff\n")
    (folder / "b.md").write_text(PAGE)
    ran = l10n("score", ".", "--format", "concise")
    assert ran.code == 2
    assert ran.out.startswith("b.md: ")
    assert LINE.fullmatch(ran.err)


def test_help_of_every_command(l10n):
    for entry in COMMANDS:
        ran = l10n(entry.name, "--help")
        assert ran.code == 0
        assert ran.out.startswith(f"Usage: l10n {entry.name}")
        assert ran.err == ""


def test_no_command_is_not_success(l10n):
    ran = l10n()
    assert ran.code == 2
    assert "Commands:" in ran.err


def test_version(l10n):
    ran = l10n("--version")
    assert (ran.code, ran.err) == (0, "")
    assert re.fullmatch(r"l10n \d+\.\d+\.\d+\n", ran.out)


@pytest.mark.parametrize("names", [("page.md", "seite.html"), ("seite.html", "page.md")])
def test_a_page_of_html_is_not_checked_as_markdown(l10n, folder, names):
    (folder / "page.md").write_text(PAGE)
    (folder / "seite.html").write_text("<!doctype html><html><body><p>Ruhe.</p></body></html>")
    for option in ((), ("--rewrite",)):
        assert_one_line(l10n("check", *names, *option), "seite.html", "a page of HTML")


def test_update_without_templates_says_so_once(l10n, project):
    assert_one_line(l10n("update"), "there are no templates", "run l10n extract first")
