"""Small reports to render: a page with findings, a hostile one, a translation, a broken file."""

from __future__ import annotations

from l10n.errors import EncodingError
from l10n.finding import Certainty, Finding, Position, Severity
from l10n.plain.flag import flag_document
from l10n.readability.report import score_document
from l10n.reporters.report import DocumentReport, Report
from l10n.text.parse import parse
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

HOSTILE = (
    "# A\u202eB\x1b[31m\n\n=cmd|' /C calc'!A0 <script>alert(1)</script> @team ::error::x 100%\n"
)
HOSTILE_PATH = "docs/a,b:c\n::error::%0A=1+1 <b>.md"


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
    reading = score_document(parsed)
    return DocumentReport(
        path=path,
        language=parsed.language,
        title=reading.title,
        source=source,
        reading=reading,
        flags=flag_document(parsed),
    )


def translation() -> DocumentReport:
    """A translation with a wrong number."""
    path = "es/tablets.md"
    wrong = finding(
        TRANSLATION,
        path,
        "dos",
        "fidelity.number-changed",
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
        reading=score_document(parsed),
        source_path="en/tablets.md",
        source_text=PAGE,
        findings=(wrong,),
    )


def hostile() -> DocumentReport:
    """Everything in it wants to be something else than text."""
    bad = finding(
        HOSTILE, HOSTILE_PATH, "=cmd|' /C calc'!A0", "plain.test", "=%(what)s\n::error::x",
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
