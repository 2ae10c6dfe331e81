"""Texts of images that are too long to listen to."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.text.document import RunKind

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_IMAGE = RunKind.IMAGE

_WORDS = 35


@rule(
    "plain.hard-image-text",
    Severity.INFO,
    Certainty.CERTAIN,
    N_("Alternative text that is too long to listen to"),
    tier=Tier.USUALLY,
    named=True,
    criteria=("WCAG 1.1.1",),
)
def hard_image_text(subject: Subject) -> Iterator[Hit]:
    """An alternative text of more than 35 words.

    What it finds:
        Alternative texts of images with more than 35 words. They do not count for any
        readability score.
    Why it matters:
        A screen reader reads it in one go; it cannot be skimmed.
    Example:
        An image text of four sentences that describes every color in a photo.
    How to fix:
        Say in one or two sentences what the reader needs from the image, and put the rest into the
        text.
    Source:
        WCAG 2.2, 1.1.1 (short text alternative, long description elsewhere).
    """
    if "![" not in subject.document.source:
        return
    for block in subject.document.blocks:
        for run in block.walk():
            if run.kind is _IMAGE and run.link is not None:
                text = "".join(child.plain() for child in run.children)
                words = len(subject.speech.words(text))
                if words > _WORDS:
                    yield Hit(
                        run.link.text_span,
                        N_("an image text of %(words)d words; the limit is %(limit)d"),
                        N_("Say in a sentence or two what the reader needs from the image."),
                        {"words": words, "limit": _WORDS},
                    )
