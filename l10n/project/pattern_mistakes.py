"""What can be wrong with a pattern of paths in a configuration."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.errors import Said, did_you_mean
from l10n.messages import N_
from l10n.project.patterns import is_inside, places
from l10n.project.schema import Option

_PLACES = ("locale", "posix", "path", "stem")


def pattern_mistakes(option: Option, value: str) -> Iterator[tuple[str, str]]:
    """Reasons and remedies, the gravest first."""
    key, names = option.key, places(value)
    for name in names:
        if name not in _PLACES:
            reason = Said('"%(key)s" has an unknown place {%(name)s}', key=key, name=name)
            yield reason, did_you_mean(name, _PLACES)
    outside = value
    for name in _PLACES:
        outside = outside.replace(f"{{{name}}}", "x")
    if "{" in outside or "}" in outside:
        reason = Said('"%(key)s" has a brace that belongs to no place', key=key)
        yield reason, N_("write {locale}, {path} …")
    if "\\" in outside or not is_inside(outside):
        reason = Said('"%(key)s" must lie inside the project: "%(value)s"', key=key, value=value)
        yield reason, N_("write a path below the configuration file, with forward slashes")
    for group in option.needs:
        if not set(group) & set(names):
            one, other = (f"{{{name}}}" for name in group)
            wanted = Said("%(one)s or %(other)s", one=one, other=other)
            yield (
                Said('"%(key)s" must hold %(wanted)s', key=key, wanted=wanted),
                Said('such as "%(value)s"', value=option.default),
            )
    if sum(name in ("path", "stem") for name in names) > 1:
        reason = Said('"%(key)s" names the document twice', key=key)
        yield reason, N_("use {path} or {stem}, once")
