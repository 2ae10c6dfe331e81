"""Passives in Spanish, Portuguese and French: a form of "to be" and a participle."""

from __future__ import annotations

from collections.abc import Sequence

from l10n.plain.voice.model import Finder, Passive, scan, without_elision
from l10n.plain.words import word_set

_AGENTS = frozenset(["por", "como"])
"""What makes a state a passive: who did it, or what it is taken for."""

_DEGREES = frozenset(["muy", "tan", "más", "menos", "bastante", "demasiado"])
_ENDINGS_ES = ("ado", "ido", "ído")

_REFLEXIVE = frozenset(["se", "me", "te", "nous", "vous", "s'", "m'", "t'"])
_REFLEXIVE_IT = frozenset(["si", "mi", "ti", "ci", "vi", "s'", "c'"])
_NOT_ENDS = ("ui", "oi", "ai", "ou", "au", "eu", "qu", "gu")
_ENDINGS_FR = ("e", "s", "es")


def find_spanish(words: Sequence[str], forms: Sequence[str]) -> Passive | None:
    """The first passive of a Spanish sentence, or None."""
    to_be = word_set("be-forms", "es")
    found = _find_ser(words, forms, to_be, "es", _ENDINGS_ES, "mente")
    if found is not None or _AGENTS.isdisjoint(words):
        return found
    # With an agent a state is a passive as well, and so is what is otherwise an adjective.
    auxiliaries = to_be | word_set("estar-forms", "es")
    state = _find_ser(words, forms, auxiliaries, "es", _ENDINGS_ES, "mente", _DEGREES)
    return state if state is not None and _has_agent(words, state) else None


def _has_agent(words: Sequence[str], state: Passive) -> bool:
    """Whether an agent follows the participle, or the one that is joined to it ("conocido y querido
    por"). "como" behind a degree compares ("es muy largo, como …").
    """
    behind = state.participle + 1
    joined = "y" in words[behind : behind + 1]
    if joined and _ends_like_participle(words[behind + 1 : behind + 2]):
        behind += 2
    graded = not _DEGREES.isdisjoint(words[state.auxiliary : state.participle])
    agents = {"por"} if graded else _AGENTS
    return not agents.isdisjoint(words[behind : behind + 1])


def _ends_like_participle(words: Sequence[str]) -> bool:
    return any(_masculine(word).endswith(_ENDINGS_ES) for word in words)


def find_portuguese(words: Sequence[str], forms: Sequence[str]) -> Passive | None:
    """The first passive of a Portuguese sentence, or None."""
    return _find_ser(words, forms, word_set("be-forms", "pt"), "pt", ("ado", "ido", "ído"), "mente")


def _find_ser(
    words: Sequence[str],
    forms: Sequence[str],
    auxiliaries: frozenset[str],
    language: str,
    endings: tuple[str, ...],
    adverb: str,
    degrees: frozenset[str] = frozenset(),
) -> Passive | None:
    irregular = word_set("participles", language)
    wrong = word_set("not-passive", language)
    allowed = word_set("between-parts", language)

    def participle(word: str) -> bool:
        base = _masculine(word)
        return base not in wrong and (
            base in irregular or (len(base) > 3 and base.endswith(endings))
        )

    def between(word: str) -> bool:
        return word in allowed or word in degrees or word.endswith(adverb)

    for i, word in enumerate(words):
        if word in auxiliaries:
            at = scan(words, i, participle, between, 4)
            if at is not None and not forms[at][:1].isupper():
                return Passive(i, at)
    return None


def _masculine(word: str) -> str:
    """A participle in the masculine singular."""
    base = word.removesuffix("s")
    return f"{base[:-1]}o" if base.endswith("a") else base


def find_italian(words: Sequence[str], forms: Sequence[str]) -> Passive | None:
    """The first passive of an Italian sentence, or None."""
    irregular, wrong = word_set("participles", "it"), word_set("not-passive", "it")
    allowed = word_set("between-parts", "it")

    def participle(word: str) -> bool:
        base = f"{word[:-1]}o" if word.endswith(("a", "e", "i")) else word
        regular = len(base) > 4 and base.endswith(("ato", "uto", "ito"))
        return base not in wrong and (base in irregular or regular)

    def between(word: str) -> bool:
        return word in allowed or word.endswith("mente")

    for i, word in enumerate(words):
        is_form = word in word_set("be-forms", "it")
        if not is_form and word not in word_set("passive-verbs", "it"):
            continue
        if is_form and i and words[i - 1] in _REFLEXIVE_IT:
            continue
        at = scan(words, i, participle, between, 4)
        if at is not None and not forms[at][:1].isupper():
            return Passive(i, at)
    return None


def find_french(words: Sequence[str], forms: Sequence[str]) -> Passive | None:
    """The first passive of a French sentence, or None."""
    irregular = word_set("participles", "fr")
    wrong = word_set("not-passive", "fr")
    allowed = word_set("between-parts", "fr")

    def participle(word: str) -> bool:
        return any(_regular_french(base, irregular, wrong) for base in _bases(word))

    def between(word: str) -> bool:
        return word in allowed or (word.endswith("ment") and len(word) > 6)

    for i, word in enumerate(words):
        elided, base = without_elision(word.partition("-")[0])
        if base not in word_set("be-forms", "fr") or elided in ("s'", "m'", "t'", "c'"):
            continue
        if not elided and i and words[i - 1] in _REFLEXIVE and not _subject(words, i - 1):
            continue
        at = scan(words, i, participle, between, 5)
        if at is not None and not forms[at][:1].isupper() and not _been(words, i):
            return Passive(i, at)
    return None


def _subject(words: Sequence[str], i: int) -> bool:
    """ "nous sommes" and "vous êtes" are subjects, unless the pronoun stands twice."""
    return words[i] in ("nous", "vous") and (i == 0 or words[i - 1] != words[i])


def _been(words: Sequence[str], i: int) -> bool:
    """Whether the participle belongs to a reflexive: "s'est été" does not occur, "se sont" does."""
    return i > 0 and words[i - 1] in ("se", "me", "te")


def _bases(word: str) -> tuple[str, ...]:
    return (word, *(word[: -len(e)] for e in _ENDINGS_FR if word.endswith(e) and len(word) > 3))


def _regular_french(base: str, irregular: frozenset[str], wrong: frozenset[str]) -> bool:
    if base in wrong:
        return False
    if base in irregular:
        return True
    return len(base) > 3 and base.endswith(("é", "i", "u", "ï")) and not base.endswith(_NOT_ENDS)


FINDERS: dict[str, Finder] = {
    "es": find_spanish,
    "pt": find_portuguese,
    "fr": find_french,
}
