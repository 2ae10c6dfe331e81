"""Paragraphs and sections without a place to rest."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.lengths import measure_of
from l10n.plain.page import Role
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_HEADING, _TEXT, _ITEM = Role.HEADING, Role.TEXT, Role.ITEM


@rule(
    "plain.long-paragraph",
    Severity.INFO,
    Certainty.CERTAIN,
    N_("Paragraph longer than readers like"),
    tier=Tier.USUALLY,
    named=True,
    criteria=("PEMAT 8", "CDC Index 9"),
)
def long_paragraph(subject: Subject) -> Iterator[Hit]:
    """A paragraph with more words than the limit.

    What it finds:
        Paragraphs with more than 100 words (150 for professionals); other languages get as much
        more or less as a translation of the same text needs, and Chinese, Japanese and Thai are
        counted in characters. Pages whose language nobody named are left alone.
    Why it matters:
        A wall of text is skipped. White space shows where one thought ends.
    Example:
        A paragraph of nine sentences about what to pack, whom to call and when to come.
    How to fix:
        One topic a paragraph, the main point first; break it where the topic changes.
    Source:
        Federal Plain Language Guidelines, "Write short paragraphs" (no more than 150 words); AHRQ
        PEMAT-P item 8.
    """
    measure = measure_of(subject)
    limit = measure.limit(subject.profile.paragraph_words)
    template = (
        N_("a paragraph of %(words)d characters; the limit is %(limit)d")
        if measure.characters
        else N_("a paragraph of %(words)d words; the limit is %(limit)d")
    )
    lengths = measure.of_passages(subject, limit)
    for passage, words in zip(subject.page.passages, lengths, strict=True):
        if words > limit and passage.role in (_TEXT, _ITEM):
            yield Hit(
                subject.source(passage.start, passage.end),
                template,
                N_("Break it where the topic changes."),
                {"words": words, "limit": limit},
            )


@rule(
    "plain.long-section",
    Severity.INFO,
    Certainty.CERTAIN,
    N_("Section without a heading for too long"),
    tier=Tier.USUALLY,
    named=True,
    criteria=("PEMAT 8", "PEMAT 9", "CDC Index 9"),
)
def long_section(subject: Subject) -> Iterator[Hit]:
    """A section with more words than the limit.

    What it finds:
        Sections with more than 300 words (500 for professionals) below one heading, in other
        languages as much more as a translation needs.
    Why it matters:
        Readers look for the part that is about them. Without headings they must read everything.
    Example:
        500 words under "Treatment".
    How to fix:
        Add headings that say what comes, best as the reader's questions.
    Source:
        AHRQ PEMAT-P items 8 and 9; CDC Clear Communication Index item 9.
    """
    measure = measure_of(subject)
    limit = measure.limit(subject.profile.section_words)
    template = (
        N_("%(words)d characters below one heading; the limit is %(limit)d")
        if measure.characters
        else N_("%(words)d words below one heading; the limit is %(limit)d")
    )
    counts = [0] * len(subject.sections)
    for passage, words in zip(subject.page.passages, measure.of_passages(subject), strict=True):
        if passage.role is not _HEADING:
            counts[passage.section] += words
    for section, words in zip(subject.sections, counts, strict=True):
        if words > limit:
            place = (section.headings or section.blocks)[-1 if section.headings else 0]
            yield Hit(
                place.content if place.content.end > place.content.start else place.span,
                template,
                N_("Add headings, best as the questions that readers ask."),
                {"words": words, "limit": limit, "title": section.title},
            )
