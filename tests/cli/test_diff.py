"""--diff REV: only what has changed since a revision of git."""

from __future__ import annotations

import subprocess

import pytest

EN = "# Pills\n\nTake 5 mg each day.\n\nCall us at 38 °C.\n\nTake 7 mg at night.\n"
ES = "# Pastillas\n\nTome 6 mg al día.\n\nLlame con 38 °C.\n\nTome 7 mg por la noche.\n"
WHO = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")


def git(*words: str) -> None:
    subprocess.run(["git", *WHO, *words], check=True, capture_output=True)


@pytest.fixture
def pages(tmp_path, monkeypatch):
    """A repository with a translation that has a wrong number already."""
    monkeypatch.chdir(tmp_path)
    git("init", "-q", "-b", "main")
    for name, text in {"en/a b.md": EN, "es/a b.md": ES}.items():
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text)
    git("add", "-A")
    git("commit", "-q", "-m", "first")
    return tmp_path


CHECK = ("check", "en", "es", "--format", "concise")


def test_old_findings_are_not_told(l10n, pages):
    assert "es/a b.md:3" in l10n(*CHECK).out
    ran = l10n(*CHECK, "--diff", "HEAD")
    assert (ran.code, ran.out) == (0, "")


def test_a_changed_block_of_the_translation_is_checked(l10n, pages):
    (pages / "es" / "a b.md").write_text(ES.replace("7 mg", "9 mg").replace("# P", "\n\n# P"))
    ran = l10n(*CHECK, "--diff", "main")
    assert ran.code == 1
    assert [line.split(":")[1] for line in ran.out.strip().split("\n")] == ["9"]


def test_a_changed_block_of_the_source_is_checked(l10n, pages):
    (pages / "en" / "a b.md").write_text(EN.replace("7 mg", "9 mg"))
    ran = l10n(*CHECK, "--diff", "HEAD")
    assert [line.split(":")[1] for line in ran.out.strip().split("\n")] == ["7"]


def test_a_block_that_was_deleted_is_told(l10n, pages):
    (pages / "es" / "a b.md").write_text(ES.replace("Llame con 38 °C.\n\n", ""))
    ran = l10n(*CHECK, "--diff", "HEAD")
    assert "fidelity.block-lost" in ran.out


def test_a_new_file_is_checked_whole(l10n, pages):
    for language, text in {"en": EN, "es": ES}.items():
        (pages / language / "new.md").write_text(text)
    assert "es/new.md:3" in l10n(*CHECK, "--diff", "HEAD").out


def test_flag_looks_at_changed_blocks_only(l10n, pages):
    page = pages / "page.md"
    page.write_text("# Rest\n\nPrior to the visit, rest.\n\nSleep well.\n")
    git("add", "-A")
    git("commit", "-q", "-m", "page")
    words = ("flag", "page.md", "--language", "en", "--select", "plain.wordy-phrase")
    words = (*words, "--format", "concise", "--diff", "HEAD~0")
    assert l10n(*words).out == ""
    page.write_text("# Rest\n\nPrior to the visit, rest.\n\nPrior to the night, sleep.\n")
    assert l10n(*words).out.startswith("page.md:5:1:")


def test_a_catalog_is_checked_message_by_message(l10n, pages):
    entries = [f'msgid "Take {n} mg."\nmsgstr "Tome {n + 1} mg."\n' for n in (3, 5)]
    head = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    po = pages / "es.po"
    po.write_text("\n".join([head, entries[0]]))
    git("add", "-A")
    git("commit", "-q", "-m", "catalog")
    words = ("check", "es.po", "--select", "fidelity.dose-changed", "--format", "concise")
    assert len(l10n(*words).out.strip().split("\n")) == 1
    assert l10n(*words, "--diff", "HEAD").out == ""
    po.write_text("\n".join([head, *entries]))
    assert len(l10n(*words, "--diff", "HEAD").out.strip().split("\n")) == 1


@pytest.mark.parametrize("name", ["none", "--help", "-x", "HEAD~9", "", "HEAD:en", "a\nb"])
def test_a_revision_that_is_not_known_is_told(l10n, pages, name):
    ran = l10n(*CHECK, f"--diff={name}")
    assert ran.code == 2
    assert "git knows no revision" in ran.err


def test_outside_of_a_repository_that_is_told(l10n, tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("# A\n")
    ran = l10n("flag", "a.md", "--diff", "HEAD")
    assert ran.code == 2
    assert "git repository" in ran.err


def test_a_file_outside_of_the_repository_is_told(l10n, pages, tmp_path_factory):
    other = tmp_path_factory.mktemp("other") / "b.md"
    other.write_text("# B\n\nPrior to the visit, rest.\n")
    ran = l10n("flag", str(other), "--language", "en", "--diff", "HEAD")
    assert ran.code == 2
    assert "not in the repository" in ran.err


def test_without_git_that_is_told(l10n, pages, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    ran = l10n(*CHECK, "--diff", "HEAD")
    assert ran.code == 2


def test_a_renamed_page_is_compared_with_what_it_was(l10n, pages):
    for language in ("en", "es"):
        git("mv", f"{language}/a b.md", f"{language}/pills.md")
    (pages / "es" / "pills.md").write_text(ES.replace("7 mg", "9 mg"))
    ran = l10n(*CHECK, "--diff", "HEAD")
    assert [line.split(":")[1] for line in ran.out.strip().split("\n")] == ["7"]


def test_a_page_that_was_moved_without_git_is_no_new_one(l10n, pages):
    for language in ("en", "es"):
        (pages / language / "a b.md").rename(pages / language / "pills.md")
    assert (l10n(*CHECK, "--diff", "HEAD").code, l10n(*CHECK).code) == (0, 1)
