"""`--watch`, without a clock: the test says when to look."""

from __future__ import annotations

import pytest

from l10n.cli import watch
from l10n.errors import DocumentError

from .conftest import PAGE


def changes(*steps):
    """Ticks before each of which something happens."""
    for step in steps:
        step()
        yield


def test_it_runs_again_only_after_a_change():
    state = {"a.md": 1}
    ran = []
    ticks = changes(lambda: None, lambda: state.update({"a.md": 2}), lambda: None)
    code = watch.repeat(lambda: ran.append(1) or len(ran), lambda: dict(state), ticks)
    assert (len(ran), code) == (2, 2)


def test_an_error_ends_nothing(capfd):
    state = {"a.md": 1}
    ran = []

    def run():
        ran.append(1)
        if len(ran) == 1:
            raise DocumentError("broken", path="a.md")
        return 0

    ticks = changes(lambda: state.update({"a.md": 2, "b.md": 1}))
    assert watch.repeat(run, lambda: dict(state), ticks) == 0
    err = capfd.readouterr().err
    assert "a.md: broken" in err
    assert "changed: a.md, b.md" in err


def test_ctrl_c_ends_it_with_the_last_code():
    def ticks():
        raise KeyboardInterrupt
        yield

    assert watch.repeat(lambda: 1, dict, ticks()) == 1


def test_a_command_looks_at_its_files(l10n, folder, monkeypatch):
    page = folder / "pages" / "page.md"
    page.parent.mkdir()
    page.write_text(PAGE)
    ticks = changes(lambda: page.write_text(PAGE + "\nRest well.\n"), lambda: None, page.unlink)
    monkeypatch.setattr(watch, "pauses", lambda: ticks)
    ran = l10n("score", "--watch", "--format", "concise", "pages")
    assert ran.out.count("pages/page.md:") == 2
    assert ran.code == 2
    assert "no documents" in ran.err


@pytest.mark.parametrize("command", ["score", "flag", "check"])
def test_standard_input_cannot_be_watched(l10n, folder, command):
    ran = l10n(command, "--watch", "-")
    assert ran.code == 2
    assert "cannot be watched" in ran.err
