"""Small reports to render: a page with findings, a hostile one, a translation, a broken file."""

from __future__ import annotations

from dataclasses import replace

from l10n.errors import EncodingError
from l10n.finding import Certainty, Finding, Position, Severity
from l10n.plain.burden import Burden
from l10n.plain.flag import FlagReport, SectionWork
from l10n.plain.profiles import PATIENT
from l10n.plain.subject import Subject
from l10n.readability.counts import Counts
from l10n.readability.difficulty import Difficulty
from l10n.readability.report import ReadingReport, SectionReading
from l10n.readability.targets import DEFAULTS
from l10n.readability.tokens import Sentences
from l10n.reporters.report import DocumentReport, Report
from l10n.text.document import Document
from l10n.text.parse import parse
from l10n.text.prose import LeftOut, prose_of
from l10n.text.spans import Lines, Span

PAGE = """---
title: Taking your tablets
language: en
audienceLevel: patient
---

# Taking your tablets

Take one tablet each day. Swallow it whole with water. Do not crush it.

## If you forget

If you forget a tablet, and fewer than twelve hours have passed since the time at which you \
usually take it, take it as soon as you remember it. About 30% of patients forget one.
"""

TRANSLATION = """---
title: Cómo tomar sus tabletas
language: es
audienceLevel: patient
---

# Cómo tomar sus tabletas

Tome dos tabletas cada día. Tráguela entera con agua. No la triture.

## Si se le olvida

Si olvida una tableta, tómela en cuanto se acuerde. Cerca del 30 % de los pacientes olvidan una.
"""

LONG = PAGE[PAGE.index("If you forget a tablet") : PAGE.index(" About 30%")]

HOSTILE = (
    "# A\u202eB\x1b[31m\n\n=cmd|' /C calc'!A0 <script>alert(1)</script> @team ::error::x 100%\n"
)
HOSTILE_PATH = "docs/a,b:c\n::error::%0A=1+1 <b>.md"


COUNTS = Counts(
    words=49, syllables=61, letters=190, characters=192, polysyllables=2, monosyllables=39,
    long_words=5, hard_words=2, sentences=5, signs=199,
)  # fmt: skip
SECTIONS = (
    Counts(words=14, syllables=16, letters=55, characters=55, monosyllables=12, sentences=3),
    Counts(
        words=35, syllables=45, letters=135, characters=137, polysyllables=2, monosyllables=27,
        long_words=5, hard_words=2, sentences=2,
    ),
)  # fmt: skip


class FixedReading(ReadingReport):
    """A reading that changes only with the formulas."""

    difficulty = Difficulty(4.25)
    density = Difficulty(2.5)
    left_out = (LeftOut("heading", 6),)


class FixedSection(SectionReading):
    """The same for a section."""

    difficulty = Difficulty(3.25)
    density = Difficulty(1.5)


def reading_of(parsed: Document, code: str) -> ReadingReport:
    """The reading of a page with two sections."""
    shared = {
        "code": code,
        "audience": "patient",
        "reason": None,
        "prose": prose_of(parsed),
        "sentences": Sentences((0,), ("",), (29,), "spaced"),
        "targets": DEFAULTS,
    }
    sections = tuple(
        FixedSection(
            counts=counts, title=section.title, level=section.level, span=section.span, **shared
        )
        for counts, section in zip(SECTIONS, parsed.sections, strict=True)
    )
    front = parsed.front_matter
    title = front.value("title") if front else ""
    return FixedReading(
        counts=COUNTS,
        path=parsed.path,
        language=code,
        title=title,
        caveats=("a caveat of the language",),
        sections=sections,
        **shared,
    )


def flags_of(parsed: Document, found: tuple[Finding, ...]) -> FlagReport:
    """The work order of a page with two sections, the second one first."""
    first, second = parsed.sections
    works = (
        SectionWork(1, second.title, second.level, second.span, Burden(80.0, 35, 2), 1.0, found),
        SectionWork(0, first.title, first.level, first.span, Burden(0.0, 14, 3), 0.0, ()),
    )
    return FlagReport(
        path=parsed.path,
        language=parsed.language,
        profile=PATIENT,
        findings=found,
        sections=works,
        burden=Burden(80.0, 49, 5),
        basis="",
        subject=Subject(parsed, PATIENT),
    )


def finding(
    source: str, path: str, text: str, rule: str, template: str, severity: Severity, **data: str
) -> Finding:
    """A finding about the first place where a text stands."""
    start = source.index(text)
    span = Span(start, start + len(text))
    lines = Lines(source)
    return Finding(
        rule=rule,
        severity=severity,
        certainty=Certainty.LIKELY,
        path=path,
        span=span,
        start=Position(*lines.position(span.start)),
        end=Position(*lines.position(span.end)),
        template=template,
        advice="Check it against the source.",
        data=data,
        source_line=9,
    )


def document(source: str, path: str) -> DocumentReport:
    """A page with its reading and flags."""
    parsed = parse(source, path=path)
    long = finding(
        source, path, LONG, "sample.long-sentence", "%(words)s words in one sentence",
        Severity.WARNING, words="29",
    )  # fmt: skip
    share = finding(
        source, path, "30%", "sample.bare-percentage", '"%(share)s" stands without a number',
        Severity.INFO, share="30%",
    )  # fmt: skip
    reading = reading_of(parsed, "en")
    found = tuple(replace(one, source_line=None) for one in (long, share))
    return DocumentReport(
        path=path,
        language="en",
        title=reading.title,
        source=source,
        reading=reading,
        flags=flags_of(parsed, found),
    )


def translation() -> DocumentReport:
    """A translation with a wrong number."""
    path = "es/tablets.md"
    wrong = finding(
        TRANSLATION,
        path,
        "dos",
        "sample.number-changed",
        '"%(old)s" became "%(new)s"',
        Severity.ERROR,
        old="one",
        new="dos",
    )
    parsed = parse(TRANSLATION, path=path)
    return DocumentReport(
        path=path,
        language="es",
        title="Cómo tomar sus tabletas",
        source=TRANSLATION,
        reading=reading_of(parsed, "es"),
        source_path="en/tablets.md",
        source_text=PAGE,
        findings=(wrong,),
    )


def hostile() -> DocumentReport:
    """Everything in it wants to be something else than text."""
    bad = finding(
        HOSTILE, HOSTILE_PATH, "=cmd|' /C calc'!A0", "sample.test", "=%(what)s\n::error::x",
        Severity.WARNING, what="\u202e\x1b[31m<img src=x onerror=alert(1)>@team",
    )  # fmt: skip
    return DocumentReport(
        path=HOSTILE_PATH, language="en", title="A\u202eB\x1b[31m", source=HOSTILE, findings=(bad,)
    )


def broken() -> DocumentReport:
    """A file that could not be read."""
    error = EncodingError("not UTF-8", path="en/old.md", line=3, remedy="save the file as UTF-8")
    return DocumentReport(path="en/old.md", language=None, title="", source="", error=error)


def report(command: str) -> Report:
    """A report with a page, its translation, and a broken file."""
    documents = (document(PAGE, "en/tablets.md"), translation(), broken())
    return Report(command, documents, "1.0")


def hostile_report(command: str) -> Report:
    """A report about one hostile page."""
    return Report(command, (hostile(),), "1.0")
