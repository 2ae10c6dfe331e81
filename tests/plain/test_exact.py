"""The grade predicted for an edit is the grade of the text after it, over the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from l10n.plain.edited import edited
from l10n.plain.flag import flag_document
from l10n.plain.subject import Subject
from l10n.readability.report import score_document
from l10n.text.parse import parse

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
PAGES = sorted(CORPUS.glob("*/*.md"))
EVERY = 3
"""Every third edit; all of them take half a minute."""


def grades(path: Path) -> list[tuple[float, float]]:
    """The predicted grade of the section after each edit, and the one that is found then."""
    document = parse(path.read_text(encoding="utf-8"), path=path.name, language=path.parent.name)
    report = flag_document(document)
    found = []
    for gain in report.outlook.gains[::EVERY]:
        if gain.level is None:
            continue
        starts = [section.span.start for section in report.subject.sections]
        index = max(i for i, start in enumerate(starts) if start <= gain.edit.span.start)
        copy = edited(document, [gain.edit])
        reading = score_document(copy)
        if len(reading.sections) != len(starts):
            continue
        score = Subject(copy).level(reading.sections[index])
        assert score is not None
        assert score.value is not None
        found.append((gain.level, score.value))
    return found


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_predicted_grade_of_an_edit_is_the_grade_after_it(path: Path) -> None:
    for predicted, after in grades(path):
        assert predicted == pytest.approx(after, abs=0.05)


def test_there_is_something_to_predict() -> None:
    assert any(grades(CORPUS / "en" / "targeted-therapy-and-resistance.md"))
