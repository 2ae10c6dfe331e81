"""The JSON Schema of a project's front matter."""

from __future__ import annotations

from collections.abc import Mapping
from json import JSONDecodeError, loads
from typing import Any

from l10n.errors import UsageError
from l10n.text.files import read_utf8


def read_schema(path: str, limit: int) -> Mapping[str, Any]:
    """A schema that can be used.

    Args:
        path: a JSON file.
        limit: the largest file accepted, in bytes.

    Raises:
        DocumentError: it cannot be read.
        UsageError: it is no JSON, no JSON Schema, or the library for them is not installed.
    """
    text = read_utf8(path, limit=limit)
    try:
        schema = loads(text)
    except (JSONDecodeError, RecursionError):
        raise UsageError("no JSON", path=path, remedy="write a JSON Schema") from None
    if not isinstance(schema, dict):
        raise UsageError("no JSON Schema", path=path, remedy="begin with {") from None
    try:
        from l10n.fidelity.metadata.front_schema import check_schema

        check_schema(schema, path)
    except ImportError:
        raise UsageError(
            "the package jsonschema is not installed",
            path=path,
            remedy="install it with: pip install 'patient-l10n[schema]'",
        ) from None
    return schema
