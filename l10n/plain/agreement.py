"""A wording in the number of the term it stands for: "lesions" gives "areas of changed tissue"."""

from __future__ import annotations

import re

from l10n.languages.plurals import plurals

_TAIL = re.compile(r" (?:of|that|which|who|in|on|from|to|for|with|when|under|made|as|being)\b.*$")
_VERBS = frozenset(("cut", "feel", "get", "give", "grow", "make", "pass", "push", "take", "turn"))
_CLAUSES = frozenset(("how", "what", "something"))
_SAME = ("gas", "hives", "medicine for", "news")


def agreed(wording: str, language: str | None) -> str | None:
    """A plain wording made to fit the plural of its term, or the "he" form of a verb.

    None where it cannot be told how.
    """
    if language != "en":
        return None
    first, _, rest = wording.partition(" ")
    if first in _VERBS:
        return f"{_with_s(first)} {rest}".rstrip()
    tail = _TAIL.search(wording)
    head = wording[: tail.start()] if tail else wording
    before, _, last = head.rpartition(" ")
    if not last.isalpha() or last.endswith("s") or head in _SAME or " it" in wording:
        return wording if last.endswith("s") else None
    if wording.partition(" ")[0].endswith("ing") or first in _CLAUSES:
        return None
    many = f"{before} {_with_s(last)}".lstrip()
    return many + (tail.group() if tail else "")


def _with_s(word: str) -> str:
    return next(iter(plurals(word, "en")), word)
