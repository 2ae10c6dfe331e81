"""Which locales can help each other out: the regions of one language in one script."""

from __future__ import annotations

from collections.abc import Iterable

from l10n.languages.tags import canonical, primary


def script_of(tag: str) -> str:
    """The script (ISO 15924) that a canonical BCP 47 tag names, else the one that CLDR finds likely
    for its language and region; "" where nobody knows.
    """
    named = _named_script(tag)
    if named:
        return named
    from babel.core import get_global

    likely = get_global("likely_subtags")
    language, *rest = tag.split("-")
    region = next((part for part in rest if len(part) == 2), "")
    for key in (f"{language}_{region}", language):
        found = canonical(str(likely.get(key, "")))
        if found is not None:
            return _named_script(found)
    return ""


def _named_script(tag: str) -> str:
    return next((part for part in tag.split("-")[1:3] if len(part) == 4 and part.istitle()), "")


def related(tag: str, known: Iterable[str]) -> tuple[str, ...]:
    """A tag, then those of the known ones that are other regions of its language in its script, in
    order.

    Args:
        tag: canonical BCP 47 tag.
        known: canonical tags to choose from.
    """
    same = sorted(other for other in known if other != tag and primary(other) == primary(tag))
    if not same:
        return (tag,)
    script = script_of(tag)
    return (tag, *(other for other in same if script_of(other) == script))
