"""Predicted effects are those of the edited text."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from l10n.plain.edited import applied, edited
from l10n.plain.effects import (
    HOLLOW,
    REWRITE,
    _is_hollow,
    burden_after,
    document_burden,
)
from l10n.plain.flag import FlagReport, flag_document
from l10n.plain.rule import Edit, edit_of
from l10n.text.parse import parse
from l10n.text.spans import Span

CORPUS = Path(__file__).resolve().parents[2] / "corpus" / "en"
PAGES = sorted(CORPUS.glob("*.md"))


@cache
def report_of(path: Path) -> FlagReport:
    return flag_document(parse(path.read_text(encoding="utf-8"), path=path.name))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_predicted_gain_is_the_gain_after_the_edit(path: Path) -> None:
    report = report_of(path)
    document = report.subject.document
    for gain in report.outlook.gains[::4]:
        after = burden_after(document, [gain.edit], report.subject.ruler).units
        assert report.burden.units - after == pytest.approx(gain.burden, abs=0.5)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_forecast_is_the_grade_of_the_edited_text(path: Path) -> None:
    report = report_of(path)
    document = report.subject.document
    work = report.sections[0]
    forecast = report.forecast(work)
    copy = flag_document(edited(document, [gain.edit for gain in forecast.gains]))
    score = copy.subject.level(copy.subject.reading.sections[work.index])
    assert score is not None
    assert forecast.best == pytest.approx(score.value, abs=0.05)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_five_best_edits_beat_the_five_longest_sentences(path: Path) -> None:
    report = report_of(path)
    document, ruler = report.subject.document, report.subject.ruler
    gains = report.outlook.gains
    splits = [g for g in gains if g.finding.rule == "plain.long-sentence"]
    longest = sorted(splits, key=lambda g: -int(g.finding.data["words"]))[:5]
    now = document_burden(document, ruler).units
    best = now - burden_after(document, [g.edit for g in report.outlook.best], ruler).units
    assert best >= now - burden_after(document, [g.edit for g in longest], ruler).units - 1e-6


def test_of_two_edits_that_overlap_the_first_counts() -> None:
    edits = [Edit(Span(2, 5), "X"), Edit(Span(0, 3), "A"), Edit(Span(5, 6), "Z")]
    assert applied("abcdef", edits) == "AdeZ"


def test_a_ready_edit_reads_well() -> None:
    text = "You may feel sick in the first week, and you can ask for a pill that helps with it.\n\n"
    text += "Call us prior to your visit.\n"
    document = parse(text, language="en")
    report = flag_document(document)
    edits = [edit for finding in report.findings if (edit := edit_of(finding)) is not None]
    assert applied(text, edits).endswith("Call us before your visit.\n")


def test_sections_that_edits_cannot_save_say_so() -> None:
    report = report_of(CORPUS / "immunotherapy-checkpoint-inhibitors.md")
    forecast = report.forecast(report.sections[0])
    assert forecast.note == REWRITE
    assert forecast.all is not None
    assert forecast.now is not None
    assert forecast.all < forecast.now
    assert "grade" in forecast.note % {"grade": forecast.all}
    assert report.outlook.note == HOLLOW


_HARD = (
    "Tacrolimus inhibits calcineurin in the cells of the graft, and polymorphisms of the liver "
    "change how fast it is cleared, and the ischaemia that it may bring about is a cause of "
    "nephrotoxicity in the long run.\n"
)
_SPLIT = _HARD.replace(", and p", ". P").replace(", and the", ". The")
_PLAIN = (
    "This drug slows down your immune system. The right amount is not the same for each person. "
    "Some people clear it faster than others. Too much of it can hurt the kidneys in the end.\n"
)


@pytest.mark.parametrize(("text", "hollow"), [(_SPLIT, True), (_PLAIN, False)])
def test_short_sentences_alone_are_not_plain(text: str, hollow: bool) -> None:
    now, after = (flag_document(parse(t, language="en")).subject.reading for t in (_HARD, text))
    assert _is_hollow(now, after) == hollow


def test_languages_without_grades_have_gains_in_points_of_their_formula() -> None:
    text = (
        "La enfermera le tomará una muestra de sangre antes de cada tratamiento, pero usted puede "
        "pedir que los resultados de laboratorio se expliquen posteriormente con tranquilidad en "
        "otra consulta con su especialista.\n"
    )
    report = flag_document(parse(text, language="es"))
    forecast = report.forecast(report.sections[0])
    assert forecast.formula == "szigriszt-pazos"
    assert forecast.now is not None
    assert forecast.all is not None
    assert forecast.all > forecast.now
    assert forecast.note == ""
    assert report.outlook.best
