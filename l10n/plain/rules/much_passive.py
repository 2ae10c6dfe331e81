"""Sections that keep hiding who does what."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.page import Role
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.sentences import Sentence, Sentences
from l10n.plain.subject import Subject
from l10n.plain.voice.model import Passive
from l10n.plain.voice.registry import FINDERS, finder

# Bound once: up to Python 3.11 each look-up of a member takes as long as ten other steps.
_TEXT = Role.TEXT

_SHARE = 0.2
"""PEMAT asks for the active voice in 80 % of the sentences."""

_FEW = 3
"""Passives that a section has at least when it is reported."""

_SHORT = 5
"""In documents with fewer sentences than these a single passive is reported."""

_EXAMPLES = 3

_AGENT_WORDS = 4
_ENDS_AGENT = frozenset(
    "and or but as if that which who when while because after before in on at for to with over"
    " is are was were y o pero que cuando si en para con et ou mais qui quand si dans pour avec"
    " und oder aber wenn in für mit e ou mas quando em para com".split()
)
"""Words behind the one who acts."""

_AGENTS = {
    "en": ("by",),
    "es": ("por",),
    "fr": ("par",),
    "de": ("von", "durch"),
    "pt": ("por", "pelo", "pela"),
    "it": ("da", "dal", "dalla", "dai", "dagli", "dalle"),
}


@rule(
    "plain.much-passive",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Section with many passive sentences"),
    tier=Tier.ADVICE,
    criteria=("PEMAT 5", "CDC Index 6"),
    languages=tuple(code for code, _ in FINDERS),
)
def much_passive(subject: Subject) -> Iterator[Hit]:
    """A section in which more than a fifth of the sentences are passive.

    What it finds:
        Counts the sentences with a passive and reports the section once, at the first of them, when
        they are more than a fifth of its sentences and at least three. A single
        passive in a longer section is never
        reported: where nobody knows or cares who acts, the passive is right.
    Why it matters:
        Passives hide who does what. In instructions the reader must know: will the nurse do it, or
        must I?
    Example:
        "The tablets should be taken with food. The dose may be changed. Blood tests will be done."
    How to fix:
        Name who acts: "Take the tablets with food. Your doctor may change the dose."
    Source:
        AHRQ PEMAT-P item 5 (active voice in at least 80 % of the sentences); CDC Clear
        Communication Index item 6.
    """
    find = finder(subject.language)
    if find is None:
        return
    parts = _sections(subject)
    known: dict[str, Passive | None] = {}  # a sentence that comes again has the same passives
    few = 1 if sum(map(len, parts)) < _SHORT else _FEW
    for sentences in parts:
        passives = []
        places = zip(
            sentences.starts, sentences.ends, sentences.firsts, sentences.lasts, strict=True
        )
        for i, (start, end, first, last) in enumerate(places):
            text = subject.text[start:end]
            if text not in known:
                known[text] = find(subject.lower[first:last], subject.forms[first:last])
            found = known[text]
            if found is not None:
                passives.append((i, found))
        count = len(passives)
        if count > _SHARE * len(sentences) and count >= few:
            yield _hit(subject, passives, sentences)


def _sections(subject: Subject) -> list[Sentences]:
    counted = [
        not passage.quoted and (passage.role is _TEXT or subject.sentences.is_prose(i))
        for i, passage in enumerate(subject.page.passages)
    ]
    return subject.sentences.parted(len(subject.sections), counted)


def _hit(subject: Subject, passives: list[tuple[int, Passive]], sentences: Sentences) -> Hit:
    examples = [_words(subject, sentences[i], found) for i, found in passives[:_EXAMPLES]]
    place, found = passives[0]
    sentence = sentences[place]
    agent = next((a for i, p in passives if (a := _agent(subject, sentences[i], p))), "")
    data: dict[str, str | int | float] = {
        "count": len(passives),
        "sentences": len(sentences),
        "share": round(100 * len(passives) / len(sentences)),
        "examples": "; ".join(f'"{example}"' for example in examples),
    }
    advice = N_("Say who acts, instead of %(examples)s.")
    if agent:
        data["agent"] = agent
        advice = N_(
            'Say who acts, instead of %(examples)s. One is named: "%(agent)s" can be the subject.'
        )
    return Hit(
        subject.source_of_words(sentence.first + found.first, sentence.first + found.last + 1),
        N_("%(count)d of %(sentences)d sentences in this section are passive (%(share)d %%)"),
        advice,
        data,
    )


def _words(subject: Subject, sentence: Sentence, found: Passive) -> str:
    start = subject.words.starts[sentence.first + found.first]
    return subject.text[start : subject.words.ends[sentence.first + found.last]]


def _agent(subject: Subject, sentence: Sentence, found: Passive) -> str:
    """Who acts, where the sentence says so: up to three words behind "by"."""
    at = sentence.first + found.last + 1
    if at + 1 >= sentence.last or subject.lower[at] not in _AGENTS.get(subject.language or "", ()):
        return ""
    if subject.lower[at + 1][:1].isdigit() or subject.lower[at + 1].endswith("ing"):
        return ""
    end = at + 1
    while end < min(at + 1 + _AGENT_WORDS, sentence.last) and _same_phrase(subject, at + 1, end):
        end += 1
    return subject.text[subject.words.starts[at + 1] : subject.words.ends[end - 1]]


def _same_phrase(subject: Subject, first: int, i: int) -> bool:
    """Whether a word belongs to the agent that begins at ``first``: no mark, no "and"."""
    if i == first:
        return True
    between = subject.text[subject.words.ends[i - 1] : subject.words.starts[i]]
    return between == " " and subject.lower[i] not in _ENDS_AGENT
