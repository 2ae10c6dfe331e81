"""Conditions that were turned round: "unless your doctor says so" that became "if"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import SKIPPED
from l10n.fidelity.data.conditions import BESIDE_IF, IF, ONLY
from l10n.fidelity.data.near_negations import EXCEPT, WITHOUT
from l10n.fidelity.data.negations import HEARD
from l10n.fidelity.data.opposites.conditions import UNLESS
from l10n.fidelity.expressions import compiled
from l10n.fidelity.meaning.opposites import Opposite
from l10n.fidelity.pair import Pair, source_small
from l10n.languages.tags import primary

_CLAUSE = r"[^.,;:!?。，；！？]*"
"""The rest of a clause."""


def turned_conditions(pair: Pair) -> Iterator[Opposite]:
    """Sentences with "unless", whose translation says "if" without a "not" behind it, nor "only",
    "without" or an "unless" of its own; beside the condition both say "not", or none does.
    """
    here, there = primary(pair.source_language), primary(pair.target_language)
    if here not in UNLESS or there not in IF or here == there:
        return
    if here == "en" and "unless" not in pair.once(source_small):
        return
    for match in pair.paired:
        if len(match.source) != 1 or len(match.target) != 1 or match.source[0].kind in SKIPPED:
            continue
        text = match.source[0].small
        if compiled(UNLESS[here].one).search(text):
            yield from _turned(match, here, there)


def _turned(match: Match, here: str, there: str) -> Iterator[Opposite]:
    """The sentence that is turned, in texts of as many sentences."""
    from l10n.languages import get

    source, target = match.source[0], match.target[0]
    ours, theirs = get(here).sentences(source.text), get(there).sentences(target.text)
    for one, other in zip(ours, theirs, strict=True) if len(ours) == len(theirs) else ():
        unless = _once(UNLESS[here].one, one.of(source.small))
        condition = _once(IF[there], other.of(target.small))
        if unless is None or condition is None or _says_more(other.of(target.small), there):
            continue
        clause = condition.group().removeprefix(condition[1])
        said, heard = compiled(HEARD[here]), compiled(HEARD[there])
        beside = said.search(_rest(unless)) is None, heard.search(_rest(condition)) is None
        if beside[0] == beside[1] and not heard.search(clause):
            first = other.start + condition.start(1)
            span = target.flow.source(first, first + len(condition[1]))
            yield Opposite(match, unless[1], condition[1], span)


def _once(word: str, sentence: str) -> re.Match[str] | None:
    """A word with the rest of its clause, where a sentence holds it once."""
    found = list(compiled(f"({word}){_CLAUSE}").finditer(sentence))
    return found[0] if len(found) == 1 else None


def _rest(clause: re.Match[str]) -> str:
    return f"{clause.string[: clause.start()]} {clause.string[clause.end() :]}"


def _says_more(sentence: str, language: str) -> bool:
    """Whether a sentence says "only", "even", "without" or "except"."""
    return any(
        compiled(table[language]).search(sentence) is not None
        for table in (ONLY, BESIDE_IF, WITHOUT, EXCEPT)
        if language in table
    )
