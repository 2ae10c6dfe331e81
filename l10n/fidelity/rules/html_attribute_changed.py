"""Rule ``fidelity.html-attribute-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.markup.html_attributes import attribute_changes
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_


@rule(
    "fidelity.html-attribute-changed",
    Severity.WARNING,
    Certainty.LIKELY,
    "An attribute of an HTML tag is lost or changed.",
)
def html_attribute_changed(pair: Pair) -> Iterator[Hit]:
    """An attribute of an HTML tag is lost or changed.

    What it finds:
        Attributes for programs (``id``, ``class``, ``rel``, ``target``, ``data-…`` and the like)
        that are gone or have another value, and ``lang`` that still names the language of the
        source. Attributes with words for readers, and addresses, are the matter of other rules.

    Why it matters:
        Style, scripts and links to a place find tags by them; a screen reader picks its voice by
        ``lang``.

    Example:
        ``<div id="help">`` became ``<div id="ayuda">``.

    How to fix:
        Copy the attribute from the source; ``lang`` names the language of the page.

    Source:
        None; it follows from what a translation is.
    """
    for change in attribute_changes(pair):
        data = {
            "tag": change.tag,
            "name": change.name,
            "source": shortened(change.source or ""),
            "target": shortened(change.target or ""),
        }
        if change.name == "lang" or change.name.endswith(":lang"):
            message = N_("<%(tag)s> still says %(name)s=“%(target)s”, the language of the source")
        elif change.target is None:
            message = N_("<%(tag)s> has lost %(name)s=“%(source)s”")
        else:
            message = N_("%(name)s of <%(tag)s> is “%(target)s”; in the source it is “%(source)s”")
        yield hit(pair, change.match, message, N_("Copy it from the source."), data)
