"""Passives in English: a form of "be" or "get" and a past participle."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from l10n.plain.voice.model import Passive, scan
from l10n.plain.words import word_set
from l10n.text.memo import remembered

_CONTRACTED = ("'re", "'m", "'s")
_VERB_PREFIXES = frozenset(["co", "over", "pre", "re", "under", "mis", "de", "dis", "fast-track"])


def find(words: Sequence[str], forms: Sequence[str]) -> Passive | None:
    """The first passive of a sentence, or None."""
    strengths = list(map(_auxiliary, words))
    for i in compress(range(len(words)), strengths):
        strength = strengths[i]
        if i and words[i - 1] == "there" and strength == "be":
            continue
        at = scan(words, i, _participle if strength == "be" else _gotten, _between)
        if at is None and strength == "be":
            at = _by_agent(words, i) or _inverted(words, forms, i)
        if at is not None and _holds(words, forms, at):
            return Passive(i, at)
    if (
        len(words) > 2
        and words[0] in ("attached", "enclosed")
        and words[1] in word_set("be-forms", "en")
    ):
        return Passive(1, 0)
    return None


def _by_agent(words: Sequence[str], i: int) -> int | None:
    """A participle that is mostly an adjective, but not before "by" ("you may be surprised by")."""
    at = scan(words, i, lambda word: word.endswith("ed") and len(word) > 4, _between)
    return at if at is not None and "by" in words[at + 1 : at + 2] else None


@remembered
def _auxiliary(word: str) -> str | None:
    if word in word_set("be-forms", "en"):
        return "be"
    if word in word_set("get-forms", "en"):
        return "get"
    for ending in _CONTRACTED if "'" in word else ():
        if word.endswith(ending) and word[: -len(ending)] in word_set("before-contraction", "en"):
            return "be"
    return None


def _inverted(words: Sequence[str], forms: Sequence[str], i: int) -> int | None:
    """The participle of a question ("Were you told?", "How is the drug given?")."""
    if (i and words[i - 1] not in word_set("asking-words", "en")) or i + 2 >= len(words):
        return None
    if words[i + 1] in word_set("clause-subjects", "en") or forms[i + 1][:1].isupper():
        return scan(words, i + 1, _participle, _between, 3)
    if words[i + 1] in word_set("articles", "en"):
        return scan(words, i + 2, _participle, _between, 2)
    return None


def _between(word: str) -> bool:
    return word in word_set("between-parts", "en") or (word.endswith("ly") and len(word) > 4)


def _participle(word: str) -> bool:
    if word in word_set("not-passive", "en"):
        return False
    if word in word_set("participles", "en"):
        return True
    if word.startswith("un") and word not in word_set("un-verbs", "en"):
        return False
    head, _, base = word.rpartition("-")
    if head and head not in _VERB_PREFIXES:
        return False
    return (len(base) > 3 and base.endswith("ed") and not base.endswith("eed")) or (
        bool(head) and base in word_set("participles", "en")
    )


def _gotten(word: str) -> bool:
    """A participle after "get"; "get used to", "get tired" and "get better" are none."""
    return _participle(word) and word not in (
        "left",
        "used",
        "put",
        "read",
        "set",
        "started",
        "lost",
    )


def _holds(words: Sequence[str], forms: Sequence[str], at: int) -> bool:
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else ""
    if forms[at][:1].isupper() and at:
        return False
    if word == "used" and after == "to":
        then = words[at + 2] if at + 2 < len(words) else ""
        return not (then in word_set("after-used-to", "en") or then.endswith("ing"))
    if word in ("set", "left", "read", "cut", "put", "run", "spread", "bound") and after in (
        "the",
        "a",
    ):
        return False
    if word == "done":
        return after != "" and not after.endswith("ing")
    return not (word == "born" and after == "again")
