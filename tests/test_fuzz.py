"""A short run of the targets of fuzzing: texts made of what each grammar is made of.

``make fuzz`` runs the same targets for long, led by coverage. What it has found is told here.
"""

from __future__ import annotations

import sys
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from l10n.catalog.memory.tmx import read_tmx
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.terms.reading import read_tbx
from l10n.errors import CatalogError, EncodingError, UsageError
from l10n.project.baseline import parse_baseline
from l10n.text.front_matter import read_front_matter, replaced
from l10n.text.parse import parse
from tests.paths import ROOT

sys.path.insert(0, str(ROOT / "tools"))

targets = import_module("fuzz_targets")


def texts(name: str) -> st.SearchStrategy[str]:
    """Texts for a target: a seed with pieces put in, left out and doubled, or pieces alone."""
    target = targets.TARGETS[name]
    pieces = st.lists(st.one_of(st.sampled_from(target.tokens), st.text(max_size=4)), max_size=12)
    place = st.floats(0, 1)

    def changed(seed: str, more: list[str], cuts: tuple[float, float, float]) -> str:
        first, second, third = (int(cut * len(seed)) for cut in cuts)
        return seed[:first] + "".join(more) + seed[min(first, second) : max(first, third)]

    changed_seeds = st.builds(
        changed, st.sampled_from(target.seeds), pieces, st.tuples(place, place, place)
    )
    return st.one_of(changed_seeds, pieces.map("".join))


@pytest.mark.parametrize("name", targets.TARGETS)
def test_any_text_is_read_or_refused(name: str) -> None:
    @settings(
        max_examples=300,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(texts(name))
    def holds(text: str) -> None:
        targets.run(name, text)

    holds()


@pytest.mark.parametrize("name", targets.TARGETS)
def test_seeds_reach_the_parser(name: str) -> None:
    for seed in targets.TARGETS[name].seeds:
        targets.TARGETS[name].run(seed)


def test_half_a_surrogate_is_no_text() -> None:
    with pytest.raises(EncodingError, match="page:3: not Unicode text"):
        parse("# A\n\n\ud800\n", path="page")
    for read in (parse_catalog, read_tmx, read_tbx):
        with pytest.raises(CatalogError, match="not Unicode text"):
            read('<a>\udc00</a>msgid "\ud800"')


def test_xml_is_text_whatever_encoding_it_declares() -> None:
    for encoding in ("UTF-0", "latin-1", "utf-16", "x"):
        unit = '<tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="es"><seg>é</seg></tuv>'
        body = f'<tmx><header srclang="en"/><body><tu>{unit}</tu></body></tmx>'
        (read,) = read_tmx(f'<?xml version="1.0" encoding="{encoding}"?>{body}')
        assert read.target == "é"


def test_a_baseline_with_endless_numbers_is_none() -> None:
    for number in ("1e400", "NaN", "-Infinity"):
        with pytest.raises(UsageError, match="not a baseline"):
            parse_baseline(f'{{"format": 1, "check": {{"a": {{"r": {{"h": {number}}}}}}}}}', "b")


def test_a_blank_line_in_a_value_leaves_the_front_matter_what_it_is() -> None:
    source = "---\n:a: 1\nb: |\n  e\n---\n\n# Page\n"
    found = read_front_matter(source)
    assert found is not None
    field = found.fields[1]
    for value in ("e\n ", "e\n\nf", "one\n\ntwo\n"):
        spelling = replaced(source, field, value)
        again = read_front_matter(source[: field.span.start] + spelling + source[field.span.end :])
        assert again is not None
        assert again.fields[1].value == value
