"""Reads the file that says which suggestions to apply."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from l10n.errors import Said, UsageError
from l10n.messages import N_
from l10n.text.files import read_utf8

Wordings = dict[str, str | None]
"""Id of a suggestion -> the words to put there, or None for the suggested ones."""

EVERYWHERE = ""
"""The path of choices that hold for every document."""

_FORM = N_(
    'write a list of ids, or set "apply" to true in the findings of l10n flag --format json that '
    "you want"
)


def read_chosen(path: str) -> dict[str, Wordings]:
    """The chosen suggestions by the path of their document.

    The file is a JSON list of ids (or of objects with ``id`` and ``text``), for all documents, or
    what ``l10n flag --format json`` printed, with ``"apply": true`` in the edits that are wanted;
    a changed ``text`` there is used.

    Raises:
        L10nError: the file cannot be read, or is neither.
    """
    try:
        value = json.loads(read_utf8(path))
    except (ValueError, RecursionError) as error:
        raise UsageError(
            Said("not JSON: %(error)s", error=error), path=path, remedy=_FORM
        ) from None
    if isinstance(value, list):
        return {EVERYWHERE: dict(_choice(entry, path) for entry in value)}
    if not isinstance(value, Mapping) or not isinstance(value.get("documents"), list):
        raise UsageError("this does not choose suggestions", path=path, remedy=_FORM)
    found: dict[str, Wordings] = {}
    for document in value["documents"]:
        where = document.get("path") if isinstance(document, Mapping) else None
        if not isinstance(where, str):
            raise UsageError("a document without a path", path=path, remedy=_FORM)
        found.setdefault(where, {}).update(
            _choice(edit, path) for edit in _edits(document) if edit.get("apply") is True
        )
    return found


def _edits(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    findings = document.get("findings", ())
    for finding in findings if isinstance(findings, list) else ():
        edit = finding.get("edit") if isinstance(finding, Mapping) else None
        if isinstance(edit, Mapping):
            yield edit


def _choice(entry: object, path: str) -> tuple[str, str | None]:
    if isinstance(entry, str):
        return entry, None
    if isinstance(entry, Mapping):
        name, text = entry.get("id"), entry.get("text")
        if isinstance(name, str) and (text is None or isinstance(text, str)):
            return name, text
    raise UsageError("a choice that is no id", path=path, remedy=_FORM)
