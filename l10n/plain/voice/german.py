"""Passives in German: a form of "werden" and a participle, or "sein" and a participle that takes no
"sein" itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from l10n.plain.voice.model import Passive
from l10n.plain.words import word_set
from l10n.plain.words import words as words_of

_IERT = re.compile(r"[a-zäöüß]{2,}iert")


@cache
def _ge() -> re.Pattern[str]:
    return re.compile(rf"(?:{_prefixes()})?(?:{_prefixes()})?ge[a-zäöüß]{{2,}}(?:t|en|an)")


@cache
def _inseparable() -> re.Pattern[str]:
    firm = "be|emp|ent|er|ge|hinter|miss|über|unter|ver|voll|wider|zer|durch|um"
    return re.compile(rf"(?:{_prefixes()})?(?:{firm})[a-zäöüß]{{2,}}t")


def _prefixes() -> str:
    return "|".join(sorted(words_of("separable", "de"), key=lambda w: (-len(w), w)))


def find(words: Sequence[str], forms: Sequence[str]) -> Passive | None:
    """The first passive of a sentence, or None."""
    for i, word in enumerate(words):
        if forms[i][:1].isupper() and i:
            continue
        if word in word_set("werden-present", "de") or word in word_set("werden-past", "de"):
            at = _partner(
                words,
                forms,
                i,
                infinitive=word in word_set("werden-present", "de") or word.startswith("würde"),
            )
            if at is not None:
                return Passive(i, at)
    return _state(words, forms)


def _partner(words: Sequence[str], forms: Sequence[str], i: int, *, infinitive: bool) -> int | None:
    """The participle right before the auxiliary ("gemacht wird"), else one in its clause."""
    if i and _participle(words[i - 1], forms[i - 1], i - 1, infinitive=False):
        return i - 1
    for j in range(i + 1, len(words)):
        if words[j] in word_set("clause-breaks", "de") and words[j] not in ("und", "oder"):
            break
        if _participle(words[j], forms[j], j, infinitive=infinitive):
            return j
    return None


def _participle(word: str, form: str, index: int, *, infinitive: bool) -> bool:
    if (form[:1].isupper() and index) or word in word_set("not-passive", "de"):
        return False
    if word in word_set("participles", "de"):
        return (
            not infinitive
            or word.startswith(("ge", "überw"))
            or word not in word_set("infinitive-like", "de")
        )
    if _ge().fullmatch(word):
        return True
    if _inseparable().fullmatch(word) or _IERT.fullmatch(word):
        return not word.endswith(("st", "cht")) or word.endswith(("acht", "ucht", "scht"))
    return False


def _state(words: Sequence[str], forms: Sequence[str]) -> Passive | None:
    """ "ist … gebaut" at the end of a clause, for verbs that form their perfect with "haben"."""
    for i, word in enumerate(words):
        if word in word_set("sein-forms", "de"):
            for j in ((i - 1,) if i else ()) + tuple(range(i + 1, len(words))):
                if j > i and (
                    words[j] in word_set("clause-breaks", "de")
                    or words[j].startswith(("hab", "hat"))
                ):
                    break
                if _stands(words[j], forms[j], j) and (j < i or _last(words, j)):
                    return Passive(i, j)
    return None


def _stands(word: str, form: str, index: int) -> bool:
    """Whether a participle after "sein" tells of a state that somebody brought about."""
    if word in word_set("sein-verbs", "de") or (form[:1].isupper() and index):
        return False
    strong = word in word_set("participles", "de") and word not in word_set("infinitive-like", "de")
    weak = _ge().fullmatch(word) or _IERT.fullmatch(word)
    return strong or (weak is not None and word not in word_set("not-passive", "de"))


def _last(words: Sequence[str], j: int) -> bool:
    """Whether a word ends its clause."""
    return (
        j + 1 == len(words)
        or words[j + 1] in word_set("clause-breaks", "de")
        or words[j + 1] in word_set("sein-forms", "de")
    )
