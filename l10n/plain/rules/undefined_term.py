"""Medical terms that the page does not explain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.agreement import agreed, agreed_meaning
from l10n.plain.fitting.fits import in_tense, names_with_the_next
from l10n.plain.lexicon import Kind, languages_with_terms
from l10n.plain.page import holding
from l10n.plain.regions import in_region
from l10n.plain.rule import Edit, Hit, Tier, rule
from l10n.plain.rules.link_only_definition import dictionary_links
from l10n.plain.subject import Subject
from l10n.plain.vocabulary import Use
from l10n.plain.wordings import replacement


@rule(
    "plain.undefined-term",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Medical term that the page does not explain"),
    tier=Tier.ACT,
    criteria=("PEMAT 4", "CDC Index 7", "WCAG 3.1.3"),
    languages=languages_with_terms(),
)
def undefined_term(subject: Subject) -> Iterator[Hit]:
    """A medical term without an explanation anywhere on the page.

    What it finds:
        The first use of a term of the word list (l10n/plain/terms) that the page explains nowhere:
        not in brackets, behind a dash, by "called" or "also known as", in a glossary or under a
        heading that asks what it is. Topic words such as cancer, drug or breast are never reported;
        names and code neither. Terms that only a link explains, that stand only in quotations or
        only in headings, have rules of their own.
    Why it matters:
        A reader who does not know the term loses the sentence, and often the page.
    Example:
        "You may have neutropenia after each cycle."
    How to fix:
        Use the plainer wording, or keep the term and say what it means where it first comes up:
        "neutropenia (too few of the white blood cells that fight germs)".
    Source:
        AHRQ PEMAT-P item 4; CDC Clear Communication Index item 7; WCAG 2.2, 3.1.3.
    """
    linked = dictionary_links(subject)
    for uses in subject.vocabulary.undefined.values():
        if linked and any(holding(linked, use.start, use.end) for use in uses):
            continue
        plain = [use for use in uses if not use.quoted and not use.heading]
        if plain:
            shown = next((use for use in plain if _replaces(subject, use)), plain[0])
            yield _hit(subject, shown, uses)


def _hit(subject: Subject, use: Use, uses: Sequence[Use]) -> Hit:
    term = subject.text[use.start : use.end]
    wording = _wording(subject, use)
    replace, plain = wording.replaces, wording.plain
    kind = Kind.REPLACE if replace else Kind.EXPLAIN
    return Hit(
        subject.source(use.start, use.end),
        N_('"%(term)s" has a plainer form')
        if replace
        else N_('"%(term)s" is not explained on this page'),
        N_('Say "%(plain)s" instead.') if replace else N_('Say what it means: "%(plain)s".'),
        {"term": term, "plain": plain, "uses": len(uses), "kind": kind.value},
        edit=_edit(subject, use, wording),
        again=tuple(_again(subject, use, uses)) if replace else (),
    )


class _Wording(NamedTuple):
    """What to say of a term.

    Attributes:
        replaces: whether it goes into the term's place, rather than behind it.
        plain: the plain wording in the form of the term.
        ready: whether it can stand in the term's place.
    """

    replaces: bool
    plain: str
    ready: bool


def _replaces(subject: Subject, use: Use) -> bool:
    """Whether the wording goes into the term's place, rather than behind it: in "renal clearance"
    the whole name stays.
    """
    if use.term.kind is not Kind.REPLACE:
        return False
    first, last = use.first, use.last
    return first >= last or not names_with_the_next(subject, first, last, use.term.plain)


def _wording(subject: Subject, use: Use) -> _Wording:
    plain, ready = _listed_wording(subject, use)
    return _Wording(_replaces(subject, use), in_region(subject, plain), ready)


def _listed_wording(subject: Subject, use: Use) -> tuple[str, bool]:
    term = use.term
    if term.kind is not Kind.REPLACE:
        plain = term.plain if use.listed else agreed_meaning(term.plain, subject.language)
        return plain, False
    fitting = term.plain if use.listed else agreed(term.plain, subject.language)
    first, last = use.first, use.last
    plain = in_tense(subject, first, last, fitting or term.plain) if first < last else term.plain
    return plain, fitting is not None and "(" not in plain


def _again(subject: Subject, shown: Use, uses: Sequence[Use]) -> Iterator[Edit]:
    """The edits of the other uses, so that the page does not call one thing by two names. Headings
    stay: links lead to them.
    """
    for use in uses:
        if use is shown or use.quoted or use.heading:
            continue
        edit = _edit(subject, use, _wording(subject, use))
        if edit is not None and edit.ready:
            yield edit


def _edit(subject: Subject, use: Use, wording: _Wording) -> Edit | None:
    """The wording in the term's place, or behind it; None where markup stands inside."""
    span = subject.source(use.start, use.end)
    term = subject.text[use.start : use.end]
    if span.of(subject.document.source) != term:
        return None
    replaces, plain, ready = wording
    if not replaces:
        return Edit(span, f"{term} ({plain})", ready=False)
    first, last = use.first, use.last
    if first >= last or subject.words.starts[first] != use.start:
        # Something is elided before it, as in "l'anémie": the wording may need another article.
        return Edit(span, plain, ready=False)
    return replacement(subject, first, last, plain, ready=ready, noun=True)
