"""Words that explain the term beside them: "called", "also known as", "is a kind of".

They come from the word list ``definition-cues``, and from what a sentence that says what a thing is
looks like.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from l10n.plain.judgements import only_judges
from l10n.plain.subject import Subject
from l10n.plain.words import words
from l10n.text.patterns import lazy

REACH = 60
"""Characters that are looked at before and behind a term."""

_MEMORY = 1 << 10
"""Places of terms that are remembered."""

_LISTS = re.compile(r",\s[^,.;:()]{1,40}$")
_ITEM = re.compile(r",\s*(?:[^\W\d_]{1,4}\s+)?$")
"""What stands before an item of a list: a comma, and an article perhaps."""


def explained(subject: Subject, start: int, end: int) -> bool:
    """Whether the words on both sides of a term explain it."""
    text = subject.text
    return _explain(text[max(start - REACH, 0) : start], text[end : end + REACH], subject.language)


@lru_cache(maxsize=_MEMORY)
def _explain(head: str, tail: str, language: str | None) -> bool:
    """Whether the text on both sides of a term explains it; sentences come again."""
    before, apart, after, commas = _cues(language)
    head = head.lower().replace("’", "'")
    tail = tail.lower().replace("’", "'")
    if (before and before.search(head)) or (
        apart and (found := apart.search(head)) and not _LISTS.search(head[: found.start()])
    ):
        return True
    said = (
        _says_what(tail, language)
        or (after and after.match(tail))
        or (
            commas and (behind := commas.match(tail)) and not _in_list(head, behind.group(1), apart)
        )
    )
    return bool(said) and not only_judges(tail, language)


def _in_list(head: str, cue: str, apart: re.Pattern[str] | None) -> bool:
    """Whether a term is one of a list: in "tissue, oxidants, or genes" nothing is explained."""
    joins = apart is not None and apart.search(f", {cue} ") is not None
    return joins and _ITEM.search(head) is not None


_KINDS = {
    "en": (
        r"s?[\"”]?\s+(?:is|are)\s+",
        r"(?!\w+(?:ed|ly|ing|en)\b|(?:not|done|made|found|often|more)\b)",
        r"(?:[\w-]+\s+){1,6}(?:that|which|who|whose|where|when|in|of|for)\b",
    ),
    "es": (
        r"s?\s+(?:es|son)\s+",
        r"(?!\w+[ai]d[oa]s?\b|más\b)",
        r"(?:[\w-]+\s+){1,6}(?:que|donde|cuando|de|del|para)\b",
    ),
    "fr": (
        r"s?\s+(?:est|sont)\s+",
        r"(?!\w+(?:ée?s?|is|its?|us)\b|plus\b|pas\b)",
        r"(?:[\w’'-]+\s+){1,6}(?:qui|que|dont|où|de|du|pour)\b",
    ),
    "de": (
        r"\s+(?:ist|sind)\s+",
        "",
        r"(?:[\w-]+,?\s+){1,6}(?:der|die|das|wo|wenn|von|für|bei)\b",
    ),
    "it": (
        r"\s+(?:è|sono)\s+",
        r"(?!\w+[aiu]t[oaie]\b|più\b)",
        r"(?:[\w’'-]+\s+){1,6}(?:che|dove|quando|di|del|dei|delle|per)\b",
    ),
    "pt": (
        r"s?\s+(?:é|são)\s+",
        r"(?!\w+[ai]d[oa]s?\b|mais\b)",
        r"(?:[\w-]+\s+){1,6}(?:que|onde|quando|de|do|da|dos|das|para)\b",
    ),
}
"""A sentence that says what a term is: "Neutrophils are white blood cells that fight germs". The
verb, what may not follow it, and the kind of thing. English has adjectives before nouns: "are rare
cancers that" says what, "is rare in" does not.
"""


_JUDGED = lazy(r"(?<!\s)\s++(?:\w+ly\s++)?(?:to|in|for|of|on|with|among|from|when|where|that)\b")
_ENDS = lazy(r"\b")


def _says_what(tail: str, language: str | None) -> bool:
    kind = _kind(language)
    found = None if kind is None else kind.match(tail)
    if found is None:
        return False
    what, behind = found.start("what"), _JUDGED if language == "en" else _ENDS
    return not any(
        tail.startswith(word, what) and behind.match(tail, what + len(word))
        for word in words("no-kinds", language)
    )


@cache
def _kind(language: str | None) -> re.Pattern[str] | None:
    if language not in _KINDS:
        return None
    verb, other, kind = _KINDS[language]
    return re.compile(f"{verb}(?P<what>{other}{kind})")


Cues = tuple[
    re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None
]


@cache
def _cues(language: str | None) -> Cues:
    listed = words("definition-cues", language)
    own = [cue for cue in listed if not cue.startswith(", ")]
    set_off = [cue.removeprefix(", ") for cue in listed if cue.startswith(", ")]
    before = [cue.removesuffix(" *") for cue in own if cue.endswith(" *")]
    after = [cue.removeprefix("* ") for cue in own if cue.startswith("* ")]
    apart = [cue.removesuffix(" *") for cue in set_off if cue.endswith(" *")]
    commas = [cue for cue in set_off if "*" not in cue]
    quote = r"[\"“”«»„(*]*"
    near = rf"\s+(?:[^\s.,;:!?]+\s+){{{{0,2}}}}{quote}$"
    return (
        _pattern(before, rf"(?:^|[\s,(]){{}}{near}"),
        _pattern(apart, rf"[,;(—–]\s*{{}}{near}"),
        _pattern(after, rf"s?{quote}\s+{{}}(?!\w)"),
        _pattern(commas, rf"s?{quote},\s+({{}})(?!\w)"),
    )


def _pattern(phrases: list[str], frame: str) -> re.Pattern[str] | None:
    if not phrases:
        return None
    choice = "|".join(re.escape(p) for p in sorted(set(phrases), key=lambda p: (-len(p), p)))
    return re.compile(frame.format(f"(?:{choice})"))
