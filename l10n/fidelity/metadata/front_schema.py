"""Front matter held against a JSON Schema. The one place that knows the library jsonschema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from json import dumps, loads
from typing import Any, NamedTuple

from l10n.errors import Said, UsageError
from l10n.text.metadata import Field, FrontMatter
from l10n.text.patterns import lazy

_PART = lazy(r"([^.\[\]]+)|\[(\d+)\]")
_WORDS = {"true": True, "false": False}


class Violation(NamedTuple):
    """What a schema says of a value: the key path ("" for the whole) and the reason, in English."""

    key: str
    reason: str


def violations(front: FrontMatter, schema: Mapping[str, Any]) -> Iterator[Violation]:
    """What is wrong with front matter, sorted by key.

    Raises:
        UsageError: the library is not installed, or the schema refers to one elsewhere.
    """
    validator = _validator(dumps(schema, sort_keys=True))
    try:
        errors = [
            (_path(e.absolute_path), e.message) for e in validator.iter_errors(value_of(front))
        ]
    except Exception as error:
        if type(error).__module__.partition(".")[0] not in ("jsonschema", "referencing"):
            raise
        raise UsageError(
            Said("the schema of the front matter: %(error)s", error=error),
            remedy="put everything into one file",
        ) from None
    for key, reason in sorted(set(errors)):
        yield Violation(key, reason)


def check_schema(schema: Mapping[str, Any], path: str) -> None:
    """Refuse what is no JSON Schema.

    Raises:
        UsageError: it is none, or the library is not installed.
    """
    from jsonschema.exceptions import SchemaError
    from jsonschema.validators import validator_for

    try:
        validator_for(schema).check_schema(schema)
    except SchemaError as error:
        place = _path(error.absolute_path) or "the whole"
        raise UsageError(
            Said("no JSON Schema: %(place)s: %(message)s", place=place, message=error.message),
            path=path,
            remedy="mend the schema",
        ) from None


@lru_cache(maxsize=4)
def _validator(text: str) -> Any:
    """A validator that fetches nothing."""
    from jsonschema.validators import validator_for
    from referencing import Registry

    schema = loads(text)
    kind = validator_for(schema)
    return kind(schema, registry=Registry(), format_checker=kind.FORMAT_CHECKER)


def value_of(front: FrontMatter) -> dict[str, Any]:
    """Front matter as JSON: dates stay text, keys and items in the order of the source."""
    root: dict[str, Any] = {}
    for key, kind in front.keys:
        if kind != "scalar":
            _put(root, key, [] if kind == "list" else {})
    for field in front.fields:
        _put(root, field.key, _scalar(field))
    return root


def _put(root: dict[str, Any], key: str, value: Any) -> None:
    parts = [name or int(index) for name, index in _PART.findall(key)]
    place: Any = root
    for part, following in pairwise(parts):
        empty: Any = [] if isinstance(following, int) else {}
        if isinstance(place, list):
            assert isinstance(part, int)
            while len(place) <= part:
                place.append(empty)
            place = place[part]
        else:
            place = place.setdefault(str(part), empty)
    last = parts[-1]
    if isinstance(place, list):
        place.append(value)
    elif isinstance(place, dict):
        place.setdefault(str(last), value)


def _scalar(field: Field) -> Any:
    text = field.value
    match field.type:
        case "null":
            return None
        case "bool":
            return _WORDS.get(text.lower(), text)
        case "int" | "float":
            try:
                return int(text, 0) if field.type == "int" else float(text)
            except ValueError:
                return text
        case _:
            return text


def _path(parts: Any) -> str:
    """A path of the library as a key path."""
    out = ""
    for part in parts:
        out += f"[{part}]" if isinstance(part, int) else f".{part}" if out else str(part)
    return out
