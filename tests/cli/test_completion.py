"""Completion: the scripts that shells read, and the answers they get."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from l10n.cli import completion

SHELLS = completion.SHELLS


def asked(monkeypatch, capsys, shell, line):
    """What a shell is told for a line whose last word is unfinished."""
    words = line.split(" ")
    monkeypatch.setenv(completion.ASKED, f"{shell}_complete")
    last = words[-1] if shell == "fish" else str(len(words) - 1)
    monkeypatch.setenv("COMP_WORDS", line)
    monkeypatch.setenv("COMP_CWORD", last)
    assert completion.answer() == 0
    return capsys.readouterr().out.split()


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("l10n sc", "score"),
        ("l10n flag --sel", "--select"),
        ("l10n flag --format ", "sarif"),
        ("l10n flag --select plain.lo", "plain.long-sentence"),
        ("l10n explain smo", "smog"),
        ("l10n score --max smo", "smog"),
        ("l10n update --locale e", "es"),
        ("l10n completion z", "zsh"),
        ("l10n --ui-locale es sc", "score"),
        ("l10n --ui-locale f", "fr"),
    ],
)
def test_answers(monkeypatch, capsys, shell, line, word):
    told = asked(monkeypatch, capsys, shell, line)
    assert any(word in part.replace("plain,", "").split(",") for part in told), told


@pytest.mark.parametrize("line", ["l10n score pa", "l10n build --catalog es"])
def test_files_are_left_to_the_shell(monkeypatch, capsys, line):
    assert asked(monkeypatch, capsys, "bash", line) == [f"file,{line.rsplit(' ', 1)[1]}"]


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_can_be_read_by_its_shell(l10n, shell, tmp_path):
    ran = l10n("completion", shell)
    assert ran.code == 0
    assert completion.ASKED in ran.out
    if shutil.which(shell) is None:
        return
    script = tmp_path / "script"
    script.write_text(ran.out)
    assert subprocess.run([shell, "-n", str(script)], capture_output=True).returncode == 0


def test_bash_completes(l10n):
    script = l10n("completion", "bash").out
    call = 'COMP_WORDS=(l10n sc); COMP_CWORD=1; _l10n_completion l10n; echo "${COMPREPLY[@]}"'
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", f"{script}\n{call}"],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["score", "schema"], done.stderr


def test_an_unknown_shell(l10n):
    ran = l10n("completion", "bsh")
    assert ran.code == 2
    assert 'did you mean "bash"?' in ran.err


def test_what_stands_beside_an_answer_is_in_the_reader_s_language(l10n, monkeypatch):
    monkeypatch.setenv("L10N_UI_LOCALE", "es")
    monkeypatch.setenv(completion.ASKED, "zsh_complete")
    for words, place, told in (
        ("l10n sc", 1, "Cuánto cuesta leer unos documentos"),
        ("l10n score --ma", 2, "Termina con código de salida 1"),
    ):
        monkeypatch.setenv("COMP_WORDS", words)
        monkeypatch.setenv("COMP_CWORD", str(place))
        assert told in l10n().out
