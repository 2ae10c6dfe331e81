"""No cycles are looked for while a page is worked on, and the collector is as it was afterwards."""

from __future__ import annotations

import gc

import pytest

import l10n
from l10n.collector import acyclic
from l10n.errors import L10nError


@acyclic
def _runs() -> bool:
    return gc.isenabled()


@acyclic
def _fails() -> None:
    raise ValueError("no")


def test_the_collector_rests_during_the_work_and_runs_again() -> None:
    assert not _runs()
    assert gc.isenabled()


def test_it_runs_again_after_an_error() -> None:
    with pytest.raises(ValueError, match="no"):
        _fails()
    assert gc.isenabled()
    with pytest.raises(L10nError):
        l10n.parse("---\ntitle: [\n---\n\nText.\n")
    assert gc.isenabled()


def test_where_it_is_off_it_stays_off() -> None:
    gc.disable()
    try:
        assert not _runs()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_our_values_have_no_cycles() -> None:
    """What is left over after a page was read, scored, flagged and checked goes without help."""
    text = "# Dose\n\nTake 5 mg **every day** before you eat [this](a.md).\n"
    other = "# Dosis\n\nTome 6 mg **cada día** antes de comer [esto](a.md).\n"

    def work() -> None:
        page = l10n.parse(text, language="en")
        l10n.score(page)
        l10n.flag(page)
        l10n.check(page, l10n.parse(other, language="es"))

    work()
    gc.collect()
    gc.disable()
    try:
        work()
        assert gc.collect() < 50
    finally:
        gc.enable()
