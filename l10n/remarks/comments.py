"""``allow`` in the comments of a catalog: there a document's remark reaches its translators."""

from __future__ import annotations

from collections.abc import Iterable

from l10n.remarks.allow import ALLOW, Allowance

_START = f"l10n: {ALLOW} "
_FAMILY = "fidelity."


def comment(allowance: Allowance) -> str | None:
    """The comment for a message in the region of an allowance; None where it does not hold or is
    not about translations.
    """
    if not allowance.reason or not allowance.rule.startswith(_FAMILY):
        return None
    return f"{_START}{allowance.rule} {allowance.reason}"


def allowed_by(comments: Iterable[str]) -> frozenset[str]:
    """The ids of the rules that comments of a message allow; without a reason there is none."""
    parts = (text.strip().split(maxsplit=3) for text in comments if "l10n:" in text)
    return frozenset(
        words[2] for words in parts if len(words) == 4 and words[:2] == ["l10n:", ALLOW]
    )
