"""Pages of which there is only the source, or only the translation.

These findings are about files and not about what is in them: they stand in the first line of the
file that is there.
"""

from __future__ import annotations

from l10n.finding import Certainty, Finding, Position, Rule, Severity
from l10n.messages import N_
from l10n.text.spans import Span

MISSING = Rule(
    "fidelity.page-missing",
    Severity.WARNING,
    Certainty.CERTAIN,
    (),
    N_("A page of the source has no translation"),
    """What it finds:
Documents of the source without a translation where the others have theirs. In a project, a page
that nobody has begun to translate is a remark, one whose catalog has translations a warning.

Why it matters:
Readers of that language never learn that the page exists.

Example:
`en/rest.md` is there, `es/rest.md` is not.

How to fix:
Translate the page; where its catalog is translated, run `l10n build`.

Source:
None; it follows from what a translation is.
""",
)

ADDED = Rule(
    "fidelity.page-added",
    Severity.WARNING,
    Certainty.CERTAIN,
    (),
    N_("A translation has no source"),
    """What it finds:
Translations whose source document is not there.

Why it matters:
The source was renamed or withdrawn; nobody keeps the translation up to date, and nothing can be
compared with it.

Example:
`es/rest.md` is there, `en/rest.md` is not.

How to fix:
Delete or rename the translation like its source.

Source:
None; it follows from what a translation is.
""",
)

OUTDATED = Rule(
    "fidelity.page-outdated",
    Severity.WARNING,
    Certainty.CERTAIN,
    (),
    N_("A page is not what its catalog gives"),
    """What it finds:
Translations in a project that differ from what `l10n build` would write now: the source or the
catalog has changed since, or somebody has changed the page by hand.

Why it matters:
Readers see an older text, or the next build takes the change away.

Example:
A translator has mended a message, and the page still shows the old sentence.

How to fix:
Run `l10n build`; put what was changed by hand into the catalog before.

Source:
None; it follows from how pages are built.
""",
)

RULES: tuple[Rule, ...] = (MISSING, ADDED, OUTDATED)
"""The rules of this module."""


def missing(source: str, target: str, *, begun: bool | None = None) -> Finding:
    """A source without its translation.

    Args:
        source: the source document.
        target: where its translation would be.
        begun: whether its catalog has translations; None where there are no catalogs.
    """
    severity = Severity.INFO if begun is False else MISSING.severity
    advice = N_("Run l10n build.") if begun else N_("Translate the page.")
    template = N_("there is no translation “%(target)s”")
    return _finding(MISSING, source, template, advice, severity, target=target)


def added(target: str, source: str) -> Finding:
    """A translation without its source."""
    template = N_("there is no source document “%(source)s”")
    advice = N_("Delete or rename the translation like its source.")
    return _finding(ADDED, target, template, advice, ADDED.severity, source=source)


def outdated(target: str, catalog: str) -> Finding:
    """A page that its catalog would not make."""
    template = N_("the page is not what “%(catalog)s” gives now")
    advice = N_("Run l10n build; put changes made by hand into the catalog before.")
    return _finding(OUTDATED, target, template, advice, OUTDATED.severity, catalog=catalog)


def _finding(
    rule: Rule, path: str, template: str, advice: str, severity: Severity, **data: str
) -> Finding:
    return Finding(
        rule=rule.id,
        severity=severity,
        certainty=rule.certainty,
        path=path,
        span=Span(0, 0),
        start=Position(1, 1),
        end=Position(1, 1),
        template=template,
        advice=advice,
        data=data,
    )
