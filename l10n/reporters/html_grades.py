"""The reading level of a document in large figures: now, the target, and after the edits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from l10n.messages import N_
from l10n.reporters.report import DocumentReport, Translate
from l10n.reporters.words import formula_and_scale, short_level

if TYPE_CHECKING:
    from l10n.readability.scoring import Score


class GradeFigure(NamedTuple):
    """A level of the document with its label."""

    label: str
    value: str


def grades_of(document: DocumentReport, translate: Translate) -> tuple[GradeFigure, ...]:
    """Now, target, after the best five edits, after all; only those that are known."""
    return tuple(_grades(document, translate)) if _score(document) is not None else ()


def grades_name(document: DocumentReport, translate: Translate) -> str:
    """The formula of the figures and which way it goes, or ""."""
    score = _score(document)
    return "" if score is None else formula_and_scale(score, translate)


def _score(document: DocumentReport) -> Score | None:
    """The score that stands for now."""
    primary = None if document.reading is None else document.reading.primary
    return primary if primary is not None and primary.value is not None else None


def _grades(document: DocumentReport, translate: Translate) -> Iterator[GradeFigure]:
    yield GradeFigure(translate(N_("now")), short_level(_score(document), translate))
    target = None if document.reading is None else document.reading.target
    if target is not None:
        yield GradeFigure(translate(N_("target")), f"{target.limit:g}")
    whole = None if document.flags is None else document.flags.whole
    if whole is None:
        return
    if whole.best is not None:
        label = translate(N_("after the five best edits"))
        yield GradeFigure(label, short_level(whole.best, translate))
    if whole.all is not None:
        label = translate(N_("after all proposed edits (%(edits)d)")) % {"edits": whole.edits}
        yield GradeFigure(label, short_level(whole.all, translate))
