"""Rule ``fidelity.machine-translation-refusal``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.texts import small_of
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.data.translator_talk import ALL, WORDS
from l10n.fidelity.expressions import signs
from l10n.fidelity.pair import Pair, target_small
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.text.patterns import lazy


@rule(
    "fidelity.machine-translation-refusal",
    Severity.ERROR,
    Certainty.LIKELY,
    "A machine translator speaks instead of translating.",
)
def machine_translation_refusal(pair: Pair) -> Iterator[Hit]:
    """A machine translator speaks instead of translating.

    What it finds:
        Sentences in which a program says that it is a language model, cannot help, or
        introduces its translation or offers to change it, and which the source does not have.

    Why it matters:
        Readers learn nothing and lose their trust.

    Example:
        ``As an AI language model, I cannot …``.

    How to fix:
        Translate the block.

    Source:
        None; it follows from what a translation is.
    """
    if not _may_talk(pair.own.target):
        return
    if not _MAY_TALK.search(pair.once(target_small)):
        return
    said = [(match, unit, _said(match, unit)) for match in pair.matches for unit in match.target]
    told = [(match, unit, found) for match, unit, found in said if found]
    if not told or REFUSAL.search(pair.source.source):
        return
    for match, unit, found in told:
        yield hit(
            pair,
            match,
            N_("“%(text)s” is no translation"),
            N_("Translate the block."),
            {"text": shortened(found.group())},
            span=unit.flow.source(*found.span()),
        )


def _said(match: Match, unit: Unit) -> re.Match[str] | None:
    if not _MAY_TALK.search(unit.small):
        return None
    return REFUSAL.search(unit.text) or _talk(match, unit.text)


def _talk(match: Match, text: str) -> re.Match[str] | None:
    """Where a translator speaks of its translation, which the source does not."""
    source = small_of(match.source)
    return None if any(word in source for word in WORDS) else TALK.search(text)


SIGNS = (
    "as a ai", "as an ai", " artificial intelligence", "m sorry", "m unable", "m not able",
    " translation",
    " ia", "modelo de lenguaje", "sprachmodell", "modèle de langage", "modello linguistico",
    "模型", "助手",
    "言語モデルとして", "언어모델로서", "언어 모델로서",
    "языковая модель", "بصفتي نموذج", "مدل زبانی",
)  # fmt: skip
"""One of these is in every refusal, in small letters; looking for them is quick."""

_TOLD_BY = tuple(
    frozenset(words.split())
    for words in (
        "as ai", "ia", "artificial intelligence", "sorry", "unable", "not able", "translation",
        *(word for word in WORDS if " " in word),
    )
)  # fmt: skip
_PIECES = (
    "lenguaje", "sprachmodell", "langage", "linguistico", "模型", "助手", "モデル", "모델로서",
    "языковая", "بصفتي", "زبانی", *(word for word in WORDS if " " not in word),
)  # fmt: skip
"""Where one of these signs is on a page, some words are among those of the page, or one of these
pieces is in a word.
"""


def _may_talk(words: frozenset[str]) -> bool:
    """Whether a page of these words may hold a refusal, or a translator who speaks: hardly any."""
    if any(told.issubset(words) for told in _TOLD_BY):
        return True
    joined = " ".join(words)
    return any(piece in joined for piece in _PIECES)


_MAY_TALK = signs((*SIGNS, *WORDS))

REFUSAL = lazy(
    r"\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant)\b"
    r"|\bI(?:['’]m| am) (?:sorry|unable|not able),? (?:but )?(?:I )?(?:can(?:no|['’])t|to) "
    r"(?:assist|help|translate|fulfil)"
    r"|\b(?:here is|here['’]s) (?:the|your) (?:\w+ )?translation\b"
    r"|\b(?:como|als|en tant qu['’]|come) (?:una? |eine? )?(?:modelo de lenguaje|KI-Sprachmodell"
    r"|modèle de langage|IA|modello linguistico)\b"
    r"|作为(?:一个|一名)?(?:AI|人工智能)(?:语言)?(?:模型|助手)"
    r"|AI ?言語モデルとして|AI ?언어 ?모델로서"
    r"|как языковая модель|بصفتي نموذج[اً]* لغوي|به عنوان یک مدل زبانی",
    re.IGNORECASE,
)

TALK = lazy(ALL, re.IGNORECASE)
