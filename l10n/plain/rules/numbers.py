"""Numbers that ask for calculation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from l10n.finding import Certainty, Severity
from l10n.messages import N_
from l10n.plain.meanings import Meaning
from l10n.plain.page import Role
from l10n.plain.percentages import frequency_pattern
from l10n.plain.rule import Hit, Tier, rule
from l10n.plain.subject import Subject
from l10n.plain.wordings import phrases
from l10n.plain.words import languages_with, word_set

_DECIMAL = re.compile(r"(\d(?<![\w.,]\d)\d{0,2})[.,](\d{1,2})(?![\w.,%]|\s?%)")
_AS_DECIMAL = re.compile(r"\d[.,]\d")
_BEHIND_DECIMAL = 2
"""Characters behind a word that tell whether it is a decimal."""

_OF_THE = re.compile(
    r"(?<!\w)of\s+(?:(?:the|about)\s+)?\d[\d,]*\s+[^.;\n\d]{3,60},\s+(?:only\s+)?\d[\d,]*\b",
    re.IGNORECASE,
)


@rule(
    "plain.change-without-base",
    Severity.WARNING,
    Certainty.LIKELY,
    N_("Change of a risk without the risk"),
    tier=Tier.ACT,
    criteria=("CDC Index 16", "PEMAT 6"),
    languages=languages_with("relative-changes"),
)
def change_without_base(subject: Subject) -> Iterator[Hit]:
    """A relative change ("twice the risk", "30% lower") without the numbers it starts from.

    What it finds:
        Relative changes of a risk, by the word list relative-changes or as a percentage, where
        neither the sentence nor its neighbours give a count of people ("2 in 100"). Changes of what
        is no risk (a dose, a tumor) are left alone.
    Why it matters:
        Twice a tiny risk is a tiny risk. Without the base, readers overrate it.
    Example:
        "Women who take it have twice the risk of a blood clot."
    How to fix:
        Give both numbers: "2 in 1,000 women who take it get a blood clot, and 1 in 1,000 who do
        not."
    Source:
        CDC Clear Communication Index item 16; Gigerenzer et al. 2007.
    """
    places = [(p.start, p.end) for p in subject.percentages if p.meaning is Meaning.CHANGE]
    for found in phrases("relative-changes", subject.language or "").find(
        subject.lower, subject.places
    ):
        places.append((subject.words.starts[found.first], subject.words.ends[found.last - 1]))
    for start, end in sorted(places):
        if subject.page.passage_at(start).role is not Role.HEADING and not _based(subject, start):
            yield Hit(
                subject.source(start, end),
                N_('"%(change)s" says how much changes, but not from what'),
                N_("Give both numbers: how many of 1,000 people without it, and how many with it."),
                {"change": subject.text[start:end]},
            )


def _based(subject: Subject, at: int) -> bool:
    sentence = subject.sentence_at(at)
    before = subject.sentence_at(max(sentence.start - 1, 0))
    after = subject.sentence_at(min(sentence.end + 1, len(subject.text) - 1))
    text = subject.text[before.start : max(after.end, sentence.end)]
    if frequency_pattern(subject.language).search(text) is not None:
        return True
    shares = re.findall(r"\d\s?%", subject.text[sentence.start : sentence.end])
    return len(shares) > 1


@rule(
    "plain.needless-decimal",
    Severity.INFO,
    Certainty.LIKELY,
    N_("Decimal that readers do not need"),
    tier=Tier.USUALLY,
    criteria=("CDC Index 15", "PEMAT 6"),
    languages=languages_with("countables"),
)
def needless_decimal(subject: Subject) -> Iterator[Hit]:
    """A decimal number of things that are counted whole.

    What it finds:
        A number with decimals directly before, or one word before, a thing that comes in whole
        numbers ("3.4 drug combinations", "2.5 people"). Doses, lengths and percentages are left
        alone.
    Why it matters:
        Decimals look exact and are hard to read; nobody has met 3.4 drugs.
    Example:
        "Patients had an average of 3.4 treatments."
    How to fix:
        Round and say so: "about 3 treatments".
    Source:
        CDC Clear Communication Index item 15; AHRQ PEMAT-P item 6.
    """
    things = word_set("countables", subject.language)
    for match in _decimals(subject):
        word = subject.word_at(match.end())
        near = subject.lower[word : word + 2]
        sentence = subject.sentence_at(match.start())
        joined = (
            word < sentence.last and subject.text[match.end() : subject.words.starts[word]] == " "
        )
        if joined and any(form in things for form in near):
            number = float(f"{match.group(1)}.{match.group(2)}")
            yield Hit(
                subject.source(*match.span()),
                N_('"%(number)s" of something that is counted whole'),
                N_('Round it: "about %(rounded)s".'),
                {"number": match.group(), "rounded": f"{number:.0f}" if number >= 1 else "1"},
            )


def _decimals(subject: Subject) -> Iterator[re.Match[str]]:
    """The decimals on the page. Each stands in one word, and few words hold any."""
    listed = {w for w in subject.places if not w.isalpha() and _AS_DECIMAL.search(w)}
    for word in subject.where(listed):
        start, end = subject.words[word]
        yield from _DECIMAL.finditer(subject.text, start, end + _BEHIND_DECIMAL)


@rule(
    "plain.reader-must-calculate",
    Severity.INFO,
    Certainty.POSSIBLE,
    N_("Numbers that the reader must put together"),
    tier=Tier.ADVICE,
    criteria=("CDC Index 17", "PEMAT 7"),
    languages=("en",),
)
def reader_must_calculate(subject: Subject) -> Iterator[Hit]:
    """Two numbers of one group that the reader must relate.

    What it finds:
        "Of 240 people in the study, 36 …".
    Why it matters:
        The share is the message, and the reader has to work it out.
    Example:
        "Of 240 people in the study, 36 had a headache."
    How to fix:
        Do the sum: "15 out of 100 people in the study had a headache."
    Source:
        CDC Clear Communication Index item 17; AHRQ PEMAT-P item 7.
    """
    for match in _parts_of(subject):
        start, end = match.span()
        if subject.sentence_at(start) == subject.sentence_at(end - 1):
            yield Hit(
                subject.source(start, end),
                N_('"%(numbers)s": the reader must work out the share'),
                N_("Do the sum: say how many out of 10 or 100 people."),
                {"numbers": subject.text[start:end]},
            )


def _parts_of(subject: Subject) -> Iterator[re.Match[str]]:
    """The places where a number of something and a part of it follow each other."""
    last = 0
    for word in subject.where({w for w in subject.places if w.endswith("of")}):
        start = subject.words.ends[word] - 2
        match = _OF_THE.match(subject.text, start) if start >= last else None
        if match is not None:
            last = match.end()
            yield match
