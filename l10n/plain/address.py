"""Whether a sentence speaks to the reader."""

from __future__ import annotations

from l10n.plain.sentences import Sentence
from l10n.plain.subject import Subject
from l10n.plain.words import word_set


def speaks(subject: Subject, sentence: Sentence, *, surely: bool = False) -> bool:
    """Whether a sentence has a "you" or opens with an instruction.

    Args:
        subject: the document.
        sentence: one of its sentences.
        surely: whether words that may speak of others as well ("su" in Spanish) do not suffice.
    """
    language = subject.language
    if instructs(subject, sentence):
        return True
    you = word_set("you-words", language)
    if surely:
        you -= word_set("of-others-too", language)
    return any(
        subject.lower[i] in you and (language != "de" or _polite(subject, i))
        for i in range(sentence.first, sentence.last)
    )


def instructs(subject: Subject, sentence: Sentence) -> bool:
    """Whether a sentence opens with an instruction."""
    return subject.lower[sentence.first] in word_set("imperatives", subject.language)


def _polite(subject: Subject, i: int) -> bool:
    """German writes the polite "Sie" with a capital; "du" and "euch" need none."""
    return subject.forms[i][:1].isupper() or subject.lower[i][0] in "de"
