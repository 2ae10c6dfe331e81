"""Front matter of a source and its translation, key by key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from l10n.fidelity.links.targets import key as link_key
from l10n.fidelity.links.targets import names_in_addresses
from l10n.fidelity.metadata.policy import KeyPolicy, top
from l10n.fidelity.pair import Pair
from l10n.text.document import Field, FrontMatter
from l10n.text.spans import Span

_DATA = re.compile(
    r"[a-z][a-z0-9+.-]*:\S+|[./~]?[\w.%+@-]*/[\w./%+@?=&#-]*|[\w.+@-]*[\d_.@][\w.+@-]*|[a-z0-9]+(?:-[a-z0-9]+)*"
)
_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_ADDRESS = re.compile(r"https?://\S+|/\S*")


def fronts(pair: Pair) -> tuple[FrontMatter, FrontMatter] | None:
    """The front matter of both documents, where both have one."""
    source, target = pair.source.front_matter, pair.target.front_matter
    return None if source is None or target is None else (source, target)


def top_keys(front: FrontMatter) -> dict[str, str]:
    """Top-level keys in order, with the kind of their value."""
    return {key: kind for key, kind in front.keys if top(key) == key}


def key_span(front: FrontMatter, key: str) -> Span:
    """Where a top-level key stands; the opening fence where that is not known."""
    for field in front.fields:
        if top(field.key) == key:
            return field.key_span
    return Span(front.span.start, front.span.start + 3)


def after(front: FrontMatter, source: FrontMatter, key: str) -> Span:
    """Where a missing key should stand: behind the key before it in the source."""
    names = list(top_keys(source))
    known = top_keys(front)
    for name in reversed(names[: names.index(key)]):
        if name in known:
            return key_span(front, name)
    return Span(front.span.start, front.span.start + 3)


def shared_fields(pair: Pair) -> Iterator[tuple[KeyPolicy, bool, Field, Field]]:
    """Scalars outside lists that both have: policy, whether it was declared, and both fields."""
    both = fronts(pair)
    if both is None:
        return
    there = {field.key: field for field in both[1].fields}
    for field in both[0].fields:
        other = there.get(field.key)
        if other is not None and "[" not in field.key:
            policy = pair.policy.of(field.key)
            declared = policy is not KeyPolicy.GUESS
            yield (policy if declared else guessed(field.value), declared, field, other)


def shared_lists(pair: Pair) -> Iterator[tuple[KeyPolicy, bool, str, list[Field], list[Field]]]:
    """Lists of scalars that both have: policy, whether it was declared, key, and the items."""
    both = fronts(pair)
    if both is None:
        return
    source, target = both
    theirs = top_keys(target)
    ours_by_key, theirs_by_key = source.lists(), target.lists()
    for key, kind in top_keys(source).items():
        here, there = ours_by_key.get(key, []), theirs_by_key.get(key, [])
        if kind != "list" or theirs.get(key) != "list" or not here:
            continue
        policy = pair.policy.of(key)
        declared = policy is not KeyPolicy.GUESS
        if not declared:
            same = all(guessed(item.value) is KeyPolicy.SAME for item in here)
            policy = KeyPolicy.SAME_SET if same else KeyPolicy.TRANSLATE
        yield policy, declared, key, here, there


def guessed(value: str) -> KeyPolicy:
    """``SAME`` for addresses, paths, identifiers, numbers and dates; else ``TRANSLATE``."""
    return KeyPolicy.SAME if _DATA.fullmatch(value.strip()) else KeyPolicy.TRANSLATE


def same_value(pair: Pair, source: str, target: str) -> bool:
    """Whether two values say the same; addresses may name the language of their page."""
    if source == target:
        return True
    if not _ADDRESS.fullmatch(source) or not _ADDRESS.fullmatch(target):
        return False
    names = names_in_addresses(pair.source_language, pair.target_language)
    return link_key(source, names) == link_key(target, names)


def is_older(source: Field, target: Field) -> bool:
    """Whether a version or date of the target lies before that of the source."""
    days = read_date(source.value), read_date(target.value)
    if days[0] and days[1]:
        return days[1] < days[0]
    here, there = _VERSION.fullmatch(source.value), _VERSION.fullmatch(target.value)
    if here is None or there is None or top(source.key) != "version":
        return False
    return _parts(there[1]) < _parts(here[1])


def _parts(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def read_date(value: str) -> date | None:
    """The day of an ISO date, or None."""
    if not _ISO.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
