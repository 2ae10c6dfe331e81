"""Colour changes nothing but colour, and keeps to the conventions of terminals."""

from __future__ import annotations

import re

import pytest

from l10n.reporters.colour import coloured, wanted
from l10n.reporters.registry import get

from .samples import hostile_report, report


@pytest.mark.parametrize("command", ["score", "flag", "check", "report"])
def test_without_the_colours_it_is_the_same(command):
    for made in (report(command), hostile_report(command)):
        text = get("text")(made, str)
        painted = coloured(text)
        assert re.sub(r"\x1b\[\d*m", "", painted) == text
        assert re.findall(r"\x1b(?!\[\d+m)", painted) == []


def test_severities_have_their_colours():
    painted = coloured(get("text")(report("check"), str))
    assert "\x1b[31merror\x1b[0m:" in painted
    assert "\x1b[32m^^^\x1b[0m" in painted


@pytest.mark.parametrize(
    ("environ", "terminal", "expected"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
    ],
)
def test_when(environ, terminal, expected):
    assert wanted(environ, terminal) is expected
