"""The phrases in which results are told to people. Every number names its formula."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from l10n.messages import N_
from l10n.reporters.report import DocumentReport, Totals, Translate
from l10n.reporters.speech import figure, labelled, listed
from l10n.text.spans import Span

if TYPE_CHECKING:
    from l10n.readability.report import ReadingReport, SectionReading
    from l10n.readability.scoring import Score
    from l10n.readability.targets import Target

EVIDENCE = {
    "validated": N_("validated"),
    "adapted": N_("adapted"),
    "contested": N_("contested"),
    "uncalibrated": N_("uncalibrated"),
}
AUDIENCES = {
    "patient": N_("patients"),
    "caregiver": N_("caregivers"),
    "professional": N_("professionals"),
}
LEFT_OUT = {
    "heading": N_("headings"),
    "image": N_("image texts"),
    "table": N_("table cells"),
    "code": N_("code"),
    "html": N_("HTML"),
    "credit": N_("credits"),
    "caption": N_("captions"),
    "link-only": N_("lines that are only a link"),
    "list-fragment": N_("list items that are no sentences"),
    "pull-quote": N_("repeated quotes"),
    "front-matter": N_("front matter"),
    "url": N_("web addresses"),
    "admonition": N_("admonition titles"),
    "footnote": N_("footnote marks"),
    "line": N_("short lines"),
}
SEVERITIES = {"error": N_("error"), "warning": N_("warning"), "info": N_("info")}
CERTAINTIES = {"certain": N_("certain"), "likely": N_("likely"), "possible": N_("possible")}


def sentence(text: str) -> str:
    """A message that stands on its own: its first letter is a capital one."""
    return text[:1].upper() + text[1:]


def formula_name(score: Score) -> str:
    """What people call the formula."""
    from l10n.errors import UsageError
    from l10n.readability.registry import formula

    try:
        return formula(score.formula, score.language).name
    except UsageError:
        return score.formula


def level(score: Score | None, translate: Translate) -> str:
    """``SMOG grade 12.4`` or ``INFLESZ 55.2, normal``; else why there is no value.

    "" without a formula.
    """
    if score is None:
        return ""
    name = formula_name(score)
    if score.value is None:
        reason = translate(score.reason) if score.reason else translate(N_("no level"))
        return labelled(name, reason, translate)
    if score.grade is not None:
        template = translate(N_("%(formula)s grade %(grade)s"))
        shown = template % {"formula": name, "grade": figure(score.grade, 1, translate)}
    else:
        shown = f"{name} {figure(score.value, 1, translate)}"
    return f"{shown}, {translate(score.band)}" if score.band and score.grade is None else shown


def ruler(reading: ReadingReport) -> str | None:
    """The formula to rank sections by: numbers of two formulas must not stand in one order.

    It is the one that speaks for most of them; large and small sections may have different ones.
    """
    names = [
        s.primary.formula for s in reading.sections if s.primary and s.primary.value is not None
    ]
    return max(dict.fromkeys(names), key=names.count) if names else None


def other_formula(reading: ReadingReport, translate: Translate) -> str:
    """Why sections are measured by another formula than the page, and their target; "" where
    they are not, or where there is no target.
    """
    formula, page = ruler(reading), reading.primary
    if formula is None or page is None or formula == page.formula:
        return ""
    section = next(s for s in reading.sections if s.primary and s.primary.formula == formula)
    score, target = section.primary, section.target
    if score is None or target is None:
        return ""
    values = {
        "section": formula_name(score),
        "page": formula_name(page),
        "target": aim(target._replace(met=None), score._replace(value=None), translate),
    }
    template = N_(
        "Sections are too short for %(page)s and are measured by %(section)s; %(target)s."
    )
    return translate(template) % values


def ranked_sections(reading: ReadingReport) -> list[SectionReading]:
    """The sections with words, the hardest first by ``ruler``; those without a value last."""
    formula = ruler(reading)

    def order(section: SectionReading) -> tuple[float, int]:
        score = section.score(formula) if formula else None
        hardness = score.hardness if score is not None else None
        return (float("inf") if hardness is None else -hardness, section.span.start)

    return sorted((s for s in reading.sections if s.counts.words), key=order)


def section_reading(document: DocumentReport, span: Span) -> SectionReading | None:
    """The reading of the section that starts where ``span`` does, or None."""
    if document.reading is None:
        return None
    sections = document.reading.sections  # in the order of the page
    place = bisect_left(sections, span.start, key=lambda section: section.span.start)
    found = sections[place] if place < len(sections) else None
    return found if found is not None and found.span.start == span.start else None


def short_level(score: Score | None, translate: Translate) -> str:
    """The grade where there is one, else the value, else a dash."""
    if score is None or score.value is None:
        return "–"
    return figure(score.value if score.grade is None else score.grade, 1, translate)


def scale_note(score: Score, translate: Translate) -> str:
    """What a value of the formula means: a grade, or which way is harder."""
    if score.grade is not None:
        return translate(N_("school grade"))
    harder = score.direction > 0
    return translate(N_("higher is harder") if harder else N_("higher is easier"))


def formula_and_scale(score: Score, translate: Translate) -> str:
    """``SMOG, school grade``: what a number on its own is."""
    values = {"formula": formula_name(score), "scale": scale_note(score, translate)}
    return translate(N_("%(formula)s, %(scale)s")) % values


def headline(document: DocumentReport, translate: Translate) -> str:
    """One short line on a document: ``Too hard for patients: grade 10.7, target 6``.

    Without a target the whole ``verdict``; without a language only that it is not known.
    """
    reading = document.reading
    if reading is not None and reading.primary is None and document.language is None:
        return translate(N_("No reading level: the page does not say its language"))
    score, target = (None, None) if reading is None else (reading.primary, reading.target)
    if score is None or target is None or target.met is None or score.value is None:
        said_of = sentence(verdict(document, translate))
        if score is None or score.value is None or score.grade is not None or target is not None:
            return said_of
        values = {"level": said_of, "scale": scale_note(score, translate)}
        return translate(N_("%(level)s (%(scale)s; no target is known)")) % values
    if score.grade is None:
        name = formula_name(score)
        level_of = f"{name} {figure(score.value, 1, translate)}"
    else:
        level_of = translate(N_("grade %(grade)s")) % {"grade": figure(score.grade, 1, translate)}
    template = (
        N_("Easy enough for %(audience)s: %(level)s, target %(limit)s")
        if target.met
        else N_("Too hard for %(audience)s: %(level)s, target %(limit)s")
    )
    said = AUDIENCES.get(target.audience)
    audience = translate(said) if said else target.audience
    values = {"audience": audience, "level": level_of, "limit": f"{target.limit:g}"}
    return translate(template) % values


def aim(target: Target, score: Score, translate: Translate) -> str:
    """``target for patients: 8 or less`` and how far the text is from it."""
    limit = f"{target.limit:g}"
    template = (
        N_("target for %(audience)s: %(limit)s or less")
        if score.direction > 0
        else N_("target for %(audience)s: %(limit)s or more")
    )
    said = AUDIENCES.get(target.audience)
    audience = translate(said) if said else target.audience
    shown = translate(template) % {"audience": audience, "limit": limit}
    if target.met is None or target.distance is None:
        if score.value is None:
            return shown
        return translate(N_("%(target)s (too little text to tell)")) % {"target": shown}
    if target.met:
        return translate(N_("%(target)s (met)")) % {"target": shown}
    far = figure(target.distance, 1, translate)
    return translate(N_("%(target)s (%(distance)s too hard)")) % {"target": shown, "distance": far}


def limit_of(reading: ReadingReport | None, translate: Translate) -> str:
    """``target 8 or less``, or "" without a target."""
    target = None if reading is None else reading.target
    if reading is None or reading.primary is None or target is None:
        return ""
    harder = reading.primary.direction > 0
    template = N_("target %(limit)s or less") if harder else N_("target %(limit)s or more")
    return translate(template) % {"limit": f"{target.limit:g}"}


def sections_above(document: DocumentReport) -> tuple[int, int]:
    """How many sections with a value miss the target, and how many have one."""
    if document.reading is None:
        return 0, 0
    judged = [verdict for s in document.reading.sections if (verdict := misses(s)) is not None]
    return sum(judged), len(judged)


def misses(section: SectionReading) -> bool | None:
    """Whether a section is harder than its target; None where nothing can be said."""
    target = section.target
    return None if target is None or target.met is None else not target.met


def no_level(document: DocumentReport, translate: Translate) -> str:
    """Why a document has no reading level, and what to do about it."""
    if document.untranslated and document.progress is not None:
        template = translate(N_("not translated yet: %(percent)s %% of the words are done"))
        return template % {"percent": figure(document.progress.percent, 0)}
    if document.language is None and not document.source.strip():
        return translate(N_("no reading level: the page is empty"))
    if document.language is None:
        from l10n.text.front_matter_other import unread_format

        unread = unread_format(document.source)
        if unread:
            template = translate(
                N_(
                    "no reading level: the front matter is %(format)s, which is not read; write it "
                    "as YAML"
                )
            )
            return template % {"format": unread}
        return translate(
            N_(
                "no reading level: the page does not say its language; add “language: en” (or "
                "another) to its front matter, or use --language"
            )
        )
    return translate(N_("no reading level: no validated formula for this language"))


def verdict(document: DocumentReport, translate: Translate) -> str:
    """One sentence on a document: its level, its target, and how many sections miss it."""
    reading = document.reading
    if reading is None or reading.primary is None:
        return no_level(document, translate)
    parts = [level(reading.primary, translate)]
    if reading.target is not None:
        parts.append(aim(reading.target, reading.primary, translate))
    above, judged = sections_above(document)
    if judged > 1:
        template = N_("%(above)d of %(sections)d sections miss the target")
        parts.append(translate(template) % {"above": above, "sections": judged})
    return listed(parts, translate)


def unread(totals: Totals, translate: Translate) -> str:
    """How many files could not be read, or ""."""
    if totals.unread == 1:
        return translate(N_("One file could not be read."))
    template = translate(N_("%(count)d files could not be read."))
    return template % {"count": totals.unread} if totals.unread else ""


def left_out(document: DocumentReport, translate: Translate) -> str:
    """What was not counted, by kind and words, or ""."""
    if document.reading is None:
        return ""
    parts = [
        f"{_kind(kind, translate)} {words}" for kind, words in document.reading.left_out if words
    ]
    return ", ".join(parts)


def _kind(kind: str, translate: Translate) -> str:
    known = LEFT_OUT.get(kind)
    return translate(known) if known else kind
