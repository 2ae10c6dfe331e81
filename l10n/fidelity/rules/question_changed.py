"""Rule ``fidelity.question-changed``."""

from __future__ import annotations

from collections.abc import Iterator

from l10n.fidelity.alignment.match import Match
from l10n.fidelity.alignment.units import Unit
from l10n.fidelity.pair import Pair
from l10n.fidelity.rule import Hit, hit, rule, shortened
from l10n.finding import Certainty, Severity
from l10n.languages.tags import primary
from l10n.messages import N_
from l10n.text.spans import Span


@rule(
    "fidelity.question-changed",
    Severity.WARNING,
    Certainty.LIKELY,
    "A sentence became a question, or a question a sentence.",
)
def question_changed(pair: Pair) -> Iterator[Hit]:
    """A sentence became a question, or a question a sentence.

    What it finds:
        Blocks that end with a full stop or an exclamation mark in one text and with a question
        mark in the other, and sentences inside of blocks that have as many of them. Languages that
        often ask without a question mark are left out: Japanese, Chinese, Korean, Thai and Persian,
        Greek and Armenian with signs of their own.

    Why it matters:
        “You can drive.” and “Can you drive?” are not the same advice.

    Example:
        ``You take this every day.`` became ``¿Toma esto todos los días?``

    How to fix:
        Ask where the source asks, and state where it states.

    Source:
        None; it follows from what a translation is.
    """
    if primary(pair.target_language) in _UNASKED or primary(pair.source_language) in _UNASKED:
        return
    asks = _questions(pair.source.source) != _questions(pair.target.source)
    for match in pair.paired:
        here, there = match.source[-1], match.target[-1]
        if here.kind not in _KINDS or there.kind not in _KINDS:
            continue
        if "[?" in there.text:  # a mark of a draft
            continue
        ours, theirs = here.text.rstrip(_AROUND)[-1:], there.text.rstrip(_AROUND)[-1:]
        if not ours or not theirs:
            continue
        if (ours in _ASKED and theirs in _STATED) or (ours in _STATED and theirs in _ASKED):
            yield hit(
                pair,
                match,
                _ENDS,
                _ASK,
                {"text": shortened(there.text.strip()), "source": ours, "target": theirs},
            )
        elif asks and _questions(here.text) != _questions(there.text):
            found = _inside(pair, here, there)
            if found is not None:
                yield _inner(pair, match, *found)


def _questions(text: str) -> int:
    return sum(map(text.count, _ASKED))


def _inside(pair: Pair, here: Unit, there: Unit) -> tuple[str, str, Span] | None:
    """The sentence of a block that alone asks where the source states, or the other way round, with
    the signs of both; None where the sentences are not the same in number, or more than one is so.
    """
    from l10n.languages import get

    ours = get(pair.source_language or "und").sentences(here.text)
    theirs = get(pair.target_language or "und").sentences(there.text)
    found = []
    for one, other in zip(ours, theirs, strict=True) if len(ours) == len(theirs) else ():
        a, b = (s.rstrip(_AROUND)[-1:] for s in (one.of(here.text), other.of(there.text)))
        if (a in _ASKED) != (b in _ASKED) and a and b:
            found.append((a, b, other))
    if len(found) != 1 or not all(sign in _ASKED or sign in _STATED for sign in found[0][:2]):
        return None
    return found[0]


def _inner(pair: Pair, match: Match, ours: str, theirs: str, place: Span) -> Hit:
    there = match.target[-1]
    text = place.of(there.text)
    first = place.start + len(text) - len(text.lstrip())
    return hit(
        pair,
        match,
        _ENDS,
        _ASK,
        {"text": shortened(text.strip()), "source": ours, "target": theirs},
        span=there.flow.source(first, place.start + len(text.rstrip())),
    )


_ENDS = N_("“%(text)s” ends with “%(target)s”; the source, with “%(source)s”")
_ASK = N_("Ask where the source asks, and state where it states.")
_UNASKED = frozenset({"ja", "zh", "yue", "ko", "th", "lo", "km", "my", "fa", "el", "hy"})
_KINDS = frozenset({"paragraph", "item", "quote", "heading", "title", "footnote", "bold-heading"})
_AROUND = " \u00a0\u202f\n\"'”’»“)]*_\u200e\u200f"
_ASKED = "?？؟"
_STATED = ".!।۔"
