"""Sentences with "without" whose other language says "not" in no way at all: "without chewing" that
became "chewing", or the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import TEXTS, small_of, text_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.clear_negations import IMPLIED
from l10n.fidelity.data.negations import HEARD
from l10n.fidelity.data.opposites.conditions import WITHOUT as HELP
from l10n.fidelity.data.opposites.medicines import FOOD
from l10n.fidelity.data.withouts import KEYS, WITHOUTS
from l10n.fidelity.expressions import compiled
from l10n.fidelity.meaning.negations import Negation
from l10n.fidelity.pair import Pair
from l10n.languages.tags import primary

_NONE = r"\bzero\b"
"""What says it of a thing in nearly all languages: "zero-code"."""


def lost_withouts(pair: Pair) -> Iterator[Negation]:
    """Sentences of the source that say "without" in texts whose translation says no "not"."""
    here, there = primary(pair.source_language), primary(pair.target_language)
    if here in WITHOUTS and there in HEARD and here != there:
        for match in _saying(pair, pair.own.source, here, ours=True):
            yield from _alone(match, match.source, match.target, (here, there), HEARD[there])


def added_withouts(pair: Pair) -> Iterator[Negation]:
    """The same the other way round."""
    here, there = primary(pair.source_language), primary(pair.target_language)
    if here in IMPLIED and there in WITHOUTS and here != there:
        heard = f"{HEARD[here]}|{IMPLIED[here]}"
        for match in _saying(pair, pair.own.target, there, ours=False):
            yield from _alone(match, match.target, match.source, (there, here), heard)


def _saying(pair: Pair, page: frozenset[str], language: str, *, ours: bool) -> Iterator[Match]:
    """The matches of which a side may say it, in languages that have a word for it."""
    key = KEYS[language]
    for match in pair.paired if key in page else ():
        units = match.source if ours else match.target
        if not any(key in unit.words for unit in units):
            continue
        if match.source[0].kind in TEXTS and match.target[0].kind in TEXTS:
            yield match


def _alone(
    match: Match,
    units: Sequence[Unit],
    others: Sequence[Unit],
    languages: tuple[str, str],
    heard: str,
) -> Iterator[Negation]:
    """The first sentence that says it, where the other text says nothing of the kind."""
    from l10n.languages import get

    text, small, other = text_of(units), small_of(units), small_of(others)
    said = compiled(WITHOUTS[languages[0]])
    if said.search(small) is None or small == other:
        return
    # "Do not stop without asking" is also "ask before you stop".
    if compiled(HEARD[languages[0]]).search(said.sub(" ", small)):
        return
    if _is_of_a_topic(dict(zip(languages, (small, other), strict=True)).get("en", "")):
        return
    if compiled(heard).search(other) or compiled(_NONE).search(other):
        return
    for span in get(languages[0]).sentences(text):
        if said.search(span.of(small)):
            yield Negation(match, span.of(text), forbids=False, plain=True)
            return


def _is_of_a_topic(english: str) -> bool:
    """Whether an English text says one of the opposites of which "without" is a side: "without
    food" is another rule's.
    """
    sides = (FOOD["en"], HELP["en"])
    return any(compiled(way).search(english) for side in sides for way in (side.one, side.other))
