"""The header that new catalogs and templates get."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime

from l10n.catalog.message import Header
from l10n.catalog.po.plurals import plural_header
from l10n.errors import UsageError


def creation_date(environ: Mapping[str, str] = os.environ) -> str:
    """The date for ``POT-Creation-Date``, in UTC: of ``SOURCE_DATE_EPOCH`` if it is set, else now.

    Raises:
        UsageError: ``SOURCE_DATE_EPOCH`` is not a number of seconds.
    """
    return f"{stated_moment(environ) or datetime.now(UTC):%Y-%m-%d %H:%M}+0000"


def stated_moment(environ: Mapping[str, str] = os.environ) -> datetime | None:
    """What ``SOURCE_DATE_EPOCH`` says, in UTC; None where it is not set.

    Raises:
        UsageError: it is not a number of seconds.
    """
    epoch = environ.get("SOURCE_DATE_EPOCH", "").strip()
    try:
        return datetime.fromtimestamp(int(epoch), UTC) if epoch else None
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            "SOURCE_DATE_EPOCH is not a number of seconds since 1970",
            remedy="unset it, or set it to a number such as 1767225600",
        ) from None


def new_header(
    language: str | None,
    *,
    project: str = "PACKAGE VERSION",
    created: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> Header:
    """A header with the fields that gettext's tools ask for.

    Args:
        language: the BCP 47 tag of a catalog; None makes the header of a template.
        project: name and version, for ``Project-Id-Version``.
        created: for ``POT-Creation-Date``: that of the template a catalog is made from, or the old
            one when nothing else changed; None asks ``creation_date``.
        extra: more fields (``X-…``), in order, after the others.
    """
    fields = {
        "Project-Id-Version": project,
        "POT-Creation-Date": creation_date() if created is None else created,
    }
    if language is None:
        fields["Language"] = ""
    else:
        from l10n.languages.tags import posix

        fields |= {
            "PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE",
            "Last-Translator": "FULL NAME <EMAIL@ADDRESS>",
            "Language-Team": "none",
            "Language": posix(language),
        }
    fields |= {
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    if language is not None:
        fields["Plural-Forms"] = plural_header(language)
    fields |= extra or {}
    lines = (f"{name}: {' '.join(value.split())}\n" for name, value in fields.items())
    return Header("".join(lines), flags=() if language else ("fuzzy",))
