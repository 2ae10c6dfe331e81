"""What the front matter should say about the page, and does not."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import NEUTRAL, Subject
from l10n.readability.audience import KEY, stated
from l10n.text.spans import Span


@rule(
    "plain.unknown-language",
    Severity.WARNING,
    Certainty.CERTAIN,
    N_("A page that does not say its language"),
    tier=Tier.ACT,
)
def unknown_language(subject: Subject) -> Iterator[Hit]:
    """A page that does not say its language.

    What it finds:
        Pages whose language neither the front matter nor a folder nor an option tells. An empty
        page is told to be empty.
    Why it matters:
        Most rules and all formulas belong to a language: nearly nothing was looked at, and a page
        without findings may still be hard.
    Example:
        A page without front matter.
    How to fix:
        Add ``language: en`` (or another) to the front matter, or call with ``--language en``.
    Source:
        None; it follows from what the rules need.
    """
    if subject.document.language not in (None, "", NEUTRAL):
        return
    if not subject.document.blocks:
        advice = N_("Write the page, or leave its file out.")
        yield Hit(Span(0, 0), N_("the page is empty: there is nothing to read"), advice)
        return
    message = N_("the page does not say its language: most rules and all formulas were left out")
    advice = N_("Add “language: en” (or another) to the front matter, or use --language.")
    yield Hit(Span(0, 0), message, advice)


@rule(
    "plain.wrong-language",
    Severity.ERROR,
    Certainty.LIKELY,
    N_("A page that is not in the language it names"),
    tier=Tier.ACT,
)
def wrong_language(subject: Subject) -> Iterator[Hit]:
    """A page whose text is in another language than its front matter says.

    What it finds:
        Pages of which four fifths of the words stand in sentences of another language than the one
        that the front matter, a folder or an option names.
    Why it matters:
        Rules and formulas of the wrong language say nothing true about the page, so they were left
        out. Screen readers pronounce it wrongly, too.
    Example:
        An English page with ``language: de``.
    How to fix:
        Name the language that the text is in.
    Source:
        WCAG 2.2, 3.1.1 Language of Page.
    """
    if not subject.misnamed:
        return
    front = subject.document.front_matter
    fields = () if front is None else front.fields
    place = next((f.span for f in fields if f.key in ("language", "lang")), Span(0, 0))
    yield Hit(
        place,
        N_(
            "the text is not in the language “%(language)s”: most rules and all formulas were left "
            "out"
        ),
        N_("Name the language that the text is in."),
        {"language": subject.document.language or ""},
    )


@rule(
    "plain.unknown-audience",
    Severity.WARNING,
    Certainty.CERTAIN,
    N_("An audience that nobody knows"),
    tier=Tier.USUALLY,
)
def unknown_audience(subject: Subject) -> Iterator[Hit]:
    """An audience that nobody knows.

    What it finds:
        A value of ``audienceLevel`` for which there are no targets, and a key that looks like a
        misspelled ``audienceLevel``.
    Why it matters:
        The page is measured as one for patients, whoever it is for.
    Example:
        ``audienceLevel: pateint``
    How to fix:
        Write ``patient``, ``caregiver`` or ``professional``, or an audience of the configuration.
    Source:
        None; it follows from how targets are chosen.
    """
    said = stated(subject.document, subject.targets)
    if said.known or said.field is None:
        return
    known = ", ".join(subject.targets)
    if said.name is None:
        yield Hit(
            said.field.key_span,
            N_("the key “%(key)s” is not read"),
            N_("Write “%(right)s”."),
            {"key": said.field.key, "right": KEY},
        )
    else:
        yield Hit(
            said.field.span,
            N_("there are no targets for the audience “%(audience)s”"),
            N_("Write one of: %(known)s."),
            {"audience": said.field.value.strip(), "known": known},
        )
