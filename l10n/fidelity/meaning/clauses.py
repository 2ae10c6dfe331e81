"""The main clause and the condition of a sentence, and which of them says "not"."""

from __future__ import annotations

from typing import NamedTuple

from l10n.fidelity.data.conditions import IF
from l10n.fidelity.data.negations import FORBIDDEN, HEARD, SAID
from l10n.fidelity.expressions import compiled
from l10n.text.patterns import lazy

_IF = {**IF, "en": r"\bif\b", "pt": r"\bse\b", "ja": "場合(?:は|には)|ときは|時は"}
_BEHIND = frozenset({"ja"})
"""Languages that say "if" behind the condition."""

_COMMA = lazy("[,，、،]")
_BESIDE = lazy(r"\b(?:even|except|only|and|or|but|auch|nur|selbst|incluso|même|anche|mesmo) $")
"""What makes another thing of an "if"."""


class _Clauses(NamedTuple):
    main: str
    condition: str


def condition_keeps_not(texts: tuple[str, str], languages: tuple[str, str]) -> bool:
    """Whether a sentence that forbids something on a condition with a "not" of its own forbids it
    in its translation, too: "do not take it if you are not able" is not "take it if you are not".

    Args:
        texts: a sentence of the source and its translation, in small letters.
        languages: their languages.
    """
    here, there = languages
    if here not in FORBIDDEN or here not in _IF or there not in _IF or there not in HEARD:
        return True
    if len(compiled(SAID[here]).findall(texts[0])) < 2:
        return True
    ours, theirs = (_clauses(text, name) for text, name in zip(texts, languages, strict=True))
    if ours is None or theirs is None:
        return True
    if not compiled(FORBIDDEN[here]).search(ours.main):
        return True
    if not compiled(SAID[here]).search(ours.condition):
        return True
    heard = compiled(HEARD[there])
    return heard.search(theirs.main) is not None or heard.search(theirs.condition) is None


def _clauses(sentence: str, language: str) -> _Clauses | None:
    """A sentence and its one condition; None where there are more, or it has no clear end."""
    found = [*compiled(_IF[language]).finditer(sentence)]
    if len(found) != 1 or _BESIDE.search(sentence[: found[0].start()]):
        return None
    start, end = found[0].span()
    if language in _BEHIND:
        return _Clauses(sentence[end:], sentence[:start])
    if sentence[:start].strip(" \n¡¿"):
        return _Clauses(sentence[:start], sentence[end:])
    comma = _COMMA.search(sentence, end)
    return _Clauses(sentence[comma.end() :], sentence[end : comma.start()]) if comma else None
